import { html, svg, type TemplateResult } from 'lit';
import type { Program } from './program.js';

/** Angle of a share of the way round, as a point on a circle of radius 45 in a 100 × 100 box; clockwise from the top. */
function bead(share: number): TemplateResult {
  const angle = share * 2 * Math.PI;
  return svg`<circle class="bead" r="2.1" cx=${(50 + 45 * Math.sin(angle)).toFixed(2)} cy=${(50 - 45 * Math.cos(angle)).toFixed(2)} />`;
}

/**
 * What a session lays on the track: two half rings that turn, with round ends, and one bead for each milestone. Turning is
 * a `transform` animation, which the compositor runs without the main thread; a dash offset would cost thirty times as much.
 * @param hold seconds of the hold under way
 */
export function ring({ milestones }: Program, hold: number): TemplateResult {
  const beads = milestones.filter((at) => at < hold).map((at) => bead(at / hold));
  return html`<div class="half"><div class="arc" part="arc"></div></div>
    <div class="half late"><div class="arc" part="arc"></div></div>
    <div class="cap"></div>
    <div class="cap end"></div>
    <svg class="beads" viewBox="0 0 100 100" aria-hidden="true">${beads}</svg>`;
}
