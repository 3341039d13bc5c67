/** Fills the slots of a shape one after another with beats whose facts hold: from the goal, the genre, the moral, the cast. */
import { type Beat, beatOf, holds, leaveBehind, type Unit } from './beat.ts';
import type { BeatContent, Fact, Fear, Gag, Goal, Incident, MoralKit, Say, ShapeDef } from './content-types.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { StoryWorld } from './story-world.ts';
import { expectedWords } from './template.ts';

export interface Chosen {
  shape: ShapeDef;
  goal: Goal;
  kit: MoralKit;
  gag?: Gag;
}

/** Fills one slot after another, keeping the facts that hold so far; a slot that cannot be filled stays empty. */
export class SlotFiller {
  readonly #world: StoryWorld;
  readonly #chosen: Chosen;
  readonly #rng: SeededRandom;
  readonly #facts: Set<Fact>;
  readonly #told = new Map<Say, Set<number>>();
  readonly #incidents: Incident[];
  #joined = 2;
  #lent = 2;

  constructor(world: StoryWorld, chosen: Chosen, rng: SeededRandom, facts: ReadonlySet<Fact>) {
    this.#world = world;
    this.#chosen = chosen;
    this.#rng = rng;
    this.#facts = new Set(facts);
    const all = chosen.shape.incidents ?? world.content.incidents;
    this.#incidents = rng
      .shuffle(all)
      .filter(
        (one) =>
          !one.notIn?.includes(world.land.key) && !(world.hero.fear !== '' && one.notWithFear?.test(world.hero.fear)),
      );
  }

  fill(slot: string): Unit[] {
    const beats = this.#beatsFor(slot);
    if (beats.length === 0) return [];
    for (const beat of beats) leaveBehind(this.#facts, beat);
    return [
      {
        slot,
        beats,
        importance: Math.max(...beats.map((beat) => beat.importance)),
        turns: false,
        words: beats.reduce((sum, beat) => sum + this.#wordsOf(beat), 0),
        ...groupOf(slot),
      },
    ];
  }

  #beatsFor(slot: string): Beat[] {
    const { kit, gag, goal } = this.#chosen;
    const { content } = this.#world;
    if (slot === 'incident') return this.#incident();
    if (slot === 'flaw' || slot === 'turn' || slot === 'hurt' || slot === 'echo')
      return this.#one(moralBeat(slot, kit));
    if (slot === 'gag') return this.#once(slot, gag?.plant, ['met', '!gag'], ['gag']);
    if (slot === 'gag-again') return this.#fresh(slot, gag?.repeat, ['gag']);
    if (slot === 'gag-end') return this.#once(slot, gag?.payoff, ['gag', 'home'], ['gag-ended']);
    if (slot === 'spark') return this.#once(slot, content.morals[this.#world.moral].spark, [], []);
    if (slot === 'party') return this.#party();
    if (slot === 'joins' || slot === 'lends') return this.#company(slot);
    if (slot === 'fear' || slot === 'face') return this.#fear(slot);
    if (slot === 'nutshell')
      return [beatOf('nutshell', { ...goal.nutshell, gives: ['met', 'called', 'open', 'goal', 'home', 'nutshell'] })];
    const found = goal.beats[slot] ?? content.beats[slot];
    if (!found) return [];
    const options = this.#rng.shuffle(isList(found) ? found : [found]).filter((one) => this.#tells(one.say));
    const legal = options.find((one) => holds(this.#facts, this.#needsOf(slot, one)));
    if (!legal) return [];
    const repeats =
      this.#chosen.shape.slots.filter((one) => one === slot).length > 1 ||
      content.growth.flat().includes(slot) ||
      /^(banter|reflect|afterwards|scenery)$/.test(slot);
    const beat = beatOf(slot, legal, { needs: this.#needsOf(slot, legal) });
    if (slot === 'meet') beat.gives = [...beat.gives, 'met'];
    return repeats ? this.#freshly(beat) : [beat];
  }

  #needsOf(slot: string, content: BeatContent): readonly Fact[] {
    const needs = content.needs ?? [];
    return slot === 'meet'
      ? [...needs, '!met']
      : /^(banter|reflect)$/.test(slot) && !needs.includes('met')
        ? [...needs, 'met']
        : needs;
  }
  #list(say: Say): readonly string[] {
    return this.#world.band === '3-5' ? say.young : say.older;
  }
  #tells(say: Say): boolean {
    return this.#list(say).some((line) => this.#lineWords(line) > 0);
  }
  #one(beat: Beat): Beat[] {
    return holds(this.#facts, beat.needs) && this.#tells(beat.say) ? [beat] : [];
  }
  #once(slot: string, say: Say | undefined, needs: Fact[], gives: Fact[]): Beat[] {
    return say ? this.#one(beatOf(slot, { say, needs, gives })) : [];
  }
  #fresh(slot: string, say: Say | undefined, needs: Fact[], more: Partial<Beat> = {}): Beat[] {
    return say && holds(this.#facts, needs) ? this.#freshly(beatOf(slot, { say, needs }, more)) : [];
  }
  /** The same beat with one alternative only, that the book has not used; none when they are all used. */
  #freshly(beat: Beat): Beat[] {
    const list = this.#list(beat.say);
    const seen = this.#told.get(beat.say) ?? new Set<number>();
    this.#told.set(beat.say, seen);
    const free = list.map((_, i) => i).filter((i) => !seen.has(i) && this.#lineWords(list[i] as string) > 0);
    if (free.length === 0) return [];
    const picked = this.#rng.pick(free);
    seen.add(picked);
    const line = [list[picked] as string];
    return [{ ...beat, say: { young: line, older: line } }];
  }

  #party(): Beat[] {
    const { others, friend, content } = this.#world;
    const who = [
      ...(this.#facts.has('met') && this.#chosen.shape.slots.includes('meet') && !this.#facts.has('nutshell')
        ? []
        : friend.given
          ? [friend]
          : []),
      ...others,
    ];
    if (who.length === 0) return [];
    this.#world.slots.party = who
      .map((one) => one.token)
      .join(', ')
      .replace(/, ([^,]*)$/, ' and $1');
    return this.#once('party', content.party, [], ['met']);
  }
  #company(slot: 'joins' | 'lends'): Beat[] {
    const who = slot === 'joins' ? this.#joined++ : this.#lent++;
    if (!this.#world.players[who]) return [];
    if (slot === 'lends' && !this.#facts.has(`met:${who}`)) return [];
    const { joins, lends } = this.#world.content;
    const [beat] = this.#fresh(slot, slot === 'joins' ? joins : lends, [], { who });
    if (!beat) return [];
    return [
      { ...beat, id: `${slot}-${who}`, ...(slot === 'joins' ? { gives: [`met:${who}`] } : { needs: [`met:${who}`] }) },
    ];
  }
  #fear(slot: 'fear' | 'face'): Beat[] {
    const { hero, content } = this.#world;
    const fear: Fear | undefined =
      hero.fear === '' ? undefined : content.fears.find((one) => one.match.test(hero.fear));
    if (!fear) return [];
    return slot === 'fear'
      ? this.#once('fear', fear.plant, ['!fear-told'], ['fear-told'])
      : this.#one(
          beatOf('face', {
            say: fear.face,
            needs: ['fear-told', 'met'],
            gives: ['fear-faced'],
            picture: fear.picture,
            titles: fear.titles,
          }),
        );
  }

  /** Seen, failed at, got past: the first incident not yet told whose words do not speak against what has been told. */
  #incident(): Beat[] {
    for (const incident of this.#incidents) {
      if (this.#facts.has(`done:${incident.id}`) || incident.forbids?.some((fact) => this.#facts.has(fact))) continue;
      if (!this.#facts.has('met') || !this.#facts.has('called') || !this.#tells(incident.see)) continue;
      const ways = this.#rng
        .shuffle(incident.ways)
        .filter((way) => this.#tells(way.say))
        .filter((way) => holds(this.#facts, way.needs ?? []))
        .filter((way) => !way.keepsake || (this.#facts.has(`keep:${way.keepsake}`) && !this.#facts.has('keep-used')));
      // A way that uses what the hero loves or carries is the better story, once.
      const way = ways.find((one) => one.needs) ?? ways.find((one) => one.keepsake) ?? ways[0];
      if (!way) continue;
      const noun = incident.noun ? { noun: incident.noun } : {};
      const beat = (part: string, say: Say, more: Partial<Beat>): Beat =>
        beatOf('incident', { say }, { id: `${incident.id}:${part}`, titles: incident.titles, ...noun, ...more });
      const done = [
        `done:${incident.id}`,
        ...(incident.asserts ?? []),
        ...(way.keepsake ? ['keep-used'] : []),
        ...(way.needs ? ['love-used'] : []),
      ];
      return [
        beat('see', incident.see, { needs: ['met', 'called'] }),
        ...(incident.fail && this.#tells(incident.fail)
          ? [
              beat('fail', incident.fail, {
                importance: 4,
                ...(incident.failPicture ? { picture: incident.failPicture } : {}),
              }),
            ]
          : []),
        beat(way.id, way.say, { picture: way.picture, gives: done }),
      ];
    }
    return [];
  }

  #lineWords(line: string): number {
    return expectedWords(line, this.#countFacts(), (name) => this.#slotWords(name));
  }
  #wordsOf(beat: Beat): number {
    const lines = this.#list(beat.say)
      .map((line) => this.#lineWords(line))
      .filter((n) => n > 0);
    return lines.reduce((sum, n) => sum + n, 0) / Math.max(1, lines.length);
  }
  #countFacts(): ReadonlySet<Fact> {
    return this.#world.band === '8-12' ? new Set([...this.#facts, 'old']) : this.#facts;
  }
  #slotWords(name: string): number {
    if (name.startsWith('~')) return 4;
    if (name === 'sense') return 7;
    const word = this.#world.slots[name];
    return word === undefined ? 1 : word.split(' ').length;
  }
}

const isList = (found: BeatContent | readonly BeatContent[]): found is readonly BeatContent[] => Array.isArray(found);

function moralBeat(slot: 'flaw' | 'hurt' | 'turn' | 'echo', kit: MoralKit): Beat {
  const content = kit[slot];
  const facts: Record<typeof slot, Pick<Beat, 'needs' | 'gives' | 'takes'>> = {
    flaw: { needs: [], gives: ['flaw'], takes: [] },
    hurt: { needs: ['flaw', 'met'], gives: ['low', kit.cost], takes: [] },
    turn: { needs: ['low', kit.cost], gives: ['turned'], takes: ['low', kit.cost] },
    echo: { needs: ['turned'], gives: ['ended'], takes: [] },
  };
  const own = facts[slot];
  return beatOf(slot, {
    ...content,
    needs: [...(content.needs ?? []), ...own.needs],
    gives: [...(content.gives ?? []), ...own.gives],
    takes: [...(content.takes ?? []), ...own.takes],
  });
}

function groupOf(slot: string): Pick<Unit, 'group'> {
  if (/^(flaw|hurt|turn|echo)$/.test(slot)) return { group: 'moral' };
  if (/^(fear|face)$/.test(slot)) return { group: 'fear' };
  if (/^gag(-end)?$/.test(slot)) return { group: 'gag' };
  return {};
}
