/** The storyteller's template language: reads the lines that writers write (see `Say`) and fills them for one story. */
import type { SeededRandom } from './seeded-random.ts';

interface Choice {
  kind: 'choice';
  /** The source of the options; the same choice twice in one line takes the same option. */
  source: string;
  options: Node[][];
}
export type Node =
  | string
  | Choice
  | { kind: 'slot'; name: string }
  | { kind: 'when'; test: string; unless: boolean; body: Node[] };

/** A line of content that cannot be read or filled. Never retryable: the content must be mended. */
export class TemplateFault extends Error {
  readonly code = 'STORY_CONTENT_FAULT';
  readonly retryable = false;
}

export interface Filling {
  rng: SeededRandom;
  /** Words for a slot; they may hold templates themselves. */
  slot: (name: string) => string;
  facts: ReadonlySet<string>;
  /** Which options of which choice the book has used; filled on. */
  used: Map<object, Set<number>>;
}

const parsed = new Map<string, Node[]>();

/** The parts of a template, parsed once for ever. Throws TemplateFault for an unclosed bracket. */
export function parseTemplate(template: string): Node[] {
  const known = parsed.get(template);
  if (known) return known;
  let at = 0;
  const read = (stops: string): Node[] => {
    const out: Node[] = [];
    let text = '';
    const flush = () => {
      if (text !== '') out.push(text);
      text = '';
    };
    while (at < template.length && !stops.includes(template[at] as string)) {
      const char = template[at++] as string;
      if (char === '[') {
        flush();
        out.push(readChoice());
      } else if (char === '{') {
        flush();
        out.push(readBrace());
      } else text += char;
    }
    flush();
    return out;
  };
  const readChoice = (): Choice => {
    const options: Node[][] = [];
    const start = at;
    for (;;) {
      options.push(read('|]'));
      const stop = template[at++];
      if (stop === ']') return { kind: 'choice', source: template.slice(start, at), options };
      if (stop === undefined) throw new TemplateFault(`A choice is not closed in the line "${template}"; add a ].`);
    }
  };
  const readBrace = (): Node => {
    const condition = /^(o|b|\?!?[\w-]+(?::[\w-]+(?=:))?):/.exec(template.slice(at));
    if (condition) {
      at += condition[0].length;
      const body = read('}');
      if (template[at++] !== '}')
        throw new TemplateFault(`A condition is not closed in the line "${template}"; add a }.`);
      const test = condition[1] as string;
      if (test === 'o' || test === 'b') return { kind: 'when', test: 'old', unless: test === 'b', body };
      const unless = test.startsWith('?!');
      return { kind: 'when', test: test.slice(unless ? 2 : 1), unless, body };
    }
    const end = template.indexOf('}', at);
    if (end < 0) throw new TemplateFault(`A slot is not closed in the line "${template}"; add a }.`);
    const name = template.slice(at, end);
    at = end + 1;
    return { kind: 'slot', name };
  };
  const nodes = read('');
  parsed.set(template, nodes);
  return nodes;
}

/** Fills a template. A choice takes an option that the book has not used while there is one. */
export function fillTemplate(template: string, filling: Filling): string {
  const taken = new Map<string, number>();
  const fill = (nodes: readonly Node[]): string => nodes.map(one).join('');
  const one = (node: Node): string => {
    if (typeof node === 'string') return node;
    if (node.kind === 'slot') return fillTemplate(filling.slot(node.name), filling);
    if (node.kind === 'when') return filling.facts.has(node.test) !== node.unless ? fill(node.body) : '';
    const seen = filling.used.get(node) ?? new Set<number>();
    filling.used.set(node, seen);
    const all = node.options.map((_, i) => i);
    const fresh = all.filter((i) => !seen.has(i));
    const picked = taken.get(node.source) ?? filling.rng.pick(fresh.length > 0 ? fresh : all);
    taken.set(node.source, picked);
    seen.add(picked);
    return fill(node.options[picked] as Node[]);
  };
  return fill(parseTemplate(template));
}

/** How many words a template is likely to have: the mean over its choices, a slot counted as `slotWords` says. */
export function expectedWords(
  template: string,
  facts: ReadonlySet<string>,
  slotWords: (name: string) => number,
): number {
  const count = (nodes: readonly Node[]): number => nodes.reduce((sum, node) => sum + one(node), 0);
  const one = (node: Node): number => {
    if (typeof node === 'string') return (node.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? []).length;
    if (node.kind === 'slot') return slotWords(node.name);
    if (node.kind === 'when')
      return node.test === 'tight'
        ? count(node.body) * 0.5
        : facts.has(node.test) !== node.unless
          ? count(node.body)
          : 0;
    return node.options.reduce((sum, option) => sum + count(option), 0) / node.options.length;
  };
  return count(parseTemplate(template));
}
