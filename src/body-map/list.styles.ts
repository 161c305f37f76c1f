import { css } from 'lit';

/** The list of checkboxes. */
export const styles = css`
  .list {
    columns: 17em;
    column-gap: 1.5em;
  }
  .base .area {
    break-inside: avoid;
    padding-block-end: 1.5em;
  }
  legend {
    padding: 0 0 0.25em;
    font-weight: 650;
  }
  .item {
    border-block-start: 1px solid var(--_line);
  }
  .item label {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 44px;
    padding-block: 0.3em;
    line-height: 1.3;
    cursor: pointer;
  }
  .rate {
    display: flex;
    padding-inline-start: 2.1em;
  }
  [type='checkbox'] {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    margin: 0;
    accent-color: var(--_accent);
  }
`;
