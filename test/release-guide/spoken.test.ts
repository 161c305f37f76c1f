import { expect, html, waitUntil } from '@open-wc/testing';
import '../../src/define/release-guide.js';
import type { ReleaseGuide } from '../../src/release-guide/release-guide.js';
import { press } from '../helpers/commands.js';
import { at, begun, choose, clean, click, find, make, said, stepsIn, text } from './walk.js';

/** What a screen reader says when a step comes: the heading that has the focus, and what describes it. */
function heard(guide: ReleaseGuide): string {
  const { activeElement } = guide.shadowRoot!;
  const described = activeElement?.getAttribute('aria-describedby');
  const progress = described ? text(guide, `#${described}`) : '';
  return `${clean(activeElement?.textContent)} | ${progress}`;
}

const languages: [lang: string, lines: string[]][] = [
  [
    'en',
    [
      'Where is the spot? | Step 2 of 11',
      'Chosen: At the hip crease, Left side.',
      'What will you press with? | Step 3 of 11',
      'Massage or lacrosse ball: this reaches your point.',
      'A foam roller is broad for this point. If you use one, keep it still.',
      'How strong is the pain now? | Step 4 of 11',
      'That is strong pain. Ask a clinician before you press. If you go on, press very lightly.',
      'Find the spot | Step 5 of 11',
      'Check that it is the right one | Step 6 of 11',
      'Press and hold still | Step 7 of 11',
      'Well done. Let go slowly.',
      'Let go and move | Step 8 of 11',
      'Now stretch | Step 9 of 11',
      'And how is it now? | Step 10 of 11',
      'What you did | Step 11 of 11',
      'Stop pressing | ',
      'You put the guide aside | ',
    ],
  ],
  [
    'es',
    [
      '¿Dónde está el punto? | Paso 2 de 11',
      'Elegido: En el pliegue de la cadera, Lado izquierdo.',
      '¿Con qué vas a presionar? | Paso 3 de 11',
      'Pelota de masaje o de lacrosse: llega a tu punto.',
      'Un rodillo de espuma es ancho para este punto. Si usas uno, mantenlo quieto.',
      '¿Cómo de fuerte es el dolor ahora? | Paso 4 de 11',
      'Es un dolor fuerte. Consulta a un profesional de la salud antes de presionar. Si sigues, presiona muy suave.',
      'Encuentra el punto | Paso 5 de 11',
      'Comprueba que es la correcta | Paso 6 de 11',
      'Presiona y no te muevas | Paso 7 de 11',
      'Bien hecho. Suelta despacio.',
      'Suelta y muévete | Paso 8 de 11',
      'Ahora estira | Paso 9 de 11',
      '¿Y cómo está ahora? | Paso 10 de 11',
      'Lo que hiciste | Paso 11 de 11',
      'Deja de presionar | ',
      'Dejaste la guía a un lado | ',
    ],
  ],
  [
    'ar',
    [
      'أين الموضع؟ | الخطوة 2 من 11',
      'اخترت: عند ثنية الورك، الجهة اليسرى.',
      'بماذا ستضغط؟ | الخطوة 3 من 11',
      'كرة تدليك أو كرة لاكروس: تصل إلى نقطتك.',
      'الأسطوانة الإسفنجية عريضة على هذه النقطة. إذا استعملتها فأبقها بلا حركة.',
      'ما شدة الألم الآن؟ | الخطوة 4 من 11',
      'هذا ألم قوي. اسأل مختصًا صحيًا قبل أن تضغط. وإذا تابعت فاضغط بخفة شديدة.',
      'اعثر على الموضع | الخطوة 5 من 11',
      'تأكّد أنه الشريط المطلوب | الخطوة 6 من 11',
      'اضغط واثبت | الخطوة 7 من 11',
      'أحسنت. أرخِ الضغط ببطء.',
      'أرخِ الضغط وتحرّك | الخطوة 8 من 11',
      'الآن الإطالة | الخطوة 9 من 11',
      'وكيف هو الآن؟ | الخطوة 10 من 11',
      'ما قمت به | الخطوة 11 من 11',
      'توقّف عن الضغط | ',
      'وضعت الدليل جانبًا | ',
    ],
  ],
  [
    'de',
    [
      'Wo ist die Stelle? | Schritt 2 von 11',
      'Gewählt: In der Leistenbeuge, Linke Seite.',
      'Womit drückst du? | Schritt 3 von 11',
      'Massage- oder Lacrosseball: Damit erreichst du deinen Punkt.',
      'Eine Faszienrolle ist für diesen Punkt breit. Wenn du eine nimmst, halte sie ruhig.',
      'Wie stark ist der Schmerz jetzt? | Schritt 4 von 11',
      'Das ist starker Schmerz. Frag eine Fachperson, bevor du drückst. Machst du weiter, drück ganz leicht.',
      'Finde die Stelle | Schritt 5 von 11',
      'Prüf, ob es die richtige ist | Schritt 6 von 11',
      'Drück und halte still | Schritt 7 von 11',
      'Gut gemacht. Lass langsam los.',
      'Loslassen und bewegen | Schritt 8 von 11',
      'Jetzt dehnen | Schritt 9 von 11',
      'Und wie ist er jetzt? | Schritt 10 von 11',
      'Was du gemacht hast | Schritt 11 von 11',
      'Hör auf zu drücken | ',
      'Anleitung unterbrochen | ',
    ],
  ],
];

describe('a whole guide as it is heard', () => {
  for (const [lang, expected] of languages) {
    it(`in ${lang}`, async function () {
      this.timeout(30_000);
      const guide = await make(html`<release-guide lang=${lang} no-sound></release-guide>`);
      for (let i = 0; i < 200 && find(guide, '.base').lang !== lang; i++) await new Promise((r) => setTimeout(r, 20));
      await click(guide, 'go-ahead');
      await stepsIn(guide);
      const lines = [heard(guide)];
      const next = async (): Promise<void> => {
        await click(guide, 'next');
        lines.push(heard(guide));
      };
      await choose(guide, 'side', 'left');
      await choose(guide, 'kind', 'tp-iliopsoas-crease');
      lines.push(said(guide));
      await next();
      for (const tool of ['ball', 'foam-roller']) {
        await choose(guide, 'tool', tool);
        lines.push(said(guide));
      }
      await next();
      await choose(guide, 'before', '8');
      lines.push(said(guide));
      await next();
      await next();
      await next();
      find(guide, 'hold-timer').dispatchEvent(Object.assign(new Event('hold-complete'), { held: [{ seconds: 90 }] }));
      await guide.updateComplete;
      lines.push(said(guide));
      for (let i = 0; i < 4; i++) await next();
      await at(guide, 'find');
      await click(guide, 'pain');
      lines.push(heard(guide));
      await click(guide, 'leave');
      lines.push(heard(guide));
      expect(lines).to.deep.equal(expected);
    });
  }
});

describe('the keyboard alone', () => {
  /** Presses Tab until something in the guide has the focus that matches. */
  async function tabTo(guide: ReleaseGuide, selector: string): Promise<void> {
    for (let i = 0; i < 60; i++) {
      if (guide.shadowRoot!.activeElement?.matches(selector)) return;
      await press('Tab');
    }
    expect.fail(`Tab does not come to ${selector} at ${guide.place}`);
  }

  async function enter(guide: ReleaseGuide, selector: string): Promise<void> {
    await tabTo(guide, selector);
    await press('Enter');
    await guide.updateComplete;
  }

  it('goes from the lists to the summary, through choices and ratings', async function () {
    this.timeout(60_000);
    const guide = await make(html`<release-guide no-sound></release-guide>`);
    await press('Tab');
    await enter(guide, '[data-act=go-ahead]');
    await stepsIn(guide);
    for (const [name, key] of [
      ['side', ' '],
      ['kind', ' '],
    ]) {
      await tabTo(guide, `input[name=${name}]`);
      await press(key);
      await guide.updateComplete;
    }
    expect(guide.summary.triggerPoint).to.equal('tp-iliacus-r');
    await enter(guide, '[data-act=next]');
    expect(guide.place).to.equal('tool');
    await tabTo(guide, 'input[name=tool]');
    await press(' ');
    await guide.updateComplete;
    await enter(guide, '[data-act=next]');
    await tabTo(guide, 'input[name=before]');
    await press(' ');
    await press('ArrowRight', 'ArrowRight');
    await guide.updateComplete;
    expect(guide.summary.before).to.equal(2);
    for (const step of ['find', 'confirm', 'press', 'move', 'stretch', 'after', 'summary']) {
      await enter(guide, '[data-act=next]');
      expect(guide.place).to.equal(step);
    }
    await enter(guide, '[data-act=back]');
    expect(guide.place).to.equal('after');
    await enter(guide, '[data-act=leave]');
    expect(guide.place).to.equal('left');
    await enter(guide, '[data-act=resume]');
    expect(guide.place).to.equal('after');
  });

  it('answers "sharp" in the running timer, and comes to the stop advice', async function () {
    this.timeout(30_000);
    const guide = await at(await begun(), 'press');
    await customElements.whenDefined('hold-timer');
    const timer = find<HTMLElementTagNameMap['hold-timer']>(guide, 'hold-timer');
    await timer.updateComplete;
    const inside = (selector: string): boolean => !!timer.shadowRoot!.activeElement?.matches(selector);
    for (let i = 0; i < 60 && !inside('.primary'); i++) await press('Tab');
    await press('Enter');
    await waitUntil(() => timer.status === 'running', 'it starts', { timeout: 5000 });
    for (let i = 0; i < 9 && timer.phase !== 'hold'; i++) timer.skip();
    await waitUntil(() => timer.shadowRoot!.querySelector('.sharp'), 'it can be asked', { timeout: 5000 });
    // The question stands after the buttons.
    for (let i = 0; i < 9 && !inside('.sharp'); i++) await press('Tab');
    expect(inside('.sharp')).to.equal(true);
    await press('Enter');
    await guide.updateComplete;
    expect(guide.place).to.equal('help');
    expect(heard(guide)).to.equal('Stop pressing | ');
    expect(text(guide, '.help')).to.include('place the tool a little higher, above the crease.');
  });

  it('moves a picture and halts it', async () => {
    const guide = await at(await begun(), 'confirm');
    await enter(guide, '.moving button');
    const runs = (): boolean => find(guide, '.moving button').classList.contains('runs');
    await waitUntil(runs, 'it moves, once what moves it has come');
    await press(' ');
    await waitUntil(() => !runs());
  });

  it('stops for pain and does not go back to pressing unasked', async () => {
    const guide = await at(await begun(), 'press');
    await enter(guide, '[data-act=pain]');
    expect(guide.place).to.equal('help');
    await enter(guide, '[data-act=next]');
    expect(guide.place).to.equal('after');
  });
});
