import { expect, test } from 'vitest';
import { isEnglish } from './is-english.ts';

test.each([
  'the harbour below Gull Rock',
  'Tuck lifts the lantern, and far away a boat answers.',
  'They stand at the edge of the wood, and she holds his paw.',
])('“%s” is English', (text) => {
  expect(isEnglish(text)).toBe(true);
});

test.each([
  'der alte Hafen unter dem Felsen',
  'Mina und Bo stehen am Ufer und warten auf ein Boot.',
  'Sur le quai, Mina attend un signe de son ami.',
  'Mina espera en el puerto con una linterna en la mano.',
  'Mina wacht bij het water op haar beste vriend Bo.',
  'Mina czeka na molo i patrzy na stare molo.',
  'Mina odottaa satamassa ja katsoo merelle.',
  'Мина поднимает фонарь, и далеко отвечает лодка.',
  '港で灯りを掲げるミナ',
  'the café',
  '',
])('“%s” is not, or nobody can tell', (text) => {
  expect(isEnglish(text)).toBe(false);
});
