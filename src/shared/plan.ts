/** What the widgets of a page can share: the shape of a plan, and how it is told what happened. Types only. */
import type { RegionId } from '../data/regions.js';
import type { ToolId } from '../data/tools.js';
import type { TriggerPointId } from '../data/trigger-points.js';

export type PlanSide = 'left' | 'right';

/** A place that the person marked, with how strong it is, 0–10, if told. */
export interface Mark {
  readonly id: RegionId;
  readonly intensity?: number;
}

/** Something to do, and how much of it. */
export interface Planned {
  /** Id of an exercise, such as `kneeling-lunge`, or of a trigger point with its side, such as `tp-iliacus-l`. */
  readonly id: string;
  readonly kind: 'exercise' | 'release';
  readonly side?: PlanSide | 'both';
  readonly sets?: number;
  readonly holdSeconds?: number;
  readonly perDay?: number;
}

/** Something that was done. */
export interface Done {
  readonly id: string;
  readonly kind: 'exercise' | 'release' | 'hold';
  readonly side?: PlanSide | 'both' | 'none';
  /** Seconds of all holds together; 0 when it was ticked by hand. */
  readonly seconds: number;
  /** When, milliseconds since 1970. */
  readonly at: number;
}

/** How tender a point was before and after, 0–10. */
export interface Rating {
  readonly point: TriggerPointId;
  readonly before?: number;
  readonly after?: number;
  readonly at: number;
}

/** Why pressing is off on this page. */
export interface PressingOff {
  /** `flag`: a warning sign was ticked; `stop`: a stop sign came up while pressing. */
  readonly why: 'flag' | 'stop';
  /** Ids of the warning signs, or what the stop was for, such as `pain`. */
  readonly signs: readonly string[];
  readonly level?: 'emergency' | 'urgent';
  readonly at: number;
}

/** A plan at one moment. Never changed: every change makes a new one. */
export interface PlanSnapshot {
  readonly marks: readonly Mark[];
  readonly side: PlanSide | 'both' | undefined;
  readonly points: readonly TriggerPointId[];
  readonly tools: readonly ToolId[];
  readonly planned: readonly Planned[];
  readonly done: readonly Done[];
  readonly ratings: readonly Rating[];
  /** Id of the quiz's result, such as `iliacus-likely`. */
  readonly result: string | undefined;
  /** Answers for which a clinician should say yes first. */
  readonly precautions: readonly string[];
  readonly off: PressingOff | undefined;
}

/** What a widget, or the page, tells a plan. */
export type PlanEvent =
  | { readonly type: 'mark'; readonly marks: readonly Mark[] }
  | {
      readonly type: 'result';
      readonly result: string;
      readonly actions: readonly string[];
      readonly precautions: readonly string[];
      /** `false`: nobody asked for warning signs on the way to this result, so it lifts none. */
      readonly screened?: boolean;
    }
  | {
      readonly type: 'choose';
      readonly side?: PlanSide | 'both';
      readonly points?: readonly TriggerPointId[];
      readonly tools?: readonly ToolId[];
    }
  | { readonly type: 'plan'; readonly planned: readonly Planned[] }
  | { readonly type: 'done'; readonly done: Done }
  | { readonly type: 'undo'; readonly done: Done }
  | { readonly type: 'rate'; readonly rating: Rating }
  /** A rating was deleted. */
  | { readonly type: 'unrate'; readonly point: TriggerPointId; readonly at: number }
  | {
      readonly type: 'flag';
      readonly signs: readonly string[];
      readonly level: 'emergency' | 'urgent';
      readonly at: number;
    }
  | { readonly type: 'stop'; readonly signs: readonly string[]; readonly at: number }
  /** The person says that they may go on. A warning sign is only lifted by a new answer to the quiz. */
  | { readonly type: 'go-on' }
  | { readonly type: 'clear' };

/** What a page's plan is to the widgets that join it. */
export interface Plan {
  readonly snapshot: PlanSnapshot;
  /** Calls `listener` after every change. @returns stops that */
  subscribe(listener: (snapshot: PlanSnapshot) => void): () => void;
  tell(event: PlanEvent): void;
}

/** A widget that knows what to do with a plan. `<relief-plan>` sets it when the widget joins, and takes it away when it leaves. */
export interface Joins extends HTMLElement {
  plan: Plan | undefined;
}
