/** The widget of the page for something to do, and the way there. */
import type { TriggerPointId } from '../data/trigger-points.js';
import type { Plan, Planned } from '../shared/plan.js';

type Widget = HTMLElement & { readonly exercise?: string };

const is = (widget: Widget, tag: string): boolean => widget.localName === tag || widget.localName.endsWith(`-${tag}`);

/** The card of the exercise; for a point the guide, or else a timer. */
export function widgetFor(members: ReadonlySet<HTMLElement>, { id, kind }: Planned): Widget | undefined {
  const all = [...members] as Widget[];
  if (kind === 'exercise') return all.find((widget) => is(widget, 'stretch-card') && widget.exercise === id);
  return all.find((widget) => is(widget, 'release-guide')) ?? all.find((widget) => is(widget, 'hold-timer'));
}

/** Takes the person to the widget, set for what is to be done. */
export function showWidget(plan: Plan, widget: Widget, { id, kind, side }: Planned): void {
  if (kind === 'release') {
    const point = id as TriggerPointId;
    const others = plan.snapshot.points.filter((other) => other !== point);
    plan.tell({ type: 'choose', points: [point, ...others], ...(side && { side }) });
  }
  widget.scrollIntoView({ block: 'start' });
  // Only for this moment: the widget is no stop on the way through the page.
  const had = widget.getAttribute('tabindex');
  widget.tabIndex = -1;
  widget.focus({ preventScroll: true });
  if (had === null) widget.addEventListener('blur', () => widget.removeAttribute('tabindex'), { once: true });
  else widget.setAttribute('tabindex', had);
}
