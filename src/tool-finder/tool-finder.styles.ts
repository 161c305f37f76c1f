import { css } from 'lit';

export const styles = css`
  .base {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .filter {
    display: grid;
    gap: 0.5em;
  }
  .filter .row {
    gap: 0.4em;
  }
  .filter button {
    padding-inline: 0.7em;
    font-size: 0.95em;
  }
  .small {
    font-size: 0.9em;
  }
  .base .tools,
  .base .fits {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    list-style: none;
  }
  .tool {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em 1.5em;
    align-content: start;
    padding-block-start: 1em;
    border-block-start: 1.5px solid var(--_line);
  }
  .tool[hidden],
  .goods[hidden] {
    display: none;
  }
  .tools > :has([aria-pressed='true']) {
    border-color: var(--_accent);
  }
  .name {
    font-size: 1.1em;
    font-weight: 650;
    line-height: 1.3;
  }
  .text {
    margin-block-start: -0.4em;
  }
  .base .fits {
    gap: 0;
    padding: 0.15em 0.85em;
    font-size: 0.95em;
    border-radius: var(--_control-radius);
    background: var(--_raised);
  }
  .fits li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding-block: 0.3em;
  }
  .fits li + li {
    border-block-start: 1px solid var(--_line);
  }
  .fit {
    margin-inline-start: auto;
    color: var(--_muted);
    font-weight: 650;
  }
  .fit i {
    font-style: normal;
  }
  .fit.yes {
    color: var(--_accent);
  }
  .fit.no {
    color: var(--_red);
  }
  .foot,
  .said {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
  }
  .foot button {
    padding-inline: 0.9em;
  }
  .said {
    flex: 1 1 11em;
    gap: 0.1em 1.25em;
  }
  .differ {
    padding: 0.05em 0.75em;
    border-radius: 2em;
    background: var(--_amber);
    color: var(--_on-amber);
    font-weight: 650;
  }
  .goods {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: 0.75em;
    /* What is wider than the page is cut off; room is left for the outline of what has the focus. */
    margin-inline: -6px;
    padding-inline: 6px;
    overflow-x: clip;
  }
  .goods::before {
    content: '';
    grid-column: 1 / -1;
    border-block-start: 1px solid var(--_line);
  }
  ::slotted(*) {
    max-inline-size: 100%;
    min-inline-size: 0;
    box-sizing: border-box;
  }
  ::slotted(img) {
    block-size: auto;
  }
  button[aria-pressed='true']::before {
    content: '✓ ' / '';
  }
  .panel {
    padding: 0.9em 1.1em;
    border-radius: var(--_control-radius);
    background: var(--_raised);
  }
  .base :is(.panel, details) ul {
    margin-block: 0.4em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .stop {
    color: var(--_red);
    font-weight: 650;
  }
  details {
    border-block-start: 1px solid var(--_line);
  }
  details + details {
    margin-block-start: -1em;
  }
  summary {
    padding-block: 0.65em;
    color: var(--_accent);
    font-weight: 650;
    cursor: pointer;
  }
  dt {
    font-weight: 650;
  }
  dd + dt,
  dl + p {
    margin-block-start: 0.75em;
  }

  @container unknot (inline-size > 26em) {
    .tool {
      padding: 1.1em 1.25em;
      border: 1.5px solid var(--_line);
      border-radius: var(--_control-radius);
    }
  }
  @container unknot (inline-size > 38em) {
    .tool {
      grid-template: auto 1fr / minmax(0, 1fr) minmax(0, 1.15fr);
    }
    .name,
    .text {
      grid-column: 1;
    }
    .base .fits {
      grid-area: 1 / 2 / span 2;
      align-self: start;
    }
    .foot,
    .goods,
    .tool > .panel {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .differ,
    .panel,
    .fits {
      border: 1px solid;
    }
    .tool:has([aria-pressed='true']) {
      border: 3px double Highlight;
    }
  }
  /* Drawn by a server only: the page's own text for readers without scripts. */
  .unscripted {
    display: none;
  }
  @media (scripting: none) {
    .unscripted {
      display: block;
    }
  }
  @media print {
    .base {
      break-inside: auto;
    }
    .filter,
    details {
      display: none;
    }
    .tool {
      break-inside: avoid;
    }
  }
`;
