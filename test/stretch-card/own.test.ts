import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { ExerciseContent } from '../../src/data/exercise-content.js';
import { exerciseContent } from '../../src/data/exercise-content.js';
import { kneelingLunge } from '../../src/data/exercises/kneeling-lunge.js';
import { exercises } from '../../src/data/words/en/exercises.js';
import '../../src/define/stretch-card.js';
import { solve } from '../../src/figure/person.js';
import { pictureOf } from '../../src/figure/person/angles.js';
import { exercisePlan } from '../../src/stretch-card/json-ld.js';
import { Loader } from '../../src/stretch-card/loader.js';
import { readOwn } from '../../src/stretch-card/own.js';
import type { StretchCard } from '../../src/stretch-card/stretch-card.js';
import { contentOf, sheet, type View } from '../../src/stretch-card/view.js';
import { languages } from '../data/languages.js';

const words = exercises['kneeling-lunge'];

const own = {
  id: 'calf-stretch',
  name: 'Calf stretch',
  goal: 'Loosens the calf.',
  position: 'Stand facing a wall.',
  steps: [
    { text: 'Put one foot back.', cue: 'back', pose: 'start' },
    { text: 'Lean forward.', pose: 'end' },
  ],
  dosage: { sets: 2, holdSeconds: 20 },
  cautions: ['Gently.'],
};
const poses = {
  start: { trunk: [0, 0, 0, 0, 0], legs: [[0, 0, 0]], arms: [[0, 0, 0]] },
  end: {
    trunk: [20, 20, 20, 10, 0],
    legs: [
      [20, 0, 0],
      [40, 20, 0],
    ],
    arms: [[90, 0, 0]],
  },
};
const shown = async (card: StretchCard): Promise<StretchCard> => {
  await waitUntil(() => card.renderRoot?.querySelector('.steps'));
  return card;
};
const text = (card: StretchCard, selector: string): string =>
  card.renderRoot.querySelector(selector)!.textContent.replace(/\s+/g, ' ').trim();

/** Runs `act` without the console's warnings. */
async function quietly<T>(act: () => Promise<T>): Promise<T> {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await act();
  } finally {
    console.warn = warn;
  }
}

describe('an exercise of the page', () => {
  it('is taken out of a list by its id, and a list alone says what is in it', async () => {
    const { fetch } = window;
    const list = { exercises: [own, { ...own, id: 'wall-slide', name: 'Wall slide' }] };
    // The file is not on the disk: the request is answered here.
    window.fetch = (href): Promise<Response> =>
      Promise.resolve(new Response(JSON.stringify((href as string).includes('bare') ? list.exercises : list)));
    try {
      for (const name of ['list.json', 'bare.json']) {
        const found = await readOwn(`${name}#wall-slide`, undefined, document.baseURI);
        expect('exercise' in found && (found.exercise as ExerciseContent).name).to.equal('Wall slide');
        for (const src of [name, `${name}#knee-bend`]) {
          const refused = await readOwn(src, undefined, document.baseURI);
          expect('errors' in refused && refused.errors).to.deep.equal([
            `src="${src}": a list of exercises; name one of them, as in src="${name}#calf-stretch". ` +
              'It has calf-stretch, wall-slide.',
          ]);
        }
      }
      expect(await readOwn('', list, document.baseURI)).to.have.property('errors');
    } finally {
      window.fetch = fetch;
    }
  });

  it('says below its pictures what it wants to say', async () => {
    const captions = { start: 'Seated', end: 'Upright' };
    const card = await fixture<StretchCard>(
      html`<stretch-card .content=${{ ...own, poses, captions }}></stretch-card>`,
    );
    await shown(card);
    const said = [...card.renderRoot.querySelectorAll('figcaption')].map((each) => each.textContent);
    expect(said).to.deep.equal(['Seated', 'Upright']);
    expect(card.renderRoot.querySelector('.end svg')!.getAttribute('aria-label')).to.include('Upright');
  });

  it('comes as a property, with a drawing from joint angles', async () => {
    const card = await fixture<StretchCard>(html`<stretch-card .content=${{ ...own, poses }}></stretch-card>`);
    await shown(card);
    expect(text(card, '.heading')).to.equal('Calf stretch');
    expect(text(card, '.dosage')).to.equal(
      'Hold 20 s Sides Both Repeat 2× Daily 1×'.replace('Sides Both Repeat 2×', 'Repeat 2× Sides Both'),
    );
    expect(card.renderRoot.querySelectorAll('svg[role=img]')).to.have.lengthOf(2);
    for (const path of card.renderRoot.querySelectorAll('path')) expect(path.getAttribute('d')).not.to.match(/NaN/);
    await expect(card).to.be.accessible();
  });

  it('shows no empty fold and no tint of a muscle that it is not about', async () => {
    const bare = { id: 'bare', name: 'Bare', steps: [{ text: 'Stand.' }], dosage: { sets: 2, reps: 8 }, poses };
    const card = await shown(await fixture<StretchCard>(html`<stretch-card .content=${bare}></stretch-card>`));
    const root = card.renderRoot;
    expect(root.querySelector('details')).to.equal(null);
    expect(root.querySelector('.still .near')).not.to.equal(null);
    expect(root.querySelector('.still .muscle')).to.equal(null);
    card.content = { ...bare, cautions: ['Gently.'], sources: ['A book'], targets: ['iliacus'] };
    await waitUntil(() => root.querySelector('details'));
    expect(root.querySelector('.still .muscle')).not.to.equal(null);
  });

  it('comes as a JSON child, with an own picture', async () => {
    const content = { ...own, image: { src: '/examples/icon.svg', alt: 'A person leaning on a wall' } };
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const card = document.createElement('stretch-card');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.append(JSON.stringify(content));
    card.append(script);
    place.append(card);
    await shown(card);
    expect(card.renderRoot.querySelector('img')!.alt).to.equal('A person leaning on a wall');
    expect(card.renderRoot.querySelector('.play')).to.equal(null);
  });

  it('comes from a file', async () => {
    const file = URL.createObjectURL(new Blob([JSON.stringify(own)]));
    const { fetch } = window;
    window.fetch = () => Promise.resolve(new Response(JSON.stringify(own)));
    try {
      const card = await fixture<StretchCard>(html`<stretch-card src="calf.json"></stretch-card>`);
      await shown(card);
      expect(text(card, '.heading')).to.equal('Calf stretch');
    } finally {
      window.fetch = fetch;
      URL.revokeObjectURL(file);
    }
    expect(await readOwn(file, undefined, document.baseURI)).to.have.property('errors');
  });

  it('from a file that does not come can be asked for again, and comes by itself once the network is back', async () => {
    const { fetch } = window;
    let online = false;
    window.fetch = () =>
      online ? Promise.resolve(new Response(JSON.stringify(own))) : Promise.reject(new TypeError('Failed to fetch'));
    try {
      await quietly(async () => {
        for (const byHand of [true, false]) {
          online = false;
          const card = await fixture<StretchCard>(
            html`<stretch-card src="calf.json"><p>Lean on the wall.</p></stretch-card>`,
          );
          const alert = (): Element | null => card.renderRoot.querySelector('[role=alert]');
          const again = (): HTMLButtonElement => card.renderRoot.querySelector<HTMLButtonElement>('.primary')!;
          await waitUntil(alert);
          expect(again().textContent).to.equal('Try again');
          expect(card.renderRoot.querySelector('slot:not([name])'), "the page's own words stay").to.exist;
          await expect(card).to.be.accessible();
          const first = alert();
          again().focus();
          again().click();
          await waitUntil(() => alert() && alert() !== first, 'said anew when it fails again');
          await waitUntil(() => (card.renderRoot as ShadowRoot).activeElement === again(), 'the focus stays');
          online = true;
          if (byHand) again().click();
          else window.dispatchEvent(new Event('online'));
          await shown(card);
          expect(text(card, '.heading')).to.equal('Calf stretch');
          await waitUntil(() => (card.renderRoot as ShadowRoot).activeElement === again(), 'the focus goes on');
          expect(text(card, '.primary')).to.match(/^Start/);
          expect(alert()).to.equal(null);
        }
      });
    } finally {
      window.fetch = fetch;
    }
  });

  it('with mistakes is refused, each told by its path, and the fallback stays', async () => {
    await quietly(async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const card = document.createElement('stretch-card');
      card.innerHTML = '<p>Ask at the desk.</p>';
      card.content = { ...own, steps: [], dosage: { sets: 2, holdSeconds: -5 } };
      const refused = oneEvent(card, 'content-error');
      place.append(card);
      const { errors } = (await refused) as unknown as { errors: string[] };
      expect(errors.join('; ')).to.match(/steps: expected.*dosage\.holdSeconds: expected 5–600, got -5/);
      expect(card.renderRoot.querySelector('slot:not([name])')).to.exist;
    });
    expect(await readOwn('', '{', '')).to.have.property('errors');
    expect(await readOwn('', { ...own, image: { src: 'javascript:alert(1)', alt: 'x' } }, '')).to.have.property(
      'errors',
    );
  });

  it('stands on the floor in both postures', () => {
    const picture = pictureOf(poses as never);
    const [, top, , height] = picture.frame;
    expect(top + height).to.equal(1020);
    for (const pose of [picture.start, picture.end]) {
      const lowest = Math.max(...solve(pose).legs.map(([, , [, y]]) => y));
      expect(lowest).to.be.within(940, 970);
    }
    expect(picture.start.feet[1][0]).to.be.closeTo(picture.end.feet[1][0], 1);
  });
});

describe('what a card loads on demand', () => {
  it('is told to the reader when it does not come, until it does', async () => {
    const updates: boolean[] = [];
    const host = Object.assign(document.createElement('div'), {
      requestUpdate: () => void updates.push(loader.offline),
    });
    const loader: Loader = new Loader(host as never);
    await quietly(() => loader.fetch(Promise.reject(new Error('offline'))));
    expect(loader.offline).to.equal(true);
    expect(await loader.fetch(Promise.resolve(1))).to.equal(1);
    expect(updates).to.deep.equal([true, false]);
  });
});

describe('a part that did not load', () => {
  const sentences: Record<string, string> = {
    en: 'This part could not load. Check the connection and try again.',
    es: 'Esta parte no se pudo cargar. Revisa la conexión e inténtalo otra vez.',
    ar: 'تعذّر تحميل هذا الجزء. تحقّق من الاتصال وحاول مرة أخرى.',
    de: 'Dieser Teil konnte nicht geladen werden. Prüf die Verbindung und versuch es noch einmal.',
  };
  for (const [lang, sentence] of Object.entries(sentences))
    it(`is told beside the buttons in ${lang}`, async () => {
      const card = { exercise: kneelingLunge, words };
      const done = (): Promise<void> => Promise.resolve();
      const view: View = {
        card: { side: 'both', show: '', start: done, print: done },
        words: languages[lang].card,
        content: contentOf(card, languages[lang]),
        shown: card,
        side: 'both',
        seen: 'both',
        layout: 'full',
        timing: false,
        moving: false,
        offline: true,
        lists: undefined,
        play: done,
        unfold: done,
      };
      const place = await fixture<HTMLElement>(html`<div>${sheet(view)}</div>`);
      expect(place.querySelector('[role=alert]')!.textContent).to.equal(sentence);
      expect(place.querySelector('.primary')).to.exist;
    });
});

describe('a card for search engines', () => {
  const content: ExerciseContent = exerciseContent(kneelingLunge, words);

  it('is an ExercisePlan with what the card says', () => {
    const plan = exercisePlan(content, 'en');
    expect(plan).to.include({
      '@type': 'ExercisePlan',
      name: 'Kneeling hip-flexor stretch',
      activityDuration: 'PT30S',
      repetitions: 2,
      inLanguage: 'en',
    });
    expect(plan.text).to.include('Tuck your tailbone').and.include('Stop for sharp');
  });

  it('stands in the light DOM once, follows the exercise, and goes when it is not asked for', async () => {
    const card = await fixture<StretchCard>(html`<stretch-card json-ld></stretch-card>`);
    const plans = (): Record<string, unknown>[] =>
      [...card.querySelectorAll('script[type="application/ld+json"]')].map(
        (script) => JSON.parse(script.textContent) as Record<string, unknown>,
      );
    await waitUntil(() => plans()[0]?.name === 'Kneeling hip-flexor stretch');
    card.exercise = 'knee-lift';
    await waitUntil(() => plans()[0]?.name === 'Small knee lift');
    expect(plans()).to.have.lengthOf(1);
    card.jsonLd = false;
    await waitUntil(() => !plans().length);
  });
});
