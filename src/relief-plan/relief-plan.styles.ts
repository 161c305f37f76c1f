import { css } from 'lit';

export const styles = css`
  .base {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.85em;
    align-content: start;
    min-block-size: 13em;
  }
  .heading {
    font-size: 1.5em;
    letter-spacing: -0.005em;
  }
  .small {
    font-size: 0.9em;
  }
  .top:focus {
    outline-offset: 6px;
  }
  @media print {
    .base {
      min-block-size: 0;
    }
  }
`;
