/**
 * `npm run bench:critic-fit`: makes the embedded critic's two tables of weights (src/atelier/critic/*-weights.ts) anew, and writes them.
 * `--cases N` scenes (105) from 0 on; the scenes that `npm run bench:critic` judges by are others. Right pictures, and right ones a
 * little changed, against another hero and other colours; pictures with the scarf against those without. Ridge logistic regression by
 * Newton's method, deterministic. Which place in a picture is meant depends on the weights, so both are found in turn.
 * `--keep FOLDER` keeps what was drawn and read there, for the next time.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Found, placesOf, together } from '../src/atelier/critic/find-cast.ts';
import { lightsOf } from '../src/atelier/critic/lights.ts';
import { meanColours } from '../src/atelier/critic/mean-colours.ts';
import { LIKENESS } from '../src/atelier/critic/measure-likeness.ts';
import { MARK } from '../src/atelier/critic/measure-mark.ts';
import { PICTURE_SIDE, readPixels } from '../src/atelier/critic/read-pixels.ts';
import { markEvidence, soughtIn } from '../src/atelier/critic/score-picture.ts';
import { type Weights, weigh } from '../src/atelier/critic/weigh.ts';
import type { CritiqueRequest } from '../src/making/ports.ts';
import { drawCase, type Kind, mildlyChanged } from './critic-cases.ts';
import { fitLogistic, type Sample } from './fit-logistic.ts';

const SIZE = 512;
const ROUNDS = 4;
/** The part of the right pictures that a table may refuse on its own. */
const REFUSED = 0.005;
/**
 * Odds by which the bars lie lower still: other scenes are never quite as these, and a right picture drawn again is money lost. The
 * mark has less room: what is let through grows at once. Chosen on scenes 2040 to 2149 and 10000 to 10111, which no benchmark judges by.
 */
const MARGIN = { likeness: 1.2, mark: 0.4 };
/** Every third case is changed a little too. */
const CHANGED = 3;
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '105' },
    from: { type: 'string', default: '0' },
    keep: { type: 'string' },
  },
});
const [from, cases] = [Number(values.from), Number(values.cases)];
if (!Number.isInteger(cases) || cases < 1 || !Number.isInteger(from) || from < 0)
  throw new RangeError('--cases takes a whole number from 1 on, --from one from 0 on.');

interface Place extends Found {
  mark?: number[];
}
/** One picture: the places of each of its cast, the hero first. */
interface Row {
  kind: Kind | 'changed';
  scarfed: boolean;
  places: Place[][];
}

async function rowsOf(i: number): Promise<Row[]> {
  const { scene, style, cast, references, pictures, shown } = await drawCase(i, SIZE);
  const right = pictures.get('right');
  const all = [...pictures].map(([kind, picture]) => ({ kind: kind as Row['kind'], picture }));
  if (right && i % CHANGED === 0)
    for (const bytes of await mildlyChanged(right)) all.push({ kind: 'changed', picture: { ...right, bytes } });
  const rows: Row[] = [];
  for (const { kind, picture } of all) {
    const request: CritiqueRequest = { picture, scene, cast, style, references };
    const pixels = await readPixels(picture.bytes, PICTURE_SIDE);
    const seen = { mean: meanColours(pixels), pixels: pixels.side };
    const sought = await soughtIn(request);
    const places = placesOf(seen, sought, lightsOf(scene)).map((some, k): Place[] =>
      some.map((found) => ({ ...found, mark: markEvidence(seen, sought[k] as (typeof sought)[0], found, scene) })),
    );
    rows.push({ kind, scarfed: 'without scarf' in shown, places });
  }
  return rows;
}
async function keptRows(i: number): Promise<Row[]> {
  if (!values.keep) return rowsOf(i);
  const file = `${values.keep}/${i}.json`;
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept) return JSON.parse(kept) as Row[];
  const rows = await rowsOf(i);
  await mkdir(values.keep, { recursive: true });
  await writeFile(file, JSON.stringify(rows));
  return rows;
}

const rows: Row[] = [];
for (let i = from; i < from + cases; i++) rows.push(...(await keptRows(i)));

const placesWith = (weights: Weights): (Place | undefined)[][] =>
  rows.map(({ places }) =>
    together(places.map((some) => some.map((one) => ({ ...one, odds: weigh(weights, one.evidence) })))),
  );
const isRight = ({ kind }: Row): boolean => kind === 'right' || kind === 'changed';

/** Begun from how near the colours are and how they go together, not from the tables that are to be made. */
let likeness: Weights = {
  mean: LIKENESS.map(() => 0),
  deviation: LIKENESS.map(() => 1),
  weight: LIKENESS.map((name) => (name === 'fit' ? 8 : name === 'correlation' ? 2 : 0)),
  constant: -5,
};
for (let round = 0; round < ROUNDS; round++) {
  const samples: Sample[] = placesWith(likeness).flatMap((found, r) => {
    const row = rows[r] as Row;
    if (row.kind === 'without scarf') return [];
    const judged = isRight(row) ? found : found.slice(0, 1);
    return judged.flatMap((place) => (place ? [{ evidence: place.evidence, is: isRight(row) }] : []));
  });
  likeness = fitLogistic(samples);
}
const found = placesWith(likeness);
const marked = found.flatMap((places, r): Sample[] => {
  const { kind, scarfed } = rows[r] as Row;
  const mark = places[0]?.mark;
  if (!scarfed || !mark || kind === 'another' || kind === 'recoloured') return [];
  return [{ evidence: mark, is: kind !== 'without scarf' }];
});
const mark = fitLogistic(marked);

/** With the constant moved so that few of the right ones are below 0. */
function set(weights: Weights, odds: number[], margin: number): Weights {
  odds.sort((a, b) => a - b);
  const bar = odds[Math.floor(odds.length * REFUSED)] as number;
  return { ...weights, constant: weights.constant - Math.min(0, bar) + margin };
}
const lowest = (row: Row, r: number): number[] =>
  isRight(row) ? [Math.min(...(found[r] ?? []).map((place) => (place ? weigh(likeness, place.evidence) : -9)))] : [];
likeness = set(likeness, rows.flatMap(lowest), MARGIN.likeness);
const markSet = set(
  mark,
  marked.flatMap(({ is, evidence }) => (is ? [weigh(mark, evidence)] : [])),
  MARGIN.mark,
);

const list = (numbers: readonly number[]): string => numbers.map((n) => String(Math.round(n * 1000) / 1000)).join(', ');
const table = (what: string, names: readonly string[], about: string, name: string, weights: Weights): string =>
  `/** How much each number of ${what} says about ${about}; made by \`npm run bench:critic-fit\`. */
import type { Weights } from './weigh.ts';

/** ${names.join(', ')}. */
export const ${name}: Weights = {
  mean: [${list(weights.mean)}],
  deviation: [${list(weights.deviation)}],
  weight: [${list(weights.weight)}],
  constant: ${list([weights.constant])},
};
`;
const folder = new URL('../src/atelier/critic/', import.meta.url);
await writeFile(
  new URL('likeness-weights.ts', folder),
  table('LIKENESS', LIKENESS, 'who it is', 'LIKENESS_WEIGHTS', likeness),
);
await writeFile(
  new URL('mark-weights.ts', folder),
  table('MARK', MARK, 'the mark being there', 'MARK_WEIGHTS', markSet),
);
console.log(`Two tables from ${rows.length} pictures of ${cases} scenes.`);
