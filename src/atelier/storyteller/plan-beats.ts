/** Plans a story: chooses shape, goal, moral device and joke, and has the shape's slots filled. */
import type { Beat, Unit } from './beat.ts';
import type { Fact, Gag, Goal, MoralKit, ShapeDef } from './content-types.ts';
import { SlotFiller } from './fill-slots.ts';
import { slotFits } from './land-fit.ts';
import type { StoryWorld } from './story-world.ts';

export interface StoryPlan {
  shape: ShapeDef;
  goal: Goal;
  kit: MoralKit;
  gag?: Gag;
  units: Unit[];
  /** Units that may still be put in where the book is too short, in order of use. */
  spare: (slot?: string) => Unit | undefined;
  /** The facts that hold before the first beat. */
  facts: ReadonlySet<Fact>;
}

/** A book of this many chapters or fewer has no room for each other character to come in alone. */
const FEW_CHAPTERS = 2;

export function planBeats(world: StoryWorld, options: { gag: boolean; short?: boolean; lesson?: boolean }): StoryPlan {
  const rng = world.rng.fork('plan');
  const { content } = world;
  const moral = content.morals[world.moral];
  const kit = rng.fork('kit').pick(moral.kits.filter((one) => !one.notIn?.includes(world.land.key)));
  const pairs = content.shapes.flatMap((shape) => shape.goals.map((goal) => ({ shape, goal })));
  const fitting = pairs.filter(({ goal }) => slotFits(goal, world, kit));
  const { shape, goal } = rng.fork('goal').pick(fitting.length > 0 ? fitting : pairs);
  Object.assign(world.slots, goal.words);
  const gags = content.gags.filter((gag) => !gag.notWithMoral?.includes(world.moral) && gag.id !== kit.notWithGag);
  const gag = options.gag && gags.length > 0 ? rng.fork('gag').pick(gags) : undefined;
  const facts = new Set<Fact>([...world.facts, ...(shape.facts ?? []), `goal:${goal.id}`]);
  const filler = new SlotFiller(world, { shape, goal, kit, ...(gag ? { gag } : {}) }, rng.fork('fill'), facts);
  const units: Unit[] = [];
  let turns = false;
  for (const slot of options.short ? shortSlots(world) : slotsOf(shape, world)) {
    if (slot === '|') turns = true;
    else if (options.lesson !== false || !/^(?:hurt|turn|echo)$/.test(slot))
      for (const unit of filler
        .fill(slot)
        .flatMap((one) => (options.short && slot === 'nutshell' ? inParts(one, world) : [one]))) {
        const own =
          slot === 'incident' && units.some((one) => one.slot === slot) ? undefined : shape.importance?.[slot];
        units.push({ ...unit, turns, importance: own ?? unit.importance });
        turns = false;
      }
  }
  const spareSlots = [...content.growth.flat(), ...content.growth.flat(), 'banter', 'reflect', 'scenery', 'incident'];
  let next = 0;
  const spare = (slot?: string): Unit | undefined => {
    if (slot) return filler.fill(slot)[0];
    while (next < spareSlots.length * 3) {
      const [unit] = filler.fill(spareSlots[next++ % spareSlots.length] as string);
      if (unit) return { ...unit, importance: Math.min(unit.importance, 5.5) };
    }
    return undefined;
  };
  return { shape, goal, kit, ...(gag ? { gag } : {}), units, spare, facts };
}

/** The story of one page, told over a few: for a shape that has more than so short a book can hold. */
const shortSlots = (world: StoryWorld): string[] => [
  'nutshell',
  ...(world.others.length > 0 || world.friend.given ? ['party'] : []),
  'spark',
];

/** The shape's slots for this length and age, with the other characters' beats among them. */
function slotsOf(shape: ShapeDef, world: StoryWorld): string[] {
  const n = world.brief.chapterCount;
  if (n === 1) return shortSlots(world);
  const slots: string[] = [];
  for (const slot of shape.slots) {
    if (slot !== '*') slots.push(slot === 'cost' ? 'hurt' : slot);
    else
      for (let i = 5; i < n; i++)
        slots.push('|', ...(world.content.growth[(i - 5) % world.content.growth.length] ?? []));
  }
  if (world.band === '3-5') {
    // The youngest get one thread: no running jokes, and the fear only after the call has been turned over.
    const kept = slots.filter((slot) => !/^(gag|gag-again|gag-end|banter|reflect)$/.test(slot));
    slots.splice(0, slots.length, ...kept);
  }
  if (world.band === '8-12') {
    // Long thoughts lift the oldest band above choppiness; they are the first to go when there is no room.
    for (const after of ['incident', 'turn', 'found']) {
      const late = after === 'found' && thoughtAfter(world) === 'afterwards';
      const at = slots.indexOf(late ? 'end' : after);
      if (at >= 0)
        slots.splice(at + 1, 0, after === 'incident' ? 'banter' : after === 'found' ? thoughtAfter(world) : 'reflect');
    }
    const low = slots.indexOf('hurt');
    if (low >= 0) slots.splice(low, 0, 'reflect');
  }
  if (world.others.length === 0) return slots;
  const met = Math.max(slots.indexOf('meet'), slots.indexOf('call'), 0) + 1;
  if (n <= FEW_CHAPTERS) {
    slots.splice(met, 0, 'party');
    return slots;
  }
  // Each comes in alone, the later ones after an incident, and each lends a hand later on.
  let at = met;
  world.others.forEach((_, i) => {
    if (i % 2 === 0 && i > 0) {
      const incident = slots.indexOf('incident', at);
      const limit = slots.findIndex((slot) => slot === 'hurt' || slot === 'found');
      if (incident >= 0 && incident < limit) at = incident + 1;
    }
    slots.splice(at++, 0, 'joins');
  });
  const end = Math.max(slots.indexOf('found'), at);
  world.others.forEach((_, i) => {
    const span = end - at;
    slots.splice(Math.min(slots.length, at + Math.round(((i + 1) * span) / (world.others.length + 1)) + i), 0, 'lends');
  });
  return slots;
}

/** What a long thought is called once the goal is reached: a thought of the road would come too late. */
export const thoughtAfter = (world: StoryWorld): string =>
  world.content.beats.afterwards === undefined ? 'reflect' : 'afterwards';

/** One unit a paragraph. */
function inParts(unit: Unit, world: StoryWorld): Unit[] {
  const [beat] = unit.beats as [Beat];
  const list = world.band === '3-5' ? beat.say.young : beat.say.older;
  const parts = world.rng.fork('nutshell').pick(list).split('\n');
  return parts.map((part, i): Unit => {
    const one: Beat = {
      ...beat,
      id: `nutshell-${i + 1}`,
      say: { young: [part], older: [part] },
      gives: i === 0 ? beat.gives : [],
    };
    return { ...unit, beats: [one], words: unit.words / parts.length, turns: i > 0 };
  });
}
