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
  /* About as high as it will be, so that little moves when the exercise arrives. */
  .loading {
    min-block-size: 108em;
  }
  .text,
  .media {
    align-content: start;
    gap: 1em;
    min-inline-size: 0;
    padding: var(--_padding);
  }

  .media {
    gap: 0.5em;
    justify-items: center;
    background: var(--_raised);
  }
  .stills {
    grid-template-columns: 1fr 1fr;
    inline-size: 100%;
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
    display: flex;
    /* No word is cut where the card stands in another widget on a small phone. */
    flex-wrap: wrap;
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

  .dosage {
    grid-template-columns: 1fr 1fr;
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
  .more {
    margin-block-start: 0.75em;
  }

  @container unknot (inline-size > 26em) {
    .loading {
      min-block-size: 85em;
    }
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
    .loading {
      min-block-size: 60em;
    }
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
  @media print {
    .sides {
      display: none;
    }
  }
`;
