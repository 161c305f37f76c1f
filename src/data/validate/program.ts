import * as v from 'valibot';
import type { Kind } from './check.js';
import { list, number, oneOf, shape, text, whole, yesNo } from './parts.js';

const seconds = v.optional(whole(0, 300));
const phase = oneOf(['prepare', 'ease', 'hold', 'release', 'move', 'switch', 'rest']);
const side = oneOf(['left', 'right', 'none']);

const step = shape({
  phase,
  seconds: whole(1, 600),
  side: v.optional(side, 'none'),
  set: v.optional(whole(1, 20), 1),
});

/** A program of a page's own for the hold timer. */
export interface ProgramContent {
  $schema?: string | undefined;
  /** For the page's own keeping: it is not shown. */
  name?: string | undefined;
  /** A program to start from; without it, the standard hold. */
  program?: 'psoas-release' | 'quick-30' | 'stretch-hold' | 'breathing' | undefined;
  prepareSeconds?: number | undefined;
  easeSeconds?: number | undefined;
  holdSeconds?: number | undefined;
  releaseSeconds?: number | undefined;
  moveSeconds?: number | undefined;
  switchSeconds?: number | undefined;
  restSeconds?: number | undefined;
  sides?: 'none' | 'left' | 'right' | 'both' | undefined;
  sets?: number | undefined;
  /** Seconds into a hold. */
  milestones?: number[] | undefined;
  /** Seconds after which "It eased" may end a hold. */
  minSeconds?: number | undefined;
  breathSeconds?: [number, number] | undefined;
  /** Ask how it feels? */
  check?: boolean | undefined;
  /** The whole way spelt out, in place of the lengths above. */
  steps?:
    | { phase: v.InferOutput<typeof phase>; seconds: number; side: v.InferOutput<typeof side>; set: number }[]
    | undefined;
}

const breath = number(1, 20);
const schema = shape({
  $schema: v.optional(text(300)),
  name: v.optional(text(80)),
  program: v.optional(oneOf(['psoas-release', 'quick-30', 'stretch-hold', 'breathing'])),
  prepareSeconds: seconds,
  easeSeconds: seconds,
  holdSeconds: v.optional(whole(5, 600)),
  releaseSeconds: seconds,
  moveSeconds: seconds,
  switchSeconds: seconds,
  restSeconds: seconds,
  sides: v.optional(oneOf(['none', 'left', 'right', 'both'])),
  sets: v.optional(whole(1, 20)),
  milestones: v.optional(list(whole(1, 600), 0, 20)),
  minSeconds: v.optional(whole(0, 600)),
  breathSeconds: v.optional(v.tuple([breath, breath], 'two numbers such as [4, 6]')),
  check: v.optional(yesNo),
  steps: v.optional(list(step, 1, 100)),
}) satisfies v.GenericSchema<unknown, ProgramContent>;

/** A program of the hold timer. */
export const programKind: Kind<ProgramContent> = {
  name: 'program',
  schema,
  refine({ steps, ...lengths }, report) {
    if (!steps) return;
    if (!steps.some((each) => each.phase === 'hold')) report(['steps'], 'at least one hold', steps);
    const instead = Object.keys(lengths).find(
      (key) => (key.endsWith('Seconds') && !/^(min|breath)/.test(key)) || key === 'sides' || key === 'sets',
    );
    if (instead) report([instead], 'nothing, since steps are given', lengths[instead as 'sets']);
    let last = 1;
    steps.forEach(({ phase, seconds, set }, at) => {
      if (set < last || set > last + 1) report(['steps', at, 'set'], `${last} or ${last + 1}`, set);
      last = Math.max(last, set);
      if (phase === 'hold' && seconds < 5) report(['steps', at, 'seconds'], '5–600', seconds);
    });
  },
};
