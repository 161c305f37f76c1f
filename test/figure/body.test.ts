import { expect } from '@open-wc/testing';
import { neighbour, type Direction } from '../../src/data/region-neighbours.js';
import { regions, type RegionId, type View } from '../../src/data/regions.js';
import { figure, viewBoxes } from '../../src/figure/body.js';

const canvas = document.createElement('canvas').getContext('2d')!;
const holds = (shape: Path2D, x: number, y: number) => canvas.isPointInPath(shape, x, y);
const numbers = (d: string) => d.match(/-?[\d.]+/g)!.map(Number);

/** A repeatable stream of numbers from 0 to 1. */
function dice(seed: number) {
  return () => {
    seed = (seed * 1664525 + 1013904223) % 4294967296;
    return seed / 4294967296;
  };
}

for (const view of ['front', 'back'] as View[]) {
  describe(`figure, ${view}`, () => {
    const body = figure(view);
    const outline = new Path2D(body.outline);
    const shapes = [...body.regions].map(([id, { d }]) => ({ id, d, path: new Path2D(d) }));
    const shape = (id: RegionId) => body.regions.get(id)!;

    it('draws exactly the regions of its view', () => {
      const ids = [...regions.values()].filter(({ views }) => views.includes(view)).map(({ id }) => id);
      expect([...body.regions.keys()]).to.deep.equal(ids);
      expect(figure(view)).to.equal(body);
    });

    it('is tiled: 20,000 points inside lie in one region each, points outside in none', () => {
      const roll = dice(7);
      let inside = 0;
      let single = 0;
      let outside = 0;
      while (inside < 20_000) {
        const x = roll() * 544 - 272;
        const y = roll() * 1024 - 12;
        const hits = shapes.filter(({ path }) => holds(path, x, y)).length;
        if (holds(outline, x, y)) {
          inside++;
          if (hits === 1) single++;
        } else if (hits) outside++;
      }
      expect(single / inside).to.be.at.least(0.999);
      expect(outside / inside).to.be.at.most(0.0005);
    });

    it('is mirrored', () => {
      for (const id of body.regions.keys()) {
        if (!id.endsWith('-l')) continue;
        const left = shape(id);
        const right = shape(id.replace(/l$/, 'r') as RegionId);
        expect(numbers(right.d), id).to.deep.equal(numbers(left.d).map((n, i) => (i % 2 ? n : 0 - n)));
        expect([right.x, right.y], id).to.deep.equal([-left.x, left.y]);
      }
    });

    it("has the person's own left on the right of the page in front, and on the left behind", () => {
      expect(Math.sign(shape('hand-l').x)).to.equal(view === 'front' ? 1 : -1);
    });

    it('keeps each mark well inside its region', () => {
      for (const { id, path } of shapes) {
        const { x, y } = shape(id);
        for (let turn = 0; turn < 16; turn++) {
          const angle = (turn / 8) * Math.PI;
          expect(holds(path, x + 7 * Math.cos(angle), y + 7 * Math.sin(angle)), id).to.be.true;
        }
      }
    });

    it('holds a 24 px circle in every region of the close-up, 269 px wide: an element of 320 px less its padding', () => {
      const [left, top, width, height] = viewBoxes.lumbopelvic.split(' ').map(Number);
      const radius = (12 * width) / 269;
      for (const { id, path } of shapes) {
        if (!regions.get(id)!.lumbopelvic) continue;
        const fits = (x: number, y: number) => {
          for (let turn = 0; turn < 32; turn++) {
            const angle = (turn / 16) * Math.PI;
            if (!holds(path, x + radius * Math.cos(angle), y + radius * Math.sin(angle))) return false;
          }
          return true;
        };
        const mark = shape(id);
        let found = false;
        for (let y = mark.y - 60; y < mark.y + 60 && !found; y += 1.5) {
          for (let x = mark.x - 24; x < mark.x + 24 && !found; x += 1) {
            const seen =
              x - radius >= left && x + radius <= left + width && y - radius >= top && y + radius <= top + height;
            found = seen && fits(x, y);
          }
        }
        expect(found, id).to.be.true;
      }
    });

    it('has shading inside the body only', () => {
      const roll = dice(11);
      const shade = [new Path2D(body.shade), new Path2D(body.deep)];
      let stray = 0;
      for (let i = 0; i < 20_000; i++) {
        const x = roll() * 544 - 272;
        const y = roll() * 1024 - 12;
        if (!holds(outline, x, y) && shade.some((path) => holds(path, x, y))) stray++;
      }
      expect(stray).to.be.at.most(2);
    });

    it('sends an arrow key where it points', () => {
      const ways: [Direction, number, number][] = [
        ['up', 0, -1],
        ['down', 0, 1],
        ['left', -1, 0],
        ['right', 1, 0],
      ];
      for (const id of body.regions.keys()) {
        for (const [direction, dx, dy] of ways) {
          const next = neighbour(view, id, direction);
          if (!next) continue;
          const along = (shape(next).x - shape(id).x) * dx + (shape(next).y - shape(id).y) * dy;
          expect(along, `${id} ${direction} ${next}`).to.be.above(0);
        }
      }
    });
  });
}
