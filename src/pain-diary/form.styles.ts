import { css } from 'lit';
import { shares } from '../shared/shares.styles.js';

/** The form of an entry. */
export const formStyles = css`
  fieldset {
    min-inline-size: 0;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .rows {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 0.4em 1.5em;
  }
  .side-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
    line-height: 1.25;
  }
  .side-row span {
    flex: 1 1 6.5em;
    min-inline-size: 0;
  }
  .choice {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: max(2.75em, 44px);
    padding: 0.3em 0.95em;
    border: 1.5px solid var(--_edge);
    border-radius: 2em;
    background: var(--_surface);
    line-height: 1.25;
    cursor: pointer;
    touch-action: manipulation;
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_soft);
    color: var(--_accent);
    font-weight: 650;
  }
  .sides {
    display: flex;
    gap: 0.4em;
    margin-inline-start: auto;
  }
  .sides .choice {
    padding-inline: 0.8em;
    font-weight: 400;
  }
  /* Filled, not ticked: what is pressed stays where it is. */
  .sides .choice:has(:checked) {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .choice:has(:checked):not(.sides *)::before {
    content: '✓' / '';
    margin-inline-end: 0.45em;
  }
  :is(.choice, .scale label):has(:focus-visible),
  .take:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .choice input,
  .scale input {
    appearance: none;
    position: absolute;
    inset: 0;
    margin: 0;
    outline: none;
    cursor: inherit;
  }
  .field {
    display: grid;
    gap: 0.3em;
    align-content: start;
    min-inline-size: 0;
  }
  fieldset .field {
    margin-block-start: 0.75em;
  }
  select,
  textarea,
  .field input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: max(2.75em, 44px);
    margin: 0;
    padding: 0.5em 0.7em;
    border: 1.5px solid var(--_edge);
    border-radius: 0.6em;
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    font-size: max(1em, 16px);
  }
  textarea {
    resize: vertical;
  }
  .place {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    padding: 1em;
    border: 1.5px solid var(--_line);
    border-radius: var(--_control-radius);
    background: var(--_surface);
  }
  .place > button {
    justify-self: start;
    padding-inline: 0.6em;
  }
  .ask {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
  }
  .scale {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: 0.35em;
  }
  .scale label {
    --_pain: color-mix(in oklab, var(--_pain-high) var(--_share, 0%), var(--_pain-low));
    position: relative;
    display: grid;
    place-content: center;
    min-block-size: max(3em, 46px);
    border: 1.5px solid var(--_line);
    border-block-end: 0.4em solid var(--_pain);
    border-radius: 0.6em;
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
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 1em;
  }
  .ends :last-child {
    text-align: end;
  }
  @container unknot (inline-size > 34em) {
    .scale {
      grid-template-columns: repeat(11, minmax(0, 1fr));
    }
    .pair {
      display: grid;
      grid-template-columns: 15em minmax(0, 1fr);
      gap: 1em;
    }
  }
  .pair {
    display: grid;
    gap: 1em;
  }
  @media (forced-colors: active) {
    :is(.choice, .scale label):has(:checked) {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  ${shares}
`;
