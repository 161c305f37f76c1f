import { html, nothing, type TemplateResult } from 'lit';
import { withGuests } from '../shared/guests.js';
import { onward, stopping } from './answer.js';
import { invite } from './guests.js';
import { press as button } from './pages.js';
import type { StepSheet, StepView } from './steps.js';
import { mismatch } from './tool.js';

/** What the timer tells, of which only this is needed. */
interface Hold extends Event {
  readonly held?: readonly { readonly seconds: number; readonly ended?: string }[];
}

const seconds = ({ held = [] }: Hold): number => held.reduce((total, hold) => total + hold.seconds, 0);

function timer(sheet: StepSheet): TemplateResult {
  const { host, more, level, state, act, say } = sheet;
  const { press } = more.guideHands;
  if (!invite(host, 'hold-timer', sheet.update)) {
    const pressed = (): void => {
      act({ type: 'held', seconds: 30 });
      act({ type: 'next' });
    };
    return html`<p class="note">${press.alone}</p>
      <button part="button primary" class="primary" type="button" @click=${pressed}>${press.alonePressed}</button>`;
  }
  const over = (event: Hold): void => {
    act({ type: 'held', seconds: seconds(event) });
    if (event.held?.at(-1)?.ended === 'pain') act({ type: 'stop', reason: 'pain' });
    // Not when the step was left in mid-hold.
    else if (host.place === 'press') say(event.type === 'hold-complete' ? press.done : press.stopped);
  };
  return withGuests`<hold-timer
    class="timer"
    id="${host.id}-hold"
    persist=${host.persist === 'session' ? host.persist : nothing}
    program="psoas-release"
    trigger-point=${state.answers.kind ?? nothing}
    heading-level=${level(1)}
    sides=${state.answers.side ?? 'none'}
    move-seconds="0"
    ?no-sound=${host.noSound}
    @hold-stop=${over}
    @hold-complete=${over}
  ></hold-timer>`;
}

/** Tools that one lies over. */
const floor: ReadonlySet<string> = new Set(['angled-tool', 'ball', 'foam-roller']);

/** Pressing, timed; a stop for pain is always in reach. */
export const press: StepView = (sheet) => {
  const { title, more, state, words, draw } = sheet;
  const { press, find } = more.guideHands;
  const { tool, kind, side } = state.answers;
  const over = tool && floor.has(tool);
  const pose = tool === 'angled-tool' ? 'tool' : over ? 'ball' : 'sink';
  const avoid = kind === 'tp-iliopsoas-crease' ? words.safety.avoid['hip-crease-nerves'] : words.safety.avoid.midline;
  const told = mismatch(sheet);
  return html`${title(press.title)}
    <div class="beside">
      <div class="stack">
        ${draw?.person(pose, side, find.pictures[over ? 'tool' : 'sink'])}
        <ul>
          ${tool ? html`<li>${press.hows[tool]}</li>` : nothing}
          <li>${press.gentle}</li>
          <li>${press.breathe}</li>
          <li>${press.sooner}</li>
        </ul>
        ${told ? html`<p class="note" part="mismatch">${told}</p>` : nothing}
        <p class="note" part="caution">${avoid}</p>
      </div>
      <div class="stack">
        ${timer(sheet)} ${stopping(sheet)}
        ${state.held.length ? onward(sheet) : html`<div class="row">${button('next', press.skip, 'quiet')}</div>`}
      </div>
    </div>`;
};
