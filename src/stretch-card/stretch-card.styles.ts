import { css } from 'lit';

export const styles = css`
  .base {
    padding: 0;
    overflow: clip;
  }
  .card,
  .text,
  .media,
  .stills,
  .dosage,
  .base .steps,
  .note,
  .facts,
  .more {
    display: grid;
    gap: 0.5em;
  }
  .card {
    gap: 0;
  }
  .text,
  .media {
    align-content: start;
    min-inline-size: 0;
    padding: min(var(--_padding), 8cqi);
    overflow-wrap: anywhere;
  }

  .text {
    gap: 1em;
  }
  .media {
    justify-items: center;
    background: var(--_raised);
  }
  .stills {
    inline-size: 100%;
  }
  .stills,
  .dosage {
    grid-template-columns: repeat(auto-fit, minmax(clamp(40%, 5em, 100%), 1fr));
  }
  .still svg,
  .media img {
    inline-size: 100%;
    max-block-size: 22em;
    object-fit: contain;
  }
  figcaption {
    color: var(--_muted);
    text-align: center;
  }
  .sides {
    justify-content: center;
    gap: 0;
    padding: 0.2em;
    border-radius: calc(var(--_control-radius) + 0.2em);
    background: var(--_line);
  }
  .sides button {
    padding: 0.5em 0.35em;
    overflow-wrap: normal;
    border-color: transparent;
    background: none;
    color: var(--_ink);
  }
  .sides [aria-pressed='true'] {
    background: var(--_surface);
    color: var(--_accent);
  }

  .dosage div {
    padding: 0.5em 0.85em;
    border-radius: var(--_control-radius);
    background: var(--_raised);
  }
  .dosage dd {
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
  }
  dt,
  figcaption,
  .small {
    font-size: 0.9em;
  }
  dt,
  .steps ::marker {
    color: var(--_muted);
  }
  .base .steps {
    padding-inline-start: 1.5em;
  }
  .stop {
    color: var(--_red);
    font-weight: 650;
  }
  .stop svg {
    display: inline-block;
    inline-size: 1.1em;
    margin-block-end: -0.15em;
  }
  .stop path {
    fill: currentColor;
    stroke: var(--_amber);
    stroke-width: 2px;
    paint-order: fill;
  }
  ::slotted(*) {
    max-inline-size: 100%;
    margin-block: 0;
  }
  ::slotted([slot='note']) {
    display: block;
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_soft);
  }
  summary {
    padding-block: 0.6em;
    color: var(--_accent);
    font-weight: 650;
    cursor: pointer;
  }

  @container unknot (inline-size > 26em) {
    .dosage {
      grid-template-columns: repeat(auto-fit, minmax(5em, 1fr));
    }
    .as-compact.pictured {
      grid-template-columns: 2fr 3fr;
    }
    .as-compact .stills {
      grid-template-columns: 1fr;
    }
    .facts div {
      display: grid;
      grid-template-columns: 6.5em 1fr;
    }
  }
  @container unknot (inline-size > 44em) {
    .pictured:not(.as-media) {
      grid-template-columns: 2fr 3fr;
    }
    .pictured:not(.as-media) .stills {
      grid-template-columns: 1fr;
      gap: 1.25em;
      max-inline-size: 20em;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .play {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .dosage div {
      border: 1px solid;
    }
  }
`;
