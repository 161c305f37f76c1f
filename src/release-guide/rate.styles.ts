import { css } from 'lit';
import { shares } from '../shared/shares.styles.js';

/** The numbers from 0 to 10, each with its shade of one hue. */
export const rateStyles = css`
  .scale {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: 0.4em;
  }
  .scale label {
    --_pain: color-mix(in oklab, var(--_pain-high) var(--_share, 0%), var(--_pain-low));
    position: relative;
    display: grid;
    place-content: center;
    min-block-size: max(3.4em, 54px);
    border: 1.5px solid var(--_line);
    border-block-end: 0.4em solid var(--_pain);
    border-radius: 0.6em;
    font-size: 1.1em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
    touch-action: manipulation;
  }
  .scale label:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .scale label:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .scale input {
    appearance: none;
    position: absolute;
    inset: 0;
    margin: 0;
    outline: none;
    cursor: inherit;
  }
  @container unknot (inline-size > 34em) {
    .scale {
      grid-template-columns: repeat(11, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .scale label:has(:checked) {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  ${shares}
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    margin-block-start: -0.6em !important;
  }
  .ends :last-child {
    text-align: end;
  }
`;
