/** A character’s appearance in words, for models that are given no reference picture. */
import type { Appearance } from '../../story/appearance.ts';
import { colourName } from './colour-name.ts';

const SKIN: Readonly<Record<NonNullable<Appearance['skin']>, string>> = {
  porcelain: 'very light skin',
  peach: 'light skin',
  olive: 'olive skin',
  caramel: 'light brown skin',
  cocoa: 'brown skin',
  deep: 'dark brown skin',
};

/** Everything that must stay the same from page to page, as phrases with commas between. */
export function describeAppearance(looks: Appearance): string {
  const { species, size, clothes } = looks;
  const height =
    size < 0.8
      ? 'very small'
      : size < 0.95
        ? 'small'
        : size > 1.2
          ? 'tall'
          : size > 1.05
            ? 'rather tall'
            : 'of ordinary height';
  const parts = [species === 'child' ? `a person, ${height}` : `a ${species}, ${height}`];
  if (species === 'child') {
    if (looks.skin) parts.push(SKIN[looks.skin]);
  } else parts.push(`body ${colourName(looks.body)}, belly and muzzle ${colourName(looks.belly)}`);
  if (looks.hair)
    parts.push(looks.hair.style === 'bald' ? 'bald' : `${looks.hair.style} hair, ${colourName(looks.hair.colour)}`);
  if (looks.eyes) parts.push(`eyes ${colourName(looks.eyes)}`);
  if (looks.glasses) parts.push(`glasses with ${colourName(looks.glasses)} frames`);
  if (clothes.garment !== 'none') {
    const pattern = clothes.pattern === 'plain' ? '' : ` with ${clothes.pattern} in ${colourName(clothes.second)}`;
    parts.push(
      `${clothes.garment} in ${colourName(clothes.colour)}${pattern}, trimmed with ${colourName(clothes.accent)}`,
    );
  }
  if (looks.scarf) parts.push(`a ${colourName(looks.scarf)} scarf`);
  if (looks.cape) parts.push(`a ${colourName(looks.cape)} cape`);
  if (looks.hat) parts.push(`a ${colourName(looks.hat.colour)} ${looks.hat.kind.replace('-', ' ')}`);
  if (looks.boots) parts.push(`${colourName(looks.boots)} boots`);
  return parts.join(', ');
}
