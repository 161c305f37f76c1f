import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { BodyMap } from '../../src/body-map/body-map.js';
import type { HoldTimer } from '../../src/hold-timer/hold-timer.js';
import { HoldCompleteEvent } from '../../src/hold-timer/hold-timer.events.js';
import type { ReleaseGuide } from '../../src/release-guide/release-guide.js';
import type { ToolFinder } from '../../src/tool-finder/tool-finder.js';
import type { ReliefPlan } from '../../src/relief-plan/relief-plan.js';
import type { StretchCard } from '../../src/stretch-card/stretch-card.js';
import { CardCompleteEvent } from '../../src/stretch-card/stretch-card.events.js';
import type { SymptomQuiz } from '../../src/symptom-quiz/symptom-quiz.js';
import { membersOf } from '../../src/link/context.js';
import '../helpers/active.js';
import { waitUntil } from '../helpers/wait.js';

/** A plan with widgets in it, once all of them have joined. */
async function together(inside: ReturnType<typeof html>, count: number): Promise<ReliefPlan> {
  const host = await fixture<ReliefPlan>(html`<relief-plan emergency-number="112">${inside}</relief-plan>`);
  await waitUntil(() => membersOf(host.plan).size === count, 'all have joined');
  return host;
}
const inside = <Widget extends Element>(host: ReliefPlan, tag: string): Widget => host.querySelector<Widget>(tag)!;

/** Presses a region of a map. */
const pressRegion = async (map: BodyMap, id: string): Promise<void> => {
  map.renderRoot
    .querySelector(`.region[data-id="${id}"]`)!
    .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await map.updateComplete;
};
/** Goes through the quiz with these answers. */
async function finish(quiz: SymptomQuiz, answers: Record<string, readonly string[]>): Promise<void> {
  quiz.start();
  await waitUntil(() => quiz.quiz);
  await quiz.updateComplete;
  quiz.answers = { ...quiz.answers, ...answers };
  for (let page = 0; page < 12 && !quiz.result; page++) {
    await waitUntil(() => quiz.renderRoot.querySelector('form'));
    quiz.renderRoot.querySelector('form')!.requestSubmit();
    await quiz.updateComplete;
  }
}
const calm = {
  'red-flags': ['none'],
  difference: ['one-side'],
  movement: ['push-off', 'chair'],
  behaviour: ['returns', 'tender'],
  causes: ['sitting'],
  'do-not-press': ['none'],
};

describe('widgets in one plan', () => {
  it('share marks between two maps and the question where', async () => {
    const host = await together(
      html`<body-map id="a" scale="10"></body-map><body-map id="b"></body-map><symptom-quiz></symptom-quiz>`,
      3,
    );
    const [a, b] = host.querySelectorAll('body-map') as unknown as [BodyMap, BodyMap];
    const quiz = inside<SymptomQuiz>(host, 'symptom-quiz');
    await pressRegion(a, 'low-back-l');
    expect(host.snapshot.marks).to.deep.equal([{ id: 'low-back-l' }]);
    expect(b.value).to.equal('low-back-l');
    await waitUntil(() => quiz.answers['where'] === 'low-back-l');
    await pressRegion(b, 'hip-crease-l');
    expect(a.value).to.equal('low-back-l hip-crease-l');
    await waitUntil(() => quiz.answers['where'] === 'low-back-l hip-crease-l');
    // One that already shows it keeps what can be undone.
    b.undo();
    expect(b.value).to.equal('low-back-l');
  });

  it('keeps how strong it is, also past a map that does not ask', async () => {
    const host = await together(
      html`<body-map scale="10"></body-map><body-map scale="3"></body-map><body-map></body-map>`,
      3,
    );
    const [ten, three, none] = host.querySelectorAll('body-map') as unknown as BodyMap[];
    host.plan.tell({ type: 'mark', marks: [{ id: 'low-back-l', intensity: 7 }] });
    expect([ten.value, three.value, none.value]).to.deep.equal(['low-back-l:7', 'low-back-l:3', 'low-back-l']);
    await none.updateComplete;
    await pressRegion(none, 'hip-crease-l');
    expect(host.snapshot.marks).to.deep.equal([{ id: 'low-back-l', intensity: 7 }, { id: 'hip-crease-l' }]);
    await three.updateComplete;
    await pressRegion(three, 'groin-inner-l');
    expect(host.snapshot.marks[0]).to.deep.equal({ id: 'low-back-l', intensity: 7 });
  });

  it('a result selects points on the map, plans guide and cards, and takes sides', async () => {
    const host = await together(
      html`<body-map></body-map>
        <symptom-quiz></symptom-quiz>
        <release-guide></release-guide>
        <stretch-card></stretch-card>
        <hold-timer></hold-timer>`,
      5,
    );
    const [map, quiz, guide] = ['body-map', 'symptom-quiz', 'release-guide'].map((tag) => inside(host, tag)) as [
      BodyMap,
      SymptomQuiz,
      ReleaseGuide,
    ];
    await pressRegion(map, 'iliac-fossa-r');
    await finish(quiz, calm);
    expect(quiz.result?.resultId).to.equal('several');
    expect(host.snapshot.result).to.equal('several');
    expect(host.snapshot.points).to.deep.equal(['tp-iliacus-r']);
    expect(host.snapshot.side).to.equal('right');
    expect(host.snapshot.planned.map(({ id }) => id)).to.deep.equal(['tp-iliacus-r', 'kneeling-lunge']);
    expect(map.highlight).to.equal('tp-iliacus-r');
    expect([guide.triggerPoint, guide.side]).to.deep.equal(['tp-iliacus-r', 'right']);
    expect(inside<StretchCard>(host, 'stretch-card').side).to.equal('right');
    expect(inside<HoldTimer>(host, 'hold-timer').sides).to.equal('right');
  });

  it('leaves alone what the page has said itself', async () => {
    const host = await together(
      html`<body-map highlight="tp-psoas-upper-l"></body-map>
        <release-guide trigger-point="tp-psoas-upper-l" tool="ball"></release-guide>
        <stretch-card side="left"></stretch-card>
        <hold-timer sides="both"></hold-timer>`,
      4,
    );
    host.plan.tell({ type: 'choose', side: 'right', points: ['tp-iliacus-r'], tools: ['fingertips'] });
    const guide = inside<ReleaseGuide>(host, 'release-guide');
    expect([guide.triggerPoint, guide.side, guide.tool]).to.deep.equal(['tp-psoas-upper-l', '', 'ball']);
    expect(inside<BodyMap>(host, 'body-map').highlight).to.equal('tp-psoas-upper-l');
    expect(inside<StretchCard>(host, 'stretch-card').side).to.equal('left');
    expect(inside<HoldTimer>(host, 'hold-timer').sides).to.equal('both');
  });

  it('a spot that nobody named a side for sends neither guide nor map to one', async () => {
    const host = await together(
      html`<body-map mode="explore"></body-map><release-guide></release-guide><tool-finder></tool-finder>`,
      3,
    );
    const [map, guide, finder] = ['body-map', 'release-guide', 'tool-finder'].map((tag) => inside(host, tag)) as [
      BodyMap,
      ReleaseGuide,
      ToolFinder,
    ];
    const spot = [...finder.renderRoot.querySelectorAll('button')].find((each) => each.textContent.includes('Inside'))!;
    spot.click();
    expect(host.snapshot.points).to.deep.equal(['tp-iliacus-r', 'tp-iliacus-l']);
    expect([guide.triggerPoint, guide.side, map.highlight]).to.deep.equal(['tp-iliacus', '', '']);
    // As soon as somebody names one it is that.
    host.plan.tell({ type: 'choose', side: 'left' });
    expect([guide.triggerPoint, guide.side, map.highlight]).to.deep.equal(['tp-iliacus-l', 'left', 'tp-iliacus-l']);
  });

  it('a guide tells what was chosen, held and felt', async () => {
    const host = await together(html`<release-guide steps="where tool before press after"></release-guide>`, 1);
    const guide = inside<ReleaseGuide>(host, 'release-guide');
    host.plan.tell({ type: 'choose', points: ['tp-iliacus-l'], tools: ['angled-tool'] });
    await guide.updateComplete;
    guide.renderRoot.querySelector<HTMLElement>('[data-act=go-ahead]')!.click();
    await waitUntil(() => guide.renderRoot.querySelector('[data-act=next]'));
    const choose = async (value: string): Promise<void> => {
      await waitUntil(() => guide.renderRoot.querySelector(`input[value="${value}"]`));
      guide.renderRoot.querySelector<HTMLInputElement>(`input[value="${value}"]`)!.click();
      await guide.updateComplete;
    };
    guide.goTo('before');
    await choose('6');
    guide.goTo('press');
    await waitUntil(() => guide.renderRoot.querySelector('hold-timer'));
    const timer = guide.renderRoot.querySelector('hold-timer')!;
    await waitUntil(() => customElements.get('hold-timer') && timer.updateComplete);
    timer.dispatchEvent(complete({ left: 60 }));
    guide.goTo('after');
    await choose('3');
    guide.goTo('summary');
    const { done, ratings, side, tools } = host.snapshot;
    expect(done).to.have.length(1);
    expect(done[0]).to.include({ id: 'tp-iliacus-l', kind: 'release', side: 'left', seconds: 60 });
    expect(ratings[0]).to.include({ point: 'tp-iliacus-l', before: 6, after: 3 });
    expect([side, tools[0]]).to.deep.equal(['left', 'angled-tool']);
  });

  it('counts holds and cards as done', async () => {
    const host = await together(
      html`<hold-timer trigger-point="tp-iliacus" sides="both"></hold-timer><stretch-card></stretch-card>`,
      2,
    );
    inside(host, 'hold-timer').dispatchEvent(complete({ left: 90, right: 80 }));
    const held = [{ side: 'left', set: 1, seconds: 30, ended: 'done' }] as const;
    inside(host, 'stretch-card').dispatchEvent(new CardCompleteEvent('kneeling-lunge', 'both', held));
    expect(host.snapshot.done.map(({ id, seconds }) => [id, seconds]).sort()).to.deep.equal([
      ['kneeling-lunge', 30],
      ['tp-iliacus-l', 90],
      ['tp-iliacus-r', 80],
    ]);
  });

  it('takes sharp pain at once, and the third time too much, as a stop', async () => {
    const host = await together(html`<hold-timer></hold-timer>`, 1);
    const timer = inside<HoldTimer>(host, 'hold-timer');
    timer.noSound = true;
    timer.prepareSeconds = 0;
    await timer.load();
    timer.start();
    for (let i = 0; i < 2; i++) {
      timer.check('too-much');
      timer.check('too-much');
      timer.resume();
    }
    expect(host.snapshot.off).to.equal(undefined);
    timer.check('too-much');
    expect(host.snapshot.off).to.deep.include({ why: 'stop', signs: ['too-much'] });
    host.goOn();
    expect(host.snapshot.off).to.equal(undefined);
    timer.start();
    timer.check('sharp');
    expect(host.snapshot.off?.signs).to.deep.equal(['sharp']);
  });

  it('a danger mark and a ticked warning sign both switch pressing off', async () => {
    const host = await together(html`<body-map></body-map><symptom-quiz></symptom-quiz>`, 2);
    await pressRegion(inside(host, 'body-map'), 'saddle');
    expect(host.snapshot.off).to.deep.include({ why: 'flag', level: 'emergency', signs: ['rf-saddle'] });
    host.clear();
    expect(inside<BodyMap>(host, 'body-map').value).to.equal('');
    await finish(inside(host, 'symptom-quiz'), { 'red-flags': ['rf-fever'] });
    expect(host.snapshot.off).to.deep.include({ why: 'flag', level: 'urgent', signs: ['rf-fever'] });
    expect(host.snapshot.result).to.equal('urgent');
  });

  it('leaves a map alone that asks nothing', async () => {
    const host = await together(
      html`<body-map readonly value="navel"></body-map><body-map mode="explore" value="navel"></body-map>`,
      2,
    );
    expect(host.snapshot.marks).to.deep.equal([]);
    host.plan.tell({ type: 'mark', marks: [{ id: 'low-back-l' }] });
    for (const map of host.querySelectorAll('body-map')) expect(map.value).to.equal('navel');
  });

  it('a danger mark made before the plan came counts too', async () => {
    const map = await fixture<BodyMap>(html`<body-map></body-map>`);
    await pressRegion(map, 'saddle');
    const host = await fixture<ReliefPlan>(html`<relief-plan></relief-plan>`);
    host.append(map);
    await waitUntil(() => membersOf(host.plan).size === 1);
    expect(host.snapshot.off).to.deep.include({ why: 'flag', signs: ['rf-saddle'] });
  });

  it('a new answer to the check without a warning sign switches it on again', async () => {
    const host = await together(html`<symptom-quiz></symptom-quiz>`, 1);
    const quiz = inside<SymptomQuiz>(host, 'symptom-quiz');
    await finish(quiz, { 'red-flags': ['rf-fever'] });
    host.goOn();
    expect(host.snapshot.off?.why).to.equal('flag');
    quiz.restart();
    await finish(quiz, { ...calm, where: 'low-back-l' as unknown as string[] });
    expect(quiz.result?.redFlags).to.deep.equal([]);
    expect(host.snapshot.off).to.equal(undefined);
  });
});

/** What a timer tells at its end. */
function complete(seconds: Partial<Record<'left' | 'right' | 'none', number>>): HoldCompleteEvent {
  const held = Object.entries(seconds).map(([side, each]) => ({ side, set: 1, seconds: each, ended: 'done' }) as never);
  return new HoldCompleteEvent({
    ended: 'complete',
    held,
    secondsHeld: 0,
    secondsBySide: { left: 0, right: 0, none: 0, ...seconds },
    secondsBySet: [],
    checks: { good: 0, 'too-much': 0, sharp: 0 },
  });
}
