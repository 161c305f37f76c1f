/** Where the plans of a page are, and how what belongs to one finds it. */
import { ContextEvent, ContextProvider, ContextRoot, createContext } from '@lit/context';
import type { ReactiveElement } from 'lit';
import type { Plan } from '../shared/plan.js';
import { warnOnce } from '../shared/warn.js';
import { createPlan, empty, type Store } from './model.js';

/** Named by a string, so that two copies of this file on one page mean the same. */
export const planContext = createContext<Plan>('unknot-plan');

/** Where a plan is shown: what a widget needs when pressing is off. */
export interface Home {
  /** Number to call in an emergency, or ''. */
  readonly number: string;
  /** Takes the person to it; `undefined` where it is not shown. */
  readonly reveal: (() => void) | undefined;
  /** A widget has joined, or left. */
  requestUpdate(): void;
}

/** The places where each plan is shown, first come first. */
const homes = new WeakMap<Plan, Set<Home>>();
/** The widgets that have joined each plan. */
const members = new WeakMap<Plan, Set<HTMLElement>>();

function under<Key extends object, Value>(map: WeakMap<Key, Set<Value>>, key: Key): Set<Value> {
  let values = map.get(key);
  if (!values) map.set(key, (values = new Set()));
  return values;
}

export const homesOf = (plan: Plan): Set<Home> => under(homes, plan);
export const membersOf = (plan: Plan): Set<HTMLElement> => under(members, plan);

let waiting = false;

/** Who asks before there is a plan is answered when one comes. */
function keepAsking(): void {
  if (waiting) return;
  waiting = true;
  // Above the page's own plan, so that it hears only what nobody has answered.
  new ContextRoot().attach(document as unknown as HTMLElement);
}

/** A plan for what `host` wraps. */
export function ownPlan(host: ReactiveElement): Store {
  keepAsking();
  const plan = createPlan(empty, (message) => warnOnce(host, message));
  new ContextProvider(host, { context: planContext, initialValue: plan });
  return plan;
}

/** The plan of the whole page, made when it is first asked for and kept as long as the page. @param host who asks */
export function pagePlan(host: HTMLElement): Store {
  keepAsking();
  const root = document.documentElement;
  let found: Plan | undefined;
  // Another copy of this file may have made it.
  root.dispatchEvent(new ContextEvent(planContext, host, (plan) => (found = plan)));
  if (found) return found as Store;
  const plan = createPlan(empty, (message) => warnOnce(host, message));
  new ContextProvider(root, { context: planContext, initialValue: plan }).hostConnected();
  return plan;
}
