import { css } from 'lit';

export const styles = css`
  .base {
    display: grid;
    gap: 0.9em;
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
  }
  .tools {
    gap: 0.35em;
  }
  .tools button {
    font-size: 0.9em;
  }
  .switch {
    display: none;
  }

  .tip {
    min-block-size: 1.5em;
    text-align: center;
  }

  .panel {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    min-block-size: max(4.25em, 68px);
    padding: 0.6em 0.6em 0.6em 1em;
    border-radius: var(--_control-radius);
    background: var(--_raised);
  }
  .panel p {
    flex: 1 1 8.5em;
  }
  .who > * {
    display: block;
    line-height: 1.35;
  }
  .who b {
    font-weight: 650;
  }
  .who span {
    font-size: 0.9em;
  }
  .number {
    min-inline-size: 1.2em;
    font-size: 1.5em;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .answer {
    align-items: start;
  }
  .answer > [role='group'] {
    flex: 1 1 26em;
  }
  .ends {
    margin-inline-start: auto;
  }
  .answer .pick {
    flex: none;
    max-inline-size: 100%;
    min-block-size: max(2.6em, 36px);
    padding: 0.2em 0.9em;
    border-radius: 2em;
    color: var(--_ink);
    font-size: 0.875em;
    font-weight: 500;
  }
  input[type='range'] {
    appearance: none;
    flex: 1 1 9em;
    min-inline-size: min(8em, 100%);
    block-size: max(2.75em, 44px);
    margin: 0;
    border-radius: var(--_control-radius);
    background: linear-gradient(to right, var(--_pain-low), var(--_pain-high)) center / 100% 0.4em no-repeat;
    cursor: pointer;
  }
  :dir(rtl) > input[type='range'] {
    background-image: linear-gradient(to left, var(--_pain-low), var(--_pain-high));
  }
  ::-webkit-slider-thumb {
    appearance: none;
    inline-size: 1.6em;
    block-size: 1.6em;
    border: 3px solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
  }
  .unrated::-webkit-slider-thumb {
    border-color: var(--_edge);
  }
  .unrated::-moz-range-thumb {
    border-color: var(--_edge);
  }
  ::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: 1.6em;
    block-size: 1.6em;
    border: 3px solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
  }
  input:disabled {
    cursor: default;
  }

  p.emergency {
    padding: 0.9em 1em;
    border: 2px solid;
    border-radius: var(--_control-radius);
  }
  p.emergency,
  p.missing {
    color: var(--_red);
    font-weight: 650;
  }

  /* Two columns from the start: in a page that comes in pieces the front would stand in the middle until the back is there. */
  @container unknot (inline-size >= 28em) {
    :host(:not([view='front'], [view='back'])) .figures:not(.exploring) {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 21em));
    }
  }

  /* Numbers are read at 11 px and more. */
  @container unknot (inline-size < 40em) {
    .figures:not(.close) .mark {
      font-size: 31px;
    }
  }
  @container unknot (inline-size < 28em) {
    .switch {
      display: block;
    }
    .only-front > .back,
    .only-back > .front {
      display: none;
    }
    .view {
      max-inline-size: 19em;
    }
    .tools {
      display: grid;
      grid-template-columns: 1fr 1fr;
      inline-size: 100%;
    }
    .panel {
      min-block-size: max(7.5em, 118px);
    }
    .tip {
      min-block-size: 3em;
    }
    .panel p {
      flex-basis: 5em;
    }
    .panel :is(input, .number) {
      order: 1;
    }
    .panel input {
      flex-basis: 60%;
    }
  }
  @container unknot (inline-size < 16em) {
    .figures:not(.close) .mark {
      font-size: 42px;
    }
    .tools button,
    .panel button {
      padding-inline: 0.3em;
    }
    .tools button:not(.switch) {
      grid-column: 1 / -1;
    }
    .panel {
      padding: 0.6em;
      column-gap: 0.3em;
    }
    .panel input {
      min-inline-size: 3em;
      flex-basis: 50%;
    }
  }
  @media (forced-colors: active) {
    input[type='range'] {
      forced-color-adjust: none;
      background-image: linear-gradient(CanvasText, CanvasText);
      --_accent: Highlight;
      --_edge: CanvasText;
      --_surface: Canvas;
    }
    .panel {
      border: 1.5px solid;
    }
  }
  @media print {
    .tip,
    .panel input {
      display: none;
    }
    /* On paper all places are named, not only the last. */
    .answer .pick {
      display: block;
    }
  }
`;
