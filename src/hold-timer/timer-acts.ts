import type { Act, Answer } from './model.js';
import { TimerSettings } from './timer-settings.js';

/** All that can be done with a timer, by its buttons and keys or by the page. What makes no sense at a moment does nothing. */
export abstract class TimerActs extends TimerSettings {
  protected abstract act(event: Act): void;

  /** Starts, or starts again; does nothing while a session is under way. */
  start(): void {
    this.act({ type: 'start' });
  }

  pause(): void {
    this.act({ type: 'pause' });
  }

  resume(): void {
    this.act({ type: 'resume' });
  }

  /** After the device slept: goes on as if the person had held all the while. */
  countGap(): void {
    this.act({ type: 'count-gap' });
  }

  /** Ends the phase under way and goes on to the next. */
  skip(): void {
    this.act({ type: 'skip' });
  }

  /** Ends the hold well, once `min-seconds` are over. */
  ease(): void {
    this.act({ type: 'ease' });
  }

  /** Makes the phase under way longer, or shorter with a negative number; more than an hour at once is ignored. */
  extend(seconds: number): void {
    if (Math.abs(seconds) <= 3600) this.act({ type: 'extend', seconds });
  }

  /** Answers how the hold feels: "too-much" pauses, the third of a session stops, "sharp" stops at once. */
  check(answer: Answer): void {
    this.act({ type: 'check', answer });
  }

  stop(): void {
    this.act({ type: 'stop' });
  }

  /** Back to the beginning; nothing is fired for what was under way. */
  override reset(): void {
    this.act({ type: 'reset' });
  }
}
