import { css } from 'lit';

/** The looks of the card while it shows its timer; loaded with it. */
export const timingStyles = css`
  .steps [aria-current] {
    border-radius: 0.3em;
    background: var(--_soft);
    box-shadow: 0 0 0 0.3em var(--_soft);
  }
  /* In a narrow column it gives up the width that it asks for elsewhere. */
  .timing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
  }
  .timing > * {
    min-inline-size: 0;
  }
  .timing ::part(base) {
    min-block-size: 0;
    padding: 0;
    border: 0;
    background: none;
  }
  /* Below the card's own heading, not beside it. */
  .timing ::part(heading) {
    color: var(--_muted);
    font-size: 1em;
  }
`;
