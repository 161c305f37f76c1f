import { css } from 'lit';

/** The question, the switches, the light and the full screen: adopted when they are loaded. */
export const styles = css`
  .icon {
    flex: none;
    inline-size: 1.45em;
    block-size: 1.45em;
  }
  /* What space is left stays below the switches. */
  .base:has(> .switches) {
    grid-template-rows: none;
    align-content: start;
  }
  .check {
    align-self: start;
    display: grid;
    gap: 0.5em;
    padding: 0.65em 0.6em;
    border-radius: var(--_control-radius);
    background: var(--_raised);
    transition: background-color 0.4s;
  }
  .check p {
    padding-inline: 0.25em;
    color: var(--_muted);
    font-size: 0.92em;
    line-height: 1.3;
  }
  .check.asked {
    background: var(--_soft);
    box-shadow: inset 0 0 0 1.5px var(--_accent);
  }
  .check.asked p {
    color: var(--_ink);
    font-weight: 650;
  }
  /* Advice takes the place of all but "sharp": nothing moves, and the thumb that pressed meets no other button. */
  .check.eased {
    position: relative;
    background: var(--_amber);
  }
  .eased #question,
  .eased > * > :not(.sharp) {
    visibility: hidden;
  }
  .check > .advice {
    position: absolute;
    inset: 0.75em 0.6em auto;
    color: var(--_on-amber);
  }
  /* Among many timers the ring is painted anew each second: it and the number on ground of their own, so that little is. */
  .clock[data-steps] > .half {
    inset: 2.5%;
    clip-path: none;
    border-radius: 50%;
    color: var(--_accent);
    mask: radial-gradient(closest-side, transparent 89.2%, #000 89.8%);
    will-change: transform;
  }
  .clock.waiting[data-steps] > .half {
    color: var(--_on-amber);
  }
  [data-steps] :is(.late, .arc, .end) {
    display: none;
  }
  [data-steps] .digits {
    will-change: transform;
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .answers button,
  .switches button {
    display: flex;
    align-items: center;
    gap: 0.35em;
    padding: 0.35em 0.4em;
    color: var(--_ink);
    font-size: 0.92em;
    text-align: start;
    line-height: 1.2;
  }
  .answers button {
    /* Halves, unless a word needs more. */
    flex: 1 1 40%;
    min-inline-size: min-content;
    min-block-size: max(3em, 48px);
  }
  /* Three words fit under a thumb; what they ask for is said when one is pressed. */
  .answers :is(.good, .too-much) small {
    display: none;
  }
  .answers .icon {
    color: var(--_accent);
  }
  .answers .too-much .icon {
    color: var(--_on-amber);
  }
  .answers .sharp {
    flex-basis: 100%;
    justify-content: center;
  }
  .answers .sharp,
  .answers .sharp .icon {
    color: var(--_red);
  }
  small {
    display: block;
    font-size: 0.82em;
    font-weight: 400;
    color: var(--_muted);
  }
  .switches {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 10.5em), 1fr));
    gap: 0.5em;
  }
  .switches .icon {
    color: var(--_muted);
  }
  .switches [aria-pressed='true'] .icon {
    color: var(--_accent);
  }
  .switches span {
    flex: 1;
  }
  /* A knob that stands at one end or the other: on and off without a colour. */
  .switches button::after {
    content: '';
    flex: none;
    inline-size: 2em;
    block-size: 1.15em;
    border: 1.5px solid var(--_edge);
    border-radius: 1em;
    background: radial-gradient(circle closest-side, var(--_edge) 68%, transparent 75%) 0 / 1em 100% no-repeat;
  }
  .switches [aria-pressed='true']::after {
    border-color: var(--_accent);
    background: radial-gradient(circle closest-side, var(--_on-accent) 72%, transparent 79%) 100% / 1em 100% no-repeat
      var(--_accent);
  }
  .switches [aria-pressed='true']:dir(rtl)::after,
  .switches [aria-pressed='false']:dir(rtl)::after {
    transform: scaleX(-1);
  }
  .flash {
    position: fixed;
    inset: 0;
    z-index: 2147483647;
    inline-size: auto;
    block-size: auto;
    margin: 0;
    padding: 0;
    border: 0;
    background: var(--_accent);
    opacity: 0;
    pointer-events: none;
  }
  .flash.warm {
    background: var(--_on-amber);
  }
  @container unknot (inline-size > 27em) {
    .answers button {
      flex-basis: 0;
    }
    .answers .sharp {
      flex-basis: 0;
      justify-content: start;
    }
    .answers :is(.good, .too-much) small {
      display: block;
    }
    .check > .advice {
      inset-inline-end: 36%;
    }
  }
  @container unknot (inline-size <= 8em) {
    .check {
      grid-template-columns: minmax(0, 1fr);
      padding-inline: 0;
    }
    .answers button {
      flex-basis: 100%;
      min-inline-size: 0;
      overflow-wrap: anywhere;
      hyphens: auto;
    }
    .answers .icon {
      display: none;
    }
  }
  @media (forced-colors: none) {
    /* After pain, starting again is nothing to be tempted by. */
    .controls:has(~ .foot > .note) .primary {
      background: var(--_surface);
      color: var(--_accent);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .check {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .clock[data-steps] > .half {
      forced-color-adjust: none;
      color: Highlight;
    }
    .clock.waiting[data-steps] > .half {
      color: CanvasText;
    }
    .check {
      border: 1px solid;
    }
    .check.asked {
      border: 3px solid Highlight;
    }
    .switches button::after {
      forced-color-adjust: none;
      border-color: ButtonText;
      background-color: ButtonFace;
      background-image: radial-gradient(circle closest-side, ButtonText 68%, transparent 75%);
    }
    .switches [aria-pressed='true']::after {
      border-color: Highlight;
      background-color: Highlight;
      background-image: radial-gradient(circle closest-side, HighlightText 68%, transparent 75%);
    }
  }
  @media print {
    .check,
    .switches {
      display: none;
    }
  }
`;
