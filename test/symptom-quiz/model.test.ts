import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isAnswered } from '../../src/data/quiz-answers.js';
import { psoasCheck } from '../../src/data/quiz.js';
import { quiz as words } from '../../src/data/words/en/quiz.js';
import { safety } from '../../src/data/words/en/safety.js';
import { act, fresh, progress, type Act, type Effect, type State } from '../../src/symptom-quiz/model.js';
import { choicesOf, questions, shown, ticked } from '../../src/symptom-quiz/pages.js';
import { resultOf } from '../../src/symptom-quiz/scoring.js';

const check = psoasCheck(words, safety);

const told = (effects: readonly Effect[]): string[] =>
  effects.map((effect) => {
    if (effect.type === 'answer') {
      return `answer ${effect.item}: ${Array.isArray(effect.answer) ? effect.answer.join(' ') : String(effect.answer)}`;
    }
    if (effect.type === 'flag') return `flag ${effect.level}: ${effect.flags.join(' ')}`;
    return effect.type;
  });

/** `next`, `back`, `start`, `restart`; `+id` ticks, `-id` unticks, `@region,region` marks, `>id` goes to a question. */
function read(word: string): Act {
  const rest = word.slice(1);
  if (word[0] === '+' || word[0] === '-') return { type: 'choose', option: rest, on: word[0] === '+' };
  if (word[0] === '@') return { type: 'answer', item: 'where', answer: rest.replaceAll(',', ' ') };
  if (word[0] === '>') return { type: 'go', to: rest };
  return { type: word as 'next' };
}

function run(script: string, from: State = fresh): [State, string[]] {
  let state = from;
  const all: string[] = [];
  for (const word of script.split(' ')) {
    const [next, effects] = act(check, state, read(word));
    state = next;
    all.push(...told(effects));
  }
  return [state, all];
}

const where = (state: State): string => [state.place, state.page].filter(Boolean).join(' ');

const safe = 'start +none next';
const whole = `${safe} @hip-crease-l next +one-side next +chair next +returns next +sitting next +none next`;

describe('the way through the quiz', () => {
  it('asks the red flags first and lets nobody past them without an answer', () => {
    const [state] = run('start');
    expect(where(state)).to.equal('question red-flags');
    const [stuck, effects] = run('next next next', state);
    expect(where(stuck)).to.equal('question red-flags');
    expect(stuck.missing).to.equal(true);
    expect(effects).to.deep.equal([]);
  });

  it('leads from a ticked red flag to help, and tells it with the result', () => {
    const [state, effects] = run('start +rf-fever +rf-saddle next');
    expect(where(state)).to.equal('help');
    expect(effects).to.deep.equal([
      'start',
      'answer red-flags: rf-fever',
      'answer red-flags: rf-saddle rf-fever',
      'flag emergency: rf-saddle rf-fever',
      'complete',
    ]);
  });

  it('comes back from help to the ticks, so that a slip can be mended', () => {
    const [state] = run('start +rf-fever next back');
    expect(where(state)).to.equal('question red-flags');
    expect(state.answers.get('red-flags')).to.deep.equal(['rf-fever']);
    expect(where(run('-rf-fever +none next', state)[0])).to.equal('question where');
  });

  it('clears the others for "none of these", and it for the others', () => {
    const [state] = run('start +rf-fever +rf-saddle +none');
    expect(state.answers.get('red-flags')).to.deep.equal(['none']);
    expect(run('+rf-age', state)[0].answers.get('red-flags')).to.deep.equal(['rf-age']);
  });

  it('keeps one answer where one is asked for', () => {
    const [state] = run(`${safe} @hip-crease-l next +both +one-side`);
    expect(state.answers.get('difference')).to.deep.equal(['one-side']);
  });

  it('goes through every question to the review and the result', () => {
    const [state] = run(whole);
    expect(where(state)).to.equal('review');
    const [end, effects] = run('next', state);
    expect(where(end)).to.equal('result');
    expect(effects).to.deep.equal(['complete']);
  });

  it('goes back through the questions with the answers kept', () => {
    const [state] = run('back back back', run(whole)[0]);
    expect(where(state)).to.equal('question behaviour');
    expect(state.answers).to.deep.equal(run(whole)[0].answers);
    expect(where(run('back back back back back', state)[0])).to.equal('intro');
  });

  it('leads a changed answer back to the review', () => {
    const [state] = run('>movement', run(whole)[0]);
    expect(where(state)).to.equal('question movement');
    expect(where(run('+upright next', state)[0])).to.equal('review');
    expect(where(run('back', state)[0])).to.equal('review');
  });

  it('asks only what a changed answer has opened', () => {
    const elsewhere = `${safe} @shin-l next +chair next +returns next +sitting next +none next`;
    const [state] = run(`${elsewhere} >where @hip-crease-l next`);
    expect(where(state)).to.equal('question difference');
    expect(where(run('+same next', state)[0])).to.equal('review');
  });

  it('does not let a changed answer be left empty', () => {
    const [state] = run('>difference', run(whole)[0]);
    const [emptied] = run('>movement -chair back', run('back', state)[0]);
    expect(where(emptied)).to.equal('question movement');
    expect(emptied.missing).to.equal(true);
  });

  it('leads to help when a red flag is ticked later, by whichever way it is left', () => {
    for (const way of ['next', 'back']) {
      expect(where(run(`>red-flags +rf-saddle ${way}`, run(whole)[0])[0])).to.equal('help');
    }
  });

  it('counts the questions without growing on the way', () => {
    let [state] = run('start');
    expect(progress(check, state)).to.deep.equal({ number: 1, total: 7 });
    [state] = run('+none next @hip-crease-l next', state);
    expect(progress(check, state)).to.deep.equal({ number: 3, total: 7 });
    [state] = run(`${safe} @shin-l next`);
    expect(progress(check, state)).to.deep.equal({ number: 3, total: 6 });
    expect(progress(check, run(whole)[0])).to.deep.equal({ number: 7, total: 7 });
  });

  it('forgets everything on restart', () => {
    expect(run('restart', run(whole)[0])[0]).to.equal(fresh);
    expect(fresh.answers.size).to.equal(0);
  });

  it('changes nothing for acts that make no sense', () => {
    const scripts = [
      'next',
      'back',
      '+none',
      '>nowhere',
      'start start',
      `${safe} +rf-fever`,
      `${safe} +no-such-option`,
    ];
    for (const script of scripts) {
      const [before] = run(script.split(' ').slice(0, -1).join(' ') || 'restart');
      const [after, effects] = run(script.split(' ').at(-1)!, before);
      expect(after, script).to.equal(before);
      expect(effects, script).to.deep.equal([]);
    }
  });
});

describe('whatever anyone presses', () => {
  const options = [...new Set(questions(check).flatMap((item) => choicesOf(item).map(({ id }) => id)))];
  const anyAct: fc.Arbitrary<Act> = fc.oneof(
    { weight: 4, arbitrary: fc.constant<Act>({ type: 'next' }) },
    { weight: 2, arbitrary: fc.constantFrom<Act>({ type: 'start' }, { type: 'back' }) },
    { weight: 3, arbitrary: fc.constant<Act>({ type: 'choose', option: 'none', on: true }) },
    {
      weight: 8,
      arbitrary: fc.record({
        type: fc.constant('choose' as const),
        option: fc.constantFrom(...options, 'no-such-option', '__proto__'),
        on: fc.boolean(),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('go' as const),
        to: fc.constantFrom(...questions(check).map(({ id }) => id), 'review', 'nothing'),
      }),
    },
  );
  const marks: fc.Arbitrary<Act> = fc.record({
    type: fc.constant('answer' as const),
    item: fc.constant('where'),
    answer: fc.constantFrom('', 'hip-crease-l', 'hip-crease-r:6 low-back-r', 'shin-l', 'saddle', 'nowhere __proto__'),
  });
  const anything = fc.oneof({ weight: 9, arbitrary: anyAct }, { weight: 3, arbitrary: marks });
  const acts = fc.array(anything, { maxLength: 60 });

  it('no page beyond the red flags shows while they are open, and none but help follows a ticked one', () => {
    fc.assert(
      fc.property(acts, (presses) => {
        let state = fresh;
        for (const press of presses) {
          const [next, effects] = act(check, state, press);
          const moved = next.place !== state.place || next.page !== state.page;
          state = next;
          if (state.place === 'intro' || state.page === 'red-flags') continue;
          expect(isAnswered(state.answers.get('red-flags'))).to.equal(true);
          // Back from help leads to the mark that raised it, and from there nowhere else.
          if (ticked(check, state.answers).length && state.page !== 'where') expect(state.place).to.equal('help');
          if (state.place === 'help' && moved) expect(told(effects).at(-1)).to.equal('complete');
        }
      }),
    );
  });

  it('no score comes from a question that is not shown, and none is above its most', () => {
    fc.assert(
      fc.property(acts, (presses) => {
        const state = presses.reduce((before, press) => act(check, before, press)[0], fresh);
        const result = resultOf(check, state.answers);
        const visible = shown(check, state.answers).items.map(({ id }) => id);
        for (const { item } of result.reasons) expect(visible).to.include(item);
        for (const { score, max } of Object.values(result.scales)) expect(score).to.be.within(0, max);
        if (ticked(check, state.answers).length) expect(result.reasons).to.deep.equal([]);
      }),
    );
  });

  it('from anywhere, answering what is asked reaches an end', () => {
    fc.assert(
      fc.property(acts, fc.nat(), (presses, seed) => {
        let state = presses.reduce((before, press) => act(check, before, press)[0], fresh);
        for (let turn = 0; turn < 40 && state.place !== 'result' && state.place !== 'help'; turn++) {
          if (state.place === 'intro') state = act(check, state, { type: 'start' })[0];
          const item = questions(check).find(({ id }) => id === state.page);
          if (item?.type === 'regions' && !state.answers.get(item.id)) {
            state = act(check, state, { type: 'answer', item: item.id, answer: 'low-back-l' })[0];
          } else if (item && !isAnswered(state.answers.get(item.id))) {
            const { id } = choicesOf(item)[(seed + turn) % choicesOf(item).length];
            state = act(check, state, { type: 'choose', option: id, on: true })[0];
          }
          state = act(check, state, { type: 'next' })[0];
        }
        expect(['result', 'help']).to.include(state.place);
      }),
    );
  });
});
