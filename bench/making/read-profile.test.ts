import { expect, test } from 'vitest';
import { costsIn } from './read-profile.ts';

const node = (id: number, url: string, children: number[] = [], functionName = 'run') => ({
  id,
  callFrame: { functionName, url },
  children,
});
const nodes = [
  node(1, '', [2, 5, 6], '(root)'),
  node(2, 'file:///house/src/making/run-step.ts', [3]),
  node(3, 'file:///house/node_modules/@scope/driver/lib/query.js', [4]),
  node(4, 'node:internal/net', [7]),
  node(5, '', [], '(idle)'),
  node(6, '', [], '(garbage collector)'),
  node(7, 'wasm://wasm/0a1b'),
];

test('time is added up by package and by file of ours, the dearest first, and idle time does not count', () => {
  const profile = { nodes, samples: [2, 3, 3, 5, 6], timeDeltas: [1e6, 2e6, 2e6, 90e6, 5e5] };
  expect(costsIn(profile)).toEqual([
    { where: '@scope/driver', seconds: 4 },
    { where: 'src/making/run-step.ts', seconds: 1 },
    { where: '(garbage collector)', seconds: 0.5 },
  ]);
});

test('what Node and WebAssembly do counts for whoever called them', () => {
  expect(costsIn({ nodes, samples: [4, 7], timeDeltas: [1e6, 1e6] })).toEqual([{ where: '@scope/driver', seconds: 2 }]);
});
