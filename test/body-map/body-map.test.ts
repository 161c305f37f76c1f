import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { BodyMap } from '../../src/body-map/body-map.js';
import type { RegionDeselectEvent } from '../../src/body-map/body-map.events.js';
import { press } from '../helpers/commands.js';
import { loadHands } from '../../src/body-map/walk.js';
import '../../src/define/body-map.js';

const root = (map: BodyMap): ShadowRoot => map.shadowRoot!;
const region = (map: BodyMap, id: string, view = 'front'): SVGElement =>
  root(map).querySelector(`.${view} [data-id="${id}"]`)!;
const tap = async (map: BodyMap, target: Element): Promise<void> => {
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await map.updateComplete;
};
const button = (map: BodyMap, action: string): HTMLButtonElement => root(map).querySelector(`[data-do="${action}"]`)!;
const said = (map: BodyMap): string => root(map).querySelector('[role=status]')!.textContent;
const focused = (map: BodyMap): string | undefined => (root(map).activeElement as SVGElement | null)?.dataset.id;
const keys = async (map: BodyMap, ...chords: string[]): Promise<void> => {
  await loadHands();
  for (const chord of chords) {
    await press(chord);
    await map.updateComplete;
  }
};
const list = async (map: BodyMap): Promise<HTMLElement> => {
  for (let i = 0; i < 100 && !root(map).querySelector('.list'); i++) await nextFrame();
  return root(map).querySelector('.list')!;
};
const heard = (target: EventTarget, ...types: string[]): string[] => {
  const events: string[] = [];
  for (const type of types) target.addEventListener(type, () => events.push(type));
  return events;
};
const make = (markup = html`<body-map></body-map>`): Promise<BodyMap> => fixture<BodyMap>(markup);

describe('<body-map>', () => {
  let warnings: string[];
  const { warn } = console;
  beforeEach(() => {
    warnings = [];
    console.warn = (...parts: unknown[]) => void warnings.push(parts.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('shows 74 regions in two figures and says whose right it is', async () => {
    const map = await make();
    const ids = new Set([...root(map).querySelectorAll<SVGElement>('.region')].map(({ dataset }) => dataset.id));
    expect(ids.size).to.equal(74);
    const captions = [...root(map).querySelectorAll('.caption')].map(({ textContent }) => textContent);
    expect(captions).to.deep.equal(['Front: your right is on the left', 'Back: your right is on the right']);
    expect(warnings).to.deep.equal([]);
  });

  for (const [title, markup] of [
    ['empty', html`<body-map></body-map>`],
    ['answered', html`<body-map scale="10" value="navel:4 hip-crease-r:8 saddle"></body-map>`],
    ['read-only', html`<body-map readonly value="navel"></body-map>`],
    ['disabled', html`<body-map disabled value="navel"></body-map>`],
    ['a close-up', html`<body-map zoom="lumbopelvic" view="back"></body-map>`],
    ['a list', html`<body-map list="only" scale="3" value="navel:2"></body-map>`],
  ] as const) {
    it(`is accessible when it is ${title}`, async function () {
      this.timeout(20_000);
      const map = await make(markup);
      if (map.list === 'only') await list(map);
      await expect(map).to.be.accessible();
    });
  }

  it('writes nothing that a strict page refuses', async () => {
    const map = await make();
    expect(root(map).innerHTML).not.to.match(/ style=|<style|javascript:|data:/);
  });

  describe('by pointer', () => {
    it('chooses and takes away with a press', async () => {
      const map = await make();
      await tap(map, region(map, 'hip-crease-r'));
      expect(map.value).to.equal('hip-crease-r');
      expect(map.regions).to.deep.equal([{ id: 'hip-crease-r', side: 'right' }]);
      expect(region(map, 'hip-crease-r').getAttribute('aria-checked')).to.equal('true');
      expect([...region(map, 'hip-crease-r').part]).to.deep.equal(['region', 'selected']);
      expect(said(map)).to.equal('Front hip crease, right: chosen. 1 place chosen.');
      await tap(map, region(map, 'hip-crease-r'));
      expect(map.value).to.equal('');
      expect(region(map, 'hip-crease-r').getAttribute('aria-checked')).to.equal('false');
      expect(said(map)).to.equal('Front hip crease, right: taken away. No place chosen.');
    });

    it('is one value for a region that both figures show', async () => {
      const map = await make();
      await tap(map, region(map, 'shoulder-l', 'back'));
      expect(map.value).to.equal('shoulder-l');
      for (const view of ['front', 'back']) {
        expect(region(map, 'shoulder-l', view).getAttribute('aria-checked')).to.equal('true');
        expect(root(map).querySelector(`.${view} .mark`)!.textContent).to.equal('✓');
      }
    });

    it('asks how much and draws the number', async () => {
      const map = await make(html`<body-map scale="10"></body-map>`);
      await tap(map, region(map, 'navel'));
      const slider = root(map).querySelector<HTMLInputElement>('.panel input')!;
      expect(slider.getAttribute('aria-label')).to.equal('How strong: Around the belly button');
      expect(slider.getAttribute('aria-valuetext')).to.equal('no answer yet');
      const events = heard(map, 'input', 'change');
      slider.value = '6';
      slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      slider.dispatchEvent(new Event('change', { bubbles: true }));
      await map.updateComplete;
      expect(events).to.deep.equal(['input', 'change']);
      expect(map.value).to.equal('navel:6');
      expect(slider.getAttribute('aria-valuetext')).to.equal('6 of 10, strong');
      expect(region(map, 'navel').getAttribute('aria-label')).to.equal('Around the belly button, 6 of 10, strong');
      expect(root(map).querySelector('.mark')!.textContent).to.equal('6');
      expect(said(map)).to.equal('Around the belly button: 6 of 10, strong.');
    });

    it('takes a press on the slider where it stands as an answer', async () => {
      const map = await make(html`<body-map scale="3" value="navel"></body-map>`);
      await tap(map, root(map).querySelector('.panel input')!);
      expect(map.value).to.equal('navel:1');
    });

    it('undoes, clears and removes, and goes back to an earlier region', async () => {
      const map = await make(html`<body-map scale="10" value="navel:2 face:3"></body-map>`);
      await tap(map, root(map).querySelector('.pick[data-id=navel]')!);
      expect(root(map).querySelector('.who b')!.textContent).to.equal('Around the belly button');
      await tap(map, button(map, 'remove'));
      expect(map.value).to.equal('face:3');
      await tap(map, button(map, 'clear'));
      expect(map.value).to.equal('');
      expect(said(map)).to.equal('All taken away.');
      await tap(map, button(map, 'undo'));
      await tap(map, button(map, 'undo'));
      expect(map.value).to.equal('navel:2 face:3');
      expect(said(map)).to.equal('Undone. 2 places chosen.');
      expect(button(map, 'undo').disabled).to.equal(true);
    });

    it('takes no more than `max` and says so', async () => {
      const map = await make(html`<body-map max="1" value="navel"></body-map>`);
      await tap(map, region(map, 'face'));
      expect(map.value).to.equal('navel');
      expect(said(map)).to.equal('Only one place can be chosen. Take it away first.');
    });

    it('raises the emergency text at once for the saddle region', async () => {
      const map = await make();
      expect(root(map).querySelectorAll('[role=alert]').length).to.equal(0);
      await tap(map, region(map, 'saddle'));
      expect(root(map).querySelector('[role=alert]')!.textContent).to.match(/get emergency help now/);
    });

    it('changes nothing while it is read-only or disabled', async () => {
      const map = await make(html`<body-map readonly value="navel"></body-map>`);
      await tap(map, region(map, 'navel'));
      expect(map.value).to.equal('navel');
      expect(region(map, 'face').getAttribute('aria-readonly')).to.equal('true');
      map.readonly = false;
      map.disabled = true;
      await map.updateComplete;
      await tap(map, region(map, 'navel'));
      expect(map.value).to.equal('navel');
      await map.updateComplete;
      expect(region(map, 'face').getAttribute('aria-disabled')).to.equal('true');
      expect(region(map, 'face').hasAttribute('aria-readonly')).to.equal(false);
      expect(root(map).querySelectorAll('.region[tabindex="0"]').length).to.equal(0);
    });
  });

  describe('by keyboard', () => {
    it('is one stop for Tab, and arrows walk over the body', async () => {
      const map = await make(html`<body-map view="front" value="navel"></body-map>`);
      expect(root(map).querySelectorAll('[tabindex="0"]').length).to.equal(1);
      map.focus();
      expect(focused(map)).to.equal('navel');
      expect(root(map).querySelector('.tip')!.textContent).to.equal('Around the belly button');
      await keys(map, 'ArrowRight');
      expect(focused(map)).to.equal('psoas-line-l');
      expect(root(map).querySelector('.tip')!.textContent).to.equal('Between belly button and hip bone, left');
      const drawn = region(map, 'psoas-line-l').getAttribute('d');
      expect(root(map).querySelector('.ring')!.getAttribute('d')).to.equal(drawn);
      await keys(map, 'Home');
      expect(focused(map)).to.equal('face');
      await keys(map, 'End');
      expect(focused(map)).to.match(/^foot/);
      await keys(map, 'c');
      expect(focused(map)).to.match(/^chest/);
      expect(root(map).querySelectorAll('[tabindex="0"]').length).to.equal(1);
    });

    it('chooses by Space and Enter, and plus and minus say how strong', async () => {
      const map = await make(html`<body-map scale="10"></body-map>`);
      region(map, 'navel').focus();
      await keys(map, ' ');
      expect(map.value).to.equal('navel');
      await keys(map, '+', '+', '+', '-');
      expect(map.value).to.equal('navel:2');
      expect(said(map)).to.equal('Around the belly button: 2 of 10, mild.');
      await keys(map, 'Enter');
      expect(map.value).to.equal('');
      await keys(map, '+');
      expect(map.value).to.equal('navel:1');
    });

    it('goes over to the other body, also where there is room for one only', async () => {
      const map = await make(html`<body-map></body-map>`);
      map.style.width = '300px';
      await nextFrame();
      expect(getComputedStyle(root(map).querySelector('.back')!).display).to.equal('none');
      region(map, 'hand-l').focus();
      await keys(map, 'ArrowRight');
      expect(focused(map)).to.equal('hand-l');
      expect(root(map).activeElement!.closest('.view')!.className).to.equal('view back');
      expect(getComputedStyle(root(map).querySelector('.front')!).display).to.equal('none');
      expect(button(map, 'back').getAttribute('aria-pressed')).to.equal('true');
    });

    it('keeps one stop when the body is changed by its button', async () => {
      const map = await make();
      await tap(map, button(map, 'back'));
      const stops = root(map).querySelectorAll<SVGElement>('.region[tabindex="0"]');
      expect(stops.length).to.equal(1);
      expect(stops[0].closest('.view')!.classList.contains('back')).to.equal(true);
    });

    it('stays inside the close-up', async () => {
      const map = await make(html`<body-map zoom="lumbopelvic" view="front"></body-map>`);
      map.focus();
      await keys(map, 'Home', 'ArrowUp');
      expect(region(map, focused(map)!).closest('svg')!.getAttribute('viewBox')).not.to.match(/^-272/);
      expect(focused(map)).not.to.equal('face');
    });
  });

  describe('as a list', () => {
    it('is loaded when it is opened and goes with the figures, both ways', async () => {
      const map = await make();
      expect(root(map).querySelectorAll('.list').length).to.equal(0);
      await tap(map, button(map, 'list'));
      const rows = await list(map);
      expect(rows.querySelectorAll('fieldset').length).to.equal(9);
      const boxes = [...rows.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
      expect(boxes.length).to.equal(74);
      const box = boxes.find(({ dataset }) => dataset.id === 'low-back-l')!;
      expect(box.labels![0].textContent.trim()).to.equal('Low back beside the spine, left');
      expect(box.labels![0].getBoundingClientRect().height).to.be.at.least(44);
      const events = heard(map, 'region-select', 'input', 'change');
      box.click();
      await map.updateComplete;
      expect(events).to.deep.equal(['region-select', 'input', 'change']);
      expect(region(map, 'low-back-l', 'back').getAttribute('aria-checked')).to.equal('true');
      await tap(map, region(map, 'navel'));
      expect(boxes.find(({ dataset }) => dataset.id === 'navel')!.checked).to.equal(true);
    });

    it('takes a tick back that is one too many', async () => {
      const map = await make(html`<body-map list="only" max="1" value="navel"></body-map>`);
      expect(root(map).querySelectorAll('svg').length).to.equal(0);
      const box = (await list(map)).querySelector<HTMLInputElement>('[data-id=face]')!;
      box.click();
      await map.updateComplete;
      expect(box.checked).to.equal(false);
      expect(map.value).to.equal('navel');
    });
  });

  describe('in a form', () => {
    const form = (markup = html`<form><body-map name="pain" value="navel:3" scale="10"></body-map></form>`) =>
      fixture<HTMLFormElement>(markup);
    const inside = (element: Element): BodyMap => element.querySelector('body-map')!;

    it('sends its value and goes back on reset', async () => {
      const element = await form();
      const map = inside(element);
      expect(map.form === element).to.equal(true);
      expect(new FormData(element).get('pain')).to.equal('navel:3');
      await tap(map, region(map, 'face'));
      expect(new FormData(element).get('pain')).to.equal('navel:3 face');
      element.reset();
      expect(map.value).to.equal('navel:3');
      expect(new FormData(element).get('pain')).to.equal('navel:3');
      map.setAttribute('value', 'sacrum');
      expect(map.value).to.equal('sacrum');
    });

    it('keeps what a person chose when the attribute changes', async () => {
      const map = inside(await form());
      await tap(map, region(map, 'face'));
      map.setAttribute('value', 'sacrum');
      expect(map.value).to.equal('navel:3 face');
    });

    it('is left out while a fieldset is disabled', async () => {
      const element = await form(
        html`<form>
          <fieldset disabled><body-map name="pain" value="navel"></body-map></fieldset>
        </form>`,
      );
      const map = inside(element);
      await map.updateComplete;
      expect([...new FormData(element)]).to.deep.equal([]);
      expect(region(map, 'navel').getAttribute('aria-disabled')).to.equal('true');
      element.querySelector('fieldset')!.disabled = false;
      await map.updateComplete;
      await tap(map, region(map, 'face'));
      expect(new FormData(element).get('pain')).to.equal('navel face');
    });

    it('can be required', async () => {
      const element = await form(html`<form><body-map name="pain" required></body-map></form>`);
      const map = inside(element);
      expect(element.checkValidity()).to.equal(false);
      expect(map.validity.valueMissing).to.equal(true);
      expect(map.validationMessage).to.equal('Please choose at least one place on the body.');
      await tap(map, region(map, 'face'));
      expect(element.checkValidity()).to.equal(true);
    });

    it('comes back with what the browser kept', async () => {
      const map = inside(await form());
      map.formStateRestoreCallback('face:7');
      expect(map.value).to.equal('face:7');
      map.setAttribute('value', 'sacrum');
      expect(map.value).to.equal('face:7');
    });

    it('gets the focus from its label', async () => {
      const place = await fixture(html`<div><label for="map">Your pain</label><body-map id="map"></body-map></div>`);
      const map = inside(place);
      place.querySelector('label')!.click();
      expect(document.activeElement === map).to.equal(true);
      expect(focused(map)).to.equal('face');
    });
  });

  describe('events', () => {
    it('bubble out of every shadow root, and only for what a person does', async () => {
      const map = await make();
      const events = heard(document, 'region-select', 'region-deselect', 'input', 'change');
      map.value = 'navel';
      map.setAttribute('scale', '10');
      map.clear();
      map.undo();
      await map.updateComplete;
      expect(events).to.deep.equal([]);
      await tap(map, region(map, 'face'));
      expect(events).to.deep.equal(['region-select', 'input', 'change']);
    });

    it('tell which region', async () => {
      const map = await make(html`<body-map scale="10" value="low-back-l:6"></body-map>`);
      const waiting = oneEvent<RegionDeselectEvent>(map, 'region-deselect');
      void tap(map, region(map, 'low-back-l', 'back'));
      const event = await waiting;
      expect([event.id, event.side, event.intensity, event.composed]).to.deep.equal(['low-back-l', 'left', 6, true]);
    });
  });

  describe('given nonsense', () => {
    it('keeps what makes sense and warns once', async () => {
      const map = await make(html`<body-map scale="10" value="elbow navel:99 face:2 <b>"></body-map>`);
      expect(map.value).to.equal('navel face:2');
      expect(warnings).to.deep.equal([
        '<body-map> value: left out "elbow navel:99 <b>"; expected region ids, such as "low-back-l:6 hip-crease-l".',
      ]);
    });

    it('uses its defaults for attributes it does not know', async () => {
      const map = await make(html`<body-map view="top" zoom="9" scale="5" list="x" max="-1"></body-map>`);
      expect(root(map).querySelectorAll('svg').length).to.equal(2);
      expect(warnings.length).to.equal(5);
      expect(warnings[0]).to.equal('<body-map> view="top": expected both, front, back; using both.');
    });

    it('leaves out an intensity that the scale has no place for', async () => {
      const map = await make(html`<body-map value="navel:6" scale="3"></body-map>`);
      expect(map.value).to.equal('navel');
      map.scale = '10';
      expect(map.value).to.equal('navel:6');
    });
  });

  it('keeps its answer when it is moved', async () => {
    const map = await make(html`<body-map scale="10"></body-map>`);
    region(map, 'navel').focus();
    await keys(map, '+', '+');
    const place = await fixture(html`<section></section>`);
    place.append(map);
    await map.updateComplete;
    expect(map.value).to.equal('navel:2');
    expect(region(map, 'navel').getAttribute('aria-checked')).to.equal('true');
    await tap(map, region(map, 'face'));
    expect(map.value).to.equal('navel:2 face');
  });

  it('takes on another name and is not thrown off by a second registration', () => {
    BodyMap.define();
    BodyMap.define('acme-body-map');
    expect(customElements.get('acme-body-map')!.prototype).to.be.instanceOf(BodyMap);
    expect(warnings).to.deep.equal([]);
  });
});
