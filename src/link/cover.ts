import type { ReactiveElement } from 'lit';
import type { Plan } from '../shared/plan.js';
import type * as Curtains from './curtain.js';
import { listen } from './wiring/wire.js';
import type { Known } from './wiring/wires.js';

/** Widgets for pressing, and the card with its timer. */
const pressing: ReadonlySet<Known> = new Set(['hold-timer', 'release-guide', 'sitting-break', 'stretch-card']);

/** What a widget for pressing has to end what runs in it. */
interface Restless extends HTMLElement {
  readonly place?: string;
  stop?(): void;
  leave?(): void;
}

let curtains: typeof Curtains | undefined;
let coming: Promise<void> | undefined;

/** Lays a curtain over a widget while pressing is off in its plan. @returns stops that, and takes the curtain away */
export function cover(widget: Restless & ReactiveElement, tag: Known, plan: Plan): () => void {
  if (!pressing.has(tag)) return () => undefined;
  let left = false;
  const settle = (): void => {
    if (left) return;
    if (curtains) return curtains.settle(widget, tag, plan);
    if (!plan.snapshot.off) return;
    // A timer ends at once; a guide, which takes the focus when it is left, once it is out of sight.
    widget.stop?.();
    void load().then((here) => {
      if (here) settle();
      else addEventListener('online', settle, { once: true });
    });
  };
  const stop = plan.subscribe(settle);
  // Nothing starts behind it; a guide that has said what to do is covered when the person goes on.
  const deafen = listen(widget, {
    'hold-start': settle,
    'card-start': settle,
    'guide-step': settle,
    'guide-stop': settle,
    'break-start': settle,
  });
  settle();
  return () => {
    left = true;
    stop();
    deafen();
    curtains?.lift(widget);
  };
}

/** Where nothing runs in a guide, or where it says itself what to do. */
const still: ReadonlySet<string | undefined> = new Set(['safety', 'left', 'help']);

/** Ends what runs in a widget. */
export function rest(widget: Restless): void {
  if (!still.has(widget.place)) (widget.stop ?? widget.leave)?.call(widget);
}

/** @returns whether it has come; when it could not, the next change tries again */
async function load(): Promise<boolean> {
  coming ??= import('./curtain.js').then(
    (module) => void (curtains = module),
    () => void (coming = undefined),
  );
  await coming;
  return !!curtains;
}
