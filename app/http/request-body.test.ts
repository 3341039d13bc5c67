import { expect, test } from 'vitest';
import { BRIEF_BYTES_MAX } from '../../src/story/brief.ts';
import { formBody, jsonBody } from './request-body.ts';

const send = (body: string, type = 'application/json') =>
  new Request('http://localhost/api', { method: 'POST', body, headers: { 'content-type': type } });

test('a body of JSON is read', async () => {
  await expect(jsonBody(send('{"a":1}'))).resolves.toEqual({ a: 1 });
});

test('a body is read no further than its limit, and the fault names the field', async () => {
  await expect(jsonBody(send(`"${'x'.repeat(BRIEF_BYTES_MAX)}"`))).rejects.toMatchObject({
    status: 413,
    faults: [{ field: 'brief' }],
  });
});

test('what is not JSON, or not called so, is refused', async () => {
  await expect(jsonBody(send('{"a":'))).rejects.toMatchObject({ status: 400, code: 'INVALID_REQUEST' });
  await expect(jsonBody(send('{}', 'text/plain'))).rejects.toMatchObject({ status: 415 });
});

test('a form is read field by field, and has its limit too', async () => {
  const form = (text: string) => send(text, 'application/x-www-form-urlencoded;charset=UTF-8');
  expect((await formBody(form('name=Zo%C3%AB&kind=fox'))).get('name')).toBe('Zoë');
  await expect(formBody(form(`name=${'x'.repeat(200_000)}`))).rejects.toMatchObject({ status: 413 });
  await expect(formBody(send('name=x', 'multipart/form-data; boundary=b'))).rejects.toMatchObject({ status: 415 });
});

test('a body that is too long is taken to its end, so that the connection stays whole', async () => {
  let pulled = 0;
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled += 1;
      if (pulled > 40) controller.close();
      else controller.enqueue(new Uint8Array(1_000));
    },
    cancel() {
      cancelled = true;
    },
  });
  const request = new Request('http://localhost/api', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
    duplex: 'half',
  } as RequestInit);
  await expect(jsonBody(request, 5_000)).rejects.toMatchObject({ status: 413 });
  await expect.poll(() => pulled).toBe(41);
  expect(cancelled).toBe(false);
});
