import { expect } from '@open-wc/testing';
import type { RegionId, View } from '../../src/data/regions.js';
import { triggerPoint, triggerPointIds } from '../../src/data/trigger-points.js';
import { figure, viewBoxes } from '../../src/figure/body.js';
import { deep, type DeepKind } from '../../src/figure/deep.js';
import { spotOf } from '../../src/figure/points.js';
import { union } from '../../src/figure/union.js';

const canvas = document.createElement('canvas').getContext('2d')!;
const holds = (shape: Path2D, x: number, y: number) => canvas.isPointInPath(shape, x, y, 'evenodd');
const isLine = (kind: DeepKind) => kind.endsWith('line');

/** A repeatable stream of numbers from 0 to 1. */
function dice(seed: number) {
  return () => {
    seed = (seed * 1664525 + 1013904223) % 4294967296;
    return seed / 4294967296;
  };
}

for (const view of ['front', 'back'] as View[]) {
  describe(`deep anatomy, ${view}`, () => {
    const parts = deep(view);
    const filled = parts.filter(({ kind }) => !isLine(kind)).map(({ kind, d }) => ({ kind, path: new Path2D(d) }));
    const of = (kind: DeepKind) => filled.find((part) => part.kind === kind)!.path;

    it('is drawn once', () => {
      expect(deep(view)).to.equal(parts);
    });

    it('lies inside the body, and is mirrored', () => {
      const outline = new Path2D(figure(view).outline);
      const roll = dice(5);
      for (let i = 0; i < 6000; i++) {
        const x = roll() * 220 - 110;
        const y = roll() * 480 + 260;
        for (const { kind, path } of filled) {
          const inside = holds(path, x, y);
          if (inside) expect(holds(outline, x, y), `${kind} at ${x} ${y}`).to.be.true;
          if (inside !== holds(path, -x, y)) {
            // Rounding to a tenth may tip a point that lies on an edge.
            const near = [-0.2, 0.2].some(
              (by) => holds(path, x + by, y) !== inside || holds(path, x, y + by) !== inside,
            );
            expect(near, `${kind} at ${x} ${y}`).to.be.true;
          }
        }
      }
    });

    it('has numbers of one decimal at most, and nothing that is no number', () => {
      for (const { kind, d } of parts) {
        expect(d, kind).to.match(/^[MCZ\d .-]+$/);
        expect(d, kind).not.to.match(/\.\d\d/);
      }
    });

    it('shows the bones without the muscles, and never the muscles alone', () => {
      const kinds = (layer: string) => parts.filter((part) => part.layer === layer).map(({ kind }) => kind);
      expect(kinds('bones').filter((kind) => /psoas|iliacus|lumborum|tendon/.test(kind))).to.deep.equal([]);
      expect(kinds('muscles')).to.include.members(['psoas', 'iliacus', 'lumborum', 'tendon']);
    });

    it('takes the psoas from the side of T12 to the inside of the thigh bone', () => {
      expect(holds(of('psoas'), 16, 300)).to.be.true;
      expect(holds(of('psoas'), 64, 505)).to.be.true;
      expect(holds(of('psoas'), 16, 290)).to.be.false;
    });

    it('lets the body show through the hole of the hip bone', () => {
      const [hip] = parts.filter(({ kind, d }) => kind === 'bone' && holds(new Path2D(d), 62, 400));
      expect(holds(new Path2D(hip.d), 29, 504)).to.be.false;
    });
  });
}

describe('trigger points, drawn', () => {
  const shapeOf = (kind: DeepKind) => new Path2D(deep('front').find((part) => part.kind === kind)!.d);

  it('lie in the region and on a muscle that the data names', () => {
    const muscles: Record<string, DeepKind> = { iliacus: 'iliacus', 'psoas-major': 'psoas' };
    for (const id of triggerPointIds) {
      const { where, facts } = triggerPoint(id)!;
      const { x, y } = spotOf(id, 'front');
      expect(holds(new Path2D(figure('front').regions.get(where)!.d), x, y), id).to.be.true;
      const kinds = facts.muscles.flatMap((name) => muscles[name] ?? []);
      expect(
        kinds.some((kind) => holds(shapeOf(kind), x, y)),
        id,
      ).to.be.true;
    }
  });

  it('stand on the left of the page for the right of the person in front, and on the right behind', () => {
    expect(spotOf('tp-iliacus-r', 'front').x).to.be.below(0);
    expect(spotOf('tp-iliacus-r', 'back').x).to.be.above(0);
    expect(spotOf('tp-iliacus-l', 'front').x).to.equal(-spotOf('tp-iliacus-r', 'front').x);
  });

  it('have targets of 24 px on the whole body of an element of 320 px, none on another', () => {
    const unit = 269 / Number(viewBoxes.full.split(' ')[2]);
    const boxes = triggerPointIds.map((id) => {
      const { x, y, box } = spotOf(id, 'front');
      return { left: x + box[0], top: y + box[1], right: x + box[0] + box[2], bottom: y + box[1] + box[3] };
    });
    for (const a of boxes) {
      expect(Math.min(a.right - a.left, a.bottom - a.top) * unit).to.be.at.least(24);
      for (const b of boxes) {
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(a === b || apart).to.be.true;
      }
    }
  });

  it('stand far enough apart for targets of 24 px in the close-up of an element of 320 px', () => {
    const unit = 269 / Number(viewBoxes.lumbopelvic.split(' ')[2]);
    const spots = triggerPointIds.map((id) => spotOf(id, 'front'));
    for (const a of spots) {
      for (const b of spots) if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y) * unit).to.be.at.least(24);
    }
  });
});

describe('union of regions', () => {
  const d = (view: View, id: RegionId) => figure(view).regions.get(id)!.d;
  const groups: [View, RegionId[]][] = [
    ['front', ['thigh-front-upper-l', 'thigh-front-lower-l']],
    ['front', ['iliac-fossa-r', 'hip-crease-r']],
    ['front', ['hip-crease-l', 'groin-inner-l']],
    ['back', ['low-back-r', 'flank-r']],
  ];

  it('holds what its parts hold, in one outline when they touch', () => {
    for (const [view, ids] of groups) {
      const parts = ids.map((id) => new Path2D(d(view, id)));
      const text = union(ids.map((id) => d(view, id)));
      const whole = new Path2D(text);
      expect(text.match(/M/g), ids.join()).to.have.length(1);
      const roll = dice(3);
      let stray = 0;
      for (let i = 0; i < 8000; i++) {
        const x = roll() * 220 - 110;
        const y = roll() * 420 + 290;
        if (holds(whole, x, y) !== parts.some((part) => holds(part, x, y))) stray++;
      }
      expect(stray, ids.join()).to.be.at.most(2);
    }
  });

  it('keeps apart what does not touch, and is nothing of nothing', () => {
    expect(union([d('front', 'hand-l'), d('front', 'hand-r')]).match(/M/g)).to.have.length(2);
    expect(union([])).to.equal('');
  });
});
