import type { Answer } from '../data/quiz-answers.js';
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
  /** Ids of everything now chosen there; none when it was taken back, and for other kinds of answers. */
  readonly options: readonly string[];
  /** The answer as it is now; `undefined` when it was taken back. */
  readonly answer: Answer | undefined;

  constructor(item: string, answer: Answer | undefined) {
    super('quiz-answer', options);
    this.item = item;
    this.answer = answer;
    this.options = Array.isArray(answer) ? (answer as readonly string[]) : [];
  }
}

/** What a next step offers was pressed, such as `card:kneeling-lunge`. Cancelling it keeps a link from being followed. */
export class QuizActionEvent extends Event {
  /** `card`, `guide`, `timer` or `map`. */
  readonly kind: string;
  readonly id: string;

  constructor(kind: string, id: string) {
    super('quiz-action', { ...options, cancelable: true });
    this.kind = kind;
    this.id = id;
  }
}

/** A FHIR Questionnaire asks for things that the quiz does without. */
export class QuizWarningEvent extends Event {
  readonly warnings: readonly { readonly linkId: string; readonly feature: string }[];

  constructor(warnings: QuizWarningEvent['warnings']) {
    super('quiz-warning', options);
    this.warnings = warnings;
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
    'quiz-action': QuizActionEvent;
    'quiz-warning': QuizWarningEvent;
    'quiz-flag': QuizFlagEvent;
    'quiz-complete': QuizCompleteEvent;
  }
}
