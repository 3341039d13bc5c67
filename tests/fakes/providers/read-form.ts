/** Reads a multipart form, for the vendors that take pictures that way. */
import { createHash } from 'node:crypto';
import { BadRequest } from './refusals.ts';

export interface FormFile {
  name: string;
  filename: string;
  mediaType: string;
  bytes: Buffer;
}
export interface FormBody {
  fields: Record<string, string>;
  files: FormFile[];
}

/** Throws BadRequest when it is no such form, or names a field twice that is no list. */
export async function readForm(contentType: string, body: Buffer): Promise<FormBody> {
  let form: FormData;
  try {
    form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData();
  } catch {
    throw new BadRequest('the body is no multipart form');
  }
  const fields: Record<string, string> = {};
  const files: FormFile[] = [];
  for (const [name, value] of form.entries())
    if (typeof value === 'string') {
      if (name in fields) throw new BadRequest('given twice', name);
      fields[name] = value;
    } else
      files.push({
        name,
        filename: value.name,
        mediaType: value.type,
        bytes: Buffer.from(await value.arrayBuffer()),
      });
  return { fields, files };
}

/** The form in words, for the record of the call. */
export function describeForm({ fields, files }: FormBody): string {
  return JSON.stringify({
    ...fields,
    files: files.map(({ name, filename, mediaType, bytes }) => ({
      name,
      filename,
      mediaType,
      bytes: bytes.byteLength,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
  });
}
