import { css } from 'lit';

/** Review and result. */
export const styles = css`
  .review {
    border-block-start: 1.5px solid var(--_line);
  }
  .review > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1em;
    align-items: center;
    padding-block: 0.6em;
    border-block-end: 1.5px solid var(--_line);
  }
  dt {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .review .stem {
    font-size: 1em;
    font-weight: 650;
  }
  .review button {
    padding-inline: 0.4em;
  }
  .review dd {
    grid-column: 1;
  }
  .review dd + dd {
    grid-area: 1 / 2 / 3;
  }
  @container unknot (inline-size > 40em) {
    .review > div {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) auto;
    }
    .review dd {
      grid-column: 2;
    }
    .review dd + dd {
      grid-area: 1 / 3;
    }
  }

  .plain,
  .for,
  .against {
    padding: 0 !important;
    list-style: none;
  }
  .plain {
    gap: 0;
  }

  .scales {
    display: grid;
    gap: 1em 2em;
  }
  .scales > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.25em 1em;
    align-items: baseline;
  }
  .scales dt {
    color: var(--_ink);
    font-size: 1em;
  }
  .scales dd {
    text-align: end;
  }
  .scales dd:last-child {
    grid-column: 1 / -1;
  }
  @container unknot (inline-size > 40em) {
    .scales {
      grid-template-columns: 1fr 1fr;
    }
  }
  .scales progress {
    block-size: 0.6em;
  }
  .counter::-webkit-progress-value {
    background: var(--_on-amber);
  }
  .counter::-moz-progress-bar {
    background: var(--_on-amber);
  }
  .offer {
    display: flex;
    align-items: center;
    inline-size: fit-content;
    min-block-size: 44px;
    margin-block: 0.25em;
    padding: 0.4em 1.1em;
    border: 1.5px solid var(--_line);
    border-radius: var(--_control-radius);
    color: var(--_accent);
    font-weight: 650;
    text-decoration: none;
  }
  .keeping .row {
    margin: 0;
  }
  @media print {
    .keeping {
      display: none;
    }
  }
`;
