import type { Plan } from '../../shared/plan.js';

/** Connects one widget and a plan, both ways, by what is public in both. @returns takes the connection away again */
export type Wire<Widget extends HTMLElement> = (widget: Widget, plan: Plan) => () => void;

type Hear = { readonly [Type in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Type]) => void };

/** Listens to several events at once. @returns stops that */
export function listen(widget: HTMLElement, hear: Hear): () => void {
  const entries = Object.entries(hear) as [string, EventListener][];
  for (const [type, listener] of entries) widget.addEventListener(type, listener);
  return () => entries.forEach(([type, listener]) => widget.removeEventListener(type, listener));
}

/** Hears from holds, also those inside of other widgets, when they end for pain. */
export function stopSigns(widget: HTMLElement, plan: Plan): () => void {
  return listen(widget, {
    'hold-stop': ({ summary: { ended, checks } }) => {
      const sign = checks.sharp ? 'sharp' : 'too-much';
      if (ended === 'pain') plan.tell({ type: 'stop', signs: [sign], at: Date.now() });
    },
  });
}

/** What stands for the other end: all that a wire has to take away. */
export const all =
  (...ends: readonly (() => void)[]) =>
  (): void =>
    ends.forEach((end) => end());
