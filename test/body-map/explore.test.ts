import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { pointsOf } from '../../src/body-map/explore.points.js';
import { spokenPlace, spokenPoint, type ExploreWords } from '../../src/body-map/explore.sentences.js';
import type { OwnPoint } from '../../src/body-map/own.js';
import { TriggerPointOpenEvent } from '../../src/body-map/explore.events.js';
import { pointsFor, triggerPointIds } from '../../src/data/trigger-points.js';
import { ar } from '../../src/data/words/ar.js';
import { de } from '../../src/data/words/de.js';
import { en } from '../../src/data/words/en.js';
import { es } from '../../src/data/words/es.js';
import { click, hover, media, press } from '../helpers/commands.js';
import type { ExploreProbe } from './explore-host.js';
import './explore-host.js';

async function probe(state: Partial<ExploreProbe> = {}): Promise<ExploreProbe> {
  const host = await fixture<ExploreProbe>(html`<explore-probe></explore-probe>`);
  Object.assign(host, state);
  await host.updateComplete;
  await host.updateComplete;
  return host;
}

const all = (host: ExploreProbe, selector: string) => [...host.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const one = (host: ExploreProbe, selector: string) => host.shadowRoot!.querySelector<HTMLElement>(selector)!;
const text = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const point = (host: ExploreProbe, id: string) => one(host, `.point[data-point=${id}]`);
const region = (host: ExploreProbe, id: string) => one(host, `.region[data-id=${id}]`);
const tap = (element: Element) => element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));

describe('explaining layer: points', () => {
  it('are six buttons in front, named with the person’s own side, from top to bottom as they are read', async () => {
    const host = await probe();
    const points = all(host, '.front .point');
    expect(points.map((each) => each.getAttribute('aria-label'))).to.deep.equal([
      'Upper psoas trigger point, right',
      'Upper psoas trigger point, left',
      'Iliacus trigger point, right',
      'Iliacus trigger point, left',
      'Hip crease trigger point, right',
      'Hip crease trigger point, left',
    ]);
    expect(points.every((each) => each.getAttribute('role') === 'button' && each.tabIndex === 0)).to.be.true;
    expect(all(host, '.back .point')).to.have.length(0);
  });

  it('are seen through the back where only the back is drawn, on its own sides', async () => {
    const host = await probe({ view: 'back' });
    const labels = all(host, '.back .point').map((each) => each.getAttribute('aria-label'));
    expect(labels.slice(0, 2)).to.deep.equal(['Upper psoas trigger point, left', 'Upper psoas trigger point, right']);
  });

  it('have targets of at least 24 px in an element of 320 px', async () => {
    const host = await probe();
    host.style.cssText = 'display: block; width: 320px';
    for (const zoom of ['lumbopelvic', 'none']) {
      host.zoom = zoom;
      await host.updateComplete;
      const boxes = all(host, '.target').map((target) => target.getBoundingClientRect());
      const seen = boxes.filter(({ width }) => width);
      expect(seen, zoom).to.have.length(6);
      for (const { width, height } of seen) expect(Math.min(width, height), zoom).to.be.at.least(24);
    }
    // As drawn: Firefox rounds the box of an SVG shape out to whole pixels.
    const drawn = (target: Element): DOMRect => {
      const { x, y, width, height } = (target as SVGGraphicsElement).getBBox();
      const matrix = (target as SVGGraphicsElement).getScreenCTM()!;
      const [from, to] = [new DOMPoint(x, y), new DOMPoint(x + width, y + height)].map((p) =>
        p.matrixTransform(matrix),
      );
      return new DOMRect(from.x, from.y, to.x - from.x, to.y - from.y);
    };
    const boxes = all(host, '.front .far').map(drawn);
    expect(boxes).to.have.length(6);
    for (const a of boxes) {
      for (const b of boxes) {
        const apart =
          a.right <= b.left + 0.01 || b.right <= a.left + 0.01 || a.bottom <= b.top + 0.01 || b.bottom <= a.top + 0.01;
        expect(a === b || apart, 'two targets lie on each other').to.equal(true);
      }
    }
  });

  it('open on a press: the event, the spoken sentence, felt solid and referred hatched, then close', async () => {
    const host = await probe();
    setTimeout(() => tap(point(host, 'tp-iliacus-r')));
    const event = (await oneEvent(host, 'trigger-point-open')) as unknown as TriggerPointOpenEvent;
    expect(event).to.be.instanceOf(TriggerPointOpenEvent);
    expect([event.id, event.side, event.bubbles, event.composed]).to.deep.equal(['tp-iliacus-r', 'right', true, true]);
    await host.updateComplete;
    expect(host.highlight).to.equal('tp-iliacus-r');
    expect(host.said).to.equal(
      'Iliacus trigger point, right. Felt here: Just inside the hip bone, right; Front hip crease, right. ' +
        'Can travel here: Front of thigh, upper part, right; Front of thigh, lower part, right.',
    );
    expect(point(host, 'tp-iliacus-r').getAttribute('aria-pressed')).to.equal('true');
    expect(all(host, '.point.bold')).to.have.length(1);
    expect(all(host, '.point.dim')).to.have.length(5);
    expect(one(host, '.front path.felt').getAttribute('d')).to.match(/^M/);
    const hatched = one(host, '.front .travels');
    expect(getComputedStyle(hatched).fill).to.contain('hatch-front');
    expect(getComputedStyle(hatched).strokeDasharray).not.to.equal('none');

    tap(point(host, 'tp-iliacus-r'));
    await host.updateComplete;
    expect(host.highlight).to.equal('');
    expect(all(host, '.front path.felt')).to.have.length(0);
  });

  it('open by Enter and Space', async () => {
    for (const key of ['Enter', 'Space']) {
      const host = await probe();
      point(host, 'tp-iliopsoas-crease-l').focus();
      await press(key);
      await host.updateComplete;
      expect(host.highlight).to.equal('tp-iliopsoas-crease-l');
    }
  });

  it('show themselves while the pointer is over them or the focus on them, and fire nothing', async () => {
    const host = await probe();
    let fired = 0;
    host.addEventListener('trigger-point-open', () => fired++);
    const shown = async () => {
      await host.updateComplete;
      return all(host, '.topic').map(text).join();
    };
    const over = (type: string, target: Element) =>
      target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
    over('pointerover', one(host, '[data-point=tp-psoas-upper-l] .target'));
    expect(await shown()).to.equal('Upper psoas trigger point, left');
    expect(one(host, '.back .travels')).to.exist;
    over('pointerout', one(host, '[data-point=tp-psoas-upper-l] .target'));
    expect(await shown()).to.equal('');
    point(host, 'tp-iliacus-l').focus();
    expect(await shown()).to.equal('Iliacus trigger point, left');
    point(host, 'tp-iliacus-l').blur();
    expect(await shown()).to.equal('');
    expect(fired).to.equal(0);
    expect(host.highlight).to.equal('');
  });

  it('are pressed with a real pointer', async () => {
    const host = await probe();
    await click(one(host, '[data-point=tp-psoas-upper-r] .near'));
    await host.updateComplete;
    expect(host.highlight).to.equal('tp-psoas-upper-r');
    await hover({ x: 1, y: 1 });
  });
});

describe('explaining layer: words', () => {
  it('explain a point in two sentences, with the tools that reach it and those that do not', async () => {
    const host = await probe({ highlight: 'tp-psoas-upper-l' });
    expect(text(one(host, '.about'))).to.equal(
      'Upper psoas trigger point, left Felt here Can travel here See the back ' +
        'It lies deep in the belly, between the belly button and the front hip bone. ' +
        'People describe pain deep in the core that can travel to the low back on the same side. ' +
        'Reaches it Angled release tool A therapist’s hands Can be tried Fingertips ' +
        'Does not reach it Massage or lacrosse ball Stay off the middle line of the belly.',
    );
  });

  it('hold two sentences for each point in each language', () => {
    for (const words of [en, es, ar]) {
      for (const sentences of Object.values(words.explore.points)) expect(sentences.match(/\./g)).to.have.length(2);
    }
  });

  const spoken: Record<string, [ExploreWords, string, string, string]> = {
    English: [
      en,
      'Hip crease trigger point, left. Felt here: Front hip crease, left; Inner groin, left. ' +
        'Can travel here: Low back beside the spine, left; Side of the waist, back, left.',
      'Low back beside the spine, left: people describe pain here with: ' +
        'Upper psoas trigger point, left (Can travel here); Hip crease trigger point, left (Can travel here).',
      'Hand: none of these points is known for pain here.',
    ],
    Spanish: [
      es,
      'Punto gatillo del pliegue de la cadera, lado izquierdo. Se siente aquí: ',
      ': hay quien describe dolor aquí con: Punto gatillo alto del psoas, lado izquierdo (Puede viajar aquí); ' +
        'Punto gatillo del pliegue de la cadera, lado izquierdo (Puede viajar aquí).',
      ': ninguno de estos puntos es conocido por dar dolor aquí.',
    ],
    Arabic: [
      ar,
      'نقطة زناد ثنية الورك، يسار. يُحسّ هنا: ',
      ': يصف بعض الناس ألمًا هنا مع: نقطة زناد أعلى العضلة القطنية، يسار (قد ينتقل إلى هنا); ' +
        'نقطة زناد ثنية الورك، يسار (قد ينتقل إلى هنا).',
      ': لا تُعرف أي من هذه النقاط بألم هنا.',
    ],
    German: [
      de,
      'Triggerpunkt in der Leistenbeuge, links. Hier spürbar: Leistenbeuge, links; Innere Leiste, links. ',
      ': Schmerz hier beschreiben manche bei: Oberer Triggerpunkt im Psoas, links (Kann hierhin ausstrahlen); ' +
        'Triggerpunkt in der Leistenbeuge, links (Kann hierhin ausstrahlen).',
      ': Keiner dieser Punkte ist für Schmerz hier bekannt.',
    ],
  };
  for (const [language, [words, ofPoint, ofPlace, ofNone]] of Object.entries(spoken)) {
    it(`say a point and a place in ${language}`, () => {
      expect(
        spokenPoint(
          words,
          pointsOf(words).find(({ id }) => id === 'tp-iliopsoas-crease-l')!,
        ),
      ).to.contain(ofPoint);
      expect(spokenPlace(words, pointsOf(words), 'low-back-l')).to.contain(ofPlace);
      expect(spokenPlace(words, pointsOf(words), 'face')).to.contain(ofNone.replace('Hand', 'Face'));
    });
  }

  it('follow the language', async () => {
    const host = await probe({ highlight: 'tp-iliacus-l', words: es });
    expect(text(one(host, '.topic'))).to.equal('Punto gatillo del ilíaco, lado izquierdo');
    expect(point(host, 'tp-iliacus-l').getAttribute('aria-label')).to.equal('Punto gatillo del ilíaco, lado izquierdo');
  });
});

describe('explaining layer: points of the page’s own', () => {
  const mine: OwnPoint[] = [
    {
      id: 'clinic-glute-l',
      name: 'Deep hip point <b>',
      where: 'buttock-upper-l',
      referred: ['thigh-back-l', 'calf-l'],
      text: 'It lies deep in the buttock.',
      tools: ['ball'],
      sources: ['Our own handout'],
    },
    { id: 'clinic-belly', name: 'Belly point', where: 'psoas-line-r', at: { view: 'front', x: -30, y: 380 } },
  ];

  it('are drawn as X where they lie, beside the six', async () => {
    const host = await probe({ points: mine });
    expect(all(host, '.front .point')).to.have.length(7);
    expect(all(host, '.back .point').map((each) => each.getAttribute('aria-label'))).to.deep.equal([
      'Deep hip point <b>',
    ]);
    expect(point(host, 'clinic-belly').getAttribute('transform')).to.equal('translate(-30 380)');
  });

  it('are seen through the body where only the other side is drawn', async () => {
    const host = await probe({ points: mine, view: 'front' });
    const back = await probe({ points: mine, view: 'back' });
    const across = (each: ExploreProbe) =>
      Number(/\(([-\d.]+)/.exec(point(each, 'clinic-glute-l').getAttribute('transform')!)![1]);
    expect(across(host)).to.be.above(0);
    expect(across(back)).to.equal(-across(host));
  });

  it('are explained: name, text, tools, source, pain, event and spoken sentence', async () => {
    const host = await probe({ points: mine });
    setTimeout(() => tap(point(host, 'clinic-glute-l')));
    const event = await oneEvent<TriggerPointOpenEvent>(host, 'trigger-point-open');
    await host.updateComplete;
    expect([event.id, event.side]).to.deep.equal(['clinic-glute-l', 'left']);
    expect(host.said).to.equal(
      'Deep hip point <b>. Felt here: Upper buttock, left. Can travel here: Back of thigh, left; Calf, left.',
    );
    expect(text(one(host, '.about'))).to.equal(
      'Deep hip point <b> Felt here Can travel here See the back It lies deep in the buttock. ' +
        'Reaches it Massage or lacrosse ball Source: Our own handout',
    );
    expect(all(host, '.back path.felt')[0].getAttribute('d')).not.to.equal('');
    expect(all(host, '.back path.travels')).to.have.length(1);
    await expect(host).to.be.accessible();
  });

  it('say where they are felt when the page gives no text', async () => {
    const host = await probe({ points: mine, highlight: 'clinic-belly' });
    expect(text(one(host, '.about'))).to.equal(
      'Belly point Felt here See the front Felt here: Between belly button and hip bone, right.',
    );
  });

  it('open by Enter', async () => {
    const host = await probe({ points: mine });
    point(host, 'clinic-belly').focus();
    await press('Enter');
    expect(host.highlight).to.equal('clinic-belly');
  });

  it('are found from a place', async () => {
    const host = await probe({ points: mine });
    tap(region(host, 'thigh-back-l'));
    await host.updateComplete;
    expect(host.said).to.equal(
      'Back of thigh, left: people describe pain here with: Deep hip point <b> (Can travel here).',
    );
    tap(one(host, '.found button'));
    await host.updateComplete;
    expect(host.highlight).to.equal('clinic-glute-l');
  });

  it('are waited for before an id counts as unknown', async () => {
    const { warn } = console;
    const said: unknown[] = [];
    console.warn = (...words: unknown[]) => said.push(...words);
    try {
      const host = await probe({ points: undefined, highlight: 'clinic-belly' });
      expect(all(host, '.topic')).to.have.length(0);
      host.points = mine;
      host.requestUpdate();
      await host.updateComplete;
      expect(text(one(host, '.topic'))).to.equal('Belly point');
    } finally {
      console.warn = warn;
    }
    expect(said).to.deep.equal([]);
  });
});

describe('explaining layer: from a place to its points', () => {
  it('shows which points go with a region, and opens one from there', async () => {
    const host = await probe({ highlight: 'tp-iliacus-l' });
    tap(region(host, 'low-back-r'));
    await host.updateComplete;
    expect(host.highlight).to.equal('');
    expect(region(host, 'low-back-r').getAttribute('aria-pressed')).to.equal('true');
    expect(host.said).to.contain('Low back beside the spine, right: people describe pain here with');
    const found = all(host, '.found button');
    expect(found.map((each) => each.dataset.point)).to.deep.equal(pointsFor('low-back-r'));
    expect(all(host, '.point.bold').map((each) => each.dataset.point)).to.have.members(pointsFor('low-back-r'));
    expect(one(host, '.back .asked-place')).to.exist;
    tap(found[0]);
    await host.updateComplete;
    expect(host.highlight).to.equal('tp-psoas-upper-r');
    expect(all(host, '.found')).to.have.length(0);
  });

  it('says so when none does, and forgets a region that is pressed again', async () => {
    const host = await probe();
    tap(region(host, 'hand-l'));
    await host.updateComplete;
    expect(text(one(host, '.about'))).to.equal('Wrist and hand, left: none of these points is known for pain here.');
    tap(region(host, 'hand-l'));
    await host.updateComplete;
    expect(all(host, '.about')).to.have.length(0);
  });

  it('answers the keyboard', async () => {
    const host = await probe();
    region(host, 'hip-crease-l').setAttribute('tabindex', '0');
    region(host, 'hip-crease-l').focus();
    await press('Space');
    await host.updateComplete;
    expect(region(host, 'hip-crease-l').getAttribute('aria-pressed')).to.equal('true');
    expect(host.said).to.contain(
      'Front hip crease, left: people describe pain here with: Iliacus trigger point, left (Felt here)',
    );
  });
});

describe('explaining layer: drawing', () => {
  const opacity = (host: ExploreProbe, kind: string) => Number(getComputedStyle(one(host, `.front .${kind}`)).opacity);

  it('shows skin, muscles or bones as asked', async () => {
    const host = await probe();
    const shows = (psoas: number, bone: number) =>
      waitUntil(() => opacity(host, 'psoas') === psoas && opacity(host, 'bone') === bone, `${psoas} ${bone}`);
    await shows(1, 1);
    tap(one(host, 'button[data-layer=bones]'));
    await host.updateComplete;
    expect(host.layer).to.equal('bones');
    await shows(0, 1);
    tap(one(host, 'button[data-layer=skin]'));
    await host.updateComplete;
    await shows(0, 0);
    expect(one(host, 'button[data-layer=skin]').getAttribute('aria-pressed')).to.equal('true');
  });

  it('fades, but not for those who asked for less motion', async function () {
    const host = await probe();
    const fade = () => getComputedStyle(one(host, '.front .psoas')).transitionDuration;
    expect(fade()).to.contain('0.45s');
    if (!(await media({ reducedMotion: 'reduce' }))) this.skip();
    expect(fade()).to.equal('0s');
  });

  it('lies under the regions, the points over them', async () => {
    const host = await probe();
    const order = [...one(host, '.front > svg').children].map((child) => child.getAttribute('class')!.split(' ')[0]);
    const first = (name: string) => order.indexOf(name);
    expect(first('deep')).to.be.below(first('pains'));
    expect(first('pains')).to.be.below(first('region'));
    expect(order.lastIndexOf('region')).to.be.below(first('points'));
    expect(first('points')).to.be.below(first('halo'));
  });

  it('marks one point from outside while the map asks, as a picture and not as a button', async () => {
    const host = await probe({ mode: 'select', highlight: 'tp-iliacus-r' });
    const [mark, ...others] = all(host, '.point');
    expect(others).to.have.length(0);
    expect(mark.getAttribute('role')).to.equal('img');
    expect(mark.hasAttribute('tabindex')).to.be.false;
    expect(region(host, 'low-back-l').getAttribute('role')).to.equal('checkbox');
    expect(all(host, '.layers')).to.have.length(0);
    tap(region(host, 'low-back-l'));
    expect(host.highlight).to.equal('tp-iliacus-r');
  });

  it('gives the regions back as they were', async () => {
    const host = await probe();
    expect(region(host, 'low-back-l').getAttribute('role')).to.equal('button');
    host.mode = 'select';
    await host.updateComplete;
    const back = region(host, 'low-back-l');
    expect([
      back.getAttribute('role'),
      back.getAttribute('aria-checked'),
      back.hasAttribute('aria-pressed'),
    ]).to.deep.equal(['checkbox', 'false', false]);
    expect(all(host, '.point')).to.have.length(0);
  });

  it('asks in a map that is read only, too, and bars it again after', async () => {
    const host = await probe();
    for (const svg of all(host, '.view > svg')) svg.dataset.barrier = 'aria-readonly';
    for (const each of all(host, '.region')) each.setAttribute('aria-readonly', 'true');
    host.requestUpdate();
    await host.updateComplete;
    expect(all(host, '[aria-readonly]')).to.have.length(0);
    host.mode = 'select';
    await host.updateComplete;
    expect(region(host, 'low-back-l').getAttribute('aria-readonly')).to.equal('true');
  });

  it('has no style attribute, and ids that are used once', async () => {
    const host = await probe({ highlight: 'tp-psoas-upper-l' });
    expect(all(host, '[style]')).to.have.length(0);
    const ids = all(host, '[id]').map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('warns of a point that is not known, once, and shows none', async () => {
    const { warn } = console;
    const said: unknown[] = [];
    console.warn = (...words: unknown[]) => said.push(...words);
    try {
      const host = await probe({ highlight: 'tp-elbow' });
      host.requestUpdate();
      await host.updateComplete;
      expect(all(host, '.topic')).to.have.length(0);
    } finally {
      console.warn = warn;
    }
    expect(said.join()).to.contain('expected a trigger point, such as "tp-iliacus-l"');
  });

  it('is accessible in every state', async () => {
    for (const state of [{}, { highlight: 'tp-iliacus-l' }, { view: 'back', layer: 'bones' as const }]) {
      const host = await probe(state);
      await expect(host).to.be.accessible();
    }
    const host = await probe();
    tap(region(host, 'low-back-l'));
    await host.updateComplete;
    await expect(host).to.be.accessible();
  });

  it('shows each of the six points with somewhere it is felt and somewhere it can travel', async () => {
    const host = await probe();
    for (const id of triggerPointIds) {
      host.highlight = id;
      await host.updateComplete;
      expect(
        all(host, 'path.felt').filter((each) => each.getAttribute('d')),
        id,
      ).not.to.be.empty;
      expect(all(host, 'path.travels'), id).to.have.length(1);
    }
  });
});
