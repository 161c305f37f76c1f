import { css } from 'lit';

/** What the steps look like, from the go-ahead on. */
export const stepStyles = css`
  fieldset {
    min-inline-size: 0;
  }
  .answers {
    display: grid;
    gap: 0.5em;
  }
  legend {
    margin-block-end: 0.5em !important;
    font-weight: 650;
  }
  .answer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.85em;
    align-items: center;
    min-block-size: max(3.25em, 52px);
    padding: 0.6em 1em;
    border: 1.5px solid var(--_line);
    border-radius: var(--_control-radius);
    line-height: 1.35;
    cursor: pointer;
    touch-action: manipulation;
  }
  .answer:has(:checked) {
    border-color: var(--_accent);
    background: var(--_soft);
  }
  .answer:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .answer b {
    font-weight: 650;
  }
  .grow {
    flex: 1 1 0;
  }
  .answer input {
    appearance: none;
    display: grid;
    flex: none;
    place-content: center;
    inline-size: 1.4em;
    block-size: 1.4em;
    margin: 0;
    border: 1.5px solid var(--_edge);
    border-radius: 50%;
    background: var(--_surface);
    font: inherit;
    cursor: inherit;
    outline: none;
  }
  .answer input:checked {
    border: 0.42em solid var(--_accent);
  }
  .fit {
    flex: 1 1 100%;
    margin-block-start: -0.4em;
    padding-inline-start: 2.65em;
    color: var(--_accent);
    font-size: 0.85em;
    font-weight: 650;
  }
  .fit i {
    font-style: normal;
  }
  .fit:is(.limited, .unsaid) {
    color: var(--_muted);
  }
  .fit.no {
    color: var(--_red);
  }
  .note > * + * {
    margin-block-start: 0.6em;
  }
  .problem {
    padding: 0.8em 1.1em;
    border: 2px solid var(--_red);
    border-radius: var(--_control-radius);
    color: var(--_red);
    font-weight: 650;
  }
  .wide {
    flex: 1 1 100%;
    min-block-size: max(3.25em, 52px);
  }
  .alarm {
    justify-self: start;
    border-color: var(--_red);
    color: var(--_red);
  }
  @media (hover: hover) {
    .answer:hover {
      border-color: var(--_accent);
    }
  }

  .beside,
  .shown {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    align-items: start;
  }
  .base .shown {
    counter-reset: shown;
    padding: 0;
    list-style: none;
  }
  .shown li {
    display: grid;
    gap: 0.75em;
    align-content: start;
    counter-increment: shown;
  }
  .shown p {
    display: flex;
    gap: 0.6em;
  }
  .shown p::before {
    content: counter(shown);
    flex: none;
    inline-size: 1.65em;
    block-size: 1.65em;
    border-radius: 50%;
    background: var(--_soft);
    color: var(--_accent);
    font-size: 0.9em;
    font-weight: 650;
    line-height: 1.65em;
    text-align: center;
  }
  @container unknot (inline-size > 38em) {
    .beside {
      grid-template-columns: 1fr 1fr;
    }
    .shown {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .fit {
      flex: 0 1 auto;
      max-inline-size: 40%;
      margin: 0;
      padding: 0;
      text-align: end;
    }
    .answers.two {
      grid-template-columns: 1fr 1fr;
    }
    .wide {
      flex: 0 1 14em;
    }
  }
  :is(.map, .timer, .card) {
    min-inline-size: 0;
  }
  .map:not(:defined) {
    display: block;
    aspect-ratio: 224 / 308;
    border-radius: var(--_control-radius);
    background: var(--_raised);
  }
  .timer:not(:defined),
  .card:not(:defined) {
    display: block;
    min-block-size: 34em;
  }
  /* A frame in a frame: on a small phone the inner one uses the room of the outer. */
  @container unknot (inline-size <= 24em) {
    :is(.timer, .card) {
      margin-inline: -1em;
      --unknot-padding: 1em;
    }
  }
  .map::part(base) {
    padding: 0;
    border: 0;
  }
  .map::part(button),
  .map::part(heading),
  .map::part(explain) {
    display: none;
  }

  .report {
    display: grid;
    gap: 1em;
  }
  .report dl > div {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    padding-block: 0.6em;
    border-block-end: 1.5px solid var(--_line);
  }
  .report dt {
    color: var(--_muted);
  }
  .report dd {
    font-weight: 650;
    text-align: end;
  }
  .change {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.6em;
    direction: ltr;
    font-size: 2em;
    color: var(--_muted);
  }
  [dir='rtl'] .change {
    direction: rtl;
  }
  [dir='rtl'] .change span {
    transform: scaleX(-1);
  }
  .change b {
    display: grid;
    place-content: center;
    inline-size: 2.4em;
    aspect-ratio: 1;
    border: 0.14em solid color-mix(in oklab, var(--_pain-high) var(--_share, 0%), var(--_pain-low));
    border-radius: 50%;
    color: var(--_ink);
    font-weight: 300;
    font-variant-numeric: tabular-nums;
  }
  .pen i {
    display: block;
    block-size: 2em;
    border-block-end: 1px solid #999;
  }
  @media (forced-colors: active) {
    .answer input {
      appearance: auto;
    }
    .answer:has(:checked) {
      border: 3px double Highlight;
    }
  }
`;
