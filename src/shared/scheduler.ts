/**
 * One scheduler for everything on the page that has to wake at a moment.
 *
 * Moments that must not be late in a hidden tab (`arm`) each get a timeout of their own, set at once from the press that
 * started them: browsers slow down chains of timeouts in hidden tabs to one a minute, but not single ones. The display
 * (`beat`) shares a single timeout for all elements and rests while the tab is hidden. Nothing runs when nobody asks.
 */
type Wake = () => void;

const armed = new Map<object, ReturnType<typeof setTimeout>[]>();

/** Calls `wake` after each of `delays` (milliseconds). Replaces what `owner` had armed before. */
export function arm(owner: object, delays: readonly number[], wake: Wake): void {
  disarm(owner);
  armed.set(
    owner,
    delays.map((delay) => setTimeout(wake, Math.max(0, delay))),
  );
}

export function disarm(owner: object): void {
  armed.get(owner)?.forEach((id) => clearTimeout(id));
  armed.delete(owner);
}

/** `show` paints and answers in how many milliseconds it wants to paint again. */
type Show = () => number;

const beats = new Map<object, { show: Show; due: number }>();
let timeout: ReturnType<typeof setTimeout> | undefined;

/** Elements due within this many milliseconds of each other are painted together. */
const together = 16;

/** More than this many share a few frames each second, so many milliseconds apart: a number may be that much late. */
const many = 8;
const apart = 500;

function plan(): void {
  clearTimeout(timeout);
  timeout = undefined;
  if (!beats.size || document.hidden) return;
  let next = Infinity;
  for (const { due } of beats.values()) next = Math.min(next, due);
  if (beats.size > many) next = Math.ceil(next / apart) * apart;
  timeout = setTimeout(run, Math.max(0, next - performance.now()));
}

function run(): void {
  const horizon = performance.now() + together;
  for (const beat of beats.values()) {
    if (beat.due <= horizon) beat.due = performance.now() + Math.max(together, beat.show());
  }
  plan();
}

function returned(): void {
  if (document.hidden) return plan();
  for (const beat of beats.values()) beat.due = 0;
  run();
}

/** Paints `owner` now and from then on whenever its `show` asks for, while the page is visible. */
export function beat(owner: object, show: Show): void {
  if (!beats.size) document.addEventListener('visibilitychange', returned);
  beats.set(owner, { show, due: 0 });
  run();
}

export function unbeat(owner: object): void {
  if (!beats.delete(owner) || beats.size) return;
  document.removeEventListener('visibilitychange', returned);
  plan();
}
