import type { MuscleId } from './muscles.js';
import type { PairedStem } from './regions.js';
import type { Sourced } from './sources.js';
import type { Reach, ToolId } from './tools.js';

export interface ToolReach extends Sourced {
  readonly reach: Reach;
}

/** A point as it is on either side: regions are named without their side, and mean the same side as the point. */
export interface TriggerPointFacts extends Sourced {
  readonly muscles: readonly MuscleId[];
  /** The region of the skin that it lies under. */
  readonly where: PairedStem;
  readonly depth: 'deep' | 'near-surface';
  /** What gets there. A tool that is not listed: the articles do not say. */
  readonly reach: Readonly<Partial<Record<ToolId, ToolReach>>>;
  /** Pain round the point. */
  readonly local: readonly PairedStem[];
  /** Pain felt elsewhere. */
  readonly referred: readonly PairedStem[];
  readonly referredMuscles: readonly MuscleId[];
}

const kinds = {
  'tp-iliacus': {
    muscles: ['iliacus'],
    where: 'iliac-fossa',
    depth: 'deep',
    reach: {
      'angled-tool': { reach: 'yes', sources: ['A'] },
      therapist: { reach: 'yes', sources: ['A'] },
      ball: { reach: 'limited', sources: ['A'] },
      fingertips: { reach: 'limited', sources: ['B'] },
    },
    local: ['iliac-fossa', 'hip-crease'],
    referred: ['thigh-front-upper', 'thigh-front-lower'],
    referredMuscles: ['quadriceps'],
    sources: ['A'],
  },
  'tp-psoas-upper': {
    muscles: ['psoas-major'],
    where: 'psoas-line',
    depth: 'deep',
    reach: {
      'angled-tool': { reach: 'yes', sources: ['A', 'B'] },
      therapist: { reach: 'yes', sources: ['A'] },
      ball: { reach: 'no', sources: ['A'] },
      fingertips: { reach: 'limited', sources: ['B'] },
    },
    local: ['psoas-line'],
    referred: ['low-back', 'flank'],
    referredMuscles: ['erector-spinae', 'quadratus-lumborum'],
    sources: ['A', 'B'],
  },
  'tp-iliopsoas-crease': {
    muscles: ['iliopsoas', 'psoas-major', 'iliacus'],
    where: 'hip-crease',
    depth: 'near-surface',
    reach: {
      ball: { reach: 'yes', sources: ['A'] },
      fingertips: { reach: 'yes', sources: ['A'] },
      'angled-tool': { reach: 'yes', sources: ['A'] },
    },
    local: ['hip-crease', 'groin-inner'],
    referred: ['low-back', 'flank'],
    referredMuscles: ['erector-spinae', 'quadratus-lumborum'],
    sources: ['A'],
  },
} as const satisfies Record<string, TriggerPointFacts>;

/** A point without its side. */
export type TriggerPointKind = keyof typeof kinds;
/** A point of the person's own left (`-l`) or right (`-r`). */
export type TriggerPointId = `${TriggerPointKind}-${'l' | 'r'}`;

/** The three points, from the outside in: each is there on the left and on the right. */
export const triggerPoints: Readonly<Record<TriggerPointKind, TriggerPointFacts>> = kinds;

export interface TriggerPoint {
  readonly id: TriggerPointId;
  readonly kind: TriggerPointKind;
  readonly side: 'l' | 'r';
  readonly where: `${PairedStem}-${'l' | 'r'}`;
  readonly local: readonly `${PairedStem}-${'l' | 'r'}`[];
  readonly referred: readonly `${PairedStem}-${'l' | 'r'}`[];
  readonly facts: TriggerPointFacts;
}

/** The point of that id with the regions of its own side; `undefined` for an unknown id. */
export function triggerPoint(id: string): TriggerPoint | undefined {
  const kind = id.slice(0, -2) as TriggerPointKind;
  const side = id.slice(-1);
  if (!Object.hasOwn(triggerPoints, kind) || id.at(-2) !== '-' || (side !== 'l' && side !== 'r')) return undefined;
  const facts = triggerPoints[kind];
  const sided = (stem: PairedStem) => `${stem}-${side}` as const;
  return {
    id: `${kind}-${side}`,
    kind,
    side,
    where: sided(facts.where),
    local: facts.local.map(sided),
    referred: facts.referred.map(sided),
    facts,
  };
}

/** Ids of all six points, right before left as the regions are. */
export const triggerPointIds: readonly TriggerPointId[] = /* @__PURE__ */ (
  Object.keys(kinds) as TriggerPointKind[]
).flatMap((kind) => [`${kind}-r` as const, `${kind}-l` as const]);

/** The points that people describe pain from in this region, those that lie there first. */
export function pointsFor(region: string): TriggerPointId[] {
  const all = triggerPointIds.map((id) => triggerPoint(id)!);
  const felt = (how: 'local' | 'referred') => all.filter((point) => (point[how] as readonly string[]).includes(region));
  return [...new Set([...felt('local'), ...felt('referred')].map((point) => point.id))];
}

/** What is true of all of them; the sentences are `words.anatomy.triggerPoints`. */
export const triggerPointFacts = {
  'what-it-is': { sources: ['A', 'B'] },
  anywhere: { sources: ['A'] },
  'local-or-referred': { sources: ['A', 'B'] },
  latent: { sources: ['A'] },
  'where-they-meet': { sources: ['A'] },
} as const satisfies Record<string, Sourced>;

export type TriggerPointFactId = keyof typeof triggerPointFacts;
