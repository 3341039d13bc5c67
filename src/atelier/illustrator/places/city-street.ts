/** The city street: a row of houses and shops, lamps and trees at the kerb, cobbles or paving that the actors stand on. */
import { dark, mix, pale } from '../core/colour.ts';
import { ellipse, rect } from '../core/geom.ts';
import type { Layer, Node } from '../core/types.ts';
import { bush } from './plants.ts';
import { air, glow, mist, sheet } from './sheets.ts';
import { sky } from './sky.ts';
import { nearness, type Place, type Stage, spread } from './stage.ts';
import { lampPost, streetThing } from './street-furniture.ts';
import { cafe, onTheStones, overhead } from './street-life.ts';
import { townHouse } from './town-house.ts';
import { townOf } from './towns.ts';
import { poplar, roundTree } from './trees.ts';

export function cityStreet(f: Stage): Place {
  const town = townOf(f);
  const { r, c, H } = f;
  const base = H + 46;
  // words at the top need sky, so the roofs stay under them
  const room = f.textZone === 'top' ? base - 372 : f.textZone === 'none' ? base + 60 : Math.min(base - 70, 440);
  const far: Node[] = [];
  for (let x = -60; x < 1040; ) {
    const w = r.range(50, 110);
    const h = room * r.range(0.75, 1.12);
    far.push({ d: rect(x, base - h, w, h), fill: c(town.far, 0.62) });
    if (r() < 0.4)
      far.push({
        d: `M${x},${base - h}L${x + w / 2},${base - h - w * 0.6}L${x + w},${base - h}Z`,
        fill: c(dark(town.far, 0.1), 0.6),
      });
    x += w * r.range(0.8, 1.1);
  }
  const houses: Layer[] = [];
  const n = f.shot === 'wide' ? 6 : f.shot === 'close' ? 3 : 4;
  let x = -r.range(20, 120);
  while (x < 1010) {
    const w = (1000 / n) * r.range(0.82, 1.16);
    const h = room * r.range(0.62, 0.92);
    houses.push(
      sheet('house', 0.35, townHouse(f, x, base, w, h, town), {
        lift: 3,
        wash: 2,
        blur: f.soft > 3 ? f.soft * 0.6 : undefined,
      }),
    );
    x += w;
  }
  return {
    back: [
      ...sky(f),
      sheet('far town', 0.8, far, { blur: f.soft ? f.soft + 1 : undefined }),
      air('mist', [mist(f, base - room * 0.5, room * 0.5, 0.4)]),
      ...houses,
      air('mist', [mist(f, base, 70, 0.16)]),
      sheet('street', 0.15, street(f, base), { lift: 3 }),
      ...kerb(f, base),
      ...overhead(f),
      onTheStones(f, base + 50),
    ],
    front: frame(f),
    footing: [base + 100, 950],
    key: f.dim ? lampKey(f, base + 40) : undefined,
    earth: c(f.underSnow(mix('#b4a098', '#d6b88c', f.keep('stones', 3) * 0.5), 0.6)),
  };
}
/** The lamp nearest the sun or moon lights the street at dusk and night. */
function lampKey(f: Stage, y: number): Place['key'] {
  const xs = lampsAt(f, y);
  const x = xs.sort((a, b) => Math.abs(a - f.orb[0]) - Math.abs(b - f.orb[0]))[0];
  return x === undefined ? undefined : { at: lampPost(f, x, y, 250 * f.zoom).lamp, colour: '#ffc878' };
}
function lampsAt(f: Stage, y: number): number[] {
  return (f.keep('lamps', 2) ? [170, 830] : [90, 500, 910]).filter((x) => !f.calmAt(x, y - 125 * f.zoom));
}
/** Pavement, kerb and road; the road is cobbled, paved in slabs, or brick. */
function street(f: Stage, base: number): Node[] {
  const { c, P, H, r } = f;
  const kind = f.keep('stones', 3);
  const stone = f.underSnow(mix('#b4a098', '#d6b88c', kind * 0.5), 0.6);
  const kerbY = base + 50;
  const wet = f.weather === 'rain';
  const out: Node[] = [
    { d: `M0,${base - 4}H1000V1010H0Z`, fill: c(pale(stone, 0.35)) },
    { d: `M0,${kerbY}H1000V1010H0Z`, fill: c(dark(stone, 0.3)) },
    {
      d: `M0,${kerbY + 9}H1000V1010H0Z`,
      fill: {
        lin: [0, kerbY, 0, 1000],
        stops: [
          [0, mix(c(stone, 0.08), P.light, 0.14)],
          [1, c(dark(stone, 0.26))],
        ],
      },
    },
  ];
  for (let x = -20; x < 1020; x += 92)
    out.push({ d: `M${x},${base - 2}l-10,50`, stroke: c(dark(stone, 0.2)), sw: 2, op: 0.5 });
  const ink = c(dark(stone, 0.42));
  if (kind === 2) {
    for (let row = 0, y = kerbY + 22; y < 1000; row++, y += 20 + row * 5) {
      out.push({ d: `M0,${y}H1000`, stroke: ink, sw: 1.6, op: 0.35 });
      for (let x = 500 - 1500; x < 2000; x += 110 + row * 14)
        out.push({
          d: `M${x + (row % 2) * 50},${y}L${500 + (x + (row % 2) * 50 - 500) * 1.12},${y + 20 + row * 5}`,
          stroke: ink,
          sw: 1.4,
          op: 0.3,
        });
    }
  } else
    for (let i = 0; i < 150; i++) {
      const y = kerbY + 20 + r() ** 0.9 * (960 - kerbY);
      const k = nearness(f, y);
      const w = (kind ? 22 : 28) * k;
      out.push({
        d: rect(r() * 1040 - 20, y, w, w * (kind ? 0.36 : 0.5), w * (kind ? 0.06 : 0.22)),
        fill: c(i % 2 ? pale(stone, 0.25) : dark(stone, 0.16)),
        op: 0.5,
      });
    }
  if (wet)
    for (let i = 0; i < 7; i++) {
      const y = kerbY + 60 + r() * (860 - H);
      out.push({ d: ellipse(r() * 1000, y, 60 + r() * 100, 8 + r() * 10), fill: mix(P.sky[2], P.haze, 0.4), op: 0.55 });
    }
  return out;
}
function kerb(f: Stage, base: number): Layer[] {
  const { c, P, zoom } = f;
  const y = base + 40;
  const h = 250 * zoom;
  const out: Layer[] = [];
  const lamps = lampsAt(f, y);
  out.push(
    sheet(
      'lamps',
      0.2,
      lamps.flatMap((x) => lampPost(f, x, y, h).nodes),
      { lift: 4, wash: 1.5 },
    ),
  );
  if (f.dim)
    out.push(
      air(
        'lamp light',
        lamps.flatMap((x) => {
          const [lx, ly] = lampPost(f, x, y, h).lamp;
          const pool: Node = { at: [1, 0, 0, 0.3, 0, (y + 60) * 0.7], g: [glow(lx, y + 60, 250 * zoom, P.lamp, 0.75)] };
          return [glow(lx, ly, 190 * zoom, P.lamp, 0.85), glow(lx, ly, 60 * zoom, '#fff0c0', 0.7), pool];
        }),
        'light',
      ),
    );
  const tree = f.keep('street trees', 3);
  if (tree < 2 && f.textZone !== 'top') {
    const kind = tree ? poplar : roundTree;
    const at = spread(f, 3, 120, 960).filter((x) => !f.calmAt(x, y) && lamps.every((l) => Math.abs(l - x) > 90));
    out.push(
      sheet(
        'trees',
        0.22,
        at.flatMap((x) =>
          kind(f, x, y + 4, 270 * zoom, {
            leaf: c(f.underSnow('#6f9f5a', 0.4), 0.1),
            bark: c('#6a5340', 0.1),
            snow: f.snowy ? c('#ffffff') : undefined,
          }),
        ),
        { lift: 4, blur: f.soft > 3 ? 2 : undefined },
      ),
    );
  }
  const side = f.textZone === 'left' ? 1 : f.textZone === 'right' ? -1 : f.choose('thing side', 2) ? 1 : -1;
  out.push(sheet('thing', 0.15, streetThing(f, 500 + side * 330, y + 14, 118 * zoom), { lift: 4, wash: 2 }));
  const other = 500 - side * 350;
  if (!f.calmAt(other, y) && f.weather === 'clear' && f.shot !== 'close')
    out.push(sheet('café', 0.14, cafe(f, other, y + 40, 124 * zoom), { lift: 4, wash: 2 }));
  return out;
}
/** A planter or the canopy of a stall in front of us. */
function frame(f: Stage): Layer[] {
  const { c, P, r } = f;
  return f.sides.map((s) => {
    const X = (v: number) => (s < 0 ? v : 1000 - v);
    const x = (from: number, to: number) => Math.min(X(from), X(to));
    const wood = mix(c('#5a4a58'), P.shade, 0.25);
    const flowers = Array.from(
      { length: 9 },
      (): Node => ({
        d: ellipse(X(r.range(-10, 130)), 838 + r.range(-34, 30), r.range(9, 15)),
        fill: c(r.pick(['#f08a8a', '#f6c04a', '#fff0e0', '#b894e0'])),
      }),
    );
    return sheet(
      'frame',
      0,
      [
        ...bush(f, X(48), 900, 220, dark(c('#4f7f58'), 0.18)),
        ...flowers,
        { d: rect(x(-30, 140), 884, 170, 150, 8), fill: wood },
        { d: rect(x(-40, 150), 872, 190, 26, 6), fill: pale(wood, 0.16) },
      ],
      { lift: 9 },
    );
  });
}
