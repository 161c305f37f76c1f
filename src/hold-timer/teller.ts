import type { TemplateResult } from 'lit';
import type { timerMore } from '../data/words/en/timer-more.js';
import { timerSpoken } from '../data/words/en/timer-spoken.js';
import type { Localize } from '../shared/localize.js';
import { closeAudio, openAudio } from './cues/audio.js';
import type { HoldCues } from './cues/hold-cues.js';
import type { HoldTimer } from './hold-timer.js';
import type { Answer, Effect } from './model.js';
import { cueOf, newest, sentenceFor } from './sentences.js';
import type * as Rare from './question.js';
import type { Outcome, Session } from './session.js';

/** A browser or network that refuses a part leaves the timer as it is. */
const silent = (): void => undefined;

/** Tells the person what happened: in words, aloud, by tones. What it needs for that loads after the press of Start. */
export class Teller {
  readonly #timer: HoldTimer;
  readonly #session: Session;
  readonly #localize: Localize<'timer' | 'common'>;
  readonly #say: (sentence: string) => void;
  /** Sound, voice and screen; from the Start press until the end. */
  #cues: Promise<HoldCues> | undefined;
  /** What is said seldom, once it is loaded. */
  #rare: typeof Rare | undefined;

  /** @param say to a screen reader */
  constructor(
    timer: HoldTimer,
    session: Session,
    localize: Localize<'timer' | 'common'>,
    say: (sentence: string) => void,
  ) {
    this.#timer = timer;
    this.#session = session;
    this.#localize = localize;
    this.#say = say;
  }

  /** The question after sleep, once it is loaded; until then Resume goes on from where the hold stood. */
  get question(): TemplateResult | undefined {
    const { status, gap } = this.#session.moment;
    return status === 'suspended' ? this.#rare?.question(this.#timer, gap, this.#more) : undefined;
  }

  /** What to do after "too much" or "sharp", once it is loaded; empty when there is nothing to say. */
  get advice(): string {
    const { reason } = this.#session.moment;
    const answer = reason === 'pain' ? 'sharp' : reason;
    return answer === 'sharp' || answer === 'too-much' ? (this.#adviceFor(answer) ?? '') : '';
  }

  get #more(): typeof timerMore | undefined {
    return this.#localize.translation?.timerMore;
  }

  #adviceFor(answer: Answer): string | undefined {
    return this.#rare?.adviceFor(answer, this.#timer.triggerPoint, this.#more);
  }

  /** The newest of what happened: the older is out of date. */
  tell({ effects, planned, seen }: Outcome): void {
    const { running, active } = this.#session;
    const replan = !planned || seen || !this.#cues;
    if (running && this.#timer.isConnected) this.#cues ??= this.#open();
    if (!effects.length && !replan) return;
    const { words, lang, translation } = this.#localize;
    const spoken = translation?.timerSpoken ?? timerSpoken;
    const left = this.#timer.remainingSeconds;
    const sentence = newest(effects, (effect) => sentenceFor(effect, spoken, words.common, left));
    if (sentence) this.#say(sentence);
    this.#add(effects);
    void this.#cues?.then((cues) => {
      cues.keepAwake(running && this.#timer.isConnected);
      if (replan) cues.plan();
      cues.give(cueOf(effects.at(-1)), planned, sentence, lang);
    }, silent);
    if (!active) this.close();
  }

  /** A switch was turned. */
  choose(): void {
    void this.#cues?.then((cues) => cues.choose(), silent);
  }

  /** Lets the last tone ring out. */
  close(): void {
    void this.#cues?.then((cues) => cues.close(), silent);
    this.#cues = undefined;
  }

  /** What is said seldom is loaded when it is. */
  #add(effects: readonly Effect[]): void {
    const effect = effects.find(({ type }) => type === 'suspend' || type === 'check');
    if (!effect) return;
    const pain = this.#session.moment.reason === 'pain';
    import('./question.js').then((rare) => {
      this.#rare = rare;
      if (effect.type === 'suspend' && this.#timer.status === 'suspended') {
        this.#say(rare.slept(effect.gap, this.#more));
      } else if (effect.type === 'check') {
        const advice = this.#adviceFor(pain ? 'sharp' : effect.answer)!;
        this.#say(advice);
        void this.#cues?.then((cues) => cues.give(undefined, false, advice, this.#localize.lang), silent);
      }
      this.#timer.requestUpdate();
    }, silent);
  }

  /** Sound is made in the press itself, for browsers allow it only then; the rest can come after. */
  async #open(): Promise<HoldCues> {
    const audio = this.#timer.noSound ? undefined : openAudio();
    try {
      const { HoldCues } = await import('./cues/hold-cues.js');
      return new HoldCues(this.#timer, () => this.#session.soon(), audio);
    } catch (error) {
      if (audio) closeAudio(0);
      throw error;
    }
  }
}
