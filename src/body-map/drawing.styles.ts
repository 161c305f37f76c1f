import { css } from 'lit';

/** The drawn bodies: lines, regions, marks, the ring of the focus. */
export const drawing = css`
  .figures {
    display: flex;
    justify-content: center;
    gap: 1em;
    outline: none;
  }
  .view {
    flex: 1;
    max-inline-size: 21em;
  }
  svg {
    inline-size: 100%;
    aspect-ratio: 544 / 1024;
    overflow: hidden;
    touch-action: manipulation;
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
    print-color-adjust: exact;
  }
  .close svg {
    aspect-ratio: 224 / 352;
    border-radius: var(--_control-radius);
    background: var(--_raised);
  }
  p.caption {
    padding-block-start: 0.5em;
    color: var(--_muted);
    font-size: 0.9em;
    text-align: center;
    text-wrap: balance;
  }
  .caption b {
    color: var(--_ink);
    font-weight: 650;
  }
  path {
    fill: none;
    pointer-events: none;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .skin {
    fill: var(--_body);
  }
  .shade {
    fill: var(--_body-far);
    fill-opacity: 0.6;
  }
  .lines,
  .outline {
    stroke: var(--_body-line);
    stroke-width: 1.4px;
  }
  .lines {
    stroke-width: 1px;
    stroke-opacity: 0.5;
    stroke-linecap: round;
  }
  .region {
    fill: transparent;
    stroke: var(--_body-line);
    stroke-opacity: 0;
    stroke-width: 0.75px;
    outline: none;
    cursor: pointer;
    pointer-events: all;
  }
  .close .region,
  .figures:is(:hover, :focus-within) .region {
    stroke-opacity: 0.35;
  }
  .region.tinted {
    fill: color-mix(in oklab, var(--_tint) 45%, transparent);
  }
  .region.hidden {
    display: none;
  }
  .region.selected {
    fill: color-mix(in oklab, var(--_pain-high) var(--_share), var(--_pain-low));
    stroke: color-mix(in oklab, var(--_pain-high) 70%, var(--_ink));
    stroke-opacity: 1;
    stroke-width: 1.25px;
  }
  @media (hover: hover) {
    .figures:not(.locked) .region:hover {
      fill: color-mix(in oklab, var(--_accent) 24%, transparent);
    }
    .figures:not(.locked) .region.selected:hover {
      fill: color-mix(in oklab, var(--_pain-high) var(--_share), var(--_pain-low));
      stroke-width: 2.5px;
    }
  }
  .locked .region {
    cursor: default;
  }
  .barred svg {
    opacity: 0.6;
  }
  .halo,
  .ring {
    display: none;
    stroke: var(--_surface);
    stroke-width: 6px;
  }
  .ring {
    stroke: var(--_accent);
    stroke-width: 3px;
  }
  .region:focus-visible ~ :is(.halo, .ring) {
    display: inline;
  }
  .mark {
    fill: var(--_ink);
    stroke: var(--_surface);
    stroke-width: 0.3em;
    stroke-linejoin: round;
    paint-order: stroke;
    font-size: 26px;
    font-weight: 700;
    text-anchor: middle;
    pointer-events: none;
  }
  .close .mark {
    font-size: 13px;
  }

  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }
    .skin,
    .shade {
      fill: Canvas;
    }
    .lines,
    .outline,
    .region {
      stroke: CanvasText;
    }
    .region.selected,
    .figures:not(.locked) .region:hover {
      fill: Highlight;
    }
    .mark {
      fill: CanvasText;
      stroke: Canvas;
    }
    .halo {
      stroke: Canvas;
    }
    .ring {
      stroke: Highlight;
    }
  }
`;
