import type { ReactiveElement } from 'lit';
import type { Plan } from '../shared/plan.js';
import type * as Curtains from './curtain.js';
import type { Known } from './wiring/wires.js';

/** Widgets for pressing, and the card with its timer. */
const pressing: ReadonlySet<Known> = new Set(['hold-timer', 'release-guide', 'sitting-break', 'stretch-card']);

let curtains: typeof Curtains | undefined;
let coming: Promise<void> | undefined;

/** Lays a curtain over a widget while pressing is off in its plan. @returns stops that, and takes the curtain away */
export function cover(widget: ReactiveElement, tag: Known, plan: Plan): () => void {
  if (!pressing.has(tag)) return () => undefined;
  let left = false;
  const settle = (): void => {
    if (left) return;
    if (curtains) return curtains.settle(widget, tag, plan);
    if (!plan.snapshot.off) return;
    // What runs ends at once; what is said about it comes with the curtain.
    rest(widget);
    void load().then(() => curtains && settle());
  };
  const stop = plan.subscribe(settle);
  settle();
  return () => {
    left = true;
    stop();
    curtains?.lift(widget);
  };
}

/** Ends what runs in a widget. A guide that says itself what to do is left to say it. */
export function rest(widget: HTMLElement & { readonly place?: string; stop?(): void; leave?(): void }): void {
  if (widget.place !== 'help') (widget.stop ?? widget.leave)?.call(widget);
}

/** When it cannot come, the next change, or the connection, tries again. */
async function load(): Promise<void> {
  coming ??= import('./curtain.js').then(
    (module) => void (curtains = module),
    () => void (coming = undefined),
  );
  await coming;
  if (!curtains) await new Promise((resolve) => addEventListener('online', resolve, { once: true })).then(load);
}
