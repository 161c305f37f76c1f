import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Answer } from '../data/quiz-answers.js';
import { oneOf, warnOnce } from '../shared/warn.js';
import { act, fresh, type Act, type Effect, type State } from './model.js';
import { fitting, shown } from './pages.js';
import { QuizForm } from './quiz-form.js';
import type { QuizResult } from './scoring.js';
import { QuizAnswerEvent, QuizCompleteEvent, QuizFlagEvent, QuizStartEvent } from './symptom-quiz.events.js';

/** Where a person is in the quiz and what they have answered: what a page reads, sets and hears of. */
export abstract class QuizMachine extends QuizForm {
  /** Puts the answers themselves into the result. */
  @property({ type: Boolean, attribute: 'include-answers' }) includeAnswers = false;
  /** Keeps the answers on this device: `session` until the tab is closed, `local` until "Start again". Empty: not at all. */
  @property() persist: 'session' | 'local' | '' = '';

  @state() protected moment: State = fresh;
  @state() protected leaving = false;
  /** What became of printing, copying or saving. */
  @state() protected told = '';

  #recalled = false;

  /** The result, while it or the help page is shown; otherwise `undefined`. */
  get result(): QuizResult | undefined {
    const { asked: quiz } = this;
    const { place, answers } = this.moment;
    const ended = place === 'result' || place === 'help';
    return quiz && ended ? this.scoring?.resultOf(quiz, answers, this.includeAnswers) : undefined;
  }

  /**
   * What was answered so far, by id of the question: ids of options in a list, text, a number, true or false, or the
   * value of a body map. A copy. Answers that do not fit their question are left out when set; setting fires nothing.
   */
  get answers(): Record<string, Answer> {
    return Object.fromEntries(this.moment.answers);
  }
  set answers(given: Readonly<Record<string, Answer>>) {
    const { quiz } = this;
    if (!quiz) this.#soon(() => (this.answers = given));
    if (!quiz) return;
    const { answers, refused } = fitting(quiz, given ?? {});
    if (refused.length) warnOnce(this, `answers: left out ${refused.slice(0, 5).join(', ')}; no answer to a question.`);
    this.act({ type: 'fill', answers });
  }

  /**
   * The answers as a FHIR QuestionnaireResponse, for a quiz that came as a Questionnaire; otherwise `undefined`, because
   * nothing of FHIR is loaded then: `toQuestionnaireResponse` of `unknot/fhir` writes one from `quiz` and `answers`.
   */
  get response(): unknown {
    const { own, quiz } = this;
    if (typeof own !== 'object' || !quiz) return undefined;
    return own.response?.(shown(quiz, this.moment.answers).heard, this.result ? 'completed' : 'in-progress');
  }

  /** Goes from the first page to the first question. */
  start(): void {
    this.act({ type: 'start' });
  }

  /** One page back; the answers stay. */
  back(): void {
    this.act({ type: 'back' });
  }

  /** To a page, or to the page of a question, by its id, or to `review`; only as far as the answers reach. */
  goTo(id: string): void {
    this.act({ type: 'go', to: id });
  }

  override restart(): void {
    this.act({ type: 'restart' });
  }

  override formResetCallback(): void {
    super.formResetCallback();
    // Resetting a form leaves the focus where it is.
    this.focusNext = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // The page shown may be none of the other layout.
    if (changed.has('layout') && this.asked) this.act({ type: 'fill', answers: this.moment.answers });
  }

  protected override begin(): void {
    this.#recalled = false;
    this.leaving = false;
    this.moment = this.quiz ? act(this.quiz, fresh, { type: 'restart' })[0] : fresh;
  }

  protected get store(): 'session' | 'local' | undefined {
    return this.hasAttribute('persist') || this.persist
      ? oneOf<'session' | 'local'>(this, 'persist', this.persist || 'session', ['session', 'local'])
      : undefined;
  }

  protected act(event: Act): void {
    const { asked: quiz, moment: before } = this;
    if (!quiz) return event.type === 'restart' ? undefined : this.#soon(() => this.act(event));
    const [moment, effects] = act(quiz, before, event);
    if (moment === before) return;
    this.moment = moment;
    const moved = moment.place !== before.place || moment.page !== before.page || event.type === 'next';
    if (moved && event.type !== 'fill') {
      this.leaving = false;
      this.told = '';
      this.focusNext = moment.missing ? '.problem' : '.heading';
      this.say('');
    }
    const { result } = this;
    // While the questions are being answered there is time to load what comes later.
    if (moment.place === 'question') {
      this.need('fields');
      this.need('outcome');
    } else if (result) this.need('summary');
    if (moment.answers !== before.answers) this.#keep();
    // Before the events, so that a listener may send the form.
    this.report(result);
    for (const effect of effects) this.#tell(effect, result);
  }

  #keep(): void {
    const { store, quiz } = this;
    if (store && quiz) void this.load('keep').then((part) => part?.keep(quiz, this.moment.answers, store));
  }

  /** Once the psoas check is there; a quiz of the page's own comes by itself. */
  #soon(then: () => void): void {
    if (!this.own) void this.load('check').then((check) => check && this.quiz && then());
  }

  #tell(effect: Effect, result: QuizResult | undefined): void {
    switch (effect.type) {
      case 'start':
        this.dispatchEvent(new QuizStartEvent());
        break;
      case 'answer':
        this.dispatchEvent(new QuizAnswerEvent(effect.item, effect.answer));
        break;
      case 'flag':
        this.dispatchEvent(new QuizFlagEvent(effect.flags, effect.level));
        break;
      case 'complete':
        if (result) this.dispatchEvent(new QuizCompleteEvent(result));
    }
  }

  /** What was kept on this device goes in once, before anything was answered. */
  protected recall(): void {
    const store = this.store;
    if (store && !this.own) this.need('check');
    const keep = store && !this.#recalled && this.quiz && this.need('keep');
    if (!keep) return;
    this.#recalled = true;
    const kept = keep.recall(this.quiz!, store);
    if (kept && this.moment.place === 'intro') {
      this.moment = act(this.quiz!, this.moment, { type: 'fill', answers: fitting(this.quiz!, kept).answers })[0];
    }
  }
}
