import type { CueKind } from './tones.js';

/** Milliseconds of buzz and pause, as different from each other as the tones. */
const patterns: Partial<Record<CueKind, number[]>> = {
  start: [60],
  phase: [120],
  check: [40],
  milestone: [80, 80, 80],
  switch: [200, 120, 80, 120, 200],
  release: [300],
  complete: [150, 100, 150, 100, 400],
};

/** Buzzes where the device can and the browser lets it. */
export function vibrate(kind: CueKind): void {
  const pattern = patterns[kind];
  if (pattern && 'vibrate' in navigator) navigator.vibrate(pattern);
}
