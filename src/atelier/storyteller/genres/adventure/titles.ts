/** Chapter titles of adventures, by what the chapter's picture shows. */
export const TITLES: Readonly<Record<string, readonly string[]>> = {
  nutshell: ['The Whole Story', 'There and Back', 'All in One Day', 'How It Went', 'It Began on {day}'],
  open: ['How It Began', 'A {day} Like No Other', 'Something Is Wrong', 'Off Goes {H}', 'The Trouble {inhome}'],
  call: [
    'A {day} Like No Other',
    'Somebody Has to Go',
    'Trouble',
    'What Happened on {day}',
    'A Very Bad {day}',
    '{H} Says Yes',
    'It Began on {day}',
  ],
  found: ['At {far}', 'What They Found', 'The Top of Everything', 'There It Was', 'Who Lived There'],
  meet: ['Two Is Better', 'Along Came {P}', 'Somebody on the Path'],
  face: ['The Last Part'],
  sight: ['There It Goes', 'So Close'],
  home: ['Home Again', 'The Way Home', 'And After That'],
  end: ['Home Again', 'The Way Home', 'And After That', 'What Everybody Heard'],
  echo: ['One More Thing', 'And After That'],
};
