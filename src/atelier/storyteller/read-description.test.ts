import { describe, expect, it } from 'vitest';
import { readDescription } from './read-description.ts';

describe('reading a description', () => {
  it('finds kind, size, keepsake and fear', () => {
    expect(readDescription('a small fox with a red scarf who is afraid of the dark', 'hero')).toMatchObject({
      kind: 'fox',
      size: 'small',
      human: false,
      keepsake: { noun: 'scarf', adjectives: 'red', kind: 'cloth' },
      fear: 'dark',
    });
  });
  it('does not make an owl of somebody afraid of owls', () => {
    expect(readDescription('a mouse afraid of owls', 'friend').kind).toBe('mouse');
    expect(readDescription('somebody afraid of owls', 'friend').kind).toBeUndefined();
  });
  it('never guesses the pronouns of a person who is not described', () => {
    expect(readDescription('a child with red boots', 'hero').pronouns).toBeUndefined();
    expect(readDescription('a girl with red boots', 'hero').pronouns).toBe('she');
  });
  it('hears what somebody loves, and leaves a whole speech out', () => {
    expect(readDescription('a boy who loves climbing trees', 'hero').love).toBe('climbing trees');
    expect(
      readDescription('a boy who loves each and every thing that ever was in the world', 'hero').love.split(' ').length,
    ).toBeLessThan(6);
  });
});
