import { css } from 'lit';

export const styles = css`
  .base {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  details {
    border-block-end: 1px solid var(--_line);
  }
  details:first-child {
    border-block-start: 1px solid var(--_line);
  }
  summary {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    min-block-size: max(3.25em, 44px);
    padding-block: 0.6em;
    font-weight: 650;
    line-height: 1.35;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  /* A chevron of two lines. */
  summary::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin: -0.25em 0.4em 0;
    border: solid var(--_accent);
    border-width: 0 2.5px 2.5px 0;
    rotate: 45deg;
  }
  [open] > summary::after {
    margin-block-start: 0.25em;
    rotate: 225deg;
  }
  @media (hover: hover) {
    summary:hover {
      color: var(--_accent);
    }
  }
  .answer {
    display: grid;
    gap: 0.75em;
    max-inline-size: 42em;
    padding-block: 0.1em 1.25em;
  }
  .base .answer ul {
    margin-block-start: -0.4em;
    padding-inline-start: 1.25em;
  }
  li + li {
    margin-block-start: 0.2em;
  }
  .title,
  dt {
    font-weight: 650;
  }
  dd + dt {
    margin-block-start: 0.75em;
  }
  .small {
    font-size: 0.9em;
  }
  .base > button {
    justify-self: start;
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
    summary {
      break-after: avoid;
    }
    summary::after {
      display: none;
    }
  }
`;
