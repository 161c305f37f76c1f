/** How well a tool gets to a point, by the articles. Pure. */
import { tools, type Reach, type ToolId } from '../data/tools.js';
import { triggerPoints, type ToolReach, type TriggerPointKind } from '../data/trigger-points.js';

/** `unsaid`: the articles name the tool, but not for this point. */
export type Fit = Reach | 'unsaid';

export const toolIds = /* @__PURE__ */ Object.keys(tools) as readonly ToolId[];

export function fitOf(kind: TriggerPointKind, tool: ToolId): Fit {
  const reach: Readonly<Partial<Record<ToolId, ToolReach>>> = triggerPoints[kind].reach;
  return reach[tool]?.reach ?? 'unsaid';
}

/** The tools, those that reach the point first. */
export function toolsFor(kind: TriggerPointKind | undefined): readonly ToolId[] {
  if (!kind) return toolIds;
  const rank = (tool: ToolId): number => ['yes', 'limited', 'unsaid', 'no'].indexOf(fitOf(kind, tool));
  return [...toolIds].sort((a, b) => rank(a) - rank(b));
}
