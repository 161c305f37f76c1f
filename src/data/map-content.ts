import type { View } from './regions.js';
import type { ToolId } from './tools.js';

/** A region that a page hides, renames or recolours. */
export interface MapRegion {
  /** With its side (`hip-crease-l`), or the pair (`hip-crease`). */
  id: string;
  hide?: boolean;
  /** Name without a side: the side is added in the reader's language. */
  name?: string;
  /** CSS hex colour while it is not chosen. */
  colour?: string;
}

/** A trigger point of a page's own. */
export interface MapPoint {
  id: string;
  name: string;
  /** Whole region id. */
  where: string;
  /** Where to draw it when not in the middle of its region, in thousandths of the body's height. */
  at?: { view: View; x: number; y: number };
  /** Whole region ids: where it hurts itself, and where its pain can travel. */
  local?: string[];
  referred?: string[];
  text?: string;
  tools?: ToolId[];
  sources?: string[];
}

/** What a page changes on the body map. */
export interface MapContent {
  /** The JSON Schema that an editor checks the file by. */
  $schema?: string;
  regions?: MapRegion[];
  triggerPoints?: MapPoint[];
}
