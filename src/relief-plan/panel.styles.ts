import { css } from 'lit';

/** Looks of what is there once something is in the plan. */
export const panelStyles = css`
  .subheading {
    margin-block-start: 0.35em;
    font-weight: 650;
  }
  .items {
    display: grid;
    gap: 0.6em;
    list-style: none;
  }
  .items li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.5em 0.85em;
    align-items: center;
    padding: 0.75em 0.85em;
    border-radius: var(--_control-radius);
    background: var(--_raised);
  }
  .items .row {
    grid-column: 1 / -1;
  }
  .what {
    display: grid;
  }
  .tick {
    display: grid;
    place-items: center;
    inline-size: 1.9em;
    aspect-ratio: 1;
    border: 2px solid var(--_edge);
    border-radius: 50%;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .over .tick {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .over .tick::after,
  .week .on i::after {
    content: '';
    inline-size: 0.36em;
    block-size: 0.7em;
    margin-block-end: 0.15em;
    border: solid var(--_on-accent);
    border-width: 0 0.16em 0.16em 0;
    rotate: 45deg;
  }
  .over strong {
    color: var(--_muted);
  }
  @container unknot (inline-size > 34em) {
    .items li {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }
    .items .row {
      grid-column: auto;
    }
  }
  .week {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 2.6em));
    gap: 0.25em;
    text-align: center;
    font-size: 0.9em;
    color: var(--_muted);
  }
  .week span {
    display: grid;
    justify-items: center;
    gap: 0.15em;
  }
  .week i {
    display: grid;
    place-items: center;
    inline-size: 1.7em;
    aspect-ratio: 1;
    border: 1.5px solid var(--_line);
    border-radius: 50%;
  }
  .week .on i {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .week .now {
    color: var(--_ink);
    font-weight: 650;
  }
  .week .now i {
    outline: 2px solid var(--_soft);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: 0.25em;
    text-align: start;
    color: var(--_muted);
  }
  th,
  td {
    padding: 0.35em 0.5em 0.35em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    font-weight: 400;
  }
  th {
    font-size: 0.9em;
    color: var(--_muted);
  }
  .clinician {
    display: grid;
    gap: 0.4em;
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  :is(.off, .note) ul {
    padding-inline-start: 1.2em;
  }
  .off {
    display: grid;
    gap: 0.5em;
    padding: 0.9em 1em;
    border: 2px solid var(--_red);
    border-radius: var(--_control-radius);
  }
  .off .subheading {
    margin: 0;
    color: var(--_red);
  }
  .off.paused {
    border-color: var(--_on-amber);
    background: var(--_amber);
    color: var(--_on-amber);
  }
  .off.paused .subheading {
    color: inherit;
  }
  .call {
    display: inline-block;
    padding: 0.6em 1.1em;
    border-radius: var(--_control-radius);
    background: var(--_red);
    color: var(--_surface);
    font-weight: 650;
  }
  .paper {
    display: none;
  }
  @media (forced-colors: active) {
    .over .tick,
    .week .on i {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
    }
    .over .tick::after,
    .week .on i::after {
      border-color: HighlightText;
    }
    .items li {
      border: 1px solid;
    }
    .call {
      border: 1.5px solid LinkText;
    }
  }
  @media print {
    .paper {
      display: block;
      color-scheme: light;
      color: #000;
      padding-inline: var(--_padding);
    }
    .call {
      border: 1.5px solid;
      background: none;
      color: #000;
    }
    .kept {
      display: none;
    }
    .over .tick,
    .week .on i {
      print-color-adjust: exact;
    }
    .items li {
      break-inside: avoid;
      border: 1px solid #999;
    }
  }
`;
