/** German names: an -s in the genitive, or an apostrophe after a hissing sound. */
import { listed, type Shape, type Tongue } from '../tongue.ts';

function shape(name: string): Shape {
  const hissing = /(?:[sßxz]|ce|tz)$/i.test(name);
  // The plural ("die Hannas", "die Lukasse") is rare enough to be left to what the model declares.
  return { kind: hissing ? 'hissing' : 'plain', tail: 0, forms: hissing ? [name, `${name}’`] : [name, `${name}s`] };
}

export const german: Tongue = {
  code: 'de',
  script: /\p{Script=Latin}/u,
  shape,
  endingsApart: true,
  names: {
    she: listed(`Hanna Mathilda Charlotte Greta Frieda Johanna Luise Elfriede Theresa Wilma Hedwig Ottilie Annegret Ulrike Dörte Kordula
      Agnes Beatrix Doris Liz Alice Gudrun Brunhilde Sieglinde Philippa`),
    he: listed(`Konrad Otto Emil Anton Gustav Albert Theodor Ludwig Hermann Wilhelm Oskar Bruno Arthur Friedrich Valentin Benedikt
      Jonas Felix Fritz Moritz Matthias Tobias Klaus Hans Vinzenz Detlef Eberhard Rüdiger`),
  },
};
