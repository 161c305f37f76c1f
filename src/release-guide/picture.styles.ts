import { css } from 'lit';

/** The drawn person, and the pelvis close up; the classes come from `figure/`. */
export const pictureStyles = css`
  .base .picture {
    inline-size: 100%;
    max-block-size: 17em;
    border-radius: var(--_control-radius);
    background: var(--_raised);
    overflow: hidden;
    --_bone: light-dark(#fbf6ea, #a9b3ab);
    --_bone-shade: light-dark(#e7dcc8, #8d9993);
    --_bone-line: light-dark(#8a7a66, #2a3538);
  }
  .pelvis {
    aspect-ratio: 140 / 158;
  }
  /* Between start and end; who wants no motion, and paper, get the two side by side. */
  .moving {
    display: grid;
    gap: 0.25em 0.5em;
    align-content: start;
  }
  .moving .start {
    display: none;
  }
  .moving button {
    justify-self: center;
    background: none;
  }
  .moving button:not(.runs) .pause,
  .moving button.runs .play {
    display: none;
  }
  @media print {
    .moving .start {
      display: block;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .moving .start {
      display: block;
    }
    .moving button {
      display: none;
    }
  }
  @media print, (prefers-reduced-motion: reduce) {
    .moving {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    }
  }

  .pelvis path {
    stroke: var(--_bone-line);
    stroke-width: 1px;
    fill-rule: evenodd;
  }
  .pelvis .skin {
    fill: var(--_body);
    stroke: none;
  }
  .pelvis .bone {
    fill: var(--_bone);
  }
  .pelvis :is(.bone-shade, .disc) {
    fill: var(--_bone-shade);
  }
  .pelvis .bone-shade {
    stroke: none;
  }
  .pelvis .psoas {
    fill: var(--_muscle);
  }
  .pelvis .iliacus {
    fill: light-dark(#e2a473, #b98557);
  }
  .pelvis .tendon {
    fill: light-dark(#f0dfc8, #cbb9a2);
  }
  .pelvis [class$='-line'] {
    opacity: 0.4;
  }
  .pelvis .outline {
    stroke: var(--_body-line);
    stroke-width: 2.4px;
  }
  .pelvis :is(circle, .cross, path.way) {
    vector-effect: non-scaling-stroke;
  }
  .pelvis .ring {
    fill: var(--_surface);
    fill-opacity: 0.35;
    stroke: var(--_accent);
    stroke-width: 4px;
  }
  .pelvis .ring.quiet {
    stroke-width: 2px;
  }
  .pelvis circle.disc {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 3px;
  }
  .pelvis .cross {
    stroke: var(--_ink);
    stroke-width: 2.6px;
  }
  .pelvis path.way {
    stroke: var(--_accent);
    stroke-width: 2.8px;
  }
  @media (forced-colors: active) {
    .base .picture {
      --_bone: Canvas;
      --_bone-shade: Canvas;
      --_bone-line: CanvasText;
      border: 1px solid CanvasText;
    }
    .pelvis .iliacus {
      fill: color-mix(in srgb, Highlight 55%, Canvas);
    }
    .pelvis .tendon {
      fill: Canvas;
    }
  }
`;
