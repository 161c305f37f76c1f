import type { QuizResult } from './scoring.js';

const options: EventInit = { bubbles: true, composed: true };

/** The person pressed Start. */
export class QuizStartEvent extends Event {
  constructor() {
    super('quiz-start', options);
  }
}

/** An answer was given or taken back. */
export class QuizAnswerEvent extends Event {
  /** Id of the question. */
  readonly item: string;
  /** Ids of everything now chosen there; none when it was taken back. */
  readonly options: readonly string[];

  constructor(item: string, chosen: readonly string[]) {
    super('quiz-answer', options);
    this.item = item;
    this.options = chosen;
  }
}

/** A red flag was ticked: the quiz ends with where to get help. `quiz-complete` follows. */
export class QuizFlagEvent extends Event {
  /** Ids of the red flags, those for an emergency first. */
  readonly flags: readonly string[];
  /** `emergency`: now; `urgent`: soon. */
  readonly level: 'emergency' | 'urgent';

  constructor(flags: readonly string[], level: 'emergency' | 'urgent') {
    super('quiz-flag', options);
    this.flags = flags;
    this.level = level;
  }
}

/** The result is shown. Fired again when the person goes back and changes an answer. */
export class QuizCompleteEvent extends Event {
  readonly result: QuizResult;

  constructor(result: QuizResult) {
    super('quiz-complete', options);
    this.result = result;
  }
}

declare global {
  interface HTMLElementEventMap {
    'quiz-start': QuizStartEvent;
    'quiz-answer': QuizAnswerEvent;
    'quiz-flag': QuizFlagEvent;
    'quiz-complete': QuizCompleteEvent;
  }
}
