import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/tool-finder.js';
import { toolIds } from '../../src/data/reach.js';
import { createPlan } from '../../src/link/model.js';
import type { Plan, PlanEvent, PlanSnapshot } from '../../src/shared/plan.js';
import type { ToolFinder } from '../../src/tool-finder/tool-finder.js';
import { press } from '../helpers/commands.js';
import { languages } from '../data/languages.js';
import { waitUntil } from '../helpers/wait.js';

const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const make = (markup = html`<tool-finder></tool-finder>`): Promise<ToolFinder> => fixture<ToolFinder>(markup);
const all = (host: ToolFinder, selector: string): HTMLElement[] => [
  ...host.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const names = (host: ToolFinder): string[] =>
  all(host, '.tool:not([hidden]) .name').map(({ textContent }) => clean(textContent));
const spoken = (host: ToolFinder): string => clean(all(host, '[role=status]')[0].textContent);
const button = (host: ToolFinder, label: string): HTMLElement =>
  all(host, 'button').find(({ textContent }) => clean(textContent) === label)!;
async function click(host: ToolFinder, label: string): Promise<void> {
  button(host, label).click();
  await host.updateComplete;
}

/** What stands in each row, by its heading. */
function stock(host: ToolFinder): Record<string, string[]> {
  const rows = all(host, '.tool').map((row) => {
    const slot = row.querySelector('slot')!;
    return [clean(row.querySelector('.name')!.textContent), slot.assignedElements().map(({ id }) => id)] as const;
  });
  return Object.fromEntries(rows.filter(([, ids]) => ids.length));
}

const empty: PlanSnapshot = {
  marks: [],
  side: undefined,
  points: [],
  tools: [],
  planned: [],
  done: [],
  ratings: [],
  result: undefined,
  precautions: [],
  off: undefined,
};

/** A plan that the test can look at and change. */
function planWith(
  first: Partial<PlanSnapshot>,
): Plan & { told: PlanEvent[]; listeners: number; set(next: Partial<PlanSnapshot>): void } {
  const listeners = new Set<(snapshot: PlanSnapshot) => void>();
  let snapshot = { ...empty, ...first };
  return {
    told: [],
    get snapshot() {
      return snapshot;
    },
    get listeners() {
      return listeners.size;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell(event) {
      this.told.push(event);
    },
    set(next) {
      snapshot = { ...snapshot, ...next };
      listeners.forEach((each) => each(snapshot));
    },
  };
}

/** What is written to the console while `act` runs. */
async function warnings(act: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (message: string) => void said.push(message);
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return said;
}

describe('<tool-finder>', () => {
  it('shows every tool, what it reaches, what each article says, and where they differ', async () => {
    const host = await make();
    expect(names(host)).to.deep.equal([
      'Angled release tool',
      'Fingertips',
      'A therapist’s hands',
      'Massage or lacrosse ball',
      'Foam roller',
    ]);
    const ball = clean(all(host, '.tool')[3].textContent);
    expect(ball).to.include('Inside the hip bone ~ Can be tried');
    expect(ball).to.include('Deep in the belly ✕ Does not reach it');
    expect(ball).to.include('At the hip crease ✓ Reaches it');
    expect(ball).to.include('Article A: Only in part Article B: Advises it They differ');
    expect(clean(all(host, '.tool')[2].textContent))
      .to.include('Article B: Does not name it')
      .and.not.include('differ');
    expect(clean(host.renderRoot.textContent)).to.include('Stop at once for sharp').and.include('See a clinician if');
  });

  it('sorts by what reaches the chosen spots, and says so', async () => {
    const host = await make();
    await click(host, 'Deep in the belly');
    expect(names(host).at(-1)).to.equal('Massage or lacrosse ball');
    expect(host.points).to.deep.equal(['tp-psoas-upper']);
    expect(spoken(host)).to.equal('Deep in the belly. First in the list: Angled release tool.');
    expect(all(host, '.tool .fits li')).to.have.length(5);
    await waitUntil(() => all(host, '.panel').length === 1);
    expect(clean(all(host, '.panel')[0].textContent)).to.include('a ball does not');
    await click(host, 'At the hip crease');
    expect(host.points).to.have.length(2);
    await click(host, 'All spots');
    expect(host.points).to.deep.equal([]);
    expect(spoken(host)).to.equal('All spots. First in the list: Angled release tool.');
  });

  for (const [lang, label, sentence] of [
    [
      'es',
      'En el pliegue de la cadera',
      'En el pliegue de la cadera. Primero en la lista: Herramienta de presión angulada.',
    ],
    ['ar', 'عند ثنية الورك', 'عند ثنية الورك. الأول في القائمة: أداة ضغط ذات زاوية.'],
    ['de', 'In der Leistenbeuge', 'In der Leistenbeuge. Zuerst in der Liste: Gewinkeltes Druck-Werkzeug.'],
    ['fr', 'Au pli de l’aine', 'Au pli de l’aine. En tête de liste : Outil de pression coudé.'],
    ['pt', 'Na dobra da virilha', 'Na dobra da virilha. No topo da lista: Ferramenta de pressão em ângulo.'],
  ]) {
    it(`speaks the language of the page: ${lang}`, async () => {
      const host = await make(html`<tool-finder lang=${lang}></tool-finder>`);
      await waitUntil(() => button(host, label));
      await click(host, label);
      expect(spoken(host)).to.equal(sentence);
      await waitUntil(
        () =>
          clean(all(host, '.panel')[0]?.textContent) === languages[lang].triggerPoints['tp-iliopsoas-crease'].summary,
      );
    });
  }

  it('tells what was chosen, and how to press with it', async () => {
    const host = await make(html`<tool-finder trigger-point="tp-iliacus-l"></tool-finder>`);
    const told: string[] = [];
    host.addEventListener('tool-choose', (event) => {
      expect(event.bubbles && event.composed).to.equal(true);
      told.push(`${event.tool} ${event.point} ${event.chosen}`);
    });
    await click(host, 'I’ll use this: Massage or lacrosse ball');
    expect(spoken(host)).to.equal('Chosen: Massage or lacrosse ball. How to press is below.');
    await waitUntil(() => all(host, '[part=how]').length === 1);
    const how = clean(all(host, '[part=how]')[0].textContent);
    expect(how)
      .to.include('Keep the tool still.')
      .and.include('lie over it')
      .and.include('Never press on the middle line');
    expect(host.chosen).to.deep.equal(['ball']);
    await click(host, 'I’ll use this: Massage or lacrosse ball');
    expect(spoken(host)).to.equal('No longer chosen: Massage or lacrosse ball.');
    expect(told).to.deep.equal(['ball tp-iliacus true', 'ball tp-iliacus false']);
    await click(host, 'I’ll use this: A therapist’s hands');
    expect(clean(all(host, '[part=how]')[0].textContent))
      .to.include('Say how it feels')
      .and.not.include('lie over it');
  });

  it('unfolds who should not press, and what the articles say of the tools shown', async () => {
    const host = await make(html`<tool-finder tools="ball angled-tool"></tool-finder>`);
    const [who, why] = all(host, 'details') as HTMLDetailsElement[];
    who.open = why.open = true;
    await waitUntil(() => who.querySelectorAll('li').length === 9);
    expect(clean(why.textContent))
      .to.include('Article A: A ball works at the hip crease only.')
      .and.include('Article B');
    expect(clean(why.textContent)).not.to.include('Foam');
    expect(names(host)).to.deep.equal(['Angled release tool', 'Massage or lacrosse ball']);
  });

  describe('a shop’s own products', () => {
    const shop = (): Promise<ToolFinder> =>
      make(
        html`<tool-finder>
          <p>Fallback</p>
          <a id="red" data-tool="ball" href="#red" class="mine">Red ball</a>
          <div id="hook" data-tool="angled-tool">Hook</div>
          <a id="blue" data-tool="ball" href="#blue">Blue ball</a>
        </tool-finder>`,
      );

    it('stand in the rows of their tools, untouched and in the page’s own order', async () => {
      const host = await shop();
      expect(stock(host)).to.deep.equal({
        'Angled release tool': ['hook'],
        'Massage or lacrosse ball': ['red', 'blue'],
      });
      const red = host.querySelector('#red')!;
      expect(red.className).to.equal('mine');
      expect(red.textContent).to.equal('Red ball');
      expect(host.querySelector('p')!.assignedSlot).to.equal(null);
    });

    it('do not move a tool up', async () => {
      const [plain, sold] = [await make(), await shop()];
      expect(names(sold)).to.deep.equal(names(plain));
      await click(plain, 'Inside the hip bone');
      await click(sold, 'Inside the hip bone');
      expect(names(sold)).to.deep.equal(names(plain));
    });

    it('are followed when they come later, change their tool, or go', async () => {
      const host = await shop();
      const late = Object.assign(document.createElement('a'), { id: 'late', textContent: 'Late' });
      late.dataset.tool = 'foam-roller';
      host.append(late);
      await waitUntil(() => stock(host)['Foam roller']?.[0] === 'late');
      late.dataset.tool = 'fingertips';
      await waitUntil(() => stock(host).Fingertips?.[0] === 'late');
      delete late.dataset.tool;
      await waitUntil(() => !stock(host).Fingertips);
      expect(late.hasAttribute('slot')).to.equal(false);
      const place = host.parentElement!;
      host.remove();
      host.querySelector('#red')!.remove();
      late.dataset.tool = 'therapist';
      place.append(host);
      await waitUntil(() => stock(host)['A therapist’s hands']?.[0] === 'late');
      expect(stock(host)['Massage or lacrosse ball']).to.deep.equal(['blue']);
    });

    it('of a tool that is not known, or not shown, stand under "other", and the console says why', async () => {
      let host!: ToolFinder;
      const said = await warnings(async () => {
        host = await make(
          html`<tool-finder tools="ball">
            <a id="wand" data-tool="wand">Wand</a><a id="hook" data-tool="angled-tool">Hook</a>
          </tool-finder>`,
        );
      });
      expect(stock(host)).to.deep.equal({ 'Other things on this page': ['wand', 'hook'] });
      expect(said).to.deep.equal([
        '<tool-finder> data-tool="wand": expected ball; shown under "other".',
        '<tool-finder> data-tool="angled-tool": expected ball; shown under "other".',
      ]);
    });

    it('that are wider than the page do not widen it', async () => {
      const frame = await fixture<HTMLElement>(
        html`<div style="inline-size: 320px; overflow-x: auto">
          <tool-finder>
            <a data-tool="ball" href="#a" style="display: flex; width: 900px">Wide</a>
            <img data-tool="ball" alt="Ball" width="2000" height="50" />
            <a data-tool="foam-roller" href="#b"><img alt="Roller" width="2000" height="50" /></a>
            <table data-tool="hook">
              <tbody>
                <tr>
                  <td><div style="width: 900px">Table</div></td>
                </tr>
              </tbody>
            </table>
          </tool-finder>
        </div>`,
      );
      const host = frame.querySelector('tool-finder')!;
      await waitUntil(() => stock(host)['Foam roller']);
      for (const each of host.querySelectorAll<HTMLElement>('[data-tool=ball]')) {
        expect(each.getBoundingClientRect().width, each.localName).to.be.greaterThan(100).and.at.most(320);
      }
      expect(frame.scrollWidth).to.be.at.most(320);
    });

    it('deeper inside are told to come up', async () => {
      const said = await warnings(() =>
        make(
          html`<tool-finder
            ><ul>
              <li data-tool="ball">Ball</li>
            </ul></tool-finder
          >`,
        ),
      );
      expect(said).to.deep.equal(['<tool-finder> data-tool: expected on a child of the tag, not deeper.']);
    });
  });

  describe('with a plan', () => {
    it('takes over its points and tools, and shows the person’s own until there are others', async () => {
      const host = await make(html`<tool-finder trigger-point="tp-psoas-upper"></tool-finder>`);
      const plan = planWith({ points: ['tp-iliacus-l'], tools: ['ball'] });
      host.plan = plan;
      await host.updateComplete;
      expect(host.points).to.deep.equal(['tp-iliacus']);
      expect(host.chosen).to.deep.equal(['ball']);
      plan.set({ points: ['tp-iliopsoas-crease-r'] });
      await host.updateComplete;
      expect(button(host, 'At the hip crease').getAttribute('aria-pressed')).to.equal('true');
      expect(plan.told).to.deep.equal([]);
      await click(host, 'Deep in the belly');
      plan.set({ side: 'left' });
      expect(host.points).to.deep.equal(['tp-psoas-upper', 'tp-iliopsoas-crease']);
      plan.set({ points: ['tp-iliacus-l'] });
      expect(host.points).to.deep.equal(['tp-iliacus']);
    });

    it('goes by the latest choice, there or here, and clearing clears it', async () => {
      const host = await make(html`<tool-finder trigger-point="tp-psoas-upper"></tool-finder>`);
      const plan = createPlan();
      host.plan = plan;
      await host.updateComplete;
      await click(host, 'At the hip crease');
      await click(host, 'I’ll use this: Fingertips');
      plan.tell({ type: 'choose', points: ['tp-iliacus-r'] });
      expect([host.points, host.chosen]).to.deep.equal([['tp-iliacus'], ['fingertips']]);
      plan.tell({ type: 'choose', tools: ['ball'] });
      expect([host.points, host.chosen]).to.deep.equal([['tp-iliacus'], ['ball']]);
      await click(host, 'All spots');
      plan.tell({ type: 'mark', marks: [{ id: 'navel' }] });
      expect([host.points, plan.snapshot.points]).to.deep.equal([[], ['tp-iliacus-r']]);
      await click(host, 'Inside the hip bone');
      await click(host, 'I’ll use this: Massage or lacrosse ball');
      expect([host.chosen, plan.snapshot.tools]).to.deep.equal([[], []]);
      await click(host, 'I’ll use this: Massage or lacrosse ball');
      expect([host.points, host.chosen]).to.deep.equal([['tp-iliacus'], ['ball']]);
      plan.tell({ type: 'clear' });
      await host.updateComplete;
      expect([host.points, host.chosen]).to.deep.equal([['tp-psoas-upper'], []]);
      expect(all(host, '.tools [aria-pressed=true]')).to.have.length(0);
    });

    it('brings to a new plan what the person chose before it was there, and to a filled one nothing', async () => {
      for (const filled of [false, true]) {
        const host = await make();
        await click(host, 'Deep in the belly');
        await click(host, 'I’ll use this: Fingertips');
        const plan = createPlan();
        if (filled) plan.tell({ type: 'choose', points: ['tp-iliacus-l'], tools: ['ball'], side: 'left' });
        host.plan = plan;
        await host.updateComplete;
        expect([plan.snapshot.points, plan.snapshot.tools]).to.deep.equal(
          filled ? [['tp-iliacus-l'], ['ball']] : [['tp-psoas-upper-r', 'tp-psoas-upper-l'], ['fingertips']],
        );
        expect(host.points).to.deep.equal(['tp-psoas-upper']);
        plan.tell({ type: 'clear' });
        expect([host.points, host.chosen]).to.deep.equal([[], []]);
      }
    });

    it('tells it what was chosen', async () => {
      const host = await make();
      const plan = planWith({ side: 'left' });
      host.plan = plan;
      await host.updateComplete;
      await click(host, 'Deep in the belly');
      await click(host, 'I’ll use this: Fingertips');
      await click(host, 'All spots');
      expect(plan.told).to.deep.equal([
        { type: 'choose', points: ['tp-psoas-upper-l'] },
        { type: 'choose', tools: ['fingertips'] },
      ]);
    });

    it('says that pressing is off, and offers none', async () => {
      const host = await make();
      const plan = planWith({ tools: ['ball'] });
      host.plan = plan;
      await host.updateComplete;
      expect(all(host, '.foot > button')).to.have.length(toolIds.length);
      plan.set({ off: { why: 'flag', signs: ['rf-fever'], level: 'urgent', at: 0 } });
      await host.updateComplete;
      expect(all(host, '.foot > button')).to.have.length(0);
      expect(all(host, '[part=how]')).to.have.length(0);
      expect(clean(all(host, '[role=alert]')[0].textContent)).to.include('talk to a clinician before you press');
      await expect(host).to.be.accessible();
    });

    it('leaves it when it is taken out, and joins again', async () => {
      const host = await make();
      const plan = planWith({});
      host.plan = plan;
      await host.updateComplete;
      expect(plan.listeners).to.equal(1);
      const place = host.parentElement!;
      host.remove();
      expect(plan.listeners).to.equal(0);
      place.append(host);
      expect(plan.listeners).to.equal(1);
      host.plan = undefined;
      await host.updateComplete;
      expect(plan.listeners).to.equal(0);
    });
  });

  it('can be used by keyboard alone', async () => {
    const host = await make();
    button(host, 'Inside the hip bone').focus();
    await press('Enter');
    await host.updateComplete;
    expect(host.points).to.deep.equal(['tp-iliacus']);
    expect(clean(host.shadowRoot!.activeElement?.textContent)).to.equal('Inside the hip bone');
    button(host, 'I’ll use this: Angled release tool').focus();
    await press('Space');
    await host.updateComplete;
    expect(host.chosen).to.deep.equal(['angled-tool']);
    expect(clean(host.shadowRoot!.activeElement?.textContent)).to.include('I’ll use this');
  });

  it('says what is wrong with an attribute, once, and goes on without it', async () => {
    let host!: ToolFinder;
    const said = await warnings(async () => {
      host = await make(html`<tool-finder trigger-point="tp-nose" tools="hammer" heading-level="9"></tool-finder>`);
      host.requestUpdate();
      await host.updateComplete;
    });
    expect(said).to.have.members([
      '<tool-finder> trigger-point="tp-nose": expected tp-iliacus, tp-psoas-upper, tp-iliopsoas-crease; left out.',
      '<tool-finder> tools="hammer": expected angled-tool, ball, foam-roller, fingertips, therapist; left out.',
      '<tool-finder> heading-level="9": expected a number from 1 to 6; using 3.',
    ]);
    expect(names(host)).to.have.length(5);
  });

  it('is accessible as it comes, and with everything open', async () => {
    const host = await make();
    await expect(host).to.be.accessible();
    await click(host, 'Inside the hip bone');
    await click(host, 'I’ll use this: Massage or lacrosse ball');
    for (const each of all(host, 'details') as HTMLDetailsElement[]) each.open = true;
    await waitUntil(() => all(host, 'details li').length);
    await expect(host).to.be.accessible();
  });

  it('draws every part that it documents', async () => {
    const host = await make(
      html`<tool-finder trigger-point="tp-psoas-upper"><b data-tool="ball">Ball</b></tool-finder>`,
    );
    await click(host, 'I’ll use this: Massage or lacrosse ball');
    host.plan = planWith({ tools: ['ball'] });
    await waitUntil(() => all(host, '[part~=how]').length);
    for (const part of ['base', 'heading', 'tool', 'chosen', 'fit', 'yes', 'no', 'differ', 'goods', 'button']) {
      expect(all(host, `[part~=${part}]`), part).not.to.have.length(0);
    }
  });
});
