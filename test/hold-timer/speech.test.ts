import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../helpers/engine.js';
import { whileHidden } from '../helpers/hidden.js';
import type { HoldTimer } from '../../src/hold-timer/hold-timer.js';

/** A session of a two-sided release: what is said after each press or moment, in each language. */
const session: readonly (readonly [what: string, en: string, es: string, ar: string, de: string])[] = [
  [
    'start',
    'Left side. Get into place. 10 seconds.',
    'Lado izquierdo. Colócate. 10 segundos.',
    'الجهة اليسرى. خذ وضعيتك. 10 ثوانٍ.',
    'Linke Seite. Geh in Position. 10 Sekunden.',
  ],
  [
    'pass 10',
    'Left side. Press gently and sink in slowly.',
    'Lado izquierdo. Presiona con suavidad y húndete despacio.',
    'الجهة اليسرى. اضغط بلطف وانزل ببطء.',
    'Linke Seite. Drück sanft und sink langsam ein.',
  ],
  [
    'pass 15',
    'Left side. Hold for 90 seconds. Breathe slowly.',
    'Lado izquierdo. Mantén 90 segundos. Respira despacio.',
    'الجهة اليسرى. اثبت 90 ثانية. تنفّس ببطء.',
    'Linke Seite. Halte 90 Sekunden. Atme langsam.',
  ],
  ['pass 10', 'How does it feel?', '¿Qué sientes?', 'بماذا تشعر؟', 'Wie fühlt es sich an?'],
  [
    'good',
    'Good. Stay with it and breathe.',
    'Bien. Quédate ahí y respira.',
    'جيد. ابقَ هكذا وتنفّس.',
    'Gut. Bleib dabei und atme.',
  ],
  [
    'pass 20',
    '30 seconds. Keep breathing. How does it feel?',
    '30 segundos. Sigue respirando. ¿Qué sientes?',
    '30 ثانية. واصل التنفّس. بماذا تشعر؟',
    '30 Sekunden. Atme weiter. Wie fühlt es sich an?',
  ],
  [
    'too-much',
    'Ease off until it is a good ache, then resume.',
    'Afloja hasta que sea una molestia agradable y luego sigue.',
    'خفّف الضغط حتى يصير الألم محتملًا ومريحًا، ثم تابع.',
    'Drück schwächer, bis es ein Wohlschmerz ist, und mach dann weiter.',
  ],
  [
    'resume',
    'Going on. 60 seconds left.',
    'Seguimos. Quedan 60 segundos.',
    'نتابع. بقيت 60 ثانية.',
    'Es geht weiter. Noch 60 Sekunden.',
  ],
  ['pause', 'Paused.', 'En pausa.', 'توقف مؤقت.', 'Pausiert.'],
  [
    'resume',
    'Going on. 60 seconds left.',
    'Seguimos. Quedan 60 segundos.',
    'نتابع. بقيت 60 ثانية.',
    'Es geht weiter. Noch 60 Sekunden.',
  ],
  ['extend', '75 seconds left.', 'Quedan 75 segundos.', 'بقيت 75 ثانية.', 'Noch 75 Sekunden.'],
  [
    'ease',
    'Left side. Let go slowly.',
    'Lado izquierdo. Suelta despacio.',
    'الجهة اليسرى. أرخِ الضغط ببطء.',
    'Linke Seite. Lass langsam los.',
  ],
  [
    'pass 5',
    'Left side. Move the area gently.',
    'Lado izquierdo. Mueve la zona con suavidad.',
    'الجهة اليسرى. حرّك المنطقة بلطف.',
    'Linke Seite. Bewege den Bereich sanft.',
  ],
  [
    'skip',
    'Right side. Change to the other side.',
    'Lado derecho. Cambia al otro lado.',
    'الجهة اليمنى. انتقل إلى الجهة الأخرى.',
    'Rechte Seite. Wechsle zur anderen Seite.',
  ],
  [
    'skip',
    'Right side. Press gently and sink in slowly.',
    'Lado derecho. Presiona con suavidad y húndete despacio.',
    'الجهة اليمنى. اضغط بلطف وانزل ببطء.',
    'Rechte Seite. Drück sanft und sink langsam ein.',
  ],
  [
    'pass 15',
    'Right side. Hold for 90 seconds. Breathe slowly.',
    'Lado derecho. Mantén 90 segundos. Respira despacio.',
    'الجهة اليمنى. اثبت 90 ثانية. تنفّس ببطء.',
    'Rechte Seite. Halte 90 Sekunden. Atme langsam.',
  ],
  [
    'pass 92',
    'Right side. Let go slowly.',
    'Lado derecho. Suelta despacio.',
    'الجهة اليمنى. أرخِ الضغط ببطء.',
    'Rechte Seite. Lass langsam los.',
  ],
  [
    'pass 23',
    'Done. You held for 120 seconds in all.',
    'Listo. Mantuviste 120 segundos en total.',
    'انتهى. مدة الثبات في المجموع 120 ثانية.',
    'Fertig. Insgesamt 120 Sekunden gehalten.',
  ],
];

const sharp = [
  [
    'tp-iliopsoas-crease-l',
    'Let go. Move to a spot above the hip crease, away from the pulse, and press less. If it stays, ask a clinician.',
    'Suelta. Busca un punto por encima del pliegue de la cadera, lejos del pulso, y presiona menos. Si no se va, consulta a un profesional de la salud.',
    'أرخِ الضغط. انتقل إلى موضع فوق ثنية الورك، بعيدًا عن النبض، واضغط أقل. وإذا استمر الألم، فاسأل مختصًا صحيًا.',
    'Lass los. Geh zu einer Stelle über der Leistenbeuge, weg vom Puls, und drück weniger. Wenn es bleibt, frag eine Fachperson.',
  ],
  [
    'tp-iliacus',
    'Let go and stop here. If it stays, or comes back, ask a clinician.',
    'Suelta y detente aquí. Si no se va o vuelve, consulta a un profesional de la salud.',
    'أرخِ الضغط وتوقّف هنا. وإذا استمر الألم أو عاد، فاسأل مختصًا صحيًا.',
    'Lass los und hör hier auf. Wenn es bleibt oder wiederkommt, frag eine Fachperson.',
  ],
] as const;

const heard = (timer: HoldTimer): string => timer.renderRoot.querySelector('[role=status]')!.textContent.trim();

async function make(lang: string, markup = html`<hold-timer program="psoas-release" no-sound></hold-timer>`) {
  const page = await fixture(html`<div lang=${lang}>${markup}</div>`);
  const timer = page.querySelector('hold-timer')!;
  await waitUntil(() => timer.renderRoot.querySelector('.base')!.getAttribute('lang') === lang, `no words in ${lang}`);
  return timer;
}

const { now } = performance;
const wall = Date.now;

describe('what a whole session says', () => {
  let fixed = 0;
  let passed = 0;
  // The clocks stand unless a test lets time pass.
  beforeEach(() => {
    [fixed, passed] = [now.call(performance), 0];
    const start = wall();
    performance.now = () => fixed + passed;
    Date.now = () => start + passed;
  });
  afterEach(() => {
    performance.now = now;
    Date.now = wall;
  });

  for (const [place, lang] of ['en', 'es', 'ar', 'de'].entries()) {
    it(`in ${lang}`, async () => {
      performance.now = now;
      const timer = await make(lang);
      performance.now = () => fixed + passed;
      for (const [what, ...sentences] of session) {
        const expected = sentences[place];
        if (what.startsWith('pass')) {
          whileHidden(() => (passed += Number(what.slice(5)) * 1000));
        } else if (what === 'good' || what === 'too-much') timer.check(what);
        else if (what === 'extend') timer.extend(15);
        else timer[what as 'start' | 'pause' | 'resume' | 'ease' | 'skip']();
        await waitUntil(() => heard(timer) === expected, `after ${what}: "${heard(timer)}", not "${expected}"`);
      }
      expect(timer.status).to.equal('complete');
    });

    for (const [point, ...advice] of sharp) {
      it(`when it turns sharp at ${point}, in ${lang}; it is there to be read, too`, async () => {
        performance.now = now;
        const timer = await make(lang);
        performance.now = () => fixed + passed;
        timer.triggerPoint = point;
        timer.start();
        timer.skip();
        timer.skip();
        timer.check('sharp');
        await waitUntil(() => heard(timer) === advice[place], `"${heard(timer)}", not "${advice[place]}"`);
        await timer.updateComplete;
        expect(timer.renderRoot.querySelector('[part=advice]')!.textContent).to.equal(advice[place]);
        expect(timer.status).to.equal('stopped');
        await expect(timer).to.be.accessible();
      });
    }
  }
});
