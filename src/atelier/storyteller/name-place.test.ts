import { describe, expect, it } from 'vitest';
import { namePlace } from './name-place.ts';

describe('naming a place in a sentence', () => {
  it.each([
    ['Hazel Wood', 'Hazel Wood', 'in Hazel Wood'],
    ['a fishing village by the sea', 'the fishing village', 'in the fishing village'],
    ['the moon', 'the moon', 'on the moon'],
    ['Gull Rock, a small island', 'Gull Rock', 'on Gull Rock'],
    ['an old lighthouse', 'the old lighthouse', 'at the old lighthouse'],
    ['deep under the sea', 'the sea', 'under the sea'],
    ['a village at the edge of a wood', 'the village', 'in the village'],
    ['Everyone lives in a big blue house.', 'the big blue house', 'in the big blue house'],
    ['my bedroom', 'the house', 'in the house'],
    ['at home', 'the house', 'in the house'],
    ['grandma’s kitchen', 'grandma’s house', 'in grandma’s house'],
  ])('%s', (location, the, inside) => {
    expect(namePlace(location)).toEqual({ the, inside });
  });
  it('keeps only the last word of a long name for the youngest', () => {
    expect(namePlace('the International Botanical Garden', true).the).toBe('the garden');
  });
});
