import { css } from 'lit';

/** Every kind of answer but boxes to tick. */
export const styles = css`
  [data-item] + [data-item] {
    margin-block-start: 0.75em;
  }
  label {
    display: block;
  }
  [for],
  legend {
    font-weight: 650;
  }
  label.answer {
    display: flex;
  }
  .typed,
  select {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: auto;
    min-block-size: max(3em, 48px);
    padding: 0.6em 0.85em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    line-height: 1.35;
    cursor: text;
  }
  .typed::before {
    content: none;
  }
  .typed.short {
    inline-size: min(100%, 13em);
  }
  textarea {
    resize: vertical;
  }
  select {
    appearance: auto;
    cursor: pointer;
  }
  :is(.typed, select):focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--_red);
  }
  [readonly] {
    border-style: dashed;
  }
  .clear {
    justify-self: start;
  }
  .with-unit {
    display: flex;
    gap: 0.75em;
    align-items: center;
  }
  .with-unit .typed {
    flex: 0 1 8em;
    min-inline-size: 5em;
  }
  .with-unit span {
    min-inline-size: 0;
  }
  .own span {
    display: block;
    margin-block: 0.25em;
  }
  .plain-text {
    white-space: pre-line;
  }

  .marks {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(44px, 1fr));
    gap: 0.3em;
  }
  .mark {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: max(3em, 48px);
    border: 1.5px solid var(--_line);
    border-radius: var(--_control-radius);
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }
  .mark input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
  }
  .mark:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 650;
  }
  .mark:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    font-size: 0.9em;
  }
  .sliding {
    display: grid;
    gap: 0.5em;
  }
  [type='range'] {
    appearance: auto;
    display: block;
    inline-size: 100%;
    block-size: max(2.75em, 44px);
    border: 0;
    background: none;
    accent-color: var(--_accent);
  }
  [type='range']::before {
    content: none;
  }
  .unrated {
    opacity: 0.55;
  }
  output {
    font-weight: 650;
  }

  [part='map'] {
    --unknot-padding: 0;
  }
  [part='map']::part(base) {
    border: 0;
  }
  [part='map']::part(heading) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .map-place {
    display: grid;
    place-items: center;
    min-block-size: 24em;
  }
  .area {
    display: grid;
    gap: 0.4em;
    margin-block-start: 0.75em;
  }
  .area legend {
    margin-block-end: 0.4em;
    font-weight: 650;
  }
  .answer.small {
    min-block-size: 44px;
    padding-block: 0.35em;
  }
  @media (forced-colors: active) {
    .mark:has(:checked) {
      border: 3px double Highlight;
    }
  }
`;
