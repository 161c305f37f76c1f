/**
 * What a test can ask of the browser itself: trusted keys and clicks, media, the tab's life.
 * Each promise says whether this engine can do it, so a test can step aside: `if (!(await media({…}))) this.skip()`.
 * Everything is put back after each test.
 */
import { executeServerCommand } from '@web/test-runner-commands';

export const engine: 'chromium' | 'firefox' | 'webkit' = /firefox/i.test(navigator.userAgent)
  ? 'firefox'
  : /chrome/i.test(navigator.userAgent)
    ? 'chromium'
    : 'webkit';

let changed = false;

const ask = (command: string, payload: object): Promise<boolean> =>
  executeServerCommand<boolean, object>(`unknot:${command}`, payload);

const change = (command: string, payload: object): Promise<boolean> => {
  changed = true;
  return ask(command, payload);
};

afterEach(async () => {
  if (changed) await ask('reset', {});
  changed = false;
});

/** Presses a key or a chord, each as `'Tab'`, `'a'`, `'Shift+Tab'`; several go one after the other. */
export async function press(...chords: string[]): Promise<void> {
  for (const chord of chords) await ask('press', { keys: chord === '+' ? ['+'] : chord.split('+') });
}

/** Types text, a key at a time, into what has the focus. */
export async function type(text: string): Promise<void> {
  await ask('type', { text });
}

interface Point {
  /** CSS pixels in the viewport. */
  readonly x: number;
  readonly y: number;
}

type Place = Element | Point;

/** The middle of an element, after it was scrolled into view; a point is itself. */
function pointOf(place: Place): Point {
  if (!(place instanceof Element)) return place;
  place.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { x, y, width, height } = place.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

const moveTo = (place: Place): object => ({ act: 'move', ...pointOf(place) });

/** A trusted click with the mouse. */
export async function click(place: Place): Promise<void> {
  await ask('pointer', { steps: [moveTo(place), { act: 'down' }, { act: 'up' }] });
}

/** Moves the mouse there. */
export async function hover(place: Place): Promise<void> {
  await ask('pointer', { steps: [moveTo(place)] });
}

/** Presses the mouse at the first point, moves it over the others, lets go at the last. */
export async function drag(...path: [Point, ...Point[]]): Promise<void> {
  const [first, ...others] = path.map(moveTo);
  await ask('pointer', { steps: [first, { act: 'down' }, ...others, { act: 'up' }] });
}

export interface Media {
  readonly media?: 'print' | 'screen';
  readonly colorScheme?: 'light' | 'dark';
  readonly contrast?: 'more' | 'less' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

/** Pretends what the reader's system asks for. Chromium only. */
export const media = (wanted: Media): Promise<boolean> => change('media', wanted);

/** Sets the size of the viewport in CSS pixels. Chromium and Firefox. */
export const viewport = (width: number, height = 600): Promise<boolean> => change('viewport', { width, height });

/** Puts the tab behind another one, or back in front. Chromium only. */
export const visibility = (state: 'hidden' | 'visible'): Promise<boolean> => change('visibility', { state });
