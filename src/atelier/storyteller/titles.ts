/** Titles and the synopsis of a book, from what it really tells. */
import type { Draft } from './draft-chapter.ts';
import { playerOf, polished } from './english.ts';
import type { StoryWorld } from './story-world.ts';
import { slotWord } from './story-world.ts';
import { fillTemplate } from './template.ts';
import type { WrittenBook } from './write-book.ts';

const LONGEST_TITLE = 120;

/** Fills a template with whole names, out of the run of the text. */
export function filledPlainly({ world }: WrittenBook, template: string, noun?: string): string {
  const text = fillTemplate(template, {
    rng: world.rng.fork(`plain${template}`),
    facts: world.facts,
    used: new Map(),
    slot: (name) =>
      name === 'N' && noun !== undefined
        ? noun
        : name.startsWith('~')
          ? (world.content.pools[name.slice(1)]?.[0] ?? '')
          : slotWord(world, name),
  });
  return withNames(world, text);
}

function withNames(world: StoryWorld, text: string): string {
  return text.replace(/[\u2c00-\u2c0f]\u2c30/g, (token) => world.players[playerOf(token)]?.name ?? '');
}

export function bookTitle(book: WrittenBook): string {
  const { world, plan } = book;
  const titles = world.rng
    .fork('title')
    .shuffle(plan.goal.titles)
    .map((title) => polished(filledPlainly(book, title)));
  return fitting(titles) ?? 'A Story';
}

/** A title of the beat that the picture shows; one that the book has not used, if there is one. */
export function chapterTitle(book: WrittenBook, draft: Draft, index: number, used: ReadonlySet<string>): string {
  const { world } = book;
  const shown = [...draft.beats].sort((a, b) => (b.beat.picture?.weight ?? 0) - (a.beat.picture?.weight ?? 0));
  const general = world.content.titles;
  const lists = shown.map(({ beat }) => (beat.titles.length > 0 ? beat.titles : (general[beat.slot] ?? [])));
  const rng = world.rng.fork(`title${index}`);
  const titles = lists.flatMap((list) => rng.shuffle(list)).map((title) => polished(filledPlainly(book, title)));
  return fitting(titles.filter((title) => !used.has(title))) ?? ([`Part ${NUMBERS[index] ?? index + 1}`][0] as string);
}
const NUMBERS = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'];

const fitting = (titles: readonly string[]): string | undefined =>
  titles.find((title) => title !== '' && title.length <= LONGEST_TITLE);

export function synopsisOf(book: WrittenBook): string {
  const { world, plan } = book;
  const { hero, friend } = world;
  const trouble = polished(filledPlainly(book, plan.goal.trouble));
  const company = `With ${friend.name}${world.others.length > 0 ? ' and the others' : ''} along, it becomes a story about ${world.content.morals[world.moral].about}.`;
  const whole = `${trouble} ${company}`;
  return whole.length <= 600
    ? whole
    : `A story about ${hero.name.slice(0, 60)}, and about ${world.content.morals[world.moral].about}.`;
}
