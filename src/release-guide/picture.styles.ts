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
  .picture path {
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
    paint-order: stroke;
  }
  .picture :is(.near, .far) {
    fill: var(--_body);
    stroke: var(--_body-line);
    stroke-width: 2.4px;
  }
  .picture .far {
    fill: var(--_body-far);
  }
  .picture .edge {
    fill: none;
  }
  .picture .skin {
    fill: var(--_body);
    stroke: none;
  }
  .picture .far.skin {
    fill: var(--_body-far);
  }
  .person .shade {
    fill: light-dark(#6f6257, #0b1214);
    opacity: 0.17;
  }
  .person .fine {
    stroke: var(--_body-line);
    opacity: 0.6;
  }
  .person .muscle {
    fill: var(--_muscle);
    opacity: 0.88;
  }
  .picture :is(.floor, .scene) {
    fill: var(--_line);
  }
  .picture .prop {
    fill: var(--_soft);
    stroke: var(--_accent);
    stroke-width: 2.4px;
  }
  .picture :is(.arrow, .mark, .way) {
    stroke: var(--_accent);
    stroke-width: 2.6px;
  }
  .person.left {
    transform: scaleX(-1);
  }

  .pelvis path {
    stroke: var(--_bone-line);
    stroke-width: 1px;
    fill-rule: evenodd;
  }
  .pelvis .skin {
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
  .pelvis :is(.bone-line, .psoas-line, .iliacus-line, .lines) {
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
    .picture {
      --_body: Canvas;
      --_body-far: Canvas;
      --_soft: Canvas;
      --_body-line: CanvasText;
      --_line: CanvasText;
      --_muscle: Highlight;
      --_accent: Highlight;
      --_bone: Canvas !important;
      --_bone-shade: Canvas !important;
      --_bone-line: CanvasText !important;
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
