import { expect } from '@open-wc/testing';
import { personMarkup, pictureParts, solve, type Part, type Picture } from '../../src/figure/person.js';
import { mix } from '../../src/figure/person/mix.js';
import { armShare, solveFront } from '../../src/figure/person/front.js';
import { forearmLength, shankLength, spine, thighLength, upperArmLength } from '../../src/figure/person/rig.js';
import { ballHipCrease } from '../../src/figure/poses/ball-hip-crease.js';
import { fingertipLocate } from '../../src/figure/poses/fingertip-locate.js';
import { hipSway } from '../../src/figure/poses/hip-sway.js';
import { kneeLift } from '../../src/figure/poses/knee-lift.js';
import { kneelingLunge } from '../../src/figure/poses/kneeling-lunge.js';
import { lungePulse } from '../../src/figure/poses/lunge-pulse.js';
import { modifiedBridge } from '../../src/figure/poses/modified-bridge.js';
import { pelvisNeutral } from '../../src/figure/poses/pelvis-neutral.js';
import { seatSetup } from '../../src/figure/poses/seat-setup.js';
import { standUpBreak } from '../../src/figure/poses/stand-up-break.js';
import { toolIliacus } from '../../src/figure/poses/tool-iliacus.js';

const pictures: Record<string, Picture> = {
  ballHipCrease,
  fingertipLocate,
  hipSway,
  kneeLift,
  kneelingLunge,
  lungePulse,
  modifiedBridge,
  pelvisNeutral,
  seatSetup,
  standUpBreak,
  toolIliacus,
};
const floor = 1000;
const tolerance = 10; // 1 % of stature
const moments = [0, 0.25, 0.5, 0.75, 1];
const partsAt = (picture: Picture, at: number): Part[] => pictureParts(picture, mix(picture.start, picture.end, at));

/** The places a part's curves pass through. */
const places = (d: string): [number, number][] =>
  d
    .split(/(?=[MLCZ])/)
    .map((piece) => (piece.match(/-?\d+(\.\d+)?/g) ?? []).map(Number))
    .flatMap((n) =>
      n.length > 6 ? Array.from({ length: n.length / 2 }, (_, i) => n.slice(2 * i, 2 * i + 2)) : [n.slice(-2)],
    )
    .filter((n) => n.length === 2) as [number, number][];
const bodyOf = (parts: Part[]): [number, number][] => places(parts.find(([name]) => name === 'near')![1]);
const lowest = (points: [number, number][], nearX: number, reach: number): number =>
  Math.max(...points.filter(([x]) => Math.abs(x - nearX) < reach).map(([, y]) => y));
const apart = (a: readonly number[], b: readonly number[]): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

const fromTheSide = Object.entries(pictures).filter(([, { drawn }]) => !drawn);

for (const [name, picture] of fromTheSide) {
  describe(`bones of ${name}`, () => {
    it('keeps every bone at its length through the whole movement', () => {
      for (const at of moments) {
        const joints = solve(mix(picture.start, picture.end, at));
        const bones: [number, number][] = [];
        for (const [hip, knee, ankle] of joints.legs)
          bones.push([apart(hip, knee), thighLength], [apart(knee, ankle), shankLength]);
        for (const [shoulder, elbow, wrist] of joints.arms)
          bones.push([apart(shoulder, elbow), upperArmLength], [apart(elbow, wrist), forearmLength]);
        spine.forEach((bone, i) => bones.push([apart(joints.spine[i], joints.spine[i + 1]), Math.hypot(...bone)]));
        for (const [length, wanted] of bones) expect(length).to.be.within(wanted * 0.98, wanted * 1.02);
      }
    });

    it('puts every hand and foot where the posture says', () => {
      for (const pose of [picture.start, picture.end]) {
        const { legs, arms } = solve(pose);
        pose.feet.forEach((foot, i) => expect(apart(legs[i][2], [foot[0], foot[1]])).to.be.below(2));
        pose.hands.forEach((wrist, i) => expect(apart(arms[i][2], [wrist[0], wrist[1]])).to.be.below(2));
      }
    });

    it('stands on the far foot', () => {
      for (const at of moments) {
        const far = partsAt(picture, at).find(([part]) => part === 'far')!;
        expect(Math.max(...places(far[1]).map(([, y]) => y))).to.be.within(floor - tolerance, floor + tolerance);
      }
    });
  });
}

for (const [name, picture] of Object.entries(pictures)) {
  describe(`picture of ${name}`, () => {
    it('rests on the floor and never goes through it', () => {
      for (const at of moments) {
        const parts = partsAt(picture, at);
        const deepest = (points: [number, number][]) => Math.max(...points.map(([, y]) => y));
        expect(deepest(bodyOf(parts)), `at ${at}`).to.be.within(floor - tolerance, floor + tolerance);
        for (const [, d] of parts.filter(([part]) => part.endsWith('edge')))
          expect(deepest(places(d)), `arm at ${at}`).to.be.below(floor + tolerance);
      }
    });

    it('start and end have the same curves, so that one can move into the other', () => {
      const shape = (at: number) => partsAt(picture, at).map(([part, d]) => [part, d.replace(/[^A-Za-z]/g, '')]);
      for (const at of moments) expect(shape(at)).to.deep.equal(shape(0));
    });

    it('stays inside its frame', () => {
      const [x, y, width, height] = picture.frame;
      for (const at of moments)
        for (const [part, d] of partsAt(picture, at).filter(([part]) => /near|far|muscle/.test(part)))
          for (const [px, py] of places(d)) {
            expect(px, part).to.be.within(x, x + width);
            expect(py, part).to.be.within(y, y + height);
          }
    });

    it('is plain markup: no style, no id, no colour, no broken number', () => {
      for (const which of ['start', 'end'] as const) {
        const markup = personMarkup(picture, which);
        expect(markup).not.to.match(/style=|id=|fill=|stroke=|NaN|Infinity|undefined|e-\d/);
        expect(markup).to.match(/^(<path class="[a-z ]+" d="[^"]+"\/>)+$/);
      }
    });
  });
}

describe('kneeling pictures', () => {
  for (const picture of [kneelingLunge, lungePulse])
    it('keep the kneeling knee, its foot and the front foot on the floor', () => {
      for (const at of moments) {
        const body = bodyOf(partsAt(picture, at));
        const [, knee, ankle] = solve(mix(picture.start, picture.end, at)).legs[0];
        expect(lowest(body, knee[0], 60), 'knee').to.be.within(floor - tolerance, floor + tolerance);
        expect(lowest(body, ankle[0], 130), 'foot').to.be.within(floor - tolerance, floor + tolerance);
      }
    });
});

describe('the picture from in front', () => {
  const { start, end } = hipSway;
  const at = (share: number) => mix(start, end, share);

  it('keeps every bone at its length; arms look shorter, for the elbows point a little back', () => {
    const lengths = [spine[0][1], spine[1][1], spine[2][1] + spine[3][1], spine[4][1]].map(Math.abs);
    for (const moment of moments) {
      const { spine: joints, hips, knees, arms } = solveFront(at(moment));
      const bones: [number, number][] = lengths.map((length, i) => [apart(joints[i], joints[i + 1]), length]);
      bones.push([apart(hips[0], knees[0]), thighLength]);
      for (const [shoulder, elbow, wrist] of arms) {
        bones.push([apart(shoulder, elbow), armShare * upperArmLength]);
        bones.push([apart(elbow, wrist), armShare * forearmLength]);
      }
      for (const [length, wanted] of bones) expect(length).to.be.within(wanted * 0.98, wanted * 1.02);
    }
  });

  it('keeps knee, foot and head where they are while the hips go to either side', () => {
    const [one, two] = [start, end].map(solveFront);
    expect(one.knees).to.deep.equal(two.knees);
    expect(start.feet).to.deep.equal(end.feet);
    expect(one.spine[0][0]).to.be.above(15);
    expect(two.spine[0][0]).to.be.below(-15);
    expect(apart(one.spine[4], two.spine[4])).to.be.below(20);
  });

  it('puts knee and foot on the floor, and the hands on the hips', () => {
    for (const moment of moments) {
      const parts = partsAt(hipSway, moment);
      const nears = parts.filter(([part]) => part === 'near').map(([, d]) => places(d));
      for (const [index, x] of [
        [0, -60],
        [1, 84],
      ]) {
        expect(lowest(nears[index], x, 60)).to.be.within(floor - tolerance, floor + tolerance);
      }
      const {
        spine: [hip],
        arms,
      } = solveFront(at(moment));
      arms.forEach(([, , wrist], i) => {
        expect((wrist[0] - hip[0]) * (i ? 1 : -1)).to.be.within(95, 125);
        expect(hip[1] - wrist[1]).to.be.within(90, 125);
      });
    }
  });
});

describe('lying pictures', () => {
  for (const picture of [kneeLift, fingertipLocate, modifiedBridge])
    it('rest head and upper back on the floor', () => {
      const body = bodyOf(partsAt(picture, 0));
      const { spine: bones } = solve(picture.start);
      for (const [x] of [bones[3], bones[5]])
        expect(lowest(body, x, 60)).to.be.within(floor - tolerance, floor + tolerance);
    });
});

describe('pressing pictures', () => {
  for (const picture of [ballHipCrease, toolIliacus])
    it('lower the hip onto the tool, and mark where it presses', () => {
      const underside = (at: number): number => lowest(bodyOf(partsAt(picture, at)), picture.mark![0], 40);
      expect(underside(1)).to.be.above(underside(0) + 5);
      const [x, y] = picture.mark!;
      for (const at of [0, 1]) expect(underside(at), `x ${x}`).to.be.within(y, y + 60);
    });
});

describe('standing pictures', () => {
  it('stand as tall as the person is', () => {
    for (const picture of [standUpBreak, pelvisNeutral]) {
      const top = Math.min(...bodyOf(partsAt(picture, 1)).map(([, y]) => y));
      expect(top).to.be.within(-tolerance, tolerance);
    }
  });
});

describe('mix', () => {
  it('is the start at 0, the end at 1 and half way between at 0.5', () => {
    expect(mix(kneelingLunge.start, kneelingLunge.end, 0)).to.deep.equal(kneelingLunge.start);
    expect(mix(kneelingLunge.start, kneelingLunge.end, 1)).to.deep.equal(kneelingLunge.end);
    expect(mix({ a: [0, 10] }, { a: [10, 20] }, 0.5)).to.deep.equal({ a: [5, 15] });
  });
});

describe('parts', () => {
  it('carry only the documented classes', () => {
    const known = 'floor scene prop far near edge skin shade fine muscle arrow mark'.split(' ');
    for (const picture of Object.values(pictures))
      for (const [name] of pictureParts({ ...picture, mark: [0, 900] }, picture.start))
        expect(known).to.include.members(name.split(' '));
  });
});
