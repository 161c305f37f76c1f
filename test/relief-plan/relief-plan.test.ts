import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/relief-plan.js';
import '../helpers/active.js';
import '../../src/define/stretch-card.js';
import type { PlanDoneEvent, PlanStopEvent } from '../../src/relief-plan/relief-plan.events.js';
import type { ReliefPlan } from '../../src/relief-plan/relief-plan.js';
import type { PlanEvent } from '../../src/shared/plan.js';
import { languages } from '../data/languages.js';
import { exerciseIds } from '../../src/data/exercise.js';
import { press } from '../helpers/commands.js';
import { waitUntil } from '../helpers/wait.js';

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
const text = (host: ReliefPlan, selector = '.base'): string =>
  flat(host.renderRoot.querySelector(selector)?.textContent ?? '');
const spoken = (host: ReliefPlan): string => text(host, '[role=status]');
const buttons = (host: ReliefPlan): HTMLButtonElement[] => [...host.renderRoot.querySelectorAll('button')];
const button = (host: ReliefPlan, label: string): HTMLButtonElement =>
  buttons(host).find((each) => flat(each.ariaLabel ?? each.textContent) === label)!;

const planned: PlanEvent[] = [
  { type: 'choose', side: 'left', points: ['tp-iliacus-l'] },
  {
    type: 'plan',
    planned: [
      { id: 'tp-iliacus-l', kind: 'release', side: 'left', sets: 1, holdSeconds: 90, perDay: 1 },
      { id: 'kneeling-lunge', kind: 'exercise', side: 'both', sets: 2, holdSeconds: 30, perDay: 2 },
    ],
  },
];
const ratings: PlanEvent[] = [
  { type: 'rate', rating: { point: 'tp-iliacus-l', at: 1_000, before: 7, after: 5 } },
  { type: 'rate', rating: { point: 'tp-iliacus-l', at: 2_000, before: 5, after: 3 } },
];
const flag: PlanEvent = { type: 'flag', signs: ['rf-saddle'], level: 'emergency', at: 1 };
const stop: PlanEvent = { type: 'stop', signs: ['pain'], at: 1 };

async function make(markup = html`<relief-plan emergency-number="112"></relief-plan>`): Promise<ReliefPlan> {
  return fixture<ReliefPlan>(markup);
}
async function tell(host: ReliefPlan, ...events: PlanEvent[]): Promise<void> {
  for (const event of events) host.plan.tell(event);
  const { off, precautions } = host.snapshot;
  await waitUntil(() => host.renderRoot.querySelector('.actions'));
  if (off) await waitUntil(() => host.renderRoot.querySelector('.off'));
  if (precautions.length) await waitUntil(() => host.renderRoot.querySelector('.note'));
  await host.updateComplete;
}
const filled = async (...events: PlanEvent[]): Promise<ReliefPlan> => {
  const host = await make();
  await tell(host, ...planned, ...events);
  return host;
};

describe('<relief-plan>', () => {
  it('says calmly that there is nothing yet, and when to see someone', async () => {
    const host = await make();
    expect(text(host, '.heading')).to.equal('Your plan');
    expect(text(host)).to.include('Nothing here yet.');
    expect(text(host)).to.include('See a clinician if pain is strong');
    expect(buttons(host)).to.deep.equal([]);
  });

  it('lists what to do today, with how much of it', async () => {
    const host = await filled();
    const items = [...host.renderRoot.querySelectorAll('li')].map((item) => flat(item.textContent));
    expect(items[0]).to.include('Press the iliacus point, left 90 seconds, once a day Not done yet today');
    expect(items[1]).to.include(
      'Kneeling hip-flexor stretch, both sides 2 times 30 seconds, 2 times a day 0 of 2 done today',
    );
    expect(text(host, '.next')).to.include('Next: today, when it suits you.');
  });

  it('ticks and takes back by keyboard alone, and says so', async () => {
    const host = await filled();
    const told: string[] = [];
    host.addEventListener('plan-done', ({ done }: PlanDoneEvent) => told.push(done.id));
    button(host, 'Mark as done: Press the iliacus point, left').focus();
    await press('Enter');
    await host.updateComplete;
    expect(told).to.deep.equal(['tp-iliacus-l']);
    expect(spoken(host)).to.equal('Press the iliacus point, left. Done today.');
    expect((host.shadowRoot!.activeElement as HTMLElement).ariaLabel).to.equal('Undo: Press the iliacus point, left');
    await press('Enter');
    await host.updateComplete;
    expect(host.snapshot.done).to.deep.equal([]);
    expect(spoken(host)).to.equal('Press the iliacus point, left. Not done yet today.');
    button(host, 'Mark as done: Kneeling hip-flexor stretch, both sides').focus();
    await press('Enter');
    await host.updateComplete;
    expect(spoken(host)).to.equal('Kneeling hip-flexor stretch, both sides. 1 of 2 done today.');
  });

  it('says when all is done for today', async () => {
    const at = Date.now();
    const host = await filled();
    for (const turn of [0, 1]) {
      host.plan.tell({ type: 'done', done: { id: 'kneeling-lunge', kind: 'exercise', seconds: 60, at: at + turn } });
    }
    host.plan.tell({ type: 'done', done: { id: 'tp-iliacus-l', kind: 'release', side: 'left', seconds: 90, at } });
    await host.updateComplete;
    expect(text(host, '.next')).to.include('All done for today. Next: tomorrow.');
    expect(text(host)).to.include('Done on 1 of the last 7 days.');
  });

  it('shows how tender it was, before and after', async () => {
    const host = await filled(...ratings);
    const rows = [...host.renderRoot.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => flat(cell.textContent)),
    );
    expect(rows.map((row) => row.slice(1))).to.deep.equal([
      ['Iliacus, left', '5', '3'],
      ['Iliacus, left', '7', '5'],
    ]);
    expect(text(host)).to.include('7 before the first time, 3 after the last.');
  });

  it('writes a number that is not whole as the language does', async () => {
    for (const [lang, number] of [
      ['en', '6.3'],
      ['de', '6,3'],
      ['ar', '6.3'],
    ]) {
      const host = await make(html`<relief-plan lang=${lang}></relief-plan>`);
      await tell(
        host,
        { type: 'rate', rating: { point: 'tp-iliacus-l', at: 1_000, before: 19 / 3, after: 5 } },
        { type: 'rate', rating: { point: 'tp-iliacus-l', at: 2_000, before: 5, after: 3 } },
      );
      await waitUntil(() => host.renderRoot.querySelector('.base')!.getAttribute('lang') === lang);
      const cells = [...host.renderRoot.querySelectorAll('tbody td')].map(({ textContent }) => flat(textContent));
      expect(cells, lang).to.include(number);
      expect(text(host)).to.match(new RegExp(`${number}.*${number}`));
    }
  });

  it('puts a warning sign first, with the number to call, and cannot be talked out of it', async () => {
    const host = await filled();
    const told: string[] = [];
    host.addEventListener('plan-stop', ({ off }: PlanStopEvent) => told.push(off.why));
    await tell(host, flag);
    expect(told).to.deep.equal(['flag']);
    expect(text(host, '.off')).to.include('Get help now. Do not press.');
    expect(text(host, '.off')).to.include('Numbness around the genitals');
    expect(spoken(host)).to.equal('Get help now. Do not press.');
    expect(host.renderRoot.querySelector<HTMLAnchorElement>('.call')!.href).to.equal('tel:112');
    expect(host.renderRoot.querySelector('.off button')).to.equal(null);
    expect(text(host)).not.to.include('Kneeling hip-flexor stretch');
    host.goOn();
    expect(host.snapshot.off?.why).to.equal('flag');
  });

  it('goes on after a stop when the person says so, and the keyboard goes on too', async () => {
    const host = await filled(stop);
    button(host, 'It has settled: go on').focus();
    await press('Enter');
    await host.updateComplete;
    expect(host.snapshot.off).to.equal(undefined);
    expect(spoken(host)).to.equal('Pressing is on again. Ease in.');
    await host.updateComplete;
    expect(host.shadowRoot!.activeElement?.className).to.equal('top');
  });

  it('names the answers for which to ask first', async () => {
    const host = await make();
    await tell(host, { type: 'result', result: 'some', actions: [], precautions: ['pregnancy', 'mine'] });
    expect(text(host, '.note')).to.include('Ask a clinician for a yes');
    expect(text(host, '.note')).to.include('Pregnancy');
    expect(text(host, '.note')).to.include('Something else in your answers');
  });

  it('clears at the second press only, and says so', async () => {
    const host = await filled();
    button(host, 'Clear the plan').click();
    await host.updateComplete;
    expect(host.snapshot.planned).to.have.length(2);
    expect(spoken(host)).to.equal('Clear everything? Press again');
    button(host, 'Clear everything? Press again').click();
    await waitUntil(() => spoken(host) === 'The plan is cleared.');
    expect(host.snapshot.planned).to.deep.equal([]);
    expect(text(host)).to.include('Nothing here yet.');
  });

  it('leads to the page’s widget for what is to be done', async () => {
    const host = await make(
      html`<relief-plan><stretch-card exercise="knee-lift"></stretch-card><stretch-card></stretch-card></relief-plan>`,
    );
    await tell(host, ...planned);
    await waitUntil(() => button(host, 'Show: Kneeling hip-flexor stretch, both sides'));
    expect(button(host, 'Show: Press the iliacus point, left')).to.equal(undefined);
    button(host, 'Show: Kneeling hip-flexor stretch, both sides').click();
    const card = host.querySelectorAll('stretch-card')[1];
    expect(document.activeElement).to.equal(card);
    (document.activeElement as HTMLElement).blur();
    expect(card.hasAttribute('tabindex')).to.equal(false);
  });

  it('tells events once for two views of one plan, and none for what was only read again', async () => {
    const views = await fixture(
      html`<div><relief-plan scope="page"></relief-plan><relief-plan scope="page" panel="none"></relief-plan></div>`,
    );
    const host = views.querySelector('relief-plan')!;
    host.clear();
    let changes = 0;
    views.addEventListener('plan-change', () => changes++);
    host.plan.tell({ type: 'choose', side: 'left' });
    expect(changes).to.equal(1);
    expect(views.querySelectorAll('relief-plan')[1].snapshot.side).to.equal('left');
    host.clear();
  });

  describe('that is kept', () => {
    const key = 'unknot-plan 1 kept';
    const kept = html`<relief-plan id="kept" persist="local"></relief-plan>`;
    afterEach(() => localStorage.removeItem(key));

    it('comes back after a reload, warning signs and all', async () => {
      const first = await make(kept);
      await waitUntil(() => first.hasUpdated);
      for (const event of [...planned, ...ratings, flag]) first.plan.tell(event);
      await waitUntil(() => localStorage.getItem(key)?.includes('rf-saddle'));
      const before = first.snapshot;
      first.remove();
      const second = await make(kept);
      let changes = 0;
      second.addEventListener('plan-change', () => changes++);
      await waitUntil(() => second.snapshot.off);
      expect(second.snapshot).to.deep.equal(before);
      expect(changes).to.equal(0);
      second.clear();
      // Only how often it was cleared: a page that has not heard of it must not bring anything back.
      expect(localStorage.getItem(key)).to.equal('{"cleared":1}');
    });

    it('adds what happened before it was read', async () => {
      const first = await make(kept);
      first.plan.tell({ type: 'done', done: { id: 'hip-sway', kind: 'exercise', seconds: 9, at: 5 } });
      await waitUntil(() => localStorage.getItem(key)?.includes('hip-sway'));
      first.remove();
      const second = await make(kept);
      second.plan.tell({ type: 'done', done: { id: 'knee-lift', kind: 'exercise', seconds: 9, at: 6 } });
      await waitUntil(() => second.snapshot.done.length === 2);
      expect(second.snapshot.done.map(({ id }) => id)).to.deep.equal(['hip-sway', 'knee-lift']);
    });

    for (const [name, bad] of [
      ['no JSON', '{"snapshot": [[['],
      ['no plan', '[1, 2]'],
    ] as const) {
      it(`tells that it could not be read: ${name}`, async () => {
        localStorage.setItem(key, bad);
        const { warn } = console;
        const said: string[] = [];
        console.warn = (message: string) => void said.push(message);
        try {
          const host = await make(kept);
          await waitUntil(() => said.length);
          expect(said[0]).to.include('<relief-plan> persist: what was kept could not be read');
          expect(text(host)).to.include('Nothing here yet.');
        } finally {
          console.warn = warn;
        }
      });
    }

    it('leaves out what makes no sense', async () => {
      localStorage.setItem(
        key,
        JSON.stringify({
          snapshot: {
            marks: [{ id: 'nose-ring' }, { id: 'navel', intensity: 99 }, null],
            points: ['tp-x-l', 'tp-iliacus-l'],
            planned: [
              { id: 'tp-x', kind: 'release' },
              { id: 'knee-lift', kind: 'exercise', perDay: -1 },
            ],
            done: 'all',
            ratings: [{ point: 'tp-iliacus-l', at: 1, before: '7' }],
          },
        }),
      );
      const host = await make(kept);
      await waitUntil(() => host.snapshot.points.length);
      expect(host.snapshot).to.deep.include({
        marks: [{ id: 'navel' }],
        points: ['tp-iliacus-l'],
        planned: [{ id: 'knee-lift', kind: 'exercise' }],
        done: [],
        ratings: [{ point: 'tp-iliacus-l', at: 1 }],
      });
    });

    it('follows another tab of the same site', async () => {
      const host = await make(kept);
      await waitUntil(() => host.hasUpdated);
      host.plan.tell({ type: 'choose', side: 'left' });
      await waitUntil(() => localStorage.getItem(key));
      const newValue = JSON.stringify({ snapshot: { side: 'right' } });
      localStorage.setItem(key, newValue);
      dispatchEvent(new StorageEvent('storage', { key, newValue, storageArea: localStorage }));
      expect(host.snapshot.side).to.equal('right');
    });

    it('says that it stays in this page when it cannot be kept', async () => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      try {
        const host = await make(kept);
        await tell(host, ...planned);
        expect(text(host, '.kept')).to.include('Your plan stays in this page.');
        Storage.prototype.setItem = setItem;
        await tell(host, ...ratings);
        await waitUntil(() => text(host, '.kept').includes('on this device'));
        expect(localStorage.getItem(key)).to.include('tp-iliacus-l');
      } finally {
        Storage.prototype.setItem = setItem;
      }
    });
  });

  it('says that pressing is off also where no list is shown', async () => {
    const host = await make(html`<relief-plan panel="none"><p>Page</p></relief-plan>`);
    expect(host.renderRoot.querySelector('[role=status]')!.textContent).to.equal('');
    host.plan.tell(flag);
    await waitUntil(() => spoken(host) === 'Get help now. Do not press.');
    expect(host.renderRoot.querySelector('.base')).to.equal(null);
  });

  it('stores nothing unless it is asked to', async () => {
    const before = [localStorage.length, sessionStorage.length];
    await filled(...ratings);
    expect([localStorage.length, sessionStorage.length]).to.deep.equal(before);
  });

  it('says what is wrong with an attribute, once, and goes on with its default', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => void said.push(message);
    try {
      const first = await make(
        html`<relief-plan scope="world" panel="left" persist="" emergency-number="now"></relief-plan>`,
      );
      for (let n = 0; n < 3; n++) first.plan.tell({ type: 'choose', side: 'up' as never });
      await first.updateComplete;
      const host = await make(html`<relief-plan emergency-number="now"></relief-plan>`);
      await tell(host, flag);
      expect(host.renderRoot.querySelector('.call')).to.equal(null);
      expect(said).to.have.members([
        '<relief-plan> scope="world": expected page; using what it wraps.',
        '<relief-plan> plan.tell: expected a PlanEvent, got {"type":"choose","side":"up"}',
        '<relief-plan> panel="left": expected before, after, none; using before.',
        '<relief-plan> emergency-number="now": expected a phone number such as "112"; using none.',
      ]);
    } finally {
      console.warn = warn;
    }
  });

  it('calls exercises what their cards call them', () => {
    for (const [code, words] of Object.entries(languages)) {
      for (const id of exerciseIds) expect(words.planMore.exercises[id], code).to.equal(words.exercises[id].name);
    }
  });

  for (const [lang, first, done] of [
    ['es', 'Presionar el punto del ilíaco, izquierda', 'Hecho hoy'],
    ['ar', 'الضغط على نقطة العضلة الحرقفية، اليسار', 'تم اليوم'],
    ['de', 'Auf den Punkt im Iliacus drücken, links', 'Heute gemacht'],
    ['fr', 'Appuyer sur le point de l’iliaque, à gauche', 'Fait aujourd’hui'],
    ['pt', 'Pressionar o ponto do ilíaco, lado esquerdo', 'Feito hoje'],
  ] as const) {
    it(`speaks ${lang}`, async () => {
      const host = await make(html`<relief-plan lang=${lang}></relief-plan>`);
      await tell(host, ...planned);
      await waitUntil(() => host.renderRoot.querySelector('.base')!.getAttribute('lang') === lang);
      host.renderRoot.querySelector<HTMLElement>('li button')!.click();
      await host.updateComplete;
      expect(spoken(host)).to.equal(`${first}. ${done}.`);
      await expect(host).to.be.accessible();
    });
  }

  it('passes axe in every state, without a style attribute', async () => {
    const states: PlanEvent[][] = [
      [],
      planned,
      [...planned, ...ratings],
      [...planned, stop],
      [...planned, flag],
      [{ type: 'result', result: 'some', actions: [], precautions: ['pregnancy'] }],
    ];
    for (const events of states) {
      const host = await make();
      if (events.length) await tell(host, ...events);
      await expect(host).to.be.accessible();
      expect(host.renderRoot.querySelector('[style]')).to.equal(null);
    }
  });

  it('has every part that its documentation names', async () => {
    const host = await filled(...ratings, {
      type: 'done',
      done: { id: 'tp-iliacus-l', kind: 'release', seconds: 9, at: Date.now() },
    });
    for (const part of 'base heading subheading item done next week ratings clinician button'.split(' ')) {
      expect(host.renderRoot.querySelector(`[part~=${part}]`), part).to.exist;
    }
    await tell(host, flag);
    for (const part of ['off', 'emergency', 'call']) {
      expect(host.renderRoot.querySelector(`[part~=${part}]`), part).to.exist;
    }
  });
});
