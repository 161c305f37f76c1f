/** What a sitting break does from Start on; loaded at that press. */
import type { ReactiveController, TemplateResult } from 'lit';
import type { Words } from '../data/words/en.js';
import { sittingBreakMore } from '../data/words/en/sitting-break-more.js';
import { now } from '../shared/clock.js';
import { arm, beat, disarm, unbeat } from '../shared/scheduler.js';
import { eventFor } from './event-for.js';
import { act, idle, leftAt, type Act, type Effect, type State } from './model.js';
import { mayNotify, notify } from './notice.js';
import { panel, sentenceFor } from './panel.js';
import type { SittingBreak } from './sitting-break.js';

const minute = 60_000;
/** Looks while the person sits: a longer silence means that the page could not run. */
const looks = Array.from({ length: 60 }, (_, index) => (index + 1) * minute);

/** What the element lets its session do and know. */
export interface Room {
  /** Minutes. */
  readonly every: () => number;
  /** Minutes. */
  readonly away: () => number;
  readonly say: (sentence: string) => void;
  /** All words of a language other than English. */
  readonly translation: () => Words | undefined;
  readonly lang: () => string;
}

export class Session implements ReactiveController {
  moment: State = idle;
  /** Did the person switch notifications on, and may they come? */
  notifying = false;
  readonly #host: SittingBreak;
  readonly #room: Room;

  constructor(host: SittingBreak, room: Room) {
    this.#host = host;
    this.#room = room;
    host.addController(this);
  }

  /** Whole minutes of sitting left. */
  get remainingMinutes(): number {
    return Math.ceil(leftAt(this.moment, now()) / minute);
  }

  get words(): Words['sittingBreakMore'] {
    return this.#room.translation()?.sittingBreakMore ?? sittingBreakMore;
  }

  /** Minutes out of sight that begin the count again. */
  get away(): number {
    return this.#room.away();
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#seen);
    this.#seen();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#seen);
    this.#rest();
  }

  act(event: Act): void {
    const rhythm = {
      every: this.#room.every() * minute,
      snooze: this.#host.snoozeMinutes * minute,
      away: this.away * minute,
    };
    const [moment, effects] = act(rhythm, this.moment, event, now());
    this.moment = moment;
    this.#host.requestUpdate();
    for (const effect of effects) this.#tell(effect);
  }

  /** What is below the clock while it runs. */
  panel(): TemplateResult {
    return panel(this.#host, this);
  }

  /** Switches notifications on or off; the browser asks the person in this press. A refusal leaves them off. */
  readonly toggle = async (): Promise<void> => {
    this.notifying = !this.notifying && (await mayNotify());
    this.#host.requestUpdate();
  };

  /** Is there time to be measured now? */
  get #counting(): boolean {
    return this.#host.isConnected && (this.moment.status === 'sitting' || this.moment.status === 'due');
  }

  /** Starts and stops what runs by itself, and tells what happened. */
  #tell(effect: Effect): void {
    if (this.#counting) this.#run();
    else this.#rest();
    const { words } = this;
    this.#room.say(sentenceFor(effect, words, this.remainingMinutes));
    notify(this.#host, effect.type === 'due' && this.notifying ? words.due : '', this.#room.lang());
    const report = eventFor(effect, this.#host.snoozeMinutes);
    if (report) this.#host.dispatchEvent(report);
  }

  #run(): void {
    this.#arm();
    beat(this, this.#tick);
  }

  #arm(): void {
    if (!document.hidden || this.notifying) arm(this, [...looks, leftAt(this.moment, now())], this.#look);
  }

  /** Lets go of everything that runs by itself. */
  #rest(): void {
    disarm(this);
    unbeat(this);
  }

  readonly #look = (): void => {
    this.act({ type: 'look' });
    // A timeout may come a moment early by a coarse clock: it must come again.
    if (this.#counting && this.moment.status === 'sitting' && this.moment.left < 1000) this.#arm();
  };

  /** Looks, and answers in how many milliseconds the number changes. */
  readonly #tick = (): number => {
    this.act({ type: 'look' });
    return leftAt(this.moment, now()) % minute || minute;
  };

  /** Out of sight nobody looks, unless notifications are on: a long silence then counts as an absence. */
  readonly #seen = (): void => {
    this.act({ type: 'look' });
    if (document.hidden && !this.notifying) disarm(this);
    else if (this.#counting) this.#run();
  };
}
