/** The empty places at the end of a shelf, so that its board runs to the wall at every width. */

/** Books in a row by the width of the window; see the grid in library.css. */
const ROWS = [5, 3, 2];

export function RestOfShelf({ books }: { books: number }) {
  const gaps = ROWS.map((row) => (row - (books % row)) % row);
  return Array.from({ length: Math.max(...gaps) }, (_, i) => (
    <div
      key={`gap-${ROWS.length}-${i + 1}`}
      className={['cell', 'empty', ...ROWS.filter((_, r) => i < (gaps[r] ?? 0)).map((row) => `of-${row}`)].join(' ')}
      aria-hidden="true"
    >
      <div className="bk" />
    </div>
  ));
}
