import type { ToolId } from '../data/tools.js';
import type { TriggerPointKind } from '../data/trigger-points.js';

/** The person chose a tool, or no longer wants it. */
export class ToolChooseEvent extends Event {
  readonly tool: ToolId;
  /** The point that the list is sorted for; `undefined` when it is sorted for none or several. */
  readonly point: TriggerPointKind | undefined;
  /** `false`: it was chosen and is no longer. */
  readonly chosen: boolean;

  constructor(tool: ToolId, point: TriggerPointKind | undefined, chosen: boolean) {
    super('tool-choose', { bubbles: true, composed: true });
    this.tool = tool;
    this.point = point;
    this.chosen = chosen;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tool-choose': ToolChooseEvent;
  }
}
