import { css } from 'lit';

export const styles = css`
  .base {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    align-content: start;
  }
  .heading {
    font-size: 1.5em;
    letter-spacing: -0.005em;
  }
  .small {
    font-size: 0.9em;
  }
  .start {
    min-block-size: max(3.25em, 52px);
    font-size: 1.05em;
  }
  .about {
    display: grid;
    gap: 0.35em;
    padding-block-start: 0.8em;
    border-block-start: 1.5px solid var(--_line);
  }
  .refused {
    display: grid;
    gap: 0.6em;
    justify-items: start;
  }
  details {
    border: 1.5px solid var(--_line);
    border-radius: var(--_control-radius);
    padding-inline: 1.15em;
  }
  summary {
    padding-block: 0.7em;
    min-block-size: 44px;
    font-weight: 650;
    color: var(--_accent);
    cursor: pointer;
  }
  details[open] {
    padding-block-end: 1.15em;
  }
  @media print {
    details {
      display: none;
    }
  }
`;
