import { css } from 'lit';
import { drawn } from './explore-drawing.styles.js';

/** The explaining layer; joins the map's own styles when it is loaded. */
export const styles = css`
  ${drawn}
  .explain {
    display: grid;
    gap: 0.75em;
  }
  .about {
    display: grid;
    gap: 0.6em;
    align-content: start;
  }
  .topic {
    font-size: 1.1em;
    font-weight: 650;
  }
  .layers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    justify-self: center;
    padding: 0.25em;
    border-radius: var(--_control-radius);
    background: var(--_raised);
  }
  .layers button {
    flex: 1 0 auto;
    padding-inline: 1em;
    border-color: transparent;
    background: none;
    font-size: 0.9em;
  }
  .layers button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_surface);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.25em;
    list-style: none;
    font-size: 0.9em;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .legend .turn {
    display: none;
    margin-inline-start: -1.1em;
  }
  .swatch {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    border: 1.5px solid var(--_swatch);
    border-radius: 0.4em;
    --_swatch: light-dark(#bd4a2c, #f0876a);
    print-color-adjust: exact;
  }
  .swatch.felt {
    background: color-mix(in oklab, var(--_swatch) 70%, var(--_surface));
  }
  .swatch.travels {
    border-style: dashed;
    background: repeating-linear-gradient(135deg, var(--_swatch) 0 2.5px, transparent 2.5px 6px);
  }
  .reach {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1.75em;
  }
  .reach dt {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .reach dd {
    font-weight: 650;
  }
  .reach-no dd {
    font-weight: 400;
    color: var(--_muted);
  }
  .found {
    display: grid;
    gap: 0.4em;
    list-style: none;
  }
  .found li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }
  .found span {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .found button {
    text-align: start;
  }
  .remark {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.9em;
  }

  /* Two whole bodies side by side would be too small to press a point. */
  @container unknot (inline-size < 40em) {
    .base:has(.exploring:not(.close)) .switch {
      display: block;
    }
    .exploring.only-front:not(.close) > .back,
    .exploring.only-back:not(.close) > .front {
      display: none;
    }
    .base:has(.only-front:not(.close)) .legend .turn.back,
    .base:has(.only-back:not(.close)) .legend .turn.front {
      display: flex;
    }
  }
  @container unknot (inline-size < 28em) {
    .layers {
      justify-self: stretch;
    }
    .layers button {
      padding-inline: 0.25em;
    }
    .base:has(.only-front) .legend .turn.back,
    .base:has(.only-back) .legend .turn.front {
      display: flex;
    }
  }
  @media print {
    .layers {
      display: none;
    }
    .found button {
      display: inline-block;
    }
  }
  @media (forced-colors: active) {
    .swatch {
      forced-color-adjust: none;
      --_swatch: Highlight;
      --_surface: Canvas;
    }
  }
`;
