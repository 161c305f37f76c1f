import type { CueKind } from './tones.js';

/** Milliseconds. One slow swell for each cue: more than three flashes in a second can bring on a seizure. */
const length = 1000;

/** All timers of a page keep to that together, also when two change in the same moment. */
let last = -Infinity;

const warm = new Set<CueKind>(['switch', 'release']);

/**
 * Lights up the whole screen once, for rooms too loud for tones. For people who ask for less motion the colour stands
 * for a moment and goes.
 * @param root where the light hangs; it is gone again afterwards
 */
export function flash(root: ParentNode, kind: CueKind): void {
  const now = performance.now();
  if (document.hidden || now - last < length) return;
  last = now;
  const light = document.createElement('div');
  light.className = warm.has(kind) ? 'flash warm' : 'flash';
  light.popover = 'manual';
  root.append(light);
  // The top layer lies over everything on the page, also over a full screen.
  light.showPopover?.();
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const frames = { opacity: still ? [0.3, 0.3] : [0, 0.7, 0] };
  light.animate(frames, { duration: length, easing: 'ease-in-out' }).onfinish = () => light.remove();
}
