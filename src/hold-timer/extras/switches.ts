import { html, nothing, type TemplateResult } from 'lit';
import { timerExtras } from '../../data/words/en/timer-extras.js';
import { closeAudio, openAudio } from '../cues/audio.js';
import { flash } from '../cues/flash.js';
import type { CueChoices } from '../cues/hold-cues.js';
import { longest, Tones } from '../cues/tones.js';
import { vibrate } from '../cues/vibrate.js';
import { speak } from '../cues/voice.js';
import { icons } from './icons.js';

type Timer = { -readonly [Choice in keyof CueChoices]: CueChoices[Choice] } & HTMLElement;

interface Switch {
  readonly name: 'sound' | 'voice' | 'vibrate' | 'flash' | 'awake';
  /** The attribute's property; one that begins with `no` is on while that is off. */
  readonly choice: keyof CueChoices;
  /** Can this browser do it at all? */
  readonly can: () => boolean;
  /** Lets the person hear, feel or see at once what was switched on. */
  readonly sample?: (timer: Timer, words: typeof timerExtras, lang: string) => void;
}

const list: readonly Switch[] = [
  {
    name: 'sound',
    choice: 'noSound',
    can: () => 'AudioContext' in globalThis,
    sample() {
      const audio = openAudio();
      if (!audio) return;
      new Tones(audio).play('start');
      closeAudio(longest);
    },
  },
  {
    name: 'voice',
    choice: 'voice',
    can: () => 'speechSynthesis' in globalThis,
    sample: (timer, words, lang) => speak(timer, words.sample, lang),
  },
  { name: 'vibrate', choice: 'vibrate', can: () => 'vibrate' in navigator, sample: () => vibrate('milestone') },
  { name: 'flash', choice: 'flash', can: () => true, sample: (timer) => flash(timer.shadowRoot!, 'phase') },
  { name: 'awake', choice: 'noWakeLock', can: () => 'wakeLock' in navigator },
];

/** The cues as switches. What this browser cannot do says so and stays off. */
export function switches(timer: Timer, lang: string, words = timerExtras): TemplateResult {
  const row = ({ name, choice, can, sample }: Switch): TemplateResult => {
    const inverted = choice.startsWith('no');
    const possible = can();
    const on = possible && timer[choice] !== inverted;
    const press = (): void => {
      timer[choice] = on ? inverted : !inverted;
      if (!on) sample?.(timer, words, lang);
    };
    return html`<button part="button switch" class="switch" aria-pressed=${on} ?disabled=${!possible} @click=${press}>
      ${icons[name]}<span>${words[name]} ${possible ? nothing : html`<small>${words.cannot}</small>`}</span>
    </button>`;
  };
  return html`<div class="switches" part="switches" role="group" aria-label=${words.switches}>${list.map(row)}</div>`;
}
