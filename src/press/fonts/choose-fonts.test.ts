import { describe, expect, it } from 'vitest';
import { type BookTexts, chooseFonts, fontFiles, isRightToLeft } from './choose-fonts.ts';
import { PressFontMissing } from './press-font-missing.ts';

const book = (title: string, words: string, changes: Partial<BookTexts> = {}): BookTexts => ({
  ageGroup: '5-8',
  language: 'en',
  titles: [{ where: 'the title', text: title }],
  words: [{ where: 'chapter 1', text: words }],
  ...changes,
});

describe('choosing the fonts of a book', () => {
  it('sets first readers in Andika and older ones in Literata, with titles in Young Serif', () => {
    expect(chooseFonts(book('Pip', 'Zoë, José and Łukasz')).families).toEqual(['Young Serif', 'Andika']);
    expect(chooseFonts(book('Pip', 'Hello.', { ageGroup: '8-12' })).families).toEqual(['Young Serif', 'Literata']);
  });

  it('takes Vollkorn for every title as soon as one has a letter that Young Serif lacks', () => {
    const titles = [
      { where: 'the title', text: 'Pip' },
      { where: 'the title of chapter 1', text: 'Лиса' },
    ];
    expect(chooseFonts(book('', 'Hello.', { titles })).display).toEqual(['Vollkorn']);
  });

  it('sets a Greek book in a face that has all its letters, and finds them for a Greek name elsewhere', () => {
    expect(chooseFonts(book('Η αλεπού', 'Καληνύχτα, είπε.', { language: 'el' })).body).toEqual(['Literata']);
    expect(chooseFonts(book('Pip', 'Pip and Ελένη')).body).toEqual(['Andika', 'Literata']);
  });

  it('opens the big faces only for texts in their script', () => {
    expect(chooseFonts(book('Pip', 'A fox.')).faces).not.toContain('japanese');
    expect(chooseFonts(book('森', 'ファーン', { language: 'ja' })).faces).toContain('japanese');
    expect(chooseFonts(book('Pip', 'مرحبا', { language: 'ar' })).faces).toContain('naskh');
  });

  it('lets the script of the book cut its punctuation', () => {
    expect(chooseFonts(book('森', 'ファーン。', { language: 'ja' })).body[0]).toEqual({
      name: 'Andika',
      covers: 'latin-in-cjk',
    });
    expect(chooseFonts(book('ضوء', 'مرحبا', { language: 'ar' })).body[0]).toBe('Noto Naskh Arabic');
  });

  it('prints a heart in a dedication', () => {
    expect(chooseFonts(book('Pip', 'For Mia ❤️')).families).toContain('Noto Emoji');
  });

  it('finds a spare face for a sign that its own lack', () => {
    const fonts = chooseFonts(book('Pip ★', 'La la la ♪'));
    expect(fonts.display).toEqual(['Young Serif', 'Noto Sans JP']);
    expect(fonts.body).toEqual(['Andika', 'Noto Sans JP']);
  });

  it('refuses a letter that no face has, and says which and where', () => {
    const attempt = () => chooseFonts(book('Pip', 'Hello 한글'));
    expect(attempt).toThrow(PressFontMissing);
    expect(attempt).toThrow(/“한” \(U\+D55C\) in chapter 1/);
  });

  it('gives the typesetter true type files', () => {
    for (const file of fontFiles(chooseFonts(book('森', 'Pip مرحبا', { language: 'ja' }))))
      expect(file.readUInt32BE(0)).toBe(0x00010000);
  });

  it('knows which languages are read from right to left', () => {
    expect(['ar', 'fa', 'he', 'ur', 'en', 'ja', 'az-Arab'].filter(isRightToLeft)).toEqual([
      'ar',
      'fa',
      'he',
      'ur',
      'az-Arab',
    ]);
  });
});
