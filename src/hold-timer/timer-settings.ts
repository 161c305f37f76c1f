import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { TimerField } from './timer-field.js';
import type { OnSuspend, Program, Sides } from './program.js';
import { programOf, type OwnProgram } from './settings.js';

/** All that a page can set on a timer, and the program that comes of it. */
export abstract class TimerSettings extends TimerField {
  /** `psoas-release`, `quick-30`, `stretch-hold` or `breathing`; the attributes below change parts of it. */
  @property() program?: string;
  /** Length of one hold in seconds, 5–600; 90 without a program. */
  @property({ type: Number, attribute: 'hold-seconds' }) holdSeconds?: number;
  /** Seconds into the hold at which something is said; "30 60 90" without a program. */
  @property() milestones?: string;
  /** Seconds after which "It eased" may end the hold well, 0–600; 30 without a program. */
  @property({ type: Number, attribute: 'min-seconds' }) minSeconds?: number;
  /** Seconds to get into place before the first hold, 0–300; 5 without a program. */
  @property({ type: Number, attribute: 'prepare-seconds' }) prepareSeconds?: number;
  /** Seconds of easing in before each hold, 0–300. */
  @property({ type: Number, attribute: 'ease-seconds' }) easeSeconds?: number;
  /** Seconds of letting go after each hold, 0–300. */
  @property({ type: Number, attribute: 'release-seconds' }) releaseSeconds?: number;
  /** Seconds of gentle movement after each hold, 0–300. */
  @property({ type: Number, attribute: 'move-seconds' }) moveSeconds?: number;
  /** Seconds to change sides, 0–300; 10 without a program. */
  @property({ type: Number, attribute: 'switch-seconds' }) switchSeconds?: number;
  /** Seconds of rest between sets, 0–300; 30 without a program. */
  @property({ type: Number, attribute: 'rest-seconds' }) restSeconds?: number;
  /** Seconds of breathing in and out, 1–20 each; "4 6" without a program. */
  @property({ attribute: 'breath-seconds' }) breathSeconds?: string;
  /** Number of sets, 1–20. */
  @property({ type: Number }) sets?: number;
  /** `none`, `left`, `right` or `both`. */
  @property() sides?: Sides;
  /** Point that is pressed, such as `tp-iliopsoas-crease`: the advice when it turns sharp depends on it. */
  @property({ attribute: 'trigger-point' }) triggerPoint?: string;
  /** What happens when the device slept: `ask`, `count` or `pause`. Left out, a hold asks and other phases count. */
  @property({ attribute: 'on-suspend' }) onSuspend?: OnSuspend;
  /** Does not ask how it feels. */
  @property({ type: Boolean, attribute: 'no-check' }) noCheck = false;
  /** Leaves out the tones. */
  @property({ type: Boolean, attribute: 'no-sound', reflect: true }) noSound = false;
  /** Says the sentences aloud with the browser's own voice. */
  @property({ type: Boolean, reflect: true }) voice = false;
  /** Buzzes at each cue, where the device can. */
  @property({ type: Boolean, reflect: true }) vibrate = false;
  /** Lights up the screen at each cue. */
  @property({ type: Boolean, reflect: true }) flash = false;
  /** Lets the screen go dark during a session. */
  @property({ type: Boolean, attribute: 'no-wake-lock', reflect: true }) noWakeLock = false;
  /** Fills the screen, to be read from the floor. */
  @property({ type: Boolean, reflect: true }) big = false;
  /** Address of a JSON file with a program of your own; instead of it a `<script type="application/json">` child. */
  @property() src = '';
  /** `session`: a session goes on after the page was loaded anew; kept in this tab's storage, until it ends. */
  @property() persist?: 'session';

  @state() private own: OwnProgram | undefined;
  /** The page's own program is there, or was refused. */
  protected brought: Promise<void> | undefined;
  #asked = '';

  /** The program that would start now. */
  protected get planned(): Program {
    return programOf(this, this.own);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || changed.has('src')) this.brought = this.#bring();
  }

  /** Takes over the page's own program; a refused one leaves that of the attributes. */
  async #bring(): Promise<void> {
    const { src } = this;
    this.#asked = src;
    const child = src ? undefined : this.querySelector?.(':scope > script[type="application/json"]');
    if (!src && !child) return void (this.own = undefined);
    try {
      const { readOwn } = await import('./own.js');
      const result = await readOwn(src, child?.textContent ?? '', this.baseURI);
      // Another address was set meanwhile.
      if (this.#asked !== src) return;
      if (result.ok) this.own = result.value;
      else this.refuse(...result.errors);
    } catch {
      // The reader itself could not be loaded: the attributes stand.
    }
  }
}
