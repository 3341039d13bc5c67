import { expect, test } from 'vitest';
import { bookCalls, bookPath } from './book-path.ts';

const characters = [{ name: 'Mina' }, { name: 'Bo' }];
const latencyMs = { text: 2000, critic: 1000, image: 4000, speech: 1500, moderation: 200 };

test('the path goes through plan, sheet and picture when pictures are slow, whatever the number of chapters', () => {
  const path = bookPath({ characters, chapterCount: 5 }, latencyMs);
  expect(path.keys.map((key) => key.split(':')[0])).toEqual(['plan', 'sheet', 'art']);
  expect(path.seconds).toBeCloseTo(2.4 + 4.2 + 5.2);
  expect(bookPath({ characters, chapterCount: 12 }, latencyMs).seconds).toBe(path.seconds);
});

test('the path goes through text and voice when those are slow', () => {
  const path = bookPath({ characters, chapterCount: 5 }, { ...latencyMs, speech: 20_000 });
  expect(path.keys.map((key) => key.split(':')[0])).toEqual(['plan', 'text', 'voice']);
  expect(path.seconds).toBeCloseTo(2.4 + 2.2 + 20);
});

test('a book of two chapters calls each model as often as its steps say', () => {
  expect(bookCalls({ characters, chapterCount: 2 })).toEqual({
    text: 3,
    critic: 3,
    image: 5,
    speech: 2,
    moderation: 2 + 2 + 3 + 2,
  });
});
