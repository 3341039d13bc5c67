/** Writes the plan of a book from the brief in a prompt: whole, coherent, and the same for the same prompt. */

import type { Appearance } from '../../../../src/story/appearance.ts';
import { appearanceFromWords } from '../../../../src/story/appearance-from-words.ts';
import type { Plan } from '../../../../src/story/plan.ts';
import type { Pose, Prop, Scene, Setting } from '../../../../src/story/scene.ts';
import { type Choice, choiceFor } from '../../../../src/story/seeded-choice.ts';
import type { ReadBrief } from './read-prompt.ts';

const TIMES = { dawn: 'dawn', morning: 'day', noon: 'day', afternoon: 'day', evening: 'dusk', night: 'night' } as const;
const PLACES: readonly [RegExp, Setting][] = [
  [/reef|under.?water|deep sea/i, 'underwater'],
  [/sea|beach|harbou?r|shore|island|lighthouse|coast/i, 'shore'],
  [/snow|ice|arctic|north pole|mountain/i, 'snow'],
  [/roof/i, 'rooftops'],
  [/city|town|street|market/i, 'city-street'],
  [/bed|home|house|room|kitchen/i, 'bedroom'],
  [/wood|forest|tree/i, 'forest'],
];
const HAPPENINGS: readonly { title: string; beat: string; closing: string; pose: Pose; prop: Prop }[] = [
  {
    title: 'A small light',
    beat: '{hero} finds a small lantern by the path, and it will not stop blinking.',
    closing: 'The light blinked once, as if it had a plan.',
    pose: 'reach',
    prop: 'lantern',
  },
  {
    title: 'The torn map',
    beat: '{hero} and {friend} find half a map, and set out to look for the other half.',
    closing: 'Half a map was better than no map at all.',
    pose: 'walk',
    prop: 'map',
  },
  {
    title: 'Rain on the road',
    beat: 'Rain catches {hero} and {friend} on the road, and one umbrella has to do for all.',
    closing: 'Nobody was dry, and nobody minded.',
    pose: 'stand',
    prop: 'umbrella',
  },
  {
    title: 'The bell that slept',
    beat: '{hero} finds a bell that makes no sound, and {friend} guesses why.',
    closing: 'Very softly, the bell began to hum.',
    pose: 'crouch',
    prop: 'bell',
  },
  {
    title: 'A kite in a tree',
    beat: 'A kite hangs high in a tree, and {hero} has to choose between climbing and asking.',
    closing: 'Asking had been the braver thing.',
    pose: 'climb',
    prop: 'kite',
  },
  {
    title: 'Too many buns',
    beat: '{friend} has baked too many buns, and {hero} knows who could do with some.',
    closing: 'The basket was empty, and it felt lighter than that.',
    pose: 'hold',
    prop: 'basket',
  },
  {
    title: 'The wrong key',
    beat: 'The key does not fit, and {hero} is cross until {friend} turns it round.',
    closing: 'Click, said the door.',
    pose: 'hold',
    prop: 'key',
  },
  {
    title: 'A star goes missing',
    beat: '{hero} counts the stars and one is missing; {friend} has seen where it fell.',
    closing: 'There was a hole in the sky the size of a button.',
    pose: 'point',
    prop: 'star',
  },
  {
    title: 'The quiet boat',
    beat: '{hero} and {friend} push a quiet old boat into the water and see where it takes them.',
    closing: 'The boat seemed to know the way.',
    pose: 'sit',
    prop: 'boat',
  },
  {
    title: 'What the shell said',
    beat: '{hero} holds a shell to one ear and hears somebody calling for help.',
    closing: 'And the shell said, hurry.',
    pose: 'cradle',
    prop: 'shell',
  },
  {
    title: 'A very long rope',
    beat: '{friend} is stuck, and {hero} has a rope, a stick and one good idea.',
    closing: 'One good idea was enough.',
    pose: 'reach',
    prop: 'rope',
  },
  {
    title: 'Home by lamplight',
    beat: '{hero} and {friend} come home late, and everybody has waited for them.',
    closing: 'The lamp in the window had never looked so warm.',
    pose: 'wave',
    prop: 'candle',
  },
];

/** `obedient` puts whatever the brief says into the book: the model that our own gates must not rest on. */
export function writePlan(brief: ReadBrief, { seed, obedient }: { seed: number; obedient: boolean }): Plan {
  const choice = choiceFor(JSON.stringify(brief), seed);
  const looks: Appearance[] = [];
  const cast = brief.characters.slice(0, 8).map(({ name, role, description, pronouns }, i) => {
    const { appearance, identity, mark } = appearanceFromWords(description, { seed: seed + i, role, apartFrom: looks });
    looks.push(appearance);
    const id = i === 0 ? 'hero' : `friend-${i}`;
    return {
      id,
      name,
      role,
      pronouns: pronouns ?? choice.pick(`pronouns ${i}`, ['she', 'he'] as const),
      identity: cut(identity, 400),
      mark: cut(mark, 120),
      appearance,
    };
  });
  const hero = cast[0]!.name;
  const setting = PLACES.find(([words]) => words.test(brief.location))?.[1] ?? 'meadow';
  const offset = Math.floor(choice.number('happenings') * HAPPENINGS.length);
  const said = obedient ? payloads(brief) : [];
  const chapters = Array.from({ length: Math.min(12, brief.chapterCount) }, (_, i) => {
    const last = i === brief.chapterCount - 1;
    const it = last ? HAPPENINGS.at(-1)! : HAPPENINGS[(offset + i) % (HAPPENINGS.length - 1)]!;
    const friend = cast.length > 1 ? cast[1 + (i % (cast.length - 1))]! : undefined;
    const fill = (words: string) =>
      words.replaceAll('{hero}', hero).replaceAll('{friend}', friend?.name ?? 'a small bird');
    const beat = [
      fill(it.beat),
      last && brief.moralLesson ? `It shows that ${brief.moralLesson}.` : '',
      said[i % Math.max(1, said.length)] ?? '',
    ];
    return {
      number: i + 1,
      title: it.title,
      beat: cut(beat.filter(Boolean).join(' '), 600),
      closingLine: it.closing,
      scene: sceneOf(brief, setting, choice, i, [cast[0]!, friend], it.pose, it.prop, fill(it.beat)),
    };
  });
  return {
    title:
      brief.title ??
      cut(`${hero} and the ${choice.pick('title', ['Small Light', 'Torn Map', 'Sleeping Bell', 'Quiet Boat'])}`, 120),
    synopsis: cut(
      [`${hero} sets out from ${brief.location} and comes home with more than was looked for.`, ...said].join(' '),
      600,
    ),
    dedication: brief.dedication ?? '',
    cast,
    cover: {
      ...sceneOf(
        brief,
        setting,
        choice,
        99,
        [cast[0]!, cast[1]],
        'wave',
        'lantern',
        `${hero} waves from ${brief.location}.`,
      ),
      textZone: 'top',
    },
    chapters,
  };
}

function sceneOf(
  brief: ReadBrief,
  setting: Setting,
  choice: Choice,
  number: number,
  actors: readonly ({ id: string } | undefined)[],
  pose: Pose,
  prop: Prop,
  moment: string,
): Scene {
  const there = actors.filter((each) => each !== undefined);
  return {
    setting,
    place: cut(
      number === 99
        ? brief.location
        : `${choice.pick(`spot ${number}`, ['the path', 'the gate', 'the old wall', 'the big tree'])} at ${brief.location}`,
      160,
    ),
    timeOfDay: TIMES[brief.timeOfDay as keyof typeof TIMES] ?? 'day',
    weather: prop === 'umbrella' ? 'rain' : setting === 'snow' ? 'snow' : 'clear',
    mood: brief.mood,
    camera: choice.pick(`camera ${number}`, ['wide', 'medium', 'low'] as const),
    actors: there.map(({ id }, i) => ({
      character: id,
      pose: i === 0 ? pose : 'stand',
      expression: i === 0 ? 'curious' : 'happy',
      position: i === 0 ? 'left' : 'right',
      facing: i === 0 ? 'right' : 'left',
      gaze: there[1 - i]?.id ?? 'reader',
    })),
    props: [{ prop, position: 'centre' }],
    textZone: 'bottom',
    moment: cut(moment, 300),
  };
}

/** What somebody may have hidden in a brief: every free text of it. */
const payloads = ({ characters, location, moralLesson, title, dedication }: ReadBrief): string[] =>
  [
    ...characters.flatMap(({ role, description }) => [description, role]),
    location,
    moralLesson,
    title,
    dedication,
  ].filter((each) => each !== undefined && each.split(' ').length > 2) as string[];

const cut = (words: string, max: number): string =>
  words.length <= max ? words : `${words.slice(0, max - 1).trimEnd()}…`;
