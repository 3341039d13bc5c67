/** The words around every page. */
export const shellWords = {
  name: 'Fablewright',
  skip: 'Skip to content',
  mainNav: 'Main',
  create: 'Make a book',
  library: 'Your shelf',
  lampOn: 'Switch to the reading lamp',
  lampOff: 'Switch to daylight',
  description: 'Give one line and watch a picture book being written, painted and read aloud.',
  missingTitle: 'There is no page here',
  missing: 'The address may be cut short, or the book was removed from the shelf.',
  brokenTitle: 'The studio could not open this page',
  broken: 'The fault is on our side. Your books are safe where they are. Try again in a moment.',
  toShelf: 'Go to your shelf',
  again: 'Try again',
};
