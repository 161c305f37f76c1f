/**
 * Writes `src/data/region-neighbours.ts` from the drawing: `node scripts/figure/neighbours.mjs`. Run it after a change of
 * the regions' shapes. A neighbour is the region that lies best in that direction; one that shares a border wins.
 */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { load } from './load.mjs';

const { figure } = await load('src/figure/body.ts');
const { regions } = await load('src/data/regions.ts');
const directions = [
  [0, -1],
  [0, 1],
  [-1, 0],
  [1, 0],
];

/** The end points of a shape's pieces of border, as text, so that a shared piece is found from both sides. */
function edges(d) {
  const numbers = d.match(/-?[\d.]+/g);
  const ends = [numbers.slice(0, 2).join()];
  for (let i = 6; i < numbers.length; i += 6) ends.push(numbers.slice(i, i + 2).join());
  return new Set([...ends.keys()].map((i) => [ends[i], ends[(i + 1) % ends.length]].sort().join(' ')));
}

function entries(view) {
  const right = view === 'front' ? 'l' : 'r';
  const shapes = [...figure(view).regions].map(([id, { d, x, y }]) => ({ ...regions.get(id), x, y, edges: edges(d) }));
  return shapes
    .filter(({ side }) => side === 'none' || side === right)
    .map((from) => {
      const found = directions.map(([dx, dy]) => {
        const best = { cost: Infinity, name: '.' };
        for (const to of shapes) {
          const along = (to.x - from.x) * dx + (to.y - from.y) * dy;
          const across = Math.abs((to.x - from.x) * dy - (to.y - from.y) * dx);
          const touches = [...to.edges].some((edge) => from.edges.has(edge));
          const slope = across / along;
          if (to === from || along < 4 || slope > (touches ? 2 : 1)) continue;
          // First what touches and lies ahead, then what touches at a slant, then what lies across a gap.
          const tier = touches ? (slope > 1.3 ? 1000 : 0) : 2000;
          const cost = tier + along + 2.2 * across;
          const other = to.side !== 'none' && to.side !== right;
          if (cost < best.cost) Object.assign(best, { cost, name: to.stem + (other ? '~' : '') });
        }
        return best.name;
      });
      return `  '${from.stem}': '${found.join(' ')}',`;
    })
    .join('\n');
}

const file = 'src/data/region-neighbours.ts';
const text = `import { regions, type RegionId, type View } from './regions.js';

/** A direction on the page, which in a text written from right to left is the same. */
export type Direction = 'up' | 'down' | 'left' | 'right';

// Written by scripts/figure/neighbours.mjs for the page's right half: up, down, left, right. \`~\` is the other half, \`.\` none.
const front: Record<string, string> = {
${entries('front')}
};
const back: Record<string, string> = {
${entries('back')}
};

/** The region that an arrow key leads to, or undefined at the edge of the body. */
export function neighbour(view: View, id: RegionId, direction: Direction): RegionId | undefined {
  const region = regions.get(id);
  const half = view === 'front' ? 'l' : 'r';
  const flipped = region?.side !== 'none' && region?.side !== half;
  const turned = flipped && direction === 'left' ? 'right' : flipped && direction === 'right' ? 'left' : direction;
  const row = (view === 'front' ? front : back)[region?.stem ?? '']?.split(' ');
  const [, stem, crossed] = /^([^~]+)(~?)$/.exec(row?.[['up', 'down', 'left', 'right'].indexOf(turned)] ?? '') ?? [];
  if (!stem || stem === '.') return;
  if (regions.has(stem as RegionId)) return stem as RegionId;
  return \`\${stem}-\${flipped === !!crossed ? half : half === 'l' ? 'r' : 'l'}\` as RegionId;
}
`;

writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
