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
  lists.push(general.road ?? [], general.home ?? []);
  const titles = lists.flatMap((list) => rng.shuffle(list)).map((title) => polished(filledPlainly(book, title)));
  return fitting(titles.filter((title) => !used.has(title))) ?? ([`Part ${NUMBERS[index] ?? index + 1}`][0] as string);
}
const NUMBERS = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'];

const fitting = (titles: readonly string[]): string | undefined =>
  titles.find((title) => title !== '' && title.length <= LONGEST_TITLE);

const CLOSINGS = [
  'Nothing goes as planned, even with FRIEND along. A story about ABOUT.',
  'A story about HERO and FRIEND, and about ABOUT.',
  'Luckily, there is FRIEND. A story about ABOUT.',
  'A long way for HERO and FRIEND, and a story about ABOUT.',
  'HERO thinks it will be easy. It is not, even for FRIEND. A story about ABOUT.',
  'It takes HERO, FRIEND and a good deal of muddle to put it right. A story about ABOUT.',
  'With FRIEND beside HERO, anything may happen, and most of it does. A story about ABOUT.',
];

export function synopsisOf(book: WrittenBook): string {
  const { world, plan } = book;
  const { hero, friend } = world;
  const trouble = polished(filledPlainly(book, plan.goal.trouble));
  const about = world.content.morals[world.moral].about.replace(/^(?:it is )?a story about /i, '');
  const company = world.rng
    .fork('synopsis')
    .pick(CLOSINGS)
    .replace('FRIEND', world.others.length > 0 ? `${friend.name} and the others` : friend.name)
    .replace('HERO', hero.name)
    .replace('ABOUT', about);
  const whole = `${trouble} ${company}`;
  return whole.length <= 600 ? whole : `A story about ${hero.name.slice(0, 60)}, and about ${about}.`;
}
