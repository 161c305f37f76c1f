import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/define/symptom-quiz.js';
import type { Quiz, QuizItem } from '../../src/data/quiz.js';
import { numberIn } from '../../src/symptom-quiz/fields.answers.js';
import type { SymptomQuiz } from '../../src/symptom-quiz/symptom-quiz.js';
import { click, engine, press } from '../helpers/commands.js';

async function until<T>(found: () => T | null | undefined | false): Promise<T> {
  for (let turn = 0; turn < 400; turn++) {
    const value = found();
    if (value) return value;
    await aTimeout(10);
  }
  throw new Error('waited in vain');
}
const $ = <T extends HTMLElement = HTMLElement>(quiz: SymptomQuiz, selector: string): T =>
  quiz.renderRoot.querySelector<T>(selector)!;
const said = (quiz: SymptomQuiz, selector = '.base'): string =>
  ($(quiz, selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

const yesNo = (id: string, change: Partial<QuizItem> = {}): QuizItem =>
  ({ id, type: 'boolean', text: `Is it ${id}?`, ...change }) as QuizItem;
const own = (items: readonly QuizItem[], change: Partial<Quiz> = {}): Quiz => ({
  id: 'own',
  version: '1',
  title: 'Our check',
  pages: items.map((item) => ({ id: `page-${item.id}`, items: [item] })),
  scales: [],
  results: [],
  ...change,
});
const questionnaire = (...item: object[]): object => ({
  resourceType: 'Questionnaire',
  status: 'active',
  title: 'Ask',
  item,
});
const choice = (linkId: string, text = `Is it ${linkId}?`): object => ({
  linkId,
  type: 'choice',
  text,
  answerOption: [{ valueString: 'Never' }, { valueString: 'Often' }],
});

async function brought(content: unknown, attributes: Record<string, string> = {}): Promise<SymptomQuiz> {
  const quiz = await fixture<SymptomQuiz>(html`<symptom-quiz></symptom-quiz>`);
  for (const [name, value] of Object.entries(attributes)) quiz.setAttribute(name, value);
  quiz.quiz = content;
  await until(() => quiz.quiz && said(quiz).includes('Start'));
  return quiz;
}
async function started(content: unknown, attributes?: Record<string, string>): Promise<SymptomQuiz> {
  const quiz = await brought(content, attributes);
  quiz.start();
  await drawn(quiz);
  return quiz;
}
async function drawn(quiz: SymptomQuiz): Promise<void> {
  await quiz.updateComplete;
  await until(() => !/One moment|Einen Moment/.test(said(quiz)));
}
async function next(quiz: SymptomQuiz): Promise<void> {
  $(quiz, '[type=submit]').click();
  await drawn(quiz);
}
async function pressed(quiz: SymptomQuiz, selector: string): Promise<void> {
  $(quiz, selector).click();
  await drawn(quiz);
}
async function typed(quiz: SymptomQuiz, value: string, selector = '.typed'): Promise<void> {
  const input = $<HTMLInputElement>(quiz, selector);
  input.value = value;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await quiz.updateComplete;
}
async function quietly(during: () => Promise<unknown>): Promise<void> {
  const { warn } = console;
  console.warn = () => {};
  try {
    await during();
  } finally {
    console.warn = warn;
  }
}

const stem = 'Over the last 2 weeks, how often have you been bothered by';

describe('what stands before several questions, in <symptom-quiz>', () => {
  const contents: readonly [string, unknown][] = [
    [
      'a group of a Questionnaire',
      questionnaire({ linkId: 'g', type: 'group', text: stem, item: [choice('a'), choice('b')] }),
    ],
    [
      'the title of a page',
      own([], {
        pages: ['a', 'b'].map((id) => ({
          id: `page-${id}`,
          title: stem,
          items: [
            {
              id,
              type: 'single',
              text: `Is it ${id}?`,
              options: [
                { id: 'Never', text: 'Never' },
                { id: 'Often', text: 'Often' },
              ],
            },
          ],
        })),
      }),
    ],
  ];
  for (const [what, content] of contents) {
    it(`is in the heading of each question, and once over its answers: ${what}`, async () => {
      const quiz = await started(content);
      expect(said(quiz, '.heading')).to.equal(`${stem} Is it a?`);
      await expect(quiz).to.be.accessible();
      await pressed(quiz, '.answer input');
      await next(quiz);
      expect(said(quiz, '.heading')).to.equal(`${stem} Is it b?`);
      await next(quiz);
      expect(said(quiz, '.review')).to.equal(`${stem} Is it a? Never Change Is it b? Not answered Change`);
      await expect(quiz).to.be.accessible();
      await next(quiz);
      await until(() => $(quiz, '[part~=summary]'));
      expect(said(quiz, '.review')).to.contain(stem);
      const summary = await import('../../src/symptom-quiz/summary.js');
      const { quiz: words } = await import('../../src/data/words/en/quiz.js');
      const sheet = summary.summaryOf(
        {
          quiz: quiz.quiz!,
          answers: new Map(Object.entries(quiz.answers)),
          result: quiz.result!,
          lang: 'en',
          dir: 'ltr',
          translation: undefined,
          words,
        },
        new Date(2026, 0, 5),
      );
      expect(summary.asText(sheet)).to.contain(`${stem}\n- Is it a? Never\n- Is it b? Not answered`);
      expect(summary.asElement(sheet).querySelector('.over')?.textContent).to.equal(stem);
    });
  }

  it('is not said twice where the question says the same', async () => {
    const quiz = await started(own([], { pages: [{ id: 'p', title: 'Is it a?', items: [yesNo('a')] }] }));
    expect(said(quiz, '.heading')).to.equal('Is it a?');
  });
});

describe('any ids in <symptom-quiz>', () => {
  it('asks items of a Questionnaire whose ids are those that the element uses itself', async () => {
    const quiz = await started(questionnaire(...['red-flags', 'none', 'review', 'all'].map((id) => choice(id))));
    for (const id of ['red-flags', 'none', 'review', 'all']) {
      expect(said(quiz, '.heading')).to.equal(`Is it ${id}?`);
      await pressed(quiz, '.answer input');
      await next(quiz);
    }
    expect(said(quiz, '.heading')).to.equal('Check your answers');
    await pressed(quiz, '[data-to=review]');
    expect(said(quiz, '.heading')).to.equal('Is it review?');
  });

  it('asks an item named like a heading of the list layout', async () => {
    const quiz = await started(
      own([], {
        pages: [
          { id: 'x', title: 'One', items: [yesNo('heading:x')] },
          { id: 'y', title: 'Two', items: [yesNo('b')] },
        ],
      }),
      { layout: 'list' },
    );
    expect([...quiz.renderRoot.querySelectorAll<HTMLElement>('legend')].map((each) => each.textContent)).to.deep.equal([
      'Is it heading:x?',
      'Is it b?',
    ]);
    expect(said(quiz)).to.contain('One').and.to.contain('Two');
  });

  it('changes the answer of the item that was pressed, though a page before it has its id', async () => {
    const quiz = await started(
      own([], {
        pages: [
          { id: 'b', items: [yesNo('a')] },
          { id: 'c', items: [yesNo('b')] },
        ],
      }),
    );
    await next(quiz);
    await next(quiz);
    await pressed(quiz, '[data-to=b]');
    expect(said(quiz, '.heading')).to.equal('Is it b?');
  });

  it('keeps its pages and questions as they are with layout="list"', async () => {
    const content = own([yesNo('a'), yesNo('b')]);
    const quiz = await started(content, { layout: 'list' });
    expect(quiz.quiz).to.deep.equal(content);
  });

  it('keeps its place when the layout changes on the way', async () => {
    const quiz = await started(own([yesNo('a'), yesNo('b')]));
    await pressed(quiz, '.answer input');
    quiz.layout = 'list';
    await drawn(quiz);
    expect(quiz.renderRoot.querySelectorAll('[data-item]')).to.have.length(2);
    expect(quiz.answers).to.deep.equal({ a: true });
    quiz.layout = 'page';
    await drawn(quiz);
    expect(said(quiz, '.heading')).to.equal('Is it a?');
  });
});

describe('what is kept with persist', () => {
  it('is not taken for the answers to another Questionnaire without an address', async () => {
    try {
      const quiz = await started(questionnaire(choice('a')), { persist: 'session' });
      await pressed(quiz, '.answer input');
      await until(() => sessionStorage.length);
      const other = await brought(questionnaire(choice('a', 'Do you smoke?')), { persist: 'session' });
      await aTimeout(100);
      expect(other.answers).to.deep.equal({});
      const same = await brought(questionnaire(choice('a')), { persist: 'session' });
      await until(() => Object.keys(same.answers).length);
    } finally {
      sessionStorage.clear();
    }
  });
});

describe('a quiz that cannot be shown', () => {
  for (const [what, inside] of [
    ['its own text', '{"id":"x"}'],
    ['an address', ''],
  ] as const) {
    it(`says so where only white space stands in the tag, with a way out: ${what}`, async () => {
      const place = await fixture(html`<form></form>`);
      const quiz = document.createElement('symptom-quiz');
      quiz.name = 'check';
      quiz.required = true;
      if (!inside) quiz.setAttribute('src', '/nothing-here.json');
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = inside || '1';
      quiz.append('\n  ', script, '\n');
      await quietly(async () => {
        place.append(quiz);
        await until(() => $(quiz, '.way'));
      });
      const note = $(quiz, '.note');
      expect(note.getBoundingClientRect().height).to.be.above(10);
      await pressed(quiz, '.way');
      expect(said(quiz, '.someone')).to.contain('Your doctor');
      expect(said(quiz)).not.to.match(/psoas|hip/i);
      await expect(quiz).to.be.accessible();
      if (inside) expect(quiz.checkValidity(), 'nobody can finish it').to.equal(true);
      else expect($(quiz, '[data-act=retry]').getBoundingClientRect().height).to.be.above(40);
    });
  }

  it('leaves what the page has put there in its place', async () => {
    const quiz = await fixture<SymptomQuiz>(html`<symptom-quiz><p>Ask at the desk.</p></symptom-quiz>`);
    await quietly(async () => {
      quiz.quiz = { id: 'x' };
      await until(() => $(quiz, '.way'));
    });
    expect(quiz.querySelector('p')!.getBoundingClientRect().height).to.be.above(10);
    expect($(quiz, '.note')).to.equal(null);
  });
});

describe('a quiz with nothing to ask, for now', () => {
  const waits: QuizItem[] = [
    yesNo('h', { hidden: true, initial: true }),
    yesNo('a', { showIf: { item: 'h', op: '=', value: true } }),
  ];

  it('comes to its end by Start, and back', async () => {
    const quiz = await brought(own([waits[0], yesNo('a', { showIf: { item: 'h', op: '=', value: false } })]));
    await pressed(quiz, '[data-act=start]');
    await until(() => $(quiz, '[part~=summary]'));
    expect(quiz.result?.unanswered).to.deep.equal([]);
    quiz.back();
    await quiz.updateComplete;
    quiz.back();
    await quiz.updateComplete;
    expect(said(quiz)).to.contain('Start');
  });

  it('goes back to its beginning when answers set by the page take the last question away', async () => {
    const quiz = await started(own(waits));
    expect(said(quiz, '.heading')).to.equal('Is it a?');
    quiz.answers = { h: false };
    await quiz.updateComplete;
    expect(said(quiz)).to.contain('Start');
  });

  it('takes null for no answers', async () => {
    const quiz = await started(own([yesNo('a')]));
    quiz.answers = null as unknown as typeof quiz.answers;
    expect(quiz.answers).to.deep.equal({});
  });
});

describe('numbers as people write them', () => {
  const cases: [string, string, number | string | undefined][] = [
    ['1,000', 'en', 1000],
    ['1,000', 'de', 1],
    ['10.000', 'de', 10_000],
    ['10.000', 'en', 10],
    ['0.125', 'de', 0.125],
    ['3,5', 'en', 3.5],
    ['3.5', 'de', 3.5],
    ['3,1415', 'en', 3.1415],
    ['1,234.5', 'en', 1234.5],
    ['1.234,5', 'en', 1234.5],
    ['1,234,567', 'de', 1_234_567],
    ['10 000', 'fr', 10_000],
    ['10 000,5', 'fr', 10_000.5],
    ['١٬٠٠٠', 'ar', 1000],
    ['٣٫٥', 'ar', 3.5],
    ['-1,000', 'en', -1000],
    ['1,00', 'en', 1],
    ['1,000 kg', 'en', '1,000 kg'],
    ['many', 'en', 'many'],
    ['', 'en', undefined],
    ['1,000', 'no language', 1000],
  ];
  for (const [text, lang, number] of cases) {
    it(`reads “${text}” (${lang}) as ${number}`, () => {
      expect(numberIn(text, lang)).to.equal(number);
    });
  }

  it('are shown as they were read, in the language of the page', async () => {
    const quiz = await started(own([{ id: 'n', type: 'number', text: 'Steps a day?' }]), { lang: 'de' });
    await until(() => said(quiz).includes('Weiter') && $(quiz, '.typed'));
    await typed(quiz, '10.000');
    expect(quiz.answers).to.deep.equal({ n: 10_000 });
    expect($<HTMLInputElement>(quiz, '.typed').value).to.equal('10000');
  });
});

describe('answers that are easily lost, in <symptom-quiz>', () => {
  it('takes the middle of a slider by a click on it, and by the space bar', async function () {
    const slider = { type: 'number', text: 'How bad?', min: 0, max: 10, step: 1, control: 'slider' } as const;
    const quiz = await started(own([{ id: 'a', ...slider }]));
    await click($(quiz, '[type=range]'));
    await quiz.updateComplete;
    expect(quiz.answers).to.deep.equal({ a: 5 });
    await pressed(quiz, '.clear');
    expect(quiz.answers).to.deep.equal({});
    expect(quiz.shadowRoot!.activeElement === $(quiz, '[type=range]')).to.equal(true);
    await press(' ');
    await quiz.updateComplete;
    expect(quiz.answers).to.deep.equal({ a: 5 });
  });

  it('takes back a radio button of a question that can be left out, and says that it can be', async () => {
    const options = [
      { id: 'x', text: 'X' },
      { id: 'y', text: 'Y' },
    ];
    const quiz = await started(own([{ id: 'a', type: 'single', text: 'Which?', options }, yesNo('b')]));
    expect(said(quiz, '.muted[id=hint]')).to.equal('Choose one. You can leave this out.');
    for (const answer of [['x'], true]) {
      expect($(quiz, '.clear')).to.equal(null);
      await pressed(quiz, '.answer input');
      expect(Object.values(quiz.answers)).to.deep.equal([answer]);
      await expect(quiz).to.be.accessible();
      await pressed(quiz, '.clear');
      expect(quiz.answers).to.deep.equal({});
      expect(quiz.shadowRoot!.activeElement === $(quiz, '.answer input')).to.equal(true);
      expect($<HTMLInputElement>(quiz, '.answer input').checked).to.equal(false);
      await next(quiz);
    }
  });

  it('takes no blanks for an answer', async () => {
    const quiz = await started(own([{ id: 'a', type: 'text', text: 'What helps?', required: true }]));
    await typed(quiz, '   ');
    await next(quiz);
    expect(said(quiz, '.problem')).to.contain('Answer this to go on.');
  });

  it('asks for the rest of a day typed in part', async function () {
    if (engine !== 'chromium') this.skip();
    const quiz = await started(own([{ id: 'a', type: 'date', text: 'Since when?' }, yesNo('b')]));
    $(quiz, '.typed').focus();
    await press('1', '2');
    await next(quiz);
    expect(said(quiz, '.problem')).to.contain('Enter a date such as');
    expect($<HTMLInputElement>(quiz, '.typed').validity.badInput, 'what was typed stays').to.equal(true);
    await typed(quiz, '2026-03-01');
    await next(quiz);
    expect(said(quiz, '.heading')).to.equal('Is it b?');
    expect(quiz.answers).to.deep.equal({ a: '2026-03-01' });
  });

  it('shows days as they are written in the language of the page', async () => {
    const quiz = await started(own([{ id: 'a', type: 'date', text: 'Since when?', min: '2026-01-31' }]), {
      lang: 'de',
    });
    await until(() => said(quiz).includes('Weiter'));
    expect(said(quiz, '#hint')).to.contain('31. Januar 2026');
    await typed(quiz, '2026-03-01');
    await next(quiz);
    await until(() => $(quiz, '[part~=summary]'));
    expect(said(quiz, '.review')).to.contain('1. März 2026');
  });

  it('names its steps, and from where they count', async () => {
    const quiz = await started(own([{ id: 'a', type: 'number', text: 'How many?', min: 3, step: 2 }]));
    expect(said(quiz, '#hint')).to.contain('In steps of 2, counted from 3.');
    await typed(quiz, '4');
    await next(quiz);
    expect(said(quiz, '.problem')).to.contain('Enter a number in steps of 2, counted from 3.');
  });
});

describe('scores below none and from hidden questions', () => {
  const worth = (id: string, points: number, change: object = {}): QuizItem => ({
    id,
    type: 'single',
    text: `Is it ${id}?`,
    options: [{ id: 'o', text: 'O', points: { s: points } }],
    ...change,
  });
  const scored = (...items: QuizItem[]): Quiz => own(items, { scales: [{ id: 's', name: 'Sum' }] });

  it('count what a hidden question gives in the most there is', async () => {
    const quiz = await started(scored(worth('h', 7, { hidden: true, initial: ['o'] }), worth('a', 1)));
    await pressed(quiz, '.answer input');
    await next(quiz);
    await next(quiz);
    await until(() => $(quiz, '[part~=scales]'));
    expect(said(quiz, '[part~=scales]')).to.equal('Sum 8 of 8');
    expect(quiz.result!.scales['s']).to.deep.equal({ score: 8, min: 7, max: 8 });
  });

  it('say between which they lie', async () => {
    const quiz = await started(scored(worth('a', -2)));
    await pressed(quiz, '.answer input');
    await next(quiz);
    await until(() => $(quiz, '[part~=scales]'));
    expect(said(quiz, '[part~=scales]')).to.equal('Sum -2. From -2 to 0.');
    const bar = $<HTMLProgressElement>(quiz, '.scales progress');
    expect([bar.max, bar.value]).to.deep.equal([2, 0]);
  });
});

describe('long words in a narrow place', () => {
  it('break, on every page of <symptom-quiz>', async () => {
    const word = 'Bauchspeicheldrüsenentzündung'.repeat(3);
    const options = [{ id: 'x', text: word }];
    const narrow = document.createElement('div');
    narrow.style.inlineSize = '288px';
    const quiz = await started(
      own([], {
        title: word,
        pages: [
          {
            id: 'p',
            title: word,
            items: [
              { id: 'a', type: 'single', text: word, hint: word, options },
              { id: 'n', type: 'number', text: word, unit: word.slice(0, 30) },
            ],
          },
        ],
        scales: [{ id: 's', name: word }],
      }),
    );
    quiz.before(narrow);
    narrow.append(quiz);
    const isWhole = (page: string): void => {
      const base = $(quiz, '.base');
      expect(base.scrollWidth, page).to.be.at.most(base.clientWidth);
    };
    await drawn(quiz);
    isWhole('question');
    expect($(quiz, '.typed').getBoundingClientRect().width).to.be.above(70);
    await pressed(quiz, '.answer input');
    await next(quiz);
    await until(() => $(quiz, '[part~=summary]'));
    isWhole('result');
    expect($(quiz, '.review dt').getBoundingClientRect().width, 'a question beside a long answer').to.be.above(150);
  });
});

describe('the score of the psoas check', () => {
  it('begins with the whole, in the word of its result', async () => {
    const { psoasCheck } = await import('../../src/data/quiz.js');
    const { quiz: words } = await import('../../src/data/words/en/quiz.js');
    const { safety } = await import('../../src/data/words/en/safety.js');
    const [whole] = psoasCheck(words, safety).scales;
    const word = (score: number): string | undefined =>
      whole.bands?.find(({ from = 0, to = Infinity }) => score >= from && score <= to)?.text;
    expect(whole.id).to.equal('pattern');
    expect([0, 2, 3, 6, 7, 22].map(word)).to.deep.equal(['none', 'few', 'some', 'some', 'several', 'several']);
  });
});
