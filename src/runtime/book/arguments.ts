/** The arguments of `npm run book`, turned into a brief and an out folder; every fault is named at once, with its field. */
import { readFile, stat } from 'node:fs/promises';
import { Command, CommanderError } from 'commander';
import { BRIEF_BYTES_MAX } from '../../story/brief.ts';
import type { BriefFault } from '../../story/check-brief.ts';

export interface BookArguments {
  brief: unknown;
  out: string;
  json: boolean;
}
interface Options {
  brief?: string;
  title?: string;
  hero?: string;
  genre?: string;
  age?: string;
  language?: string;
  chapters?: string;
  moral?: string;
  style?: string;
  seed?: string;
  out: string;
  json?: boolean;
}

/** Bad input: nothing was started and nothing was written. */
export class BadInput extends Error {
  readonly code = 'INVALID_REQUEST';
  readonly retryable = false;
  readonly faults: readonly BriefFault[];
  constructor(faults: readonly BriefFault[]) {
    super(faults.map(({ field, message }) => `${field}: ${message}`).join('\n'));
    this.faults = faults;
  }
}
/** `--help` was asked for and has been shown. */
export class HelpShown extends Error {}

/** Throws BadInput or HelpShown. `argv` is without the program's own two. */
export async function readArguments(argv: readonly string[]): Promise<BookArguments> {
  const command = new Command('npm run book --')
    .description('Makes one book without a browser, through the same queue and steps as the studio.')
    .option('--brief <file>', 'a brief as JSON; the options below overrule what it says')
    .option('--title <title>', 'the title of the book')
    .option('--hero <hero>', 'name and description: "Mina, a small fox with a red scarf"')
    .option('--genre <genre>', 'adventure, bedtime, fantasy or mystery')
    .option('--age <band>', '3-5, 5-8 or 8-12')
    .option('--language <tag>', 'language of the book')
    .option('--chapters <number>', '1 to 12')
    .option('--moral <moral>', 'what the hero comes to see')
    .option('--style <style>', 'watercolour, paper-cut or coloured-pencil')
    .option('--seed <number>', 'the same brief and seed give the same book')
    .option('--out <folder>', 'where the files go', 'out/book')
    .option('--json', 'print one JSON object and nothing else')
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({ writeErr: () => {} });
  try {
    command.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.helpDisplayed') throw new HelpShown();
    throw new BadInput([{ field: 'arguments', message: error.message.replace(/^error: /, '') }]);
  }
  const options = command.opts<Options>();
  const brief = options.brief === undefined ? {} : await readBriefFile(options.brief);
  return { brief: overruled(brief, options), out: options.out, json: options.json ?? false };
}

async function readBriefFile(path: string): Promise<Record<string, unknown>> {
  const bad = (message: string) => new BadInput([{ field: '--brief', message: `${path} ${message}` }]);
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw bad('is not a file that can be read');
  if (found.size > BRIEF_BYTES_MAX) throw bad(`must be at most ${BRIEF_BYTES_MAX} bytes, and has ${found.size}`);
  const text = await readFile(path, 'utf8').catch((cause: Error) => {
    throw bad(`cannot be read: ${cause.message}`);
  });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    throw bad(`is not JSON: ${(cause as Error).message}`);
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw bad('must hold a JSON object');
  return parsed as Record<string, unknown>;
}

/** A number stays what was typed when it is none, so that the brief's own check can name it. */
const numeric = (text: string): unknown => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);

function overruled(brief: Record<string, unknown>, options: Options): Record<string, unknown> {
  const given: Record<string, unknown> = { ...brief };
  const set = (field: string, value: unknown) => {
    if (value !== undefined) given[field] = value;
  };
  set('title', options.title);
  set('genre', options.genre);
  set('ageGroup', options.age);
  set('language', options.language);
  set('moralLesson', options.moral);
  set('illustrationStyle', options.style);
  set('chapterCount', options.chapters === undefined ? undefined : numeric(options.chapters));
  set('seed', options.seed === undefined ? undefined : numeric(options.seed));
  if (options.hero !== undefined) {
    const [, name = '', description = ''] = /^([^,]*),?(.*)$/s.exec(options.hero) ?? [];
    const others = Array.isArray(given.characters) ? given.characters.slice(1) : [];
    given.characters = [{ name: name.trim(), role: 'hero', description: description.trim() }, ...others];
  }
  return given;
}
