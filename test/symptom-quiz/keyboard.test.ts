import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/define/symptom-quiz.js';
import type { BodyMap } from '../../src/body-map/body-map.js';
import type { SymptomQuiz } from '../../src/symptom-quiz/symptom-quiz.js';
import { press } from '../helpers/commands.js';

/* From the first page to the result with nothing but keys, and what is said on the way. */

async function until<T>(found: () => T | null | undefined | false): Promise<T> {
  for (let turn = 0; turn < 400; turn++) {
    const value = found();
    if (value) return value;
    await aTimeout(10);
  }
  throw new Error('waited in vain');
}

/** Headings in order, then what was cleared, then what was missing. */
const said: Readonly<Record<string, { headings: readonly string[]; cleared: string; missing: string; last: string }>> =
  {
    en: {
      headings: [
        'Do any of these apply to you?',
        'Where do you feel it?',
        'Do your two hips feel different?',
        'Which of these bring it on?',
        'How does it behave?',
        'Which of these are part of your days?',
        'Is any of these true for you?',
        'Check your answers',
        'Your answers match several signs people describe with a tight or tender psoas or iliacus',
      ],
      cleared: 'Your other answers here were cleared.',
      missing: 'One thing is missing Choose one answer to go on.',
      last: 'Question 7 of 7',
    },
    es: {
      headings: [
        '¿Algo de esto es tu caso?',
        '¿Dónde lo sientes?',
        '¿Notas diferencia entre tus dos caderas?',
        '¿Qué de esto lo provoca?',
        '¿Cómo se comporta?',
        '¿Qué de esto forma parte de tus días?',
        '¿Estás en alguna de estas situaciones?',
        'Revisa tus respuestas',
        'Tus respuestas coinciden con varios signos que se describen cuando el psoas o el ilíaco está tenso o sensible',
      ],
      cleared: 'Se borraron tus otras respuestas aquí.',
      missing: 'Falta una cosa Elige una respuesta para seguir.',
      last: 'Pregunta 7 de 7',
    },
    ar: {
      headings: [
        'هل ينطبق عليك أي مما يلي؟',
        'أين تشعر بالألم؟',
        'هل تشعر بفرق بين الوركين؟',
        'أيّ من هذه الحركات يثيره؟',
        'كيف يتصرّف الألم؟',
        'أيّ من هذه جزء من أيامك؟',
        'هل أي مما يلي صحيح في حالتك؟',
        'راجع إجاباتك',
        'إجاباتك تطابق عدة علامات يصفها الناس مع عضلة قطنية أو حرقفية مشدودة أو مؤلمة عند اللمس',
      ],
      cleared: 'مُسحت إجاباتك الأخرى هنا.',
      missing: 'ينقص شيء واحد اختر إجابة واحدة للمتابعة.',
      last: 'السؤال 7 من 7',
    },
    de: {
      headings: [
        'Trifft etwas davon auf dich zu?',
        'Wo spürst du es?',
        'Fühlen sich deine beiden Hüften verschieden an?',
        'Was davon löst es aus?',
        'Wie verhält es sich?',
        'Was davon gehört zu deinem Alltag?',
        'Gilt etwas davon für dich?',
        'Prüf deine Antworten',
        'Deine Antworten passen zu mehreren Zeichen, die Menschen mit verspanntem oder empfindlichem Psoas oder Iliacus beschreiben',
      ],
      cleared: 'Deine anderen Antworten hier wurden gelöscht.',
      missing: 'Eines fehlt noch Wähle eine Antwort, dann geht es weiter.',
      last: 'Frage 7 von 7',
    },
  };

describe('<symptom-quiz> by keys alone', () => {
  for (const [lang, { headings, cleared, missing, last }] of Object.entries(said)) {
    it(`leads to the result in ${lang}, and says each step`, async function () {
      this.timeout(60_000);
      const quiz = await fixture<SymptomQuiz>(html`<symptom-quiz lang=${lang}></symptom-quiz>`);
      await until(() => quiz.renderRoot.querySelector(`.base[lang=${lang}]`));
      const $ = <T extends Element = HTMLElement>(selector: string): T => quiz.renderRoot.querySelector<T>(selector)!;
      const focused = (): Element | null => quiz.shadowRoot!.activeElement;
      const words = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
      const tabTo = async (selector: string): Promise<void> => {
        for (let turn = 0; turn < 60; turn++) {
          if (focused()?.matches(selector)) return;
          await press('Tab');
        }
        throw new Error(`no way by Tab to ${selector} in "${words($('.heading'))}"`);
      };
      const heard: string[] = [];
      /** The page's heading has the focus, so a screen reader says it. */
      const arrive = async (): Promise<void> => {
        const heading = headings[heard.length];
        await until(() => words(focused()) === heading);
        heard.push(words(focused()));
      };

      await tabTo('.primary');
      await press('Enter');
      await arrive();
      await tabTo('input');
      await press(' ');
      await tabTo('input[value=none]');
      await press(' ');
      await until(() => words($('[role=status]')) === cleared);
      expect(quiz.answers['red-flags']).to.deep.equal(['none']);
      await press('Enter');
      await arrive();

      await until(() => $('body-map') && 'regions' in $('body-map'));
      await tabTo('body-map');
      const map = $<BodyMap>('body-map');
      const place = (): Element | null | undefined => map.shadowRoot!.activeElement?.closest('.region');
      for (let turn = 0; turn < 20 && !place(); turn++) await press('Tab');
      await press(' ');
      expect(quiz.answers['where']).to.match(/^[a-z]+/);
      quiz.answers = { ...quiz.answers, where: 'hip-crease-l' };
      await tabTo('.primary');
      await press('Enter');
      await arrive();

      // Nothing chosen: what is missing is said, and leads to the answers.
      await tabTo('.primary');
      await press('Enter');
      await until(() => focused()?.matches('.problem'));
      expect(words(focused())).to.equal(missing);
      await tabTo('.problem a');
      await press('Enter');
      expect(focused()?.matches('input')).to.equal(true);
      for (let page = 0; page < 5; page++) {
        if (page === 4) expect(words($('#progress'))).to.equal(last);
        await tabTo(page === 4 ? 'input[value=none]' : 'input');
        await press(' ', 'Enter');
        await arrive();
      }
      await tabTo('.primary');
      await press('Enter');
      await arrive();
      expect(heard).to.deep.equal(headings);
      expect(quiz.result!.outcome).to.equal('self-care-ok');
      await tabTo('[data-act=print]');
      await expect(quiz).to.be.accessible();
    });
  }
});
