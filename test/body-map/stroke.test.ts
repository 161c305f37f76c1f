import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { BodyMap } from '../../src/body-map/body-map.js';
import { loadHands } from '../../src/body-map/walk.js';
import { click, drag } from '../helpers/commands.js';
import '../../src/define/body-map.js';

interface Point {
  readonly x: number;
  readonly y: number;
}

const root = (map: BodyMap): ShadowRoot => map.shadowRoot!;

/** Points of the drawing on one level: the belly button, and what lies beside it. */
const level = { navel: 0, 'psoas-line-r': -35, 'psoas-line-l': 35, 'iliac-fossa-r': -57, 'iliac-fossa-l': 57 };

/** Where such a point is in the window. */
function middle(map: BodyMap, id: keyof typeof level): Point {
  const matrix = root(map).querySelector<SVGSVGElement>('.front svg')!.getScreenCTM()!;
  const { x, y } = new DOMPoint(level[id], 418).matrixTransform(matrix);
  return { x, y };
}

const heard = (target: EventTarget, ...types: string[]): string[] => {
  const events: string[] = [];
  for (const type of types) target.addEventListener(type, () => events.push(type));
  return events;
};

async function make(markup = html`<body-map view="front" zoom="lumbopelvic"></body-map>`): Promise<BodyMap> {
  const map = await fixture<BodyMap>(markup);
  // All of the figure lies in the window.
  map.style.cssText = 'inline-size: 20em';
  root(map).querySelector('svg')!.scrollIntoView({ block: 'center', behavior: 'instant' });
  await nextFrame();
  await nextFrame();
  return map;
}

/** A finger, as far as a page can play one. */
function finger(map: BodyMap, type: string, { x, y }: Point, more: PointerEventInit = {}): PointerEvent {
  const target = type === 'pointerdown' ? root(map).elementFromPoint(x, y)! : document.body;
  const event = new PointerEvent(type, {
    bubbles: true,
    composed: true,
    isPrimary: true,
    pointerType: 'touch',
    pointerId: 7,
    buttons: type === 'pointerup' ? 0 : 1,
    clientX: x,
    clientY: y,
    ...more,
  });
  target.dispatchEvent(event);
  return event;
}

/** Whether the page may still scroll under the finger. */
const scrolls = (map: BodyMap): boolean =>
  root(map)
    .querySelector('svg')!
    .dispatchEvent(new Event('touchmove', { bubbles: true, composed: true, cancelable: true }));

describe('a stroke over <body-map>', () => {
  before(() => loadHands());

  it('chooses each region it passes, is one `change`, and is undone in one go', async () => {
    const map = await make();
    const events = heard(map, 'region-select', 'input', 'change');
    await drag(middle(map, 'navel'), middle(map, 'iliac-fossa-l'));
    await map.updateComplete;
    expect(map.value).to.equal('navel psoas-line-l iliac-fossa-l');
    const each = ['region-select', 'input'];
    expect(events).to.deep.equal([...each, ...each, ...each, 'change']);
    map.undo();
    expect(map.value).to.equal('');
  });

  it('takes away when it begins on a chosen region', async () => {
    const map = await make(
      html`<body-map view="front" zoom="lumbopelvic" scale="10" value="psoas-line-l:4 navel:6 face:2"></body-map>`,
    );
    await drag(middle(map, 'navel'), middle(map, 'psoas-line-l'));
    expect(map.value).to.equal('face:2');
    map.undo();
    expect(map.value).to.equal('psoas-line-l:4 navel:6 face:2');
  });

  it('misses none on the way, however fast it is', async () => {
    const map = await make();
    await drag(middle(map, 'iliac-fossa-r'), middle(map, 'iliac-fossa-l'));
    expect(map.value).to.match(/^iliac-fossa-r psoas-line-r .*psoas-line-l iliac-fossa-l$/);
  });

  it('is still a press when it stays in one region or comes back to where it began', async () => {
    const map = await make();
    const { x, y } = middle(map, 'navel');
    await drag({ x, y }, { x: x + 3, y });
    expect(map.value).to.equal('navel');
    await click(root(map).querySelector('.front [data-id=navel]')!);
    expect(map.value).to.equal('');
    // The click may have scrolled the page.
    const again = middle(map, 'navel');
    await drag(again, middle(map, 'psoas-line-l'), again);
    expect(map.value).to.equal('navel psoas-line-l');
  });

  it('keeps to `max`, and leaves a read-only map alone', async () => {
    const map = await make(html`<body-map view="front" zoom="lumbopelvic" max="2"></body-map>`);
    await drag(middle(map, 'navel'), middle(map, 'iliac-fossa-l'));
    expect(map.value).to.equal('navel psoas-line-l');
    map.readonly = true;
    await map.updateComplete;
    await drag(middle(map, 'psoas-line-r'), middle(map, 'iliac-fossa-r'));
    expect(map.value).to.equal('navel psoas-line-l');
  });

  it('lies still under the finger, also at the end of a page', async () => {
    const map = await make();
    scrollTo(0, document.documentElement.scrollHeight);
    await nextFrame();
    const { top } = root(map).querySelector('svg')!.getBoundingClientRect();
    for (const value of ['navel', '', 'navel:3']) {
      map.value = value;
      await map.updateComplete;
      expect(root(map).querySelector('svg')!.getBoundingClientRect().top).to.equal(top);
    }
  });

  it('leaves a moving finger to the page, which scrolls', async () => {
    const map = await make();
    finger(map, 'pointerdown', middle(map, 'navel'));
    finger(map, 'pointermove', middle(map, 'psoas-line-l'));
    expect(scrolls(map)).to.equal(true);
    await aTimeout(350);
    finger(map, 'pointermove', middle(map, 'iliac-fossa-l'));
    finger(map, 'pointerup', middle(map, 'iliac-fossa-l'));
    expect(map.value).to.equal('');
  });

  it('paints with a finger that has rested, and keeps the page still', async () => {
    const map = await make();
    const events = heard(map, 'change');
    finger(map, 'pointerdown', middle(map, 'navel'));
    await aTimeout(350);
    expect(map.value).to.equal('navel');
    expect(scrolls(map)).to.equal(false);
    finger(map, 'pointermove', middle(map, 'psoas-line-l'));
    expect(events).to.deep.equal([]);
    finger(map, 'pointerup', middle(map, 'psoas-line-l'));
    expect(map.value).to.equal('navel psoas-line-l');
    expect(events).to.deep.equal(['change']);
  });

  it('ends for a second finger, when the browser takes over, and when the map is taken out', async () => {
    const map = await make();
    const stops = [
      () => finger(map, 'pointercancel', middle(map, 'navel')),
      () => finger(map, 'pointerdown', middle(map, 'navel'), { pointerId: 8, isPrimary: false }),
      () => map.parentElement!.append(map),
    ];
    for (const stop of stops) {
      finger(map, 'pointerdown', middle(map, 'navel'));
      stop();
      await aTimeout(350);
      expect(map.value).to.equal('');
    }
  });
});
