/** Fails when a dependency that ships has a licence we do not take. GPL and AGPL are never taken; LGPL only as a library of its own. */
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { PROJECT } from './checks.ts';

/** Licences that let anybody use, change and sell the whole. */
const PERMISSIVE =
  /^(MIT|MIT-0|ISC|0BSD|BSD-[234]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|Zlib|OFL-1\.1|CC0-1\.0|Python-2\.0)$/;
/** Taken as they are, with the reason. */
const LIBRARIES_OF_THEIR_OWN: Readonly<Record<string, string>> = {
  '@img/sharp-libvips': 'LGPL-3.0-or-later: a shared library loaded at run time, replaceable, not linked into our code',
};

const checker = createRequire(import.meta.url)('license-checker-rseidelsohn') as {
  init(
    options: object,
    done: (error: Error | null, found: Record<string, { licenses: string | string[] }>) => void,
  ): void;
};
const found = await promisify(checker.init)({ start: PROJECT, production: true, excludePrivatePackages: true });

const refused: string[] = [];
for (const [name, { licenses }] of Object.entries(found)) {
  const terms = [licenses].flat().join(' AND ').replace(/[()*]/g, '');
  const accepted = terms
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((term) => PERMISSIVE.test(term.trim())));
  const known = Object.keys(LIBRARIES_OF_THEIR_OWN).some((prefix) => name.startsWith(prefix));
  if (!accepted && !known) refused.push(`${name}: ${terms}`);
}
console.log(`${Object.keys(found).length} packages ship`);
if (refused.length > 0) {
  console.error(`These licences are not taken:\n  ${refused.join('\n  ')}`);
  process.exitCode = 1;
}
