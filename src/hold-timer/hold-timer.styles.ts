import { css } from 'lit';

export const styles = css`
  .base {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    /* High enough for every state, but for a narrow one that asks: that grows once, with the press of Start. */
    min-block-size: 36em;
    grid-template-rows: auto auto auto 1fr;
  }
  .heading {
    flex: 1 1 auto;
  }
  /* On a narrow card the side goes below the heading, and the small buttons stay beside it. */
  .chip {
    order: 1;
    display: grid;
  }
  /* As long as it will be at its longest: with the sides nothing moves. */
  .chip::after {
    content: attr(data-longest);
    visibility: hidden;
  }
  .chip > *,
  .chip::after {
    grid-area: 1 / 1;
  }
  .tools {
    display: flex;
    gap: 0.25em;
    margin: -0.55em;
  }
  .tools button {
    padding: 0.4em 0.6em;
    color: var(--_muted);
    font-size: 0.9em;
  }
  .tools svg {
    inline-size: 1.6em;
    margin: auto;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .clock {
    position: relative;
    inline-size: min(100%, 17em);
    margin-inline: auto;
    aspect-ratio: 1;
    /* What turns in it has corners, which would make a narrow page scroll sideways. */
    overflow: clip;
  }
  .clock > :not(.face) {
    position: absolute;
    inset: 0;
  }
  .track circle {
    fill: none;
    stroke: var(--_line);
    stroke-width: 5;
  }
  .half {
    clip-path: inset(0 0 0 50%);
  }
  .half.late {
    clip-path: inset(0 50% 0 0);
  }
  .arc {
    position: absolute;
    /* The track is 5 wide at radius 45 of 100: from 2.5 % to 7.5 %. */
    inset: 2.5%;
    border-radius: 50%;
    background: var(--_accent);
    mask: radial-gradient(closest-side, transparent 89.2%, #000 89.8%);
    clip-path: inset(0 50% 0 0);
  }
  .late .arc {
    clip-path: inset(0 0 0 50%);
  }
  .cap::before {
    content: '';
    position: absolute;
    inset-block-start: 2.5%;
    inset-inline-start: 47.5%;
    inline-size: 5%;
    aspect-ratio: 1;
    border-radius: 50%;
    background: var(--_accent);
  }
  .clock:not(.hold) .beads {
    display: none;
  }
  .complete .track circle {
    stroke: var(--_accent);
  }
  .bead {
    fill: var(--_surface);
    stroke: var(--_edge);
    stroke-width: 1.2;
  }
  .clock > .disc {
    inset: 13%;
    border-radius: 50%;
    background: var(--_soft);
  }
  .face {
    position: relative;
    display: grid;
    block-size: 100%;
    align-content: center;
    justify-items: center;
    text-align: center;
    line-height: 1.2;
    /* A changed number is laid out in here, not through the whole widget with its container query. */
    contain: strict;
  }
  .digits {
    /* Nor through the other words. */
    contain: strict;
    inline-size: 100%;
    block-size: 1.05em;
    font-size: 4.4em;
    font-weight: 300;
    font-variant-numeric: tabular-nums;
    line-height: 1.05;
  }
  /* Breathing out, other words take the place of the unit. */
  .face > .digits ~ * {
    grid-area: 3 / 1;
  }
  .sink,
  .out > .digits + * {
    opacity: 0;
  }
  .out > .sink {
    opacity: 1;
  }
  .face .muted {
    font-size: 0.95em;
  }
  /* Counting in looks unlike holding: a ring of ticks, all in amber. */
  .waiting .track circle {
    stroke: var(--_edge);
    stroke-dasharray: 0.9 3.812;
  }
  .waiting .arc,
  .waiting .cap::before {
    background: var(--_on-amber);
  }
  .waiting .face > * {
    color: var(--_on-amber);
  }
  .waiting .disc {
    background: var(--_amber);
  }
  .controls {
    display: grid;
    /* No word is broken where all four fit beside each other. */
    grid-template-columns: repeat(4, minmax(min-content, auto));
    gap: 0.5em;
  }
  .controls button {
    padding-inline: 0.2em;
    font-size: 0.93em;
  }
  .controls .primary {
    grid-column: 1 / -1;
    min-block-size: max(3.5em, 56px);
    font-size: 1.06em;
  }
  .over .primary ~ button,
  .kept {
    visibility: hidden;
  }
  /* The question and the words that stand there before it share a place. */
  .foot {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .foot > * {
    grid-area: 1 / 1;
  }
  /* Painted apart: a changed number does not paint the buttons. */
  .base > :not(.clock) {
    isolation: isolate;
  }
  @container unknot (inline-size > 27em) {
    .chip {
      order: 0;
    }
    .tools {
      margin-inline-start: 0;
    }
    .controls:not(.over) {
      grid-template-columns: 2fr repeat(4, 1fr);
    }
    .controls:not(.over) .primary {
      grid-column: auto;
    }
    .over .primary ~ button {
      display: none;
    }
    .controls button {
      font-size: 1em;
    }
  }
  @container unknot (inline-size <= 15em) {
    .controls {
      grid-template-columns: 1fr 1fr;
    }
    .foot {
      --_lines: 2;
    }
  }
  /* In a side column the ring holds what it has room for: the number, and the word for the moment. */
  @container unknot (inline-size <= 11em) {
    .digits {
      font-size: 33cqi;
    }
    .face > .digits ~ * {
      display: none;
    }
    .face .cue {
      font-size: 9.5cqi;
    }
  }
  @container unknot (inline-size <= 7em) {
    .face .cue {
      display: none;
    }
    .controls {
      grid-template-columns: minmax(0, 1fr);
    }
    .foot {
      --_lines: 4;
    }
  }
  @container unknot (inline-size <= 27em) {
    /* Room for the question, so that ring, question and buttons are seen together. */
    .clock:has(~ .asks) {
      inline-size: min(100%, 14.5em);
    }
    /* At the end the last words stand where the small buttons were; what they leave free comes after them. */
    .clock:is(.complete, .stopped) ~ .foot {
      --_up: calc((max(2.55em, 44px) + 0.465em) * var(--_lines, 1));
      margin-block-start: calc(-1 * var(--_up));
      padding-block-end: var(--_up);
    }
  }
  .asking {
    display: grid;
    gap: 0.75em;
  }
  .foot > p {
    align-self: start;
  }
  .small {
    font-size: 0.9em;
  }
  @media (forced-colors: active) {
    .arc,
    .cap::before {
      forced-color-adjust: none;
      background: Highlight;
    }
    .waiting .arc,
    .waiting .cap::before {
      background: CanvasText;
    }
    /* Told apart by their width, whatever the colours. */
    .track circle {
      stroke: CanvasText;
      stroke-width: 1;
    }
    .bead {
      fill: Canvas;
      stroke: CanvasText;
    }
    .clock > .disc {
      border: 1px solid;
    }
    /* The ground that the browser lays behind each line would cut the words above the number. */
    .clock .face,
    .clock .face > * {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
  @media print {
    .base {
      min-block-size: 0;
    }
    .clock * {
      print-color-adjust: exact;
    }
  }
`;
