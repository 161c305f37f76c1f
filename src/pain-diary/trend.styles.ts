import { css } from 'lit';

/** The picture and its table. */
export const trendStyles = css`
  .chart {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.35em 0.75em;
    padding-block-start: 0.4em;
    color: var(--_muted);
    font-size: 0.85em;
    font-variant-numeric: tabular-nums;
  }
  .scale-of {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    margin-block: -0.7em;
    text-align: end;
  }
  .plot {
    block-size: 13em;
    border-radius: 0.3em;
    outline-offset: 0.6em;
    cursor: crosshair;
    touch-action: pan-y;
  }
  .drawing {
    overflow: visible;
  }
  .dates {
    grid-column: 2;
    display: flex;
    justify-content: space-between;
    gap: 1em;
  }
  .dates :only-child {
    margin-inline: auto;
  }
  line {
    stroke-linecap: round;
  }
  .grid {
    stroke: var(--_line);
    stroke-width: 1;
  }
  .here {
    stroke: var(--_edge);
    stroke-width: 1;
    stroke-dasharray: 3 4;
  }
  .line {
    stroke: var(--_pain-high);
    stroke-width: 2.5;
  }
  .fall {
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-dasharray: 1 4;
  }
  circle.before {
    fill: var(--_pain-high);
    stroke: var(--_raised);
    stroke-width: 1.5;
  }
  circle.after {
    fill: var(--_raised);
    stroke: var(--_accent);
    stroke-width: 2.5;
  }
  .said {
    min-block-size: 1.5em;
    text-align: center;
    font-size: 1.1em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
  }
  .dot {
    inline-size: 0.8em;
    block-size: 0.8em;
    border-radius: 50%;
    background: var(--_pain-high);
  }
  .dot.after {
    margin-inline-start: 0.75em;
    border: 2.5px solid var(--_accent);
    background: none;
  }
  .scroll {
    max-block-size: 20em;
    overflow: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: inherit;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.45em 0.6em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    font-weight: 400;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_raised);
    color: var(--_muted);
    font-size: 0.9em;
  }
  td {
    font-weight: 650;
  }
  @media (forced-colors: active) {
    .line,
    .fall,
    circle.after {
      stroke: CanvasText;
    }
    .grid,
    .here {
      stroke: GrayText;
    }
    circle.before,
    .dot.before {
      forced-color-adjust: none;
      fill: Highlight;
      background: Highlight;
    }
    circle.after {
      fill: Canvas;
    }
  }
  @media print {
    .scroll {
      max-block-size: none;
      overflow: visible;
    }
  }
`;
