import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Plan } from '../shared/plan.js';
import { cover } from './cover.js';
import { homesOf, membersOf, planContext } from './context.js';
import { wires, type Known } from './wiring/wires.js';
import type { Wire } from './wiring/wire.js';

/**
 * Ties a widget to the nearest plan, or to the one that its `plan` attribute names, for as long as it is in the page. It
 * is a controller that `link` gives to the widget: the widget itself knows nothing of plans.
 */
export class Joint implements ReactiveController {
  readonly widget: ReactiveElement;
  readonly #tag: Known;
  #plan: Plan | undefined;
  #leave: (() => void) | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(widget: ReactiveElement, tag: Known) {
    this.widget = widget;
    this.#tag = tag;
    widget.addController(this);
  }

  hostConnected(): void {
    joints.add(this);
    this.ask();
  }

  hostDisconnected(): void {
    joints.delete(this);
    this.#part();
  }

  /** Its `plan` attribute, or the id of a plan, is another one. */
  rename(): void {
    const named = this.#named;
    if (named === undefined || named?.plan !== this.#plan) this.#part();
    this.ask();
  }

  /** Asks for the plan. */
  ask(): void {
    const widget = this.widget;
    (this.#named ?? widget).dispatchEvent(new ContextEvent(planContext, widget, this.#answered, true));
  }

  /** It waits for a plan with a name, which does not hear what is asked here. */
  get waits(): boolean {
    return !this.#plan && this.named;
  }

  get named(): boolean {
    return this.widget.hasAttribute('plan');
  }

  /** The place of the plan that is named; `undefined` without a name, `null` when there is none of that name. */
  get #named(): (Element & { readonly plan?: unknown }) | null | undefined {
    const name = this.widget.getAttribute('plan');
    if (!name) return undefined;
    return (this.widget.getRootNode() as Document).getElementById(name) ?? document.getElementById(name);
  }

  #part(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#become(undefined);
  }

  readonly #answered = (plan: Plan, unsubscribe?: () => void): void => {
    const named = this.#named;
    // A nearer plan speaks up; this widget belongs to another one.
    if (named === null || (named && named.plan !== plan)) return unsubscribe?.();
    if (this.#unsubscribe !== unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    this.#become(plan);
  };

  #become(plan: Plan | undefined): void {
    const before = this.#plan;
    if (plan === before) return;
    const widget = this.widget;
    this.#leave?.();
    this.#leave = undefined;
    this.#plan = plan;
    if (before) membersOf(before).delete(widget);
    if (plan) {
      membersOf(plan).add(widget);
      const leave = (wires[this.#tag] as Wire<HTMLElement>)(widget, plan);
      const uncover = cover(widget, this.#tag, plan);
      this.#leave = () => {
        leave();
        uncover();
      };
    }
    for (const each of [before, plan]) if (each) homesOf(each).forEach((home) => home.requestUpdate());
  }
}

const joints = new Set<Joint>();

/** What names a plan has changed: on a widget, or as the id of an element that is one. */
export function renamed(element: Node, attribute: string | null): void {
  for (const joint of joints) if (attribute === 'id' ? joint.named : joint.widget === element) joint.rename();
}

/** A plan has come: widgets that wait for one by name ask again. */
export const askAgain = (): void => joints.forEach((joint) => joint.waits && joint.ask());
