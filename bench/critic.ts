/**
 * `npm run bench:critic`: how well the embedded critic tells a right picture from a wrong one, on the illustrator's own pictures.
 * `--cases N` scenes (120) from `--from N` on (30000: its weights were fitted on scenes from 0 on, by `npm run bench:critic-fit`), each
 * with the right hero, another one, the same one in other colours, and without its scarf. Figures are given as misses, so that lower is
 * better: 1 − separation, pictures wrongly refused, wrong pictures let through. Right pictures changed a little (paler, trimmed and
 * turned in hue, grainy) are reported: pictures that come from elsewhere are not quite as ours.
 */
import { parseArgs } from 'node:util';
import { scorePicture } from '../src/atelier/critic/score-picture.ts';
import { drawPicture } from '../src/atelier/illustrator/draw-picture.ts';
import { EXAMPLES } from '../src/atelier/illustrator/figures/examples.ts';
import type { Character } from '../src/story/character.ts';
import { type Kind, scoreCase, separation } from './critic-cases.ts';
import { type Figure, report } from './report.ts';

const BAR = 0.6;
const SIZE = 512;
const PAGE = 2625;
/** Every fourth scene is changed a little too. */
const CHANGED = 4;
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '120' },
    from: { type: 'string', default: '30000' },
    json: { type: 'boolean', default: false },
  },
});
const cases = Number(values.cases);
const from = Number(values.from);
if (!Number.isInteger(cases) || cases < 1 || !Number.isInteger(from) || from < 0)
  throw new RangeError('--cases takes a whole number from 1 on, --from one from 0 on.');

const scores: Record<Kind | 'changed', number[]> = {
  right: [],
  another: [],
  recoloured: [],
  'without scarf': [],
  changed: [],
};
for (let i = from; i < from + cases; i++)
  for (const [kind, some] of Object.entries(await scoreCase(i, SIZE, i % CHANGED === 0)))
    scores[kind as Kind].push(...some);

/** Processor milliseconds for a page picture at the size of print with one sheet. */
async function pageMilliseconds(): Promise<number> {
  const appearance = EXAMPLES.fox;
  const fox: Character = {
    id: 'hero',
    name: 'Fox',
    role: 'hero',
    pronouns: 'he',
    identity: 'a fox',
    mark: 'a red scarf',
    appearance,
  };
  const scene = {
    setting: 'forest',
    place: 'a wood',
    timeOfDay: 'day',
    weather: 'clear',
    mood: 'gentle',
    camera: 'medium',
    props: [],
    textZone: 'top',
    moment: 'A moment.',
    actors: [
      { character: 'hero', pose: 'stand', expression: 'happy', position: 'centre', facing: 'reader', gaze: 'reader' },
    ],
  } as const;
  const common = {
    cast: [fox],
    style: 'watercolour' as const,
    seed: 1,
    bookSeed: 1,
    references: new Map<string, Uint8Array>(),
  };
  const shown = { ...scene, actors: [...scene.actors], props: [] };
  const picture = await drawPicture({ ...common, subject: { kind: 'scene', scene: shown }, size: PAGE });
  const sheet = await drawPicture({ ...common, subject: { kind: 'sheet', character: fox }, size: 1024 });
  const request = {
    picture,
    scene: shown,
    cast: [fox],
    style: common.style,
    references: new Map([['hero', sheet.bytes]]),
  };
  await scorePicture(request);
  const began = process.cpuUsage();
  const rounds = 5;
  for (let round = 0; round < rounds; round++) await scorePicture(request);
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000 / rounds;
}

const below = (kind: Kind | 'changed') => scores[kind].filter((score) => score < BAR).length / scores[kind].length;
/**
 * The most that may be let through: one in five. It could be half of that on these scenes, but not in books, whose poses are more
 * various: there one right picture in six was refused, which is why score-picture.ts gives the benefit of the doubt.
 */
const LET_THROUGH = 0.2;
const WRONG = { another: LET_THROUGH, recoloured: LET_THROUGH, 'without scarf': LET_THROUGH } as const;
const figures: Figure[] = [
  { figure: 'right pictures refused, of 1', measured: below('right'), atMost: 0.02 },
  ...Object.entries(WRONG).flatMap(([kind, atMost]): Figure[] => [
    { figure: `${kind}: let through, of 1`, measured: 1 - below(kind as Kind), atMost },
    {
      figure: `${kind}: 1 − separation from the right ones`,
      measured: 1 - separation(scores.right, scores[kind as Kind]),
    },
  ]),
  { figure: 'right ones changed a little: refused, of 1', measured: below('changed') },
  { figure: 'processor milliseconds for a page picture', measured: await pageMilliseconds(), atMost: 150 },
];
process.exitCode = report(figures, values.json);
