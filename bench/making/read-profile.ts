/** Says of a V8 processor profile where the time went: by package, and in our own code by file. */

/** https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#type-Profile */
export interface CpuProfile {
  nodes: readonly {
    id: number;
    callFrame: { functionName: string; url: string };
    children?: readonly number[];
  }[];
  samples?: readonly number[];
  /** Microseconds before each sample. */
  timeDeltas?: readonly number[];
}
export interface Cost {
  /** A package, one of our files, or what V8 names in parentheses. */
  where: string;
  /** Of the thread that was profiled. */
  seconds: number;
}

const IDLE = '(idle)';

/** The dearest first; without the time in which the thread had nothing to do. Node's own code counts for whoever called it. */
export function costsIn({ nodes, samples = [], timeDeltas = [] }: CpuProfile): Cost[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parent = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const places = new Map<number, string>();
  const placeOf = (id: number): string => {
    const known = places.get(id);
    if (known !== undefined) return known;
    const node = byId.get(id);
    const above = parent.get(id);
    const own = node && ownPlace(node.callFrame);
    const place = own ?? (above === undefined ? 'Node itself' : placeOf(above));
    places.set(id, place);
    return place;
  };
  const seconds = new Map<string, number>();
  samples.forEach((id, i) => {
    const place = placeOf(id);
    if (place !== IDLE) seconds.set(place, (seconds.get(place) ?? 0) + (timeDeltas[i] ?? 0) / 1e6);
  });
  return [...seconds].map(([where, sum]) => ({ where, seconds: sum })).sort((a, b) => b.seconds - a.seconds);
}

/** Undefined for Node's own code and WebAssembly, whose names say nothing of whom they work for. */
function ownPlace({ functionName, url }: { functionName: string; url: string }): string | undefined {
  if (functionName === '(root)') return 'Node itself';
  if (functionName.startsWith('(')) return functionName;
  const installed = url.lastIndexOf('/node_modules/');
  if (installed >= 0) {
    const [first = '', second = ''] = url.slice(installed + '/node_modules/'.length).split('/');
    return first.startsWith('@') ? `${first}/${second}` : first;
  }
  return /\/((?:src|tests|bench)\/.+)$/.exec(url)?.[1];
}
