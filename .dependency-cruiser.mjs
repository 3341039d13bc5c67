/** The arrows between the rooms (docs/ARCHITECTURE.md). There is no list of exceptions. */
const room = (name) => `^${name}/`;
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  comment: `${from} may only reach ${allowed.join(', ')}`,
  from: { path: from, pathNot: '\\.test\\.tsx?$' },
  to: { path: '^(app|src|tests|bench|scripts)/', pathNot: allowed },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    only('story-is-pure', room('src/story'), ['^src/story/']),
    only('making-knows-only-story', room('src/making'), ['^src/making/', '^src/story/']),
    only('press-knows-only-story-and-ports', room('src/press'), ['^src/press/', '^src/story/', '^src/sound/', '^src/making/ports\\.ts$']),
    only('atelier-knows-only-ports', room('src/atelier'), ['^src/atelier/', '^src/story/', '^src/sound/', '^src/making/ports\\.ts$']),
    only('providers-know-only-ports', room('src/providers'), [
      '^src/providers/',
      '^src/story/',
      '^src/sound/',
      '^src/making/[a-z-]*ports\\.ts$',
    ]),
    only('sound-is-a-leaf', room('src/sound'), ['^src/sound/']),
    only('store-knows-only-ports', room('src/store'), ['^src/store/', '^src/story/', '^src/making/[a-z-]*ports\\.ts$']),
    only('app-reaches-use-cases', room('app'), ['^app/', '^src/story/', '^src/making/story-view\\.ts$']),
    {
      name: 'atelier-rooms-are-separate',
      severity: 'error',
      from: { path: '^src/atelier/([^/]+)/' },
      to: { path: '^src/atelier/([^/]+)/', pathNot: '^src/atelier/$1/' },
    },
    {
      name: 'story-does-no-io',
      severity: 'error',
      from: { path: room('src/story'), pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'products-do-not-import-tests',
      severity: 'error',
      from: { path: '^(app|src)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(tests|bench)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|\\.react-router)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.d.ts'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
