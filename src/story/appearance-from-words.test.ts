import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appearanceSchema, SPECIES } from './appearance.ts';
import { appearanceFromWords, undrawableIn } from './appearance-from-words.ts';

const look = (words: string, seed = 7) => appearanceFromWords(words, { seed }).appearance;

describe('the being', () => {
  test.each([
    ['a small fox with a red scarf who is afraid of the dark', 'fox'],
    ['a kitten', 'cat'],
    ['a playful puppy', 'dog'],
    ['a vixen', 'fox'],
    ['two bunnies', 'rabbit'],
    ['a grandma', 'child'],
    ['a princess with a pet dragon', 'child'],
    ['a knight', 'child'],
    ['an astronaut fox', 'fox'],
    ['a fox astronaut', 'fox'],
    ['a girl fox', 'fox'],
    ['a girl and her dog', 'child'],
    ['a boy with a toy robot', 'child'],
    ['a wooden robot', 'robot'],
    ['a tiny mouse, afraid of owls', 'mouse'],
    ['a mouse afraid of owls, cats and wolves', 'mouse'],
    ['a boy who dreams of dragons', 'child'],
    ['a bear as quiet as a mouse', 'bear'],
    ['a lion-hearted mouse', 'mouse'],
    ['Robin is a boy with short hair', 'child'],
    ['a teddy bear', 'bear'],
    ['a singing frog', 'frog'],
    ['brave and kind', 'child'],
    ['a brave girl. Her best friend is a dragon.', 'child'],
    ['a girl in bunny slippers', 'child'],
  ])('of "%s" is a %s', (words, species) => {
    expect(look(words).species).toBe(species);
  });
  test('comes from the role when the description names none', () => {
    const { appearance } = appearanceFromWords('kind and wise, with a green scarf', { seed: 3, role: 'grandmother' });
    expect(appearance.size).toBeGreaterThan(1.1);
    expect(appearance.scarf).toBe('#4f9a5a');
  });
});
describe('what is said is drawn', () => {
  test('two braids, brown skin, round glasses and a yellow raincoat with stars', () => {
    const { appearance, mark, identity } = appearanceFromWords(
      'a girl with two braids, brown skin, round glasses and a yellow raincoat with stars',
      { seed: 1 },
    );
    expect(appearance).toMatchObject({ species: 'child', skin: 'cocoa', hair: { style: 'braids' } });
    expect(appearance.clothes).toMatchObject({ garment: 'raincoat', colour: '#f6b92f', pattern: 'stars' });
    expect(appearance.glasses).toBeDefined();
    expect(mark).toBe('a starry yellow raincoat');
    expect(identity).toContain('brown skin');
  });
  test.each([
    ['a grumpy old bear in striped dungarees', { garment: 'dungarees', pattern: 'stripes' }],
    [
      'a boy who dreams of dragons and wears a blue jumper with white stripes',
      { garment: 'jumper', colour: '#3f78b5', pattern: 'stripes' },
    ],
    ['a bunny in a pink polka-dot dress', { garment: 'dress', colour: '#ee8fa8', pattern: 'dots' }],
    [
      'a hedgehog who is scared of bears, owls and wolves, wearing a green waistcoat',
      { garment: 'coat', colour: '#4f9a5a' },
    ],
    ['an owl in tartan pyjamas', { garment: 'pyjamas', pattern: 'checks' }],
    ['a girl in a starry navy dress', { garment: 'dress', colour: '#34466f', pattern: 'stars' }],
  ])('clothes of "%s"', (words, clothes) => {
    for (const seed of [0, 1, 99]) expect(look(words, seed).clothes).toMatchObject(clothes);
  });
  test.each([
    ['porcelain', 'a girl with pale skin'],
    ['olive', 'a boy with olive skin'],
    ['caramel', 'a boy with light brown skin'],
    ['cocoa', 'a brown-skinned girl'],
    ['deep', 'a boy with dark brown skin'],
    ['deep', 'a Black girl'],
  ] as const)('%s skin of "%s"', (skin, words) => {
    for (const seed of [0, 1, 99]) expect(look(words, seed).skin).toBe(skin);
  });
  test.each([
    ['braids', 'a girl with pigtails'],
    ['ponytail', 'a girl with a long red ponytail'],
    ['afro', 'a boy with a big afro'],
    ['curls', 'a curly-haired boy'],
    ['long', 'a girl with long black hair'],
    ['bob', 'a girl with a brown bob'],
    ['puffs', 'a girl with her hair in two buns'],
    ['bald', 'a bald man'],
    ['bun', 'an elderly lady with grey hair in a bun'],
    ['short', 'a boy with short blond hair'],
  ] as const)('%s of "%s"', (style, words) => {
    expect(look(words).hair?.style).toBe(style);
  });
  test('colours of fur, wings and eyes', () => {
    expect(look('a black cat with green eyes').body).toBe('#4f464e');
    expect(look('a green dragon with orange wings').clothes.colour).toBe('#ea8a3a');
    expect(look('a white rabbit').body).toBe(look('a white rabbit', 55).body);
    expect(look('a cat with grey fur and a white belly')).toMatchObject({ body: '#969aa4', belly: '#f7f1e6' });
  });
  test('hats, capes, scarves and boots', () => {
    expect(look('a girl with a witch hat').hat?.kind).toBe('pointed-hat');
    expect(look('a frog with a golden crown').hat).toEqual({ kind: 'crown', colour: '#e9b83f' });
    expect(look('a penguin in a blue bobble hat').hat).toEqual({ kind: 'bobble-hat', colour: '#3f78b5' });
    expect(look('a boy with a red cape and yellow boots')).toMatchObject({ cape: '#d8483f', boots: '#f6b92f' });
    expect(look('a rabbit magician with a top hat').hat?.kind).toBe('sun-hat');
    expect(look('a girl in a green hijab').hat).toEqual({ kind: 'headscarf', colour: '#4f9a5a' });
    expect(look('a robot with a green scarf').scarf).toBe('#4f9a5a');
  });
  test('sizes: a tiny mouse, a tall grandma, a baby dragon', () => {
    expect(look('a tiny mouse').size).toBeLessThan(look('a mouse').size);
    expect(look('a tall grandma').size).toBeGreaterThan(look('a girl').size);
    expect(look('a baby dragon').size).toBeLessThan(look('a dragon').size);
    expect(look('a toddler').size).toBeLessThan(0.79);
    expect(look('a boy with short blond hair').size).toBe(1);
    expect(look('a seven-year-old girl').size).toBe(1);
    expect(look('a 6 year old boy with glasses').size).toBe(1);
  });
});
test('a garment that was named without a pattern stays plain', () => {
  for (let seed = 0; seed < 20; seed++) expect(look('a girl in a red coat', seed).clothes.pattern).toBe('plain');
});
describe('callings', () => {
  test('dress whoever has them, and give way to words', () => {
    expect(look('a knight').hat?.kind).toBe('helmet');
    expect(look('a mouse princess')).toMatchObject({ species: 'mouse', hat: { kind: 'crown' } });
    expect(look('an astronaut in a green jumper').clothes.colour).toBe('#4f9a5a');
    expect(look('a pirate with a blue cap').hat?.colour).toBe('#3f78b5');
  });
});
describe('what cannot be drawn', () => {
  test.each([
    ['a tortoise who loves lettuce', 'tortoise'],
    ['an octopus who wants to be a dog', 'octopus'],
    ['a shy unicorn', 'unicorn'],
    ['a guinea pig', 'guinea pig'],
    ['a boy octopus', 'octopus'],
    ['a family of ponies', 'pony'],
    ['a talking tree', 'tree'],
    ['a little cloud who loves the sea', 'cloud'],
  ])('"%s" asks for a %s', (words, asked) => {
    expect(undrawableIn(words)).toEqual({ asked, instead: SPECIES });
    expect(appearanceFromWords(words, { seed: 1 }).undrawable).toBe(asked);
  });
  test.each([
    'a fox who is afraid of spiders',
    'a girl with a pet unicorn',
    'a boy who rides a horse',
    'a bear who lives with a snail',
    'a rabbit, fond of butterflies',
    'an inventor',
  ])('"%s" asks for nothing strange', (words) => {
    expect(undrawableIn(words)).toBeUndefined();
  });
});
test('the same words and seed give the same look; another seed may fill otherwise, but keeps what was said', () => {
  const words = 'a small fox with a red scarf';
  expect(appearanceFromWords(words, { seed: 4 })).toEqual(appearanceFromWords(words, { seed: 4 }));
  const looks = Array.from({ length: 30 }, (_, seed) => look(words, seed));
  expect(new Set(looks.map((l) => l.scarf))).toEqual(new Set(['#d8483f']));
  expect(new Set(Array.from({ length: 30 }, (_, seed) => JSON.stringify(look('a girl', seed)))).size).toBeGreaterThan(
    20,
  );
});
test('a cast is told apart: what is not said is chosen in colours that nobody wears yet', () => {
  for (let seed = 0; seed < 20; seed++) {
    const first = appearanceFromWords('a fox with a red scarf', { seed }).appearance;
    const second = appearanceFromWords('a fox with a scarf', { seed, apartFrom: [first] }).appearance;
    expect(second.scarf).toBeDefined();
    expect(second.scarf).not.toBe(first.scarf);
    expect(second.body).not.toBe(first.body);
    const said = appearanceFromWords('a mouse with a red scarf', { seed, apartFrom: [first] }).appearance;
    expect(said.scarf).toBe(first.scarf);
  }
});
test('any words give a look that a plan may hold, with an identity and a mark', () => {
  const word = fc.constantFrom(
    ...'a the small old red blue striped with and who in wearing afraid of fox girl owl dragon unicorn coat scarf hat stars hair braids skin boots , . knight'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ maxLength: 300 }),
        fc.array(word, { maxLength: 20 }).map((w) => w.join(' ')),
      ),
      fc.nat(),
      (words, seed) => {
        const { appearance, identity, mark } = appearanceFromWords(words, { seed });
        expect(appearanceSchema.safeParse(appearance).error).toBeUndefined();
        expect(identity.length).toBeGreaterThan(8);
        expect(identity.length).toBeLessThanOrEqual(400);
        expect(identity).not.toMatch(/undefined|\{\}|\s\s/);
        expect(mark.length).toBeGreaterThan(3);
        expect(mark.length).toBeLessThanOrEqual(120);
      },
    ),
    { numRuns: 300 },
  );
});
