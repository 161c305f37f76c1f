/** How well a tool gets to a point, by the articles. */
import { tools, type Reach, type Tool, type ToolId } from './tools.js';
import { triggerPoints, type ToolReach, type TriggerPointKind } from './trigger-points.js';

/** `unsaid`: the articles name the tool, but not for this point. */
export type Fit = Reach | 'unsaid';

export const toolIds = /* @__PURE__ */ Object.keys(tools) as readonly ToolId[];

export function fitOf(kind: TriggerPointKind, tool: ToolId): Fit {
  const reach: Readonly<Partial<Record<ToolId, ToolReach>>> = triggerPoints[kind].reach;
  return reach[tool]?.reach ?? 'unsaid';
}

/** The tools, those that get to all of these points best first; without a point in the order of `tools`. */
export function toolsFor(kinds: readonly TriggerPointKind[]): readonly ToolId[] {
  const rank = (tool: ToolId): number =>
    kinds.reduce((sum, kind) => sum + ['yes', 'limited', 'unsaid', 'no'].indexOf(fitOf(kind, tool)), 0);
  return [...toolIds].sort((a, b) => rank(a) - rank(b));
}

/** Do the articles that name the tool think differently of it? */
export const isDisputed = (tool: ToolId): boolean => new Set(Object.values((tools[tool] as Tool).stance)).size > 1;
