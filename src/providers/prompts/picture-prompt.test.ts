/** Tests that a picture prompt holds the whole scene, and above all who is in it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fakePlan } from '../../../tests/fakes/models.ts';
import type { PictureRequest } from '../../making/ports.ts';
import { briefSchema, ILLUSTRATION_STYLES } from '../../story/brief.ts';
import type { Character } from '../../story/character.ts';
import {
  EXPRESSIONS,
  POSES,
  PROPS,
  type Scene,
  SETTINGS,
  SHOTS,
  TEXT_ZONES,
  TIMES_OF_DAY,
  WEATHERS,
} from '../../story/scene.ts';
import { picturePrompt, referencesInOrder } from './picture-prompt.ts';
import { PICTURE_RULES, STYLE_WORDS } from './picture-words.ts';

const brief = briefSchema.parse({
  characters: ['Tuck', 'Plum', 'Crab', 'Gull'].map((name) => ({ name, description: 'a small fox' })),
});
const cast: Character[] = fakePlan(brief).cast.map((character, i) => ({
  ...character,
  identity: `a figure of clay number ${i}`,
  mark: `a ribbon of colour ${i}`,
}));
const ids = cast.map(({ id }) => id);
const side = fc.constantFrom('left' as const, 'centre' as const, 'right' as const);
const scene: fc.Arbitrary<Scene> = fc.record({
  setting: fc.constantFrom(...SETTINGS),
  place: fc.string({ minLength: 1, maxLength: 160 }),
  timeOfDay: fc.constantFrom(...TIMES_OF_DAY),
  weather: fc.constantFrom(...WEATHERS),
  mood: fc.string({ minLength: 1, maxLength: 80 }),
  camera: fc.constantFrom(...SHOTS),
  actors: fc.array(
    fc.record(
      {
        character: fc.constantFrom(...ids),
        pose: fc.constantFrom(...POSES),
        expression: fc.constantFrom(...EXPRESSIONS),
        position: side,
        facing: fc.constantFrom('left' as const, 'right' as const, 'reader' as const),
        gaze: fc.constantFrom('reader', 'the sea', ...ids),
        holds: fc.constantFrom(...PROPS),
        touches: fc.constantFrom(...ids),
      },
      { requiredKeys: ['character', 'pose', 'expression', 'position', 'facing', 'gaze'] },
    ),
    { maxLength: 4 },
  ),
  props: fc.array(fc.record({ prop: fc.constantFrom(...PROPS), position: side }), { maxLength: 4 }),
  textZone: fc.constantFrom(...TEXT_ZONES),
  moment: fc.string({ minLength: 1, maxLength: 300 }),
});
const requestFor = (of: Scene, more: Partial<PictureRequest> = {}): PictureRequest => ({
  subject: { kind: 'scene', scene: of },
  cast,
  style: 'watercolour',
  size: 1024,
  seed: 7,
  bookSeed: 11,
  references: new Map(),
  ...more,
});
const sheets = new Map(ids.map((id, i) => [id, new Uint8Array([i])]));

test('every figure of any scene is named once with its mark, whether the model sees its sheet or not', () => {
  fc.assert(
    fc.property(scene, fc.boolean(), fc.constantFrom(...ILLUSTRATION_STYLES), (of, takesReferences, style) => {
      const prompt = picturePrompt(requestFor(of, { style, references: sheets }), { takesReferences });
      const seen = new Set(of.actors.map(({ character }) => character));
      for (const { id, mark, identity } of cast) {
        expect(prompt.includes(`Always to be seen: ${mark}.`)).toBe(seen.has(id));
        expect(prompt.includes(identity)).toBe(seen.has(id));
      }
      expect(prompt).toContain(STYLE_WORDS[style]);
      expect(prompt).toContain('No lettering, no words');
      for (const { prop } of of.props) expect(prompt).toMatch(new RegExp(`\\ban? ${prop}\\.`));
      expect(prompt.length).toBeLessThan(12_000);
      expect(prompt).not.toMatch(/undefined|\[object|NaN/);
    }),
  );
});

test('a model that sees no sheets is told the looks in full; one that does is told which picture shows whom', () => {
  const of = fc.sample(scene, { seed: 5, numRuns: 1 })[0]!;
  const staged = {
    ...of,
    actors: [ids[2]!, ids[0]!].map((character, i) => ({
      character,
      pose: 'hug' as const,
      expression: 'happy' as const,
      position: 'left' as const,
      facing: 'right' as const,
      gaze: i === 0 ? ids[0]! : 'reader',
      ...(i === 0 && { touches: ids[0]! }),
    })),
  };
  const request = requestFor(staged, { references: sheets });
  const seeing = picturePrompt(request, { takesReferences: true });
  expect(seeing).toContain('Picture 1 is figure 1. Picture 2 is figure 2.');
  expect(seeing).toContain('looking at figure 2');
  expect(seeing).toContain('arms around figure 2');
  expect(referencesInOrder(request).map(({ id }) => id)).toEqual([ids[2], ids[0]]);
  const blind = picturePrompt(request, { takesReferences: false });
  expect(blind).not.toContain('character sheets');
  expect(blind).toMatch(/body .*\(#[0-9a-f]{6}\)/);
  expect(seeing).not.toMatch(/#[0-9a-f]{6}/);
  // A figure whose sheet is missing is described, beside one that is shown.
  const half = picturePrompt(
    { ...request, references: new Map([[ids[0]!, sheets.get(ids[0]!)!]]) },
    { takesReferences: true },
  );
  expect(half).toContain('Picture 1 is figure 2.');
  expect(half).toMatch(/Figure 1 .*#[0-9a-f]{6}/);
});

test('a sheet shows one character alone on plain paper, and takes no references', () => {
  const request = requestFor({} as Scene, { subject: { kind: 'sheet', character: cast[1]! }, references: sheets });
  const prompt = picturePrompt(request, { takesReferences: true });
  expect(prompt).toContain(cast[1]!.mark);
  for (const other of [0, 2, 3]) expect(prompt).not.toContain(cast[other]!.identity);
  expect(prompt).toContain('plain, empty, light paper');
  expect(referencesInOrder(request)).toEqual([]);
});

test('a redraw is told its faults; a seed goes into the prompt only where there is no other place for it', () => {
  const of = fc.sample(scene, { seed: 5, numRuns: 1 })[0]!;
  const request = requestFor(of, { rejected: { faults: ['scarf is blue, must be red'] } });
  expect(picturePrompt(request, { takesReferences: true })).toContain(
    'Mend this above all: scarf is blue, must be red.',
  );
  expect(picturePrompt(request, { takesReferences: false, takesSeed: false })).toContain('key 11-7');
  expect(picturePrompt(requestFor(of), { takesReferences: false })).not.toMatch(/Mend|key 11/);
  // Who keeps to sheets needs none, and might paint it.
  expect(picturePrompt(requestFor(of), { takesReferences: true, takesSeed: false })).not.toContain('key 11');
});

test('a thing that is held is named once, with its article', () => {
  const base = fc.sample(scene, { seed: 5, numRuns: 1 })[0]!;
  const actor = {
    character: ids[0]!,
    expression: 'happy',
    position: 'left',
    facing: 'reader',
    gaze: 'reader',
  } as const;
  const of = (pose: 'hold-high' | 'walk' | 'cradle', holds?: 'lantern' | 'umbrella') =>
    picturePrompt(requestFor({ ...base, props: [], actors: [{ ...actor, pose, ...(holds && { holds }) }] }), {
      takesReferences: false,
    });
  expect(of('hold-high', 'lantern')).toContain('holding a lantern up high');
  expect(of('hold-high', 'lantern').match(/lantern/g)).toHaveLength(1);
  expect(of('walk', 'umbrella')).toContain('walking, turned to the viewer, a happy face, holding an umbrella');
  expect(of('cradle')).toContain('cradling something in both arms');
});

test('nothing in a prompt speaks of words that will be printed, since a painter who hears of words paints some', () => {
  for (const textZone of TEXT_ZONES) {
    const of = { ...fc.sample(scene, { seed: 5, numRuns: 1 })[0]!, textZone, moment: 'They wait.', place: 'a quay' };
    const said = picturePrompt(requestFor(of), { takesReferences: false }).replace(PICTURE_RULES, '');
    expect(said).not.toMatch(/\b(words?|text|print\w*|letter\w*)\b/i);
  }
});

test('the prompts as they are sent', async () => {
  const of: Scene = {
    setting: 'shore',
    place: 'the harbour below Gull Rock',
    timeOfDay: 'dusk',
    weather: 'rain',
    mood: 'anxious',
    camera: 'low',
    actors: [
      {
        character: ids[0]!,
        pose: 'hold-high',
        expression: 'determined',
        position: 'left',
        facing: 'right',
        gaze: 'the sea',
        holds: 'lantern',
      },
      { character: ids[1]!, pose: 'crouch', expression: 'scared', position: 'right', facing: 'left', gaze: ids[0]! },
    ],
    props: [{ prop: 'boat', position: 'centre' }],
    textZone: 'top',
    moment: 'Tuck lifts the lantern, and far away a boat answers.',
  };
  const blind = picturePrompt(requestFor(of), { takesReferences: false, takesSeed: false });
  await expect(`${blind}\n`).toMatchFileSnapshot('golden/picture-in-words.txt');
  const seeing = picturePrompt(requestFor(of, { references: sheets }), { takesReferences: true });
  await expect(`${seeing}\n`).toMatchFileSnapshot('golden/picture-with-sheets.txt');
});

test('a model that takes English only is told nothing in another language, and everything that is English', () => {
  const base = fakePlan(brief).cover;
  const actors = base.actors.map((actor) => ({ ...actor, gaze: 'das ferne Boot' }));
  const english = {
    ...base,
    place: 'the harbour below Gull Rock',
    moment: 'Tuck lifts the lantern, and a boat answers.',
  };
  const german = { ...base, actors, place: 'der alte Hafen', moment: 'Tuck hebt die Laterne, und ein Boot antwortet.' };
  const skills = { takesReferences: false, englishOnly: true };
  const both = (of: Scene) => [
    picturePrompt(requestFor(of), skills),
    picturePrompt(requestFor(of), { takesReferences: false }),
  ];
  const [told, same] = both(english);
  expect(told).toBe(same);
  const [silent, all] = both(german);
  for (const word of ['der alte Hafen', 'Laterne', 'das ferne Boot']) {
    expect(silent).not.toContain(word);
    expect(all).toContain(word);
  }
  expect(silent).toContain('Figure 1: a figure of clay');
});
