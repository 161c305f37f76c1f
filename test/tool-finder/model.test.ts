import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fitOf, isDisputed, toolIds, toolsFor } from '../../src/data/reach.js';
import { triggerPointIds, type TriggerPointKind } from '../../src/data/trigger-points.js';
import { kindsOf, pointKinds, pointsOf, shownNow, toggled } from '../../src/tool-finder/model.js';

const someKinds = fc.subarray([...pointKinds]);

describe('what reaches what', () => {
  const orders: [readonly TriggerPointKind[], string][] = [
    [[], 'angled-tool ball foam-roller fingertips therapist'],
    [['tp-iliacus'], 'angled-tool therapist ball fingertips foam-roller'],
    [['tp-psoas-upper'], 'angled-tool therapist fingertips foam-roller ball'],
    [['tp-iliopsoas-crease'], 'angled-tool ball fingertips foam-roller therapist'],
    [pointKinds, 'angled-tool fingertips therapist ball foam-roller'],
  ];
  for (const [kinds, order] of orders) {
    it(`${kinds.join(' and ') || 'no point'}: ${order}`, () => expect(toolsFor(kinds).join(' ')).to.equal(order));
  }

  it('no tool that does not reach a point stands before one that does', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pointKinds), (kind) => {
        const fits = toolsFor([kind]).map((tool) => ['yes', 'limited', 'unsaid', 'no'].indexOf(fitOf(kind, tool)));
        expect(fits).to.deep.equal([...fits].sort());
      }),
    );
  });

  it('every order holds every tool once', () => {
    fc.assert(fc.property(someKinds, (kinds) => void expect(toolsFor(kinds)).to.have.members([...toolIds])));
  });

  it('the articles differ on ball and roller', () => {
    expect(toolIds.filter(isDisputed)).to.deep.equal(['ball', 'foam-roller']);
  });
});

describe('what a finder shows', () => {
  it('knows points with and without their side, each once', () => {
    expect(kindsOf(['tp-psoas-upper-l', 'tp-iliacus', 'tp-psoas-upper-r', 'nose'])).to.deep.equal([
      'tp-iliacus',
      'tp-psoas-upper',
    ]);
  });

  it('the person’s choice comes before the plan’s, and the plan’s before the page’s', () => {
    const plan = { points: ['tp-iliacus-l'], tools: ['ball'] } as const;
    const page = ['tp-psoas-upper'] as const;
    expect(shownNow({}, undefined, page)).to.deep.equal({ kinds: page, tools: [] });
    expect(shownNow({}, plan, page)).to.deep.equal({ kinds: ['tp-iliacus'], tools: ['ball'] });
    expect(shownNow({}, { ...plan, points: [] }, page).kinds).to.deep.equal(page);
    expect(shownNow({ kinds: [], tools: [] }, plan, page)).to.deep.equal({ kinds: [], tools: [] });
  });

  it('tells a plan the sides that it knows', () => {
    const told = (points: Parameters<typeof pointsOf>[1]['points'], side?: 'left' | 'right' | 'both') =>
      pointsOf(['tp-iliacus', 'tp-psoas-upper'], { points, side }).join(' ');
    expect(told(['tp-iliacus-l'], 'right')).to.equal('tp-iliacus-l tp-psoas-upper-r');
    expect(told([], 'left')).to.equal('tp-iliacus-l tp-psoas-upper-l');
    expect(told([])).to.equal('tp-iliacus-r tp-iliacus-l tp-psoas-upper-r tp-psoas-upper-l');
  });

  it('tells a plan only points that there are, and all of those that are chosen', () => {
    const side = fc.constantFrom('left', 'right', 'both', undefined);
    fc.assert(
      fc.property(someKinds, fc.subarray([...triggerPointIds]), side, (kinds, points, side) => {
        const told = pointsOf(kinds, { points, side });
        expect(triggerPointIds).to.include.members([...told]);
        expect(kindsOf(told)).to.deep.equal(kindsOf(kinds));
      }),
    );
  });

  it('pressing twice changes nothing', () => {
    fc.assert(
      fc.property(someKinds, fc.constantFrom(...pointKinds), (kinds, kind) => {
        expect(kindsOf(toggled(toggled(kinds, kind), kind))).to.deep.equal(kindsOf(kinds));
      }),
    );
  });
});
