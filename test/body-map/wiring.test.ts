import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import type { BodyMap } from '../../src/body-map/body-map.js';
import type { TriggerPointOpenEvent } from '../../src/body-map/explore.events.js';
import type { ContentErrorEvent } from '../../src/shared/content-error-event.js';
import { press } from '../helpers/commands.js';
import '../../src/define/body-map.js';

const root = (map: BodyMap): ShadowRoot => map.shadowRoot!;
const region = (map: BodyMap, id: string, view = 'front'): SVGElement =>
  root(map).querySelector(`.${view} [data-id="${id}"]`)!;
const tap = async (map: BodyMap, target: Element): Promise<void> => {
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await map.updateComplete;
};
const said = (map: BodyMap): string => root(map).querySelector('[role=status]')!.textContent;

/** Waits for what is loaded on demand. */
async function until(what: () => unknown): Promise<void> {
  for (let i = 0; i < 200 && !what(); i++) await nextFrame();
  expect(!!what()).to.equal(true);
}

async function make(markup = html`<body-map></body-map>`): Promise<BodyMap> {
  return fixture<BodyMap>(markup);
}
async function exploring(markup = html`<body-map mode="explore" zoom="lumbopelvic"></body-map>`): Promise<BodyMap> {
  const map = await make(markup);
  await until(() => root(map).querySelector('.point'));
  return map;
}

/** An address for a JSON file. */
const file = (text: string): string => URL.createObjectURL(new Blob([text], { type: 'application/json' }));

describe('what <body-map> loads on demand', () => {
  let warnings: string[];
  const { warn } = console;
  beforeEach(() => {
    warnings = [];
    console.warn = (...parts: unknown[]) => void warnings.push(parts.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });

  describe('exploring', () => {
    it('opens a point, tells the page and says it', async () => {
      const map = await exploring();
      const waiting = oneEvent<TriggerPointOpenEvent>(map, 'trigger-point-open');
      void tap(map, root(map).querySelector('[data-point=tp-iliacus-l]')!);
      const event = await waiting;
      expect([event.id, event.side, event.bubbles, event.composed]).to.deep.equal(['tp-iliacus-l', 'left', true, true]);
      await map.updateComplete;
      expect(map.highlight).to.equal('tp-iliacus-l');
      expect(root(map).querySelector('.topic')!.textContent).to.equal('Iliacus trigger point, left');
      expect(said(map)).to.match(/^Iliacus trigger point, left/);
    });

    it('asks a region instead of choosing it, by pointer, by keyboard and in a stroke', async () => {
      const map = await exploring(html`<body-map mode="explore" value="navel"></body-map>`);
      await tap(map, region(map, 'low-back-l', 'back'));
      expect(root(map).querySelectorAll('.found [data-point]').length).to.be.at.least(2);
      region(map, 'face').focus();
      await press(' ', '+');
      await map.updateComplete;
      expect(map.value).to.equal('navel');
      expect(region(map, 'face').getAttribute('aria-pressed')).to.equal('true');
      const { x, y } = region(map, 'chest-l').getBoundingClientRect();
      region(map, 'chest-l').dispatchEvent(
        new PointerEvent('pointerdown', { bubbles: true, composed: true, isPrimary: true, clientX: x, clientY: y }),
      );
      dispatchEvent(new PointerEvent('pointermove', { buttons: 1, clientX: x - 80, clientY: y + 90 }));
      dispatchEvent(new PointerEvent('pointerup'));
      expect(map.value).to.equal('navel');
    });

    it('shows a point from outside while it asks where it hurts', async () => {
      const map = await make(html`<body-map highlight="tp-iliacus-r"></body-map>`);
      await until(() => root(map).querySelector('.topic'));
      await tap(map, region(map, 'navel'));
      expect(map.value).to.equal('navel');
      map.highlight = 'tp-nowhere';
      await map.updateComplete;
      expect(warnings[0]).to.match(/^<body-map> highlight="tp-nowhere": expected a trigger point/);
    });

    it('goes back to asking, with the answer it had', async () => {
      const map = await exploring(html`<body-map mode="explore" value="navel"></body-map>`);
      map.mode = 'select';
      await map.updateComplete;
      expect(region(map, 'navel').getAttribute('aria-checked')).to.equal('true');
      expect(root(map).querySelector('.who b')!.textContent).to.equal('Around the belly button');
      await tap(map, region(map, 'face'));
      expect(map.value).to.equal('navel face');
    });

    it('uses its defaults for attributes it does not know', async () => {
      const map = await make(html`<body-map mode="guess" layer="blood"></body-map>`);
      expect(warnings).to.deep.equal([
        '<body-map> mode="guess": expected select, explore; using select.',
        '<body-map> layer="blood": expected skin, muscles, bones; using skin.',
      ]);
      await tap(map, region(map, 'navel'));
      expect(map.value).to.equal('navel');
    });

    it('is accessible', async function () {
      this.timeout(20_000);
      await expect(await exploring()).to.be.accessible();
    });
  });

  describe('taking the answer away', () => {
    it('is JSON, a row, a page and a picture', async () => {
      const map = await make(html`<body-map scale="10" value="low-back-l:6 navel"></body-map>`);
      expect(JSON.parse(JSON.stringify(map))).to.deep.equal({
        scale: '10',
        regions: [
          { id: 'low-back-l', side: 'left', intensity: 6 },
          { id: 'navel', side: 'none' },
        ],
      });
      expect(await map.toCSV({ header: false, date: '2026-03-09' })).to.match(
        /^2026-03-09,10,2,low-back-l:6 navel,.*\r\n$/,
      );
      const svg = new DOMParser().parseFromString(await map.toSVG(), 'image/svg+xml').documentElement;
      expect(svg.localName).to.equal('svg');
      expect(svg.textContent).to.contain('Low back beside the spine, left');
      const picture = await map.toBlob({ width: 300 });
      expect(picture.type).to.equal('image/png');
    });

    it('shows the page what the page asked for', async () => {
      const map = await make(html`<body-map label="Sore places" view="back" value="navel"></body-map>`);
      const page = new DOMParser().parseFromString(await map.toSVG(), 'image/svg+xml').documentElement;
      expect(page.textContent).to.contain('Sore places');
      expect(page.textContent).not.to.contain('your right is on the left');
    });
  });

  describe('regions of the page’s own', () => {
    const own = {
      regions: [
        { id: 'psoas-line', name: 'Psoas <b>' },
        { id: 'psoas-line-r', colour: '#0e6a64' },
        { id: 'face', hide: true },
        { id: 'foot', hide: true },
        { id: 'foot-l', hide: false },
      ],
    };
    const child = (content: unknown): Promise<BodyMap> =>
      make(
        html`<body-map view="front"
          ><script type="application/json">
            ${typeof content === 'string' ? content : JSON.stringify(content)}
          </script></body-map
        >`,
      );

    it('are hidden, renamed and coloured', async () => {
      const map = await child(own);
      await until(() => region(map, 'face').classList.contains('hidden'));
      expect(getComputedStyle(region(map, 'face')).display).to.equal('none');
      expect(region(map, 'foot-r').classList.contains('hidden')).to.equal(true);
      expect(region(map, 'foot-l').classList.contains('hidden')).to.equal(false);
      expect(region(map, 'psoas-line-l').getAttribute('aria-label')).to.equal('Psoas <b>, left');
      expect(region(map, 'psoas-line-r').style.getPropertyValue('--_tint')).to.equal('#0e6a64');
      await tap(map, region(map, 'psoas-line-l'));
      expect(said(map)).to.equal('Psoas <b>, left: chosen. 1 place chosen.');
      expect(root(map).querySelectorAll('.who b b').length).to.equal(0);
      const page = new DOMParser().parseFromString(await map.toSVG(), 'image/svg+xml').documentElement;
      expect(page.textContent).to.contain('Psoas <b>, left');
      map.focus();
      await press('Home');
      await until(() => (root(map).activeElement as SVGElement).dataset.id !== 'psoas-line-l');
      expect((root(map).activeElement as SVGElement).dataset.id).to.equal('neck-front');
      await tap(map, root(map).querySelector('[data-do=list]')!);
      await until(() => root(map).querySelector('.list'));
      expect(root(map).querySelectorAll('.list [type=checkbox]').length).to.equal(72);
      expect(warnings).to.deep.equal([]);
    });

    it('come from a file, and go when the file does', async () => {
      const map = await make(html`<body-map></body-map>`);
      await tap(map, region(map, 'navel'));
      const src = await import('./serve-own.js').then(({ serveOwn }) => serveOwn(own));
      map.src = src.address;
      await until(() => region(map, 'face').classList.contains('hidden'));
      expect(src.asked[0].credentials).to.equal('omit');
      map.src = '';
      await map.updateComplete;
      expect(region(map, 'face').classList.contains('hidden')).to.equal(false);
      expect(region(map, 'psoas-line-l').getAttribute('aria-label')).to.match(/^Between belly button/);
      expect(map.value).to.equal('navel');
      src.close();
    });

    for (const [title, content, error] of [
      ['broken JSON', '{', /^script: /],
      ['an unknown region', { regions: [{ id: 'elbow' }] }, /^regions\[0\]\.id: expected a region such as/],
      ['a colour that is more', { regions: [{ id: 'face', colour: 'red;x' }] }, /colour: expected a colour such as/],
      ['a list', [], /^map: expected an object/],
      ['a prototype', '{"__proto__": {"regions": []}}', /a safe name/],
      ['too much', `"${'x'.repeat(300_000)}"`, /^script: expected at most 256 KiB/],
    ] as const) {
      it(`are refused when they are ${title}, and the map stays as it was`, async () => {
        const map = document.createElement('body-map');
        const script = document.createElement('script');
        script.type = 'application/json';
        script.textContent = typeof content === 'string' ? content : JSON.stringify(content);
        map.append(script);
        const waiting = oneEvent<ContentErrorEvent>(map, 'content-error');
        (await fixture(html`<section></section>`)).append(map);
        const { errors } = await waiting;
        expect(errors[0]).to.match(error);
        expect(warnings.length).to.equal(errors.length);
        await tap(map, region(map, 'face'));
        expect(map.value).to.equal('face');
      });
    }

    it('are refused from an address that is no file', async () => {
      const map = await make();
      for (const src of ['javascript:alert(1)', file('{}'), 'http://', '/no-such-file.json']) {
        const waiting = oneEvent<ContentErrorEvent>(map, 'content-error');
        map.src = src;
        expect((await waiting).errors[0]).to.match(/^src=/);
      }
    });
  });

  it('is called what its label says', async () => {
    const place = await fixture(
      html`<div><label for="map">Your pain today</label><body-map id="map"></body-map></div>`,
    );
    const map = place.querySelector('body-map')!;
    const base = root(map).querySelector('.base')!;
    expect(base.getAttribute('aria-label')).to.equal('Your pain today');
    expect(base.hasAttribute('aria-labelledby')).to.equal(false);
    place.querySelector('label')!.remove();
    map.focus();
    expect(base.getAttribute('aria-labelledby')).to.equal('heading');
    expect(base.hasAttribute('aria-label')).to.equal(false);
  });
});
