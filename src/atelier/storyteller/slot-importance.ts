/** How much a slot matters when a book must be cut or filled: 10 stays always, below 5 a single chapter may leave out. */

export const CUTTABLE_BELOW = 5;

const IMPORTANCE: Readonly<Record<string, number>> = {
  open: 10,
  call: 10,
  found: 10,
  nutshell: 10,
  end: 9.8,
  joins: 9.7,
  party: 9.7,
  meet: 9.6,
  flaw: 9,
  hurt: 9,
  turn: 9,
  spark: 9,
  echo: 8.5,
  fear: 7,
  face: 7,
  incident: 6,
  sight: 5,
  lends: 5,
  gag: 5.2,
  'gag-end': 5.2,
  'gag-again': 4.4,
  home: 4.5,
  theory: 4,
  go: 3,
  keep: 3,
  scenery: 2,
  banter: 2,
  reflect: 2,
  afterwards: 2,
};

export const importanceOf = (slot: string): number => IMPORTANCE[slot] ?? 5;
