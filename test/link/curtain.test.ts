import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { membersOf } from '../../src/link/context.js';
import type { HoldTimer } from '../../src/hold-timer/hold-timer.js';
import type { ReleaseGuide } from '../../src/release-guide/release-guide.js';
import type { ReliefPlan } from '../../src/relief-plan/relief-plan.js';
import type { SittingBreak } from '../../src/sitting-break/sitting-break.js';
import type { StretchCard } from '../../src/stretch-card/stretch-card.js';
import '../helpers/active.js';
import { waitUntil } from '../helpers/wait.js';

const stop = { type: 'stop', signs: ['pain'], at: 1 } as const;
const flag = { type: 'flag', signs: ['rf-saddle'], level: 'emergency', at: 1 } as const;

async function together(inside: ReturnType<typeof html>, count: number): Promise<ReliefPlan> {
  const host = await fixture<ReliefPlan>(html`<relief-plan emergency-number="112">${inside}</relief-plan>`);
  await waitUntil(() => membersOf(host.plan).size === count, 'all have joined');
  return host;
}
const notice = (widget: Element): HTMLElement | null => widget.shadowRoot!.querySelector('.unknot-curtain');
const text = (widget: Element): string => notice(widget)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const seen = (widget: Element, selector = '.base'): boolean =>
  !!widget.shadowRoot!.querySelector<HTMLElement>(selector)?.checkVisibility();

describe('the curtain', () => {
  it('covers every widget for pressing, and goes without a trace', async () => {
    const host = await together(
      html`<hold-timer></hold-timer><release-guide></release-guide><sitting-break></sitting-break
        ><body-map></body-map>`,
      4,
    );
    const widgets = [...host.querySelectorAll('hold-timer, release-guide, sitting-break')];
    const sheets = widgets.map((widget) => widget.shadowRoot!.adoptedStyleSheets.length);
    host.plan.tell(stop);
    await waitUntil(() => widgets.every((widget) => notice(widget)));
    for (const [index, widget] of widgets.entries()) {
      expect(seen(widget), widget.localName).to.equal(false);
      expect(notice(widget)!.getAttribute('role')).to.equal('note');
      expect(text(widget)).to.include('Pressing is paused.');
      // In full once; the others are one line, with the way to the plan.
      expect(text(widget).includes('ask a clinician')).to.equal(index === 0);
      expect(text(widget)).to.include('Go to your plan');
    }
    // A map presses nothing.
    expect(seen(host.querySelector('body-map')!)).to.equal(true);
    host.goOn();
    for (const [index, widget] of widgets.entries()) {
      expect(seen(widget), widget.localName).to.equal(true);
      expect(notice(widget)).to.equal(null);
      expect(widget.shadowRoot!.adoptedStyleSheets.length).to.equal(sheets[index]);
    }
  });

  it('stops what runs, and lets nothing start behind it', async () => {
    const host = await together(html`<hold-timer no-sound></hold-timer><sitting-break></sitting-break>`, 2);
    const timer = host.querySelector<HoldTimer>('hold-timer')!;
    const reminder = host.querySelector<SittingBreak>('sitting-break')!;
    timer.start();
    reminder.start();
    await waitUntil(() => timer.status === 'running' && reminder.status === 'sitting');
    host.plan.tell(stop);
    expect([timer.status, reminder.status]).to.deep.equal(['stopped', 'idle']);
    await waitUntil(() => notice(timer));
    timer.start();
    await timer.updateComplete;
    expect(timer.status).to.equal('stopped');
    host.goOn();
    timer.start();
    expect(timer.status).to.equal('running');
  });

  it('gives the screen back before it covers a timer that fills it', async () => {
    const host = await together(
      html`<div style="height: 300vh"></div>
        <hold-timer no-sound></hold-timer>`,
      1,
    );
    const timer = host.querySelector<HoldTimer>('hold-timer')!;
    timer.start();
    timer.big = true;
    const base = timer.shadowRoot!.querySelector<HTMLElement>('.base')!;
    await waitUntil(() => base.role === 'dialog', 'it fills the screen');
    host.plan.tell(flag);
    await waitUntil(() => notice(timer) && !timer.big && base.role === 'group');
    await waitUntil(() => timer.shadowRoot!.activeElement === notice(timer), 'the notice has the focus');
    await waitUntil(() => {
      const { top, bottom } = notice(timer)!.getBoundingClientRect();
      return top >= -1 && bottom <= innerHeight + 1;
    }, 'it is in sight');
    host.clear();
    await timer.updateComplete;
    expect([timer.big, base.popover]).to.deep.equal([false, null]);
    expect(seen(timer)).to.equal(true);
  });

  it('takes only Start and the timer from a card', async () => {
    const host = await together(html`<stretch-card no-sound></stretch-card>`, 1);
    const card = host.querySelector<StretchCard>('stretch-card')!;
    await card.start();
    await waitUntil(() => card.renderRoot.querySelector<HoldTimer>('hold-timer')?.status === 'running');
    host.plan.tell(stop);
    await waitUntil(() => notice(card) && !card.renderRoot.querySelector('.timing'));
    expect(seen(card)).to.equal(true);
    expect(seen(card, '.steps, ol')).to.equal(true);
    expect(seen(card, '.actions > .primary')).to.equal(false);
    host.goOn();
    expect(seen(card, '.actions > .primary')).to.equal(true);
  });

  it('survives a new drawing, another language and a move', async () => {
    const host = await together(
      html`<div></div>
        <hold-timer></hold-timer>`,
      1,
    );
    const timer = host.querySelector('hold-timer')!;
    host.plan.tell(flag);
    await waitUntil(() => notice(timer));
    expect(notice(timer)!.querySelector('a')!.href).to.equal('tel:112');
    timer.label = 'Another';
    await timer.updateComplete;
    expect(seen(timer)).to.equal(false);
    host.lang = 'es';
    await waitUntil(() => text(timer).includes('Busca ayuda ahora'));
    host.querySelector('div')!.append(timer);
    await waitUntil(() => notice(timer));
    expect(text(timer)).to.include('Busca ayuda ahora');
    expect(seen(timer)).to.equal(false);
    // Out of the plan it works as if there were none.
    host.before(timer);
    expect(notice(timer)).to.equal(null);
    expect(seen(timer)).to.equal(true);
    timer.remove();
  });

  it('takes the focus along only where it was, and leads to the plan', async () => {
    const host = await together(html`<hold-timer></hold-timer><release-guide></release-guide>`, 2);
    const [timer, guide] = [host.querySelector('hold-timer')!, host.querySelector('release-guide')!];
    timer.renderRoot.querySelector<HTMLElement>('.primary')!.focus();
    host.plan.tell(stop);
    await waitUntil(() => notice(guide));
    await guide.updateComplete;
    expect(timer.shadowRoot!.activeElement).to.equal(notice(timer));
    await waitUntil(() => host.renderRoot.querySelector('.off'));
    notice(timer)!.querySelector('button')!.click();
    expect(host.shadowRoot!.activeElement?.className).to.equal('top');
  });

  it('says it in full where the person is, and once that has gone, somewhere else', async () => {
    const host = await together(
      html`<hold-timer></hold-timer><sitting-break></sitting-break><hold-timer></hold-timer>`,
      3,
    );
    const [first, second, last] = [...host.children] as HoldTimer[];
    last.renderRoot.querySelector<HTMLElement>('.primary')!.focus();
    host.plan.tell(flag);
    const full = (): boolean[] => [first, second, last].map((each) => text(each).includes('go to an emergency'));
    await waitUntil(() => [first, second, last].every((widget) => notice(widget)));
    expect(full()).to.deep.equal([true, false, true]);
    // A number to call is in all of them.
    for (const widget of [first, second, last]) {
      expect(notice(widget)!.querySelector('a')!.href).to.equal('tel:112');
      expect(text(widget)).to.include('Get help now. Do not press.');
    }
    first.remove();
    last.remove();
    expect(full()).to.deep.equal([false, true, false]);
  });

  it('leaves a guide that says itself what to do, until the person presses on', async () => {
    const host = await together(html`<release-guide trigger-point="tp-iliacus-l" tool="ball"></release-guide>`, 1);
    const guide = host.querySelector<ReleaseGuide>('release-guide')!;
    guide.renderRoot.querySelector<HTMLElement>('[data-act=go-ahead]')!.click();
    guide.goTo('press');
    await waitUntil(() => guide.renderRoot.querySelector('[data-act=pain]'));
    guide.renderRoot.querySelector<HTMLElement>('[data-act=pain]')!.click();
    await guide.updateComplete;
    expect(host.snapshot.off?.signs).to.deep.equal(['pain']);
    expect(guide.place).to.equal('help');
    await waitUntil(() => guide.renderRoot.querySelector('[data-act=again]'));
    expect(seen(guide)).to.equal(true);
    guide.renderRoot.querySelector<HTMLElement>('[data-act=again]')!.click();
    await waitUntil(() => notice(guide));
    expect(guide.place).to.equal('left');
  });

  it('asks to go on by itself where the plan is not shown', async () => {
    const host = await together(html`<hold-timer></hold-timer>`, 1);
    host.panel = 'none';
    const timer = host.querySelector('hold-timer')!;
    host.plan.tell(stop);
    await waitUntil(() => notice(timer));
    expect(text(timer)).to.include('It has settled: go on');
    notice(timer)!.querySelector('button')!.click();
    expect(host.snapshot.off).to.equal(undefined);
    expect(seen(timer)).to.equal(true);
  });

  it('is accessible', async () => {
    const host = await together(html`<hold-timer></hold-timer><stretch-card></stretch-card>`, 2);
    host.plan.tell(flag);
    await waitUntil(() => [...host.children].every((widget) => notice(widget)));
    await waitUntil(() => host.renderRoot.querySelector('.off'));
    await expect(host).to.be.accessible();
  });
});
