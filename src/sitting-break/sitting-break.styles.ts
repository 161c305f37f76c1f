import { css } from 'lit';

export const styles = css`
  .base {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    align-content: start;
    /* High enough to sit and to be asked: nothing below moves when a break is due. */
    min-block-size: 35em;
  }
  .clock {
    position: relative;
    display: grid;
    inline-size: min(100%, 12em);
    aspect-ratio: 1;
    margin-inline: auto;
    padding: 2.1em;
    align-content: center;
    justify-items: center;
    text-align: center;
    line-height: 1.2;
  }
  .clock svg {
    position: absolute;
    inset: 0;
  }
  circle {
    fill: none;
    stroke: var(--_line);
    stroke-width: 5;
  }
  .left {
    stroke: var(--_accent);
    stroke-linecap: round;
  }
  .idle .left {
    display: none;
  }
  .digits {
    font-size: 3.4em;
    font-weight: 300;
    font-variant-numeric: tabular-nums;
    line-height: 1.05;
  }
  .clock .muted,
  .small {
    font-size: 0.9em;
  }
  /* Nothing is counted in a break: what to do takes the place of the clock. */
  :is(.due, .moving).clock {
    display: none;
  }
  button.primary {
    min-block-size: max(3.25em, 52px);
  }
  .row .primary {
    flex: 1 1 100%;
  }
  .choices {
    display: grid;
    gap: 0.5em;
  }
  @container unknot (inline-size > 34em) {
    .choices {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  .guest {
    min-inline-size: 0;
  }
  .guest::part(base) {
    min-block-size: 0;
    padding: 0;
    border: 0;
  }
  @media print {
    .base {
      min-block-size: 0;
    }
  }
  @media (forced-colors: active) {
    circle {
      stroke: GrayText;
    }
    .left {
      stroke: Highlight;
    }
  }
`;
