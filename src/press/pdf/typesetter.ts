/** A thin, typed face of the Typst compiler: memory in, measurements or a tagged PDF out. Touches no disk. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { PressLayoutFailed } from './press-layout-failed.ts';

/** Paths the templates see; a folder that does not exist, so that nothing of this machine can be read into a book. */
const ROOT = resolve('/fablewright-press');
const TEMPLATES = ['design.typ', 'trial.typ', 'book.typ'] as const;

export interface Typesetter {
  /** Puts bytes where the templates can read them: `/book.json`, `/pictures/cover.jpg`. */
  put(path: `/${string}`, bytes: Uint8Array): void;
  /** Runs the trial template on a task, and gives back what it found, and the number of pages it took. */
  trial(task: unknown): { found: unknown[]; pages: number };
  /** Sets the book as a PDF/UA-1 file. Throws PressLayoutFailed. */
  pdf(): { bytes: Uint8Array; pages: number };
  /** Drops what the compiler remembers of its work so far: its memory is shared by the whole process and would only grow. */
  forget(): void;
}

export function openTypesetter(fonts: readonly Buffer[]): Typesetter {
  const compiler = NodeCompiler.create({ workspace: ROOT, fontArgs: [{ fontBlobs: [...fonts] }] });
  const put = (path: string, bytes: Uint8Array) => compiler.mapShadow(`${ROOT}${path}`, Buffer.from(bytes));
  for (const name of TEMPLATES) put(`/${name}`, readFileSync(new URL(name, import.meta.url)));

  function compile(template: (typeof TEMPLATES)[number], inputs: Record<string, string> = {}) {
    const done = compiler.compile({ mainFileContent: `#include "/${template}"`, inputs });
    if (!done.result)
      throw new PressLayoutFailed(
        'The book',
        reasonsIn(JSON.stringify(done.takeDiagnostics()?.shortDiagnostics) ?? ''),
      );
    return done.result;
  }
  return {
    put,
    trial(task) {
      const document = compile('trial.typ', { task: JSON.stringify(task) });
      return { found: compiler.query(document, { selector: '<found>', field: 'value' }), pages: document.numOfPages };
    },
    pdf() {
      const document = compile('book.typ');
      try {
        return { bytes: compiler.pdf(document, { pdfStandard: 'ua-1' }), pages: document.numOfPages };
      } catch (cause) {
        throw new PressLayoutFailed(
          'The book',
          reasonsIn(cause instanceof Error ? cause.message : String(cause)),
          cause,
        );
      }
    },
    forget: () => compiler.evictCache(0),
  };
}

/** The first few reasons among the compiler's diagnostics, which it writes as one long string. */
function reasonsIn(diagnostics: string): string {
  const reasons = [...diagnostics.matchAll(/"?message"?: ?"((?:[^"\\]|\\.)*)"/g)].map(([, reason]) =>
    reason!.replaceAll('\\"', '"'),
  );
  return reasons.slice(0, 3).join('; ') || diagnostics.slice(0, 300);
}
