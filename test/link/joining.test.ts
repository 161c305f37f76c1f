import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import fc from 'fast-check';
import { html as raw, LitElement, render } from 'lit';
import type { StretchCard } from '../../src/elements.js';
import { BodyMap, HoldTimer, ReliefPlan, ReleaseGuide } from '../../src/elements.js';
import { RegionSelectEvent } from '../../src/body-map/body-map.events.js';
import { membersOf } from '../../src/link/context.js';
import type { Plan } from '../../src/shared/plan.js';
import '../../src/index.js';
import '../helpers/active.js';
import { waitUntil } from '../helpers/wait.js';

const joined = (plan: Plan, count: number): Promise<void> =>
  waitUntil(() => membersOf(plan).size === count, `${count} have joined`);
const marks = (plan: Plan): string => plan.snapshot.marks.map(({ id }) => id).join(' ');

/** A widget that knows plans by itself, as some of ours do. */
class Knows extends HTMLElement {
  plan: Plan | undefined;
}

describe('joining a plan', () => {
  const put: Element[] = [];
  const page = async (): Promise<ReliefPlan> => {
    const host = await fixture<ReliefPlan>(html`<relief-plan scope="page"></relief-plan>`);
    host.clear();
    return host;
  };
  afterEach(() => put.splice(0).forEach((element) => element.remove()));

  it('reaches widgets anywhere on the page, also those that come later', async () => {
    const host = await page();
    const maps = await fixture(html`<section><body-map value="low-back-l"></body-map></section>`);
    await joined(host.plan, 1);
    expect(marks(host.plan)).to.equal('low-back-l');
    const later = document.createElement('body-map');
    maps.append(later);
    await joined(host.plan, 2);
    expect(later.value).to.equal('low-back-l');
  });

  it('leaves a widget outside of the plan alone', async () => {
    const wrapped = await fixture<ReliefPlan>(html`<relief-plan><body-map></body-map></relief-plan>`);
    const outside = await fixture<BodyMap>(html`<body-map></body-map>`);
    await joined(wrapped.plan, 1);
    wrapped.plan.tell({ type: 'mark', marks: [{ id: 'navel' }] });
    await nextFrame();
    // The plan of the page, from another test, may have it; this one has not.
    expect(membersOf(wrapped.plan).has(outside)).to.equal(false);
  });

  it('goes by the nearest of two plans, and by name where one is named', async () => {
    const outer = await page();
    const box = await fixture(
      html`<div>
        <body-map class="far"></body-map>
        <relief-plan id="inner"><body-map class="near"></body-map></relief-plan>
        <body-map class="named" plan="inner"></body-map>
        <body-map class="lost" plan="nobody"></body-map>
      </div>`,
    );
    const inner = box.querySelector('relief-plan')!;
    await joined(inner.plan, 2);
    await joined(outer.plan, 1);
    inner.plan.tell({ type: 'mark', marks: [{ id: 'navel' }] });
    const value = (name: string): string => box.querySelector<BodyMap>(`.${name}`)!.value;
    expect(['far', 'near', 'named', 'lost'].map(value)).to.deep.equal(['', 'navel', 'navel', '']);
  });

  it('a widget that names a plan waits until there is one of that name', async () => {
    const box = await fixture(html`<div><body-map plan="late"></body-map></div>`);
    await page();
    await nextFrame();
    const late = document.createElement('relief-plan');
    late.id = 'late';
    box.append(late);
    await joined(late.plan, 1);
  });

  it('is the same plan for two views of the page, and after being put back', async () => {
    const first = await page();
    const second = await fixture<ReliefPlan>(html`<relief-plan scope="page"></relief-plan>`);
    expect(second.plan).to.equal(first.plan);
    first.plan.tell({ type: 'choose', side: 'left' });
    const place = second.parentElement!;
    first.remove();
    second.remove();
    place.append(second);
    expect(second.snapshot.side).to.equal('left');
    const third = await fixture<ReliefPlan>(html`<relief-plan scope="page"></relief-plan>`);
    expect(third.plan).to.equal(first.plan);
    second.clear();
  });

  it('a wrapped plan that is moved keeps its plan and its widgets, each once', async () => {
    const host = await fixture<ReliefPlan>(html`<relief-plan><body-map></body-map></relief-plan>`);
    await joined(host.plan, 1);
    host.plan.tell({ type: 'mark', marks: [{ id: 'navel' }] });
    const { plan } = host;
    const other = await fixture(html`<div></div>`);
    for (let turn = 0; turn < 3; turn++) {
      host.remove();
      expect(membersOf(plan).size).to.equal(0);
      other.append(host);
      await joined(plan, 1);
    }
    expect(host.plan).to.equal(plan);
    let changes = 0;
    host.addEventListener('plan-change', () => changes++);
    const map = host.querySelector<BodyMap>('body-map')!;
    await map.updateComplete;
    map.value = 'navel low-back-l';
    map.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    expect(marks(plan)).to.equal('navel low-back-l');
    expect(changes).to.equal(1);
  });

  it('does not join what a widget has inside', async () => {
    const host = await fixture<ReliefPlan>(html`<relief-plan><stretch-card no-sound></stretch-card></relief-plan>`);
    await joined(host.plan, 1);
    const card = host.querySelector('stretch-card')!;
    await card.start();
    await waitUntil(() => card.renderRoot.querySelector<HoldTimer>('hold-timer')?.status === 'running');
    await nextFrame();
    expect([...membersOf(host.plan)]).to.deep.equal([card]);
    card.stop();
  });

  it('reaches widgets in somebody else’s shadow roots, those there are and those that come', async () => {
    const host = await page();
    const foreign = await fixture(html`<div></div>`);
    const root = foreign.attachShadow({ mode: 'open' });
    render(raw`<p><span></span><body-map value="navel"></body-map></p>`, root);
    // Roots within roots, of an element that is defined later.
    const late = document.createElement('late-frame');
    root.querySelector('span')!.append(late);
    // Seen with the next thing that is put there.
    foreign.after(put[put.push(document.createElement('i')) - 1]);
    foreign.parentElement!.append(foreign);
    await joined(host.plan, 1);
    expect(marks(host.plan)).to.equal('navel');
    customElements.define(
      'late-frame',
      class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' }).append(document.createElement('body-map'));
        }
      },
    );
    await joined(host.plan, 2);
    late.shadowRoot!.append(document.createElement('body-map'));
    await joined(host.plan, 3);
    expect(late.shadowRoot!.querySelector('body-map')!.value).to.equal('navel');
    foreign.remove();
    await joined(host.plan, 0);
    host.clear();
  });

  for (const mode of ['open', 'closed'] as const) {
    it(`a widget joins in a shadow root that comes late to an element which is there: ${mode}`, async () => {
      const host = await page();
      const foreign = await fixture(html`<div></div>`);
      await nextFrame();
      const root = foreign.attachShadow({ mode });
      render(raw`<p><body-map value="navel"></body-map><stretch-card></stretch-card></p>`, root);
      await joined(host.plan, 2);
      expect(marks(host.plan)).to.equal('navel');
      host.plan.tell({ type: 'flag', signs: ['rf-fever'], level: 'urgent', at: 1 });
      const card = root.querySelector('stretch-card')!;
      await waitUntil(() => card.shadowRoot!.querySelector('.unknot-curtain'), 'pressing is off there too');
      // And what such a widget has inside is its own.
      await nextFrame();
      expect(membersOf(host.plan).size).to.equal(2);
      foreign.remove();
      await joined(host.plan, 0);
      host.clear();
    });
  }

  it('a widget made before the plan, in a shadow root that came unseen, joins at the first thing it tells', async () => {
    class Early extends LitElement {
      plan: Plan | undefined;
    }
    customElements.define('early-pain-diary', Early);
    ReliefPlan.define('early-relief-plan');
    const [diary, other] = [new Early(), new Early()];
    const foreign = await fixture(html`<div></div>`);
    const host = await fixture<ReliefPlan>(raw`<early-relief-plan></early-relief-plan>`);
    host.append(foreign, other);
    await joined(host.plan, 1);
    foreign.attachShadow({ mode: 'open' }).append(diary);
    await nextFrame();
    expect(diary.plan).to.equal(undefined);
    diary.dispatchEvent(new RegionSelectEvent({ id: 'navel', side: 'none' }));
    expect(diary.plan).to.equal(host.plan);
  });

  it('changes over at once when another plan is named, or none, or a plan gets another id', async () => {
    const outer = await page();
    const box = await fixture(
      html`<div>
        <relief-plan id="one"></relief-plan><relief-plan id="two"></relief-plan><hold-timer></hold-timer>
      </div>`,
    );
    const [one, two] = box.querySelectorAll<ReliefPlan>('relief-plan');
    const timer = box.querySelector('hold-timer')!;
    const member = (): boolean[] => [outer, one, two].map(({ plan }) => membersOf(plan).has(timer));
    one.plan.tell({ type: 'choose', side: 'left' });
    two.plan.tell({ type: 'choose', side: 'right' });
    await joined(outer.plan, 1);
    timer.setAttribute('plan', 'one');
    await waitUntil(() => timer.sides === 'left');
    expect(member()).to.deep.equal([false, true, false]);
    timer.setAttribute('plan', 'two');
    await waitUntil(() => timer.sides === 'right');
    expect(member()).to.deep.equal([false, false, true]);
    two.id = 'three';
    await joined(two.plan, 0);
    expect(member()).to.deep.equal([false, false, false]);
    one.id = 'two';
    await joined(one.plan, 1);
    timer.removeAttribute('plan');
    await joined(outer.plan, 1);
    expect(member()).to.deep.equal([true, false, false]);
    outer.clear();
  });

  it('works as a whole inside of a shadow root, and with tags of the page’s own prefix', async () => {
    ReliefPlan.define('acme-relief-plan');
    HoldTimer.define('acme-hold-timer');
    const foreign = await fixture(html`<div></div>`);
    const root = foreign.attachShadow({ mode: 'open' });
    render(raw`<acme-relief-plan><acme-hold-timer></acme-hold-timer></acme-relief-plan>`, root);
    const host = root.querySelector<ReliefPlan>('acme-relief-plan')!;
    await joined(host.plan, 1);
    host.plan.tell({ type: 'choose', side: 'left' });
    expect(root.querySelector<HoldTimer>('acme-hold-timer')!.sides).to.equal('left');
  });

  it('gives its plan to a widget that knows plans, and takes it away again', async () => {
    if (!customElements.get('pain-diary')) {
      customElements.define(
        'pain-diary',
        class extends LitElement {
          plan: Plan | undefined;
        },
      );
    }
    const host = await fixture<ReliefPlan>(html`<relief-plan></relief-plan>`);
    const diary = document.createElement('pain-diary') as unknown as Knows;
    host.append(diary);
    await joined(host.plan, 1);
    expect(diary.plan).to.equal(host.plan);
    diary.remove();
    expect(diary.plan).to.equal(undefined);
  });

  it('puts things back when a widget leaves', async () => {
    const host = await fixture<ReliefPlan>(
      html`<relief-plan>
        <release-guide></release-guide><stretch-card></stretch-card><hold-timer></hold-timer>
      </relief-plan>`,
    );
    await joined(host.plan, 3);
    host.plan.tell({ type: 'choose', side: 'right', points: ['tp-iliacus-r'], tools: ['ball'] });
    const guide = host.querySelector<ReleaseGuide>('release-guide')!;
    const card = host.querySelector<StretchCard>('stretch-card')!;
    const timer = host.querySelector<HoldTimer>('hold-timer')!;
    expect([guide.triggerPoint, guide.tool, card.side, timer.sides]).to.deep.equal([
      'tp-iliacus-r',
      'ball',
      'right',
      'right',
    ]);
    for (const widget of [guide, card, timer]) widget.remove();
    expect([guide.triggerPoint, guide.side, guide.tool, card.side, timer.sides]).to.deep.equal([
      '',
      '',
      '',
      'both',
      undefined,
    ]);
  });

  it('comes to the same plan in any order of upgrades, removals and returns', async function () {
    this.timeout(60_000);
    let turn = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(['plan', 'map', 'other', 'guide'] as const, { minLength: 4 }),
        fc.array(fc.constantFrom('map', 'other', 'guide', 'host'), { maxLength: 3 }),
        async (order, moved) => {
          // Tags of their own, so that each turn can upgrade them in its own order.
          const prefix = `t${++turn}-`;
          const box = document.createElement('div');
          document.body.append(box);
          put.push(box);
          const host = document.createElement(`${prefix}relief-plan`) as ReliefPlan;
          const map = document.createElement(`${prefix}body-map`) as BodyMap;
          const other = document.createElement(`${prefix}body-map`) as BodyMap;
          const guide = document.createElement(`${prefix}release-guide`) as ReleaseGuide;
          map.setAttribute('value', 'low-back-l');
          host.append(map, other, guide);
          box.append(host);
          for (const each of order) {
            if (each === 'plan') ReliefPlan.define(`${prefix}relief-plan`);
            else if (each === 'guide') ReleaseGuide.define(`${prefix}release-guide`);
            else BodyMap.define(`${prefix}body-map`);
          }
          const { plan } = host;
          await joined(plan, 3);
          plan.tell({ type: 'choose', points: ['tp-iliacus-l'], side: 'left' });
          for (const each of moved) {
            const node = { map, other, guide, host }[each];
            const parent = node.parentElement!;
            node.remove();
            parent.append(node);
          }
          await joined(plan, 3);
          expect(host.plan).to.equal(plan);
          expect(JSON.stringify(plan.snapshot)).to.equal(
            JSON.stringify({
              marks: [{ id: 'low-back-l' }],
              side: 'left',
              points: ['tp-iliacus-l'],
              tools: [],
              planned: [],
              done: [],
              ratings: [],
              precautions: [],
            }),
          );
          expect([map.value, other.value, guide.triggerPoint]).to.deep.equal([
            'low-back-l',
            'low-back-l',
            'tp-iliacus-l',
          ]);
          box.remove();
        },
      ),
      { numRuns: 15 },
    );
  });
});
