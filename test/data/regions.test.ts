import { expect } from '@open-wc/testing';
import { regionCode } from '../../src/data/region-codes.js';
import { neighbour, type Direction } from '../../src/data/region-neighbours.js';
import { isRegionId, regionAreas, regions, type RegionId, type View } from '../../src/data/regions.js';
import { regions as words } from '../../src/data/words/en/regions.js';

const all = [...regions.values()];
const views: View[] = ['front', 'back'];
const directions: Direction[] = ['up', 'down', 'left', 'right'];
const mirrored = (id: RegionId) =>
  id.replace(/-([lr])$/, (_, side: string) => (side === 'l' ? '-r' : '-l')) as RegionId;

describe('regions', () => {
  it('are 74: 17 seen from both sides, 29 in front, 28 behind', () => {
    const count = (...seen: View[]) => all.filter(({ views }) => views.join() === seen.join()).length;
    expect([all.length, count('front', 'back'), count('front'), count('back')]).to.deep.equal([74, 17, 29, 28]);
    expect(all.filter(({ lumbopelvic }) => lumbopelvic)).to.have.length(34);
    expect(all.filter(({ redFlag }) => redFlag).map(({ id }) => id)).to.deep.equal(['saddle']);
  });

  it('know their own ids only', () => {
    expect(isRegionId('hip-crease-l')).to.be.true;
    for (const text of ['hip-crease', 'saddle-l', '', 'constructor', 'toString']) expect(isRegionId(text)).to.be.false;
  });

  it('have a name each, no two the same, in areas that all have a name', () => {
    const stems = new Set(all.map(({ stem }) => stem));
    const names = [...stems].map((stem) => words.names[stem]);
    expect([stems.size, new Set(names).size, Object.keys(words.names).length]).to.deep.equal([43, 43, 43]);
    expect(names.every((name) => name.trim().length > 3)).to.be.true;
    expect([...new Set(all.map(({ area }) => area))].sort()).to.deep.equal([...regionAreas].sort());
    expect(Object.keys(words.areas)).to.deep.equal([...regionAreas]);
  });

  it('have codes that are well formed, or none', () => {
    for (const { id } of all) {
      const code = regionCode(id);
      expect(code.uberon ?? 'UBERON:0000000', id).to.match(/^UBERON:\d{7}$/);
      expect(code.fma ?? 'FMA:1', id).to.match(/^FMA:\d+$/);
      expect(code.icf, id).to.match(/^b2801\d$/);
      expect(code.match === null, id).to.equal(code.uberon === null);
    }
    expect(regionCode('low-back-l')).to.deep.equal({
      uberon: 'UBERON:0005462',
      match: 'exact',
      fma: 'FMA:61681',
      icf: 'b28013',
    });
  });
});

for (const view of views) {
  describe(`arrow keys, ${view}`, () => {
    const seen = all.filter(({ views }) => views.includes(view)).map(({ id }) => id);

    it('lead from every region to every other', () => {
      for (const start of seen) {
        const reached = new Set([start]);
        for (const id of reached) {
          for (const direction of directions) {
            const next = neighbour(view, id, direction);
            if (next) reached.add(next);
          }
        }
        expect(reached.size, start).to.equal(seen.length);
        expect([...reached].every((id) => seen.includes(id))).to.be.true;
      }
    });

    it('are mirrored with the body', () => {
      for (const id of seen.filter((id) => mirrored(id) !== id)) {
        for (const [direction, opposite] of [
          ['up', 'up'],
          ['down', 'down'],
          ['left', 'right'],
          ['right', 'left'],
        ] as const) {
          const next = neighbour(view, id, direction);
          const image = neighbour(view, mirrored(id), opposite);
          expect(image, `${id} ${direction}`).to.equal(next && mirrored(next));
        }
      }
    });

    it('lead nowhere from a region of the other view', () => {
      const unseen = all.find(({ views }) => !views.includes(view))!;
      expect(neighbour(view, unseen.id, 'up')).to.be.undefined;
    });
  });
}
