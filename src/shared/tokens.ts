import { css } from 'lit';

/**
 * Colours, spacing and the frame of every element. Public `--unknot-*` properties are read once, here, into private
 * `--_*`; `light-dark()` follows the page's own `color-scheme`. All sizes are em of the inherited font.
 */
export const tokens = css`
  :host {
    --_surface: var(--unknot-surface, light-dark(#fff, #172023));
    --_raised: var(--unknot-raised, light-dark(#f7f8f6, #1e292c));
    --_ink: var(--unknot-ink, light-dark(#1d2b2f, #e6eeec));
    --_muted: var(--unknot-muted, light-dark(#55666a, #9db0b1));
    --_line: var(--unknot-line, light-dark(#dde3e1, #2c393c));
    --_edge: var(--unknot-edge, light-dark(#7c8b8d, #71868a));
    --_accent: var(--unknot-accent, light-dark(#0e6a64, #6cc9be));
    --_on-accent: var(--unknot-on-accent, light-dark(#fff, #06201d));
    --_soft: var(--unknot-soft, light-dark(#e1f0ed, #1d3735));
    --_amber: var(--unknot-amber, light-dark(#fff4dc, #3a2f16));
    --_on-amber: var(--unknot-on-amber, light-dark(#704600, #f1cf86));
    --_red: var(--unknot-red, light-dark(#a3231c, #ff9d92));
    --_body: var(--unknot-body, light-dark(#e9e3da, #39474a));
    --_body-far: var(--unknot-body-far, light-dark(#cfc5b8, #2a3639));
    --_body-line: var(--unknot-body-line, light-dark(#6f6257, #93a5a6));
    --_muscle: var(--unknot-muscle, light-dark(#c5604c, #e0776a));
    --_pain-low: var(--unknot-pain-low, light-dark(#f3c6ad, #7a4a38));
    --_pain-high: var(--unknot-pain-high, light-dark(#bd4a2c, #f0876a));
    --_radius: var(--unknot-radius, 1.1em);
    --_control-radius: calc(var(--_radius) * 0.68);
    --_padding: var(--unknot-padding, 1.5em);
    display: block;
    /* Inline-size containment inside: without this a flex row would squeeze the element to nothing. */
    min-inline-size: min(100%, 17em);
  }
  :host([hidden]) {
    display: none;
  }

  /* Inherited text properties of the host page stop here; font family and size pass. */
  .base {
    box-sizing: border-box;
    display: block;
    container: unknot / inline-size;
    /* The width it asks for in a float, a table cell, a dialog; more would burst a narrow grid. */
    contain-intrinsic-inline-size: 14em;
    padding: var(--_padding);
    border: 1.5px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font-size: max(1em, 14px);
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
    hyphens: manual;
    cursor: auto;
    -webkit-tap-highlight-color: transparent;
  }
  .base *,
  .base *::before,
  .base *::after {
    box-sizing: border-box;
  }
  .base :where(p, ul, ol, dl, dd, figure, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .base svg {
    display: block;
    max-inline-size: 100%;
  }

  .heading {
    font-size: 1.2em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .muted {
    color: var(--_muted);
  }
  .chip {
    padding: 0.2em 0.85em;
    border-radius: 2em;
    background: var(--_soft);
    color: var(--_accent);
    font-size: 0.85em;
    font-weight: 650;
  }
  .note {
    padding: 0.75em 1em;
    border-radius: var(--_control-radius);
    background: var(--_amber);
    color: var(--_on-amber);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  button {
    appearance: none;
    min-block-size: max(2.75em, 44px);
    min-inline-size: max(2.75em, 44px);
    margin: 0;
    padding: 0.4em 1.1em;
    border: 1.5px solid var(--_line);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    color: var(--_accent);
    font: inherit;
    font-weight: 650;
    line-height: 1.25;
    cursor: pointer;
    touch-action: manipulation;
  }
  @media (hover: hover) {
    button:hover {
      background: var(--_soft);
    }
    button.primary:hover {
      background: color-mix(in oklab, var(--_accent) 88%, var(--_ink));
    }
  }
  button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  button.quiet {
    border-color: transparent;
  }
  button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_soft);
  }
  button:disabled {
    opacity: 0.5;
    cursor: default;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .spread {
    justify-content: space-between;
  }

  @media (forced-colors: active) {
    button.primary {
      forced-color-adjust: none;
      background: ButtonText;
      color: ButtonFace;
    }
    button[aria-pressed='true'] {
      border: 3px double Highlight;
    }
    .note,
    .chip {
      border: 1.5px solid;
    }
  }
  @media print {
    .base {
      color-scheme: light;
      border-color: #999;
      background: none;
      color: #000;
      break-inside: avoid;
    }
    button {
      display: none;
    }
  }
`;
