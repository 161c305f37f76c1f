/** What the map tells of itself: that an answer is needed or missing, danger, what is left out, what could not be loaded. */
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { BodyMap } from '../../src/body-map/body-map.js';
import { notices } from '../../src/body-map/notices.js';
import { Parts } from '../../src/body-map/parts.js';
import { loadHands } from '../../src/body-map/walk.js';
import { render } from 'lit';
import { drag, press } from '../helpers/commands.js';
import { languages } from '../data/languages.js';
import '../../src/define/body-map.js';

const root = (map: BodyMap): ShadowRoot => map.shadowRoot!;
const one = (map: BodyMap, selector: string): HTMLElement | null => root(map).querySelector<HTMLElement>(selector);
const region = (map: BodyMap, id: string): SVGElement => root(map).querySelector(`.front [data-id="${id}"]`)!;
const tap = async (map: BodyMap, target: Element): Promise<void> => {
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await map.updateComplete;
};
const until = async (found: () => unknown): Promise<void> => {
  for (let i = 0; i < 200 && !found(); i++) await nextFrame();
  expect(found(), String(found)).to.be.ok;
};
const make = (markup = html`<body-map></body-map>`): Promise<BodyMap> => fixture<BodyMap>(markup);

describe('what <body-map> tells', () => {
  let warnings: string[];
  const { warn } = console;
  beforeEach(() => {
    warnings = [];
    console.warn = (...parts: unknown[]) => void warnings.push(parts.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });

  describe('when an answer is required', () => {
    for (const [lang, words] of Object.entries(languages)) {
      it(`says so, and what is missing after a try to send, in ${lang}`, async () => {
        const form = await fixture<HTMLFormElement>(
          html`<form lang=${lang}><body-map name="pain" required></body-map></form>`,
        );
        const map = form.querySelector('body-map')!;
        await until(() => one(map, '#required')?.textContent === words.map.required);
        const base = one(map, '.base')!;
        expect(base.getAttribute('aria-describedby')).to.equal('required');
        expect(one(map, '.missing')).to.equal(null);
        form.requestSubmit();
        await map.updateComplete;
        await map.updateComplete;
        expect(one(map, '.missing')!.textContent).to.equal(words.map.missing);
        expect(one(map, '.missing')!.getBoundingClientRect().height).to.be.above(0);
        expect(base.getAttribute('aria-describedby')).to.equal('required missing');
        await expect(map).to.be.accessible();
        await tap(map, region(map, 'face'));
        expect(one(map, '.missing')).to.equal(null);
        expect(base.getAttribute('aria-describedby')).to.equal('required');
      });
    }

    it('says it for reportValidity, forgets it on reset, and not at all when nothing is required', async () => {
      const form = await fixture<HTMLFormElement>(html`<form><body-map name="pain" required></body-map></form>`);
      const map = form.querySelector('body-map')!;
      expect(map.reportValidity()).to.equal(false);
      await map.updateComplete;
      expect(one(map, '.missing')).to.exist;
      form.reset();
      await map.updateComplete;
      expect(one(map, '.missing')).to.equal(null);
      map.required = false;
      await map.updateComplete;
      expect(map.reportValidity()).to.equal(true);
      expect(one(map, '#required')).to.equal(null);
      expect(one(map, '.base')!.getAttribute('aria-describedby')).to.equal('');
    });
  });

  describe('between the legs', () => {
    const alarm = (map: BodyMap): string => one(map, '[role=alert]')?.textContent ?? '';
    const acts: Record<string, (map: BodyMap) => unknown> = {
      'a press': (map) => tap(map, region(map, 'saddle')),
      'a value from outside': (map) => (map.value = 'saddle'),
      'the attribute': (map) => map.setAttribute('value', 'saddle'),
      'what the browser kept': (map) => map.formStateRestoreCallback('saddle:3'),
      'the list': async (map) => {
        await tap(map, one(map, '[data-do=list]')!);
        await until(() => one(map, '.list'));
        one(map, '.list [data-id=saddle]')!.click();
      },
      'a stroke': async (map) => {
        map.zoom = 'lumbopelvic';
        await map.updateComplete;
        const middle = (id: string): { x: number; y: number } => {
          const { x, y, width, height } = region(map, id).getBoundingClientRect();
          return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
        };
        region(map, 'saddle').scrollIntoView({ block: 'center' });
        await nextFrame();
        await drag(middle('lower-abdomen'), middle('saddle'));
      },
    };
    for (const [name, act] of Object.entries(acts)) {
      it(`raises the emergency text at once by ${name}`, async () => {
        const map = await make();
        expect(alarm(map)).to.equal('');
        await act(map);
        await map.updateComplete;
        expect(alarm(map)).to.match(/get emergency help now/);
      });
    }

    it('raises it where there is only the list, and while it explains', async () => {
      expect(alarm(await make(html`<body-map list="only" value="saddle"></body-map>`))).not.to.equal('');
      const map = await make(html`<body-map mode="explore" value="saddle"></body-map>`);
      await until(() => one(map, '.explain'));
      expect(alarm(map)).not.to.equal('');
    });
  });

  describe('what does not fit', () => {
    it('names what the scale leaves out, once, and keeps it', async () => {
      const map = await make(html`<body-map value="navel:6"></body-map>`);
      map.requestUpdate();
      await map.updateComplete;
      expect(warnings).to.deep.equal(['<body-map> value: an intensity does not fit scale="none" and is left out.']);
      map.scale = '10';
      expect(map.value).to.equal('navel:6');
    });

    it('names more regions than `max`, once, and keeps them', async () => {
      const map = await make(html`<body-map max="1" value="navel face"></body-map>`);
      expect(map.value).to.equal('navel face');
      expect(warnings).to.deep.equal(['<body-map> value: 2 regions are more than max="1"; all are kept.']);
    });
  });

  describe('a space', () => {
    it('belongs to a name that is being typed, else it chooses', async () => {
      await loadHands();
      const map = await make(html`<body-map view="front"></body-map>`);
      map.focus();
      for (const key of ['b', 'e', 'l', 'o', 'w', 'Space', 'r']) await press(key);
      await map.updateComplete;
      expect((root(map).activeElement as SVGElement).dataset.id).to.match(/^upper-abdomen/);
      expect(map.value).to.equal('');
      await new Promise((resolve) => setTimeout(resolve, 900));
      await press('Space');
      expect(map.value).to.match(/^upper-abdomen/);
    });

    it('chooses at once when no name goes on with it', async () => {
      await loadHands();
      const map = await make(html`<body-map view="front"></body-map>`);
      map.focus();
      for (const key of ['f', 'a', 'c', 'e', 'Space']) await press(key);
      expect(map.value).to.equal('face');
    });
  });

  describe('parts that cannot be loaded', () => {
    it('are told once, and asked for again when wanted again', async () => {
      const told: string[] = [];
      const parts = new Parts((part) => told.push(part));
      let tries = 0;
      const load = (): Promise<unknown> => (tries++ ? Promise.resolve() : Promise.reject(new Error('offline')));
      parts.want('list', load);
      await nextFrame();
      parts.want('list', load);
      expect([tries, told.join(), parts.lost.size]).to.deep.equal([1, 'list', 1]);
      parts.again();
      parts.want('list', load);
      await nextFrame();
      expect([tries, told.join(), parts.lost.size]).to.deep.equal([2, 'list', 0]);
    });

    for (const [lang, words] of Object.entries(languages)) {
      it(`are told in a sentence with a button to try again, in ${lang}`, () => {
        const place = document.createElement('div');
        render(notices(words, false, false, true), place);
        expect(place.textContent.replace(/\s+/g, ' ').trim()).to.equal(`${words.map.lost} ${words.map.again}`);
        expect(place.querySelector('button')!.dataset.do).to.equal('again');
      });
    }
  });
});

describe('trigger points of the page’s own, on <body-map>', () => {
  it('come with its content, open by their id, and are pressed like the others', async () => {
    const own = {
      triggerPoints: [{ id: 'clinic-glute-l', name: 'Deep hip', where: 'buttock-upper-l', referred: ['calf-l'] }],
    };
    const map = await make(
      html`<body-map mode="explore" highlight="clinic-glute-l"
        ><script type="application/json">
          ${JSON.stringify(own)}
        </script></body-map
      >`,
    );
    await until(() => one(map, '.topic'));
    expect(one(map, '.topic')!.textContent).to.equal('Deep hip');
    expect(one(map, '.back [data-point=clinic-glute-l]')!.getAttribute('aria-pressed')).to.equal('true');
    expect(one(map, '.figures')!.classList.contains('only-back')).to.equal(true);
    await tap(map, one(map, '.back [data-id=calf-l]')!);
    expect(one(map, '[role=status]')!.textContent).to.equal(
      'Calf, left: people describe pain here with: Deep hip (Can travel here).',
    );
  });
});
