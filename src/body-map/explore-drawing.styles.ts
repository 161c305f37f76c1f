import { css } from 'lit';

/** What the explaining layer draws in the bodies. */
export const drawn = css`
  .figures {
    --_bone: light-dark(#fbf6ea, #a9b3ab);
    --_bone-shade: light-dark(#e7dcc8, #8d9993);
    --_bone-line: light-dark(#8a7a66, #2a3538);
    --_psoas: light-dark(var(--_muscle), color-mix(in oklab, var(--_muscle) 72%, var(--_body)));
    --_iliacus: light-dark(#e2a473, #b98557);
    --_lumborum: light-dark(#e3b1a3, #8f5f56);
    --_tendon: light-dark(#f0dfc8, #cbb9a2);
    --_muscle-line: color-mix(in oklab, var(--_muscle) 62%, #2a0f08);
    --_felt: light-dark(#bd4a2c, #f0876a);
  }

  .deep path {
    --_keep: 100%;
    --_edge-colour: var(--_bone-line);
    fill-rule: evenodd;
    fill: color-mix(in oklab, var(--_fill) var(--_keep), var(--_body));
    stroke: color-mix(in oklab, var(--_edge-colour) var(--_keep), var(--_body));
    stroke-width: 0.9px;
    stroke-linecap: round;
    opacity: 0;
    transition:
      opacity 0.45s,
      fill 0.25s,
      stroke 0.25s;
  }
  .deep[data-layer='bones'] .on-bones,
  .deep[data-layer='muscles'] path {
    opacity: 1;
    @starting-style {
      opacity: 0;
    }
  }
  /* What a point has no part in steps back behind its pain. */
  .deep[data-muscles] path {
    --_keep: 32%;
  }
  .deep[data-muscles~='iliacus'] :is(.iliacus, .iliacus-shade, .iliacus-line),
  .deep[data-muscles~='psoas-major'] :is(.psoas, .psoas-shade, .psoas-light, .psoas-line),
  .deep[data-muscles~='iliopsoas'] .tendon {
    --_keep: 66%;
  }
  .deep .bone {
    --_fill: var(--_bone);
  }
  .deep .bone-shade {
    --_fill: var(--_bone-shade);
    stroke: none;
  }
  .deep .disc {
    --_fill: var(--_bone-shade);
    stroke-width: 0.6px;
  }
  .deep .psoas {
    --_fill: var(--_psoas);
  }
  .deep .iliacus {
    --_fill: var(--_iliacus);
  }
  .deep .lumborum {
    --_fill: var(--_lumborum);
  }
  .deep .tendon {
    --_fill: var(--_tendon);
  }
  .deep .psoas-shade {
    --_fill: color-mix(in oklab, var(--_psoas) 84%, #3a0f0a);
  }
  .deep .psoas-light {
    --_fill: color-mix(in oklab, var(--_psoas) 86%, #fff3e6);
  }
  .deep .iliacus-shade {
    --_fill: color-mix(in oklab, var(--_iliacus) 86%, #4a1f08);
  }
  .deep .lumborum-shade {
    --_fill: color-mix(in oklab, var(--_lumborum) 88%, #4a130c);
  }
  .deep :is(.psoas-shade, .psoas-light, .iliacus-shade, .lumborum-shade) {
    stroke: none;
  }
  .exploring .shade {
    fill-opacity: 0.4;
  }
  .deep .on-muscles {
    --_edge-colour: var(--_muscle-line);
  }
  .deep :is(.bone-edge, .bone-line, .psoas-line, .iliacus-line, .lumborum-line) {
    fill: none;
    stroke-opacity: 0.45;
  }
  .deep .bone-edge {
    stroke-opacity: 1;
  }
  .deep:not([data-layer='skin']) ~ .lines {
    stroke-opacity: 0.15;
  }

  .pains .felt {
    fill: var(--_felt);
    /* Rounds the corners. */
    stroke: var(--_felt);
    stroke-width: 5px;
    opacity: 0.8;
  }
  .pains .travels {
    fill: inherit;
    stroke: var(--_felt);
    stroke-width: 1.75px;
    stroke-dasharray: 5 3.5;
  }
  .hatch {
    fill: var(--_felt);
  }
  .hatch-ground {
    fill: var(--_surface);
    fill-opacity: 0.5;
  }
  .pains .asked-place {
    fill: var(--_accent);
    fill-opacity: 0.3;
    stroke: var(--_accent);
    stroke-width: 2px;
  }

  /* The answer is kept, and comes back with the map's other mode. */
  .exploring .mark {
    display: none;
  }
  .exploring .region.selected {
    fill: transparent;
    stroke: var(--_body-line);
    stroke-opacity: 0.35;
    stroke-width: 0.75px;
  }
  .exploring .region:not(:hover) {
    stroke-opacity: 0;
  }
  .exploring .deep[data-layer='skin'] ~ .region:not(:hover) {
    stroke-opacity: 0.2;
  }

  .point {
    outline: none;
  }
  .exploring .point {
    cursor: pointer;
  }
  .close .sign {
    transform: scale(0.52);
  }
  .close .far,
  .figures:not(.close) .near {
    display: none;
  }
  .sign > * {
    vector-effect: non-scaling-stroke;
    transition: opacity 0.2s;
  }
  .target,
  .around {
    fill: none;
    pointer-events: all;
  }
  .disc {
    fill: var(--_surface);
    stroke: var(--_muted);
    stroke-width: 1.75px;
  }
  .sign .cross {
    stroke: var(--_muted);
    stroke-width: 2px;
    stroke-linecap: round;
  }
  .dim :is(.disc, .cross) {
    opacity: 0.75;
  }
  .bold .disc {
    stroke: var(--_accent);
    stroke-width: 3.5px;
  }
  .bold .cross {
    stroke: var(--_ink);
    stroke-width: 3px;
  }
  .point:hover .disc {
    stroke: var(--_accent);
  }
  .point:focus-visible .around {
    stroke: var(--_accent);
    stroke-width: 3px;
  }

  @media (prefers-reduced-motion: reduce) {
    .deep path,
    .sign > * {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .deep :is(.psoas-shade, .psoas-light, .iliacus-shade, .lumborum-shade) {
      display: none;
    }
    .figures {
      --_bone: Canvas;
      --_bone-shade: Canvas;
      --_bone-line: CanvasText;
      --_psoas: color-mix(in srgb, CanvasText 45%, Canvas);
      --_iliacus: color-mix(in srgb, CanvasText 30%, Canvas);
      --_lumborum: color-mix(in srgb, CanvasText 18%, Canvas);
      --_tendon: Canvas;
      --_muscle-line: CanvasText;
      --_body: Canvas;
      --_felt: Highlight;
      --_surface: Canvas;
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_accent: Highlight;
    }
  }
`;
