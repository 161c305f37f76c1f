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
    --_ring: min(88vw, 52vh, 52dvh);
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
    font-size: clamp(16px, 2.5vmin, 24px);
    align-content: space-between;
    grid-template-rows: none;
  }
  :host([big]) .clock {
    inline-size: var(--_ring);
  }
  :host([big]) .digits {
    font-size: calc(var(--_ring) * 0.37);
    font-weight: 400;
    line-height: 1;
  }
  :host([big]) .face .muted {
    font-size: max(1em, calc(var(--_ring) * 0.055));
  }
  :host([big]) .face .cue {
    color: var(--_ink);
    font-size: calc(var(--_ring) * 0.085);
    font-weight: 600;
  }
  :host([big]) .controls .primary {
    min-block-size: max(4em, 64px);
    font-size: 1.3em;
  }
  @media (orientation: landscape) and (min-width: 700px) {
    :host([big]) .base {
      --_ring: min(52vw, 84vh);
      grid-template-columns: var(--_ring) minmax(0, 1fr);
      column-gap: 3vw;
      align-content: center;
    }
    :host([big]) .base > * {
      grid-column: 2;
    }
    :host([big]) .clock {
      grid-area: 1 / 1 / span 8;
      align-self: center;
    }
  }
`;
