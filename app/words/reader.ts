/** The words of the reader. */
export const readerWords = {
  shelf: 'Shelf',
  book: 'About this book',
  keep: 'Keep it',
  fullScreen: 'Full screen',
  previous: 'Previous page',
  next: 'Next page',
  pages: 'Pages',
  readAloud: 'Read aloud',
  play: 'Read aloud',
  pause: 'Pause reading',
  sentenceBack: 'Previous sentence',
  sentenceOn: 'Next sentence',
  noVoice: 'No voice on this page',
  silent: 'The sound cannot be played here, so we light the words in its time.',
  speed: 'Reading speed',
  speeds: { 0.75: 'Slower', 1: 'Usual speed', 1.25: 'Faster' } as Record<number, string>,
  autoTurn: 'Turn pages for me',
  on: 'on',
  off: 'off',
  belongs: 'This book belongs to',
  theEnd: 'The end',
  colophon: 'The words, the pictures and the voice of this book were made by AI',
  silentColophon: 'The words and the pictures of this book were made by AI',
  colophonWith: 'with Fablewright',
  again: 'Read it again',
};

export const SPEEDS: readonly number[] = [1, 0.75, 1.25];

/** What we call the embedded narrator's voices; others go by their own names. */
const VOICES: Readonly<Record<string, string>> = { slt: 'Wren', rms: 'Rowan', awb: 'Alasdair', kal16: 'Kal' };

export const readBy = (voice: string | undefined): string =>
  voice ? `Read by ${VOICES[voice] ?? voice}` : readerWords.noVoice;

export const pageOf = (page: number): string => `Page ${page}`;
/** "Page 3 of 5"; "Page 3 of 5, part 2 of 3" where its words go over more pages. */
export function whereIn(page: number, pages: number, part?: { index: number; count: number }): string {
  const inPage = part && part.count > 1 ? `, part ${part.index + 1} of ${part.count}` : '';
  return `${pageOf(page)} of ${pages}${inPage}`;
}

/** The day a book was made, in the words of the interface; UTC, so that server and browser agree. */
export function madeOn(date: string): string {
  return new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}
