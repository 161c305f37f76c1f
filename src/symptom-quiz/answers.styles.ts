import { css } from 'lit';

/** Questions: the answers with their boxes, and what is said when none was chosen. */
export const answers = css`
  .answers {
    gap: 0.5em;
  }
  legend + .muted {
    margin-block-end: 0.25em;
  }
  .answers .answers {
    margin-block-start: 0.75em;
  }
  .answers .answers legend {
    margin-block-end: 0.5em;
    font-weight: 650;
  }
  legend.emergency {
    color: var(--_red);
  }
  legend.urgent {
    color: var(--_on-amber);
  }
  .answer {
    display: flex;
    gap: 0.85em;
    align-items: center;
    min-block-size: max(3.25em, 52px);
    padding: 0.6em 1em;
    border: 1.5px solid var(--_line);
    border-radius: var(--_control-radius);
    line-height: 1.35;
    cursor: pointer;
    touch-action: manipulation;
  }
  .answer > span {
    min-inline-size: 0;
  }
  .answer:has(:checked) {
    border-color: var(--_accent);
    background: var(--_soft);
  }
  .answer:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  fieldset:disabled .answer {
    opacity: 0.5;
    cursor: default;
  }
  @media (hover: hover) {
    .page:enabled .answer:hover {
      border-color: var(--_accent);
    }
  }
  input {
    appearance: none;
    display: grid;
    flex: none;
    place-content: center;
    inline-size: 1.4em;
    block-size: 1.4em;
    margin: 0;
    border: 1.5px solid var(--_edge);
    border-radius: 0.35em;
    background: var(--_surface);
    font: inherit;
    cursor: inherit;
    outline: none;
  }
  [type='radio'] {
    border-radius: 50%;
  }
  input::before {
    content: '';
    inline-size: 0.8em;
    block-size: 0.8em;
    background: var(--_on-accent);
    clip-path: polygon(8% 52%, 22% 38%, 40% 56%, 78% 14%, 93% 28%, 41% 86%);
    visibility: hidden;
  }
  [type='radio']::before {
    border-radius: 50%;
    clip-path: none;
    transform: scale(0.75);
  }
  input:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  input:checked::before {
    visibility: visible;
  }
  .answers > .or {
    padding-inline-start: 1.2em;
    line-height: 1.2;
  }

  .problem {
    padding: 0.9em 1.1em;
    border: 2px solid var(--_red);
    border-radius: var(--_control-radius);
  }
  .problem strong {
    display: block;
  }
  .problem a {
    display: block;
    padding-block: 0.25em;
    color: var(--_red);
    font-weight: 650;
  }

  @media (forced-colors: active) {
    input {
      appearance: auto;
    }
    input::before {
      content: none;
    }
    .answer:has(:checked) {
      border: 3px double Highlight;
    }
  }
`;
