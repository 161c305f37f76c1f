import { css } from 'lit';

/**
 * Over the whole screen, for eyes two metres away. One column in a tall window, two in a wide one; the ring takes what the
 * buttons leave. Sizes follow the window, whatever the text size of the page.
 */
export const styles = css`
  /* The place in the page stays, so that the page is where it was on return. */
  :host([big]) {
    min-block-size: 36em;
  }
  :host([big]) .base {
    /* What the rows below leave. */
    --_ring: min(88vw, 100vh - 24em, 100dvh - 24em);
    position: fixed;
    inset: 0;
    z-index: 2147483646;
    inline-size: 100vw;
    block-size: 100vh;
    block-size: 100dvh;
    max-inline-size: none;
    max-block-size: none;
    min-block-size: 0;
    margin: 0;
    padding: max(1em, 2.2vmin);
    overflow: auto;
    border: 0;
    border-radius: 0;
    font-size: clamp(16px, 2.4vmin, 26px);
    gap: 0.6em;
    align-content: space-between;
    grid-template-rows: none;
  }
  :host([big]) .clock {
    inline-size: var(--_ring);
  }
  :host([big]) .digits {
    font-size: calc(var(--_ring) * 0.36);
    font-weight: 400;
    line-height: 1;
  }
  :host([big]) .face .muted {
    font-size: max(1em, calc(var(--_ring) * 0.05));
  }
  :host([big]) .face .cue {
    color: var(--_ink);
    font-size: calc(var(--_ring) * 0.075);
    font-weight: 600;
  }
  /* From the floor the heading says nothing new; a screen reader still has it. */
  :host([big]) .heading {
    position: absolute;
    clip-path: inset(50%);
  }
  :host([big]) .chip {
    order: 0;
    font-size: 0.95em;
  }
  :host([big]) .tools {
    margin: 0;
    margin-inline-start: auto;
  }
  :host([big]) .controls.controls {
    grid-template-columns: repeat(4, minmax(min-content, 1fr));
  }
  :host([big]) .controls.controls .primary {
    grid-column: 1 / -1;
    min-block-size: max(3.2em, 64px);
    font-size: 1.3em;
  }
  :host([big]) .check {
    padding: 0.5em;
  }
  @media (orientation: landscape) and (min-width: 560px) {
    :host([big]) .base {
      --_ring: min(54vw, 88vh);
      font-size: clamp(16px, 3vmin, 30px);
      grid-template-columns: var(--_ring) minmax(0, 1fr);
      column-gap: 3vw;
      grid-template-rows: 1fr repeat(4, auto);
      row-gap: 0.9em;
      align-content: center;
    }
    :host([big]) .base > * {
      grid-column: 2;
    }
    :host([big]) .clock {
      grid-area: 1 / 1 / span 5;
      align-self: center;
    }
    :host([big]) .answers.answers {
      grid-template-columns: 1fr;
    }
    :host([big]) .answers .sharp {
      grid-column: auto;
    }
    :host([big]) .controls.controls {
      grid-template-columns: 1fr 1fr;
    }
  }
  /* A phone on its side. */
  @media (orientation: landscape) and (min-width: 560px) and (max-height: 540px) {
    :host([big]) .base {
      --_ring: min(50vw, 100vh - 2em);
      font-size: clamp(14px, 3.6vmin, 18px);
      row-gap: 0.4em;
    }
    :host([big]) .answers.answers {
      grid-template-columns: 1fr 1fr;
    }
    :host([big]) .answers.answers .sharp {
      grid-column: 1 / -1;
    }
    :host([big]) .answers.answers :is(.good, .too-much) small,
    :host([big]) .check:not(.asked) p {
      display: none;
    }
    :host([big]) .controls.controls {
      grid-template-columns: repeat(4, 1fr);
    }
    :host([big]) .controls.controls .primary {
      min-block-size: 56px;
    }
  }
`;
