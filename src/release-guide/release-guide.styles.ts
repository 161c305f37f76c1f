import { css } from 'lit';

/** Frame, safety page, help; what the steps look like comes with them. */
export const styles = css`
  .page,
  .page section,
  .stack,
  .help {
    display: grid;
    gap: 1em;
    align-content: start;
    min-inline-size: 0;
    grid-template-columns: minmax(0, 1fr);
    margin: 0;
  }
  .heading {
    font-size: 1.5em;
    letter-spacing: -0.005em;
    scroll-margin-block-start: 4em;
  }
  .heading:focus,
  .problem:focus {
    outline: none;
  }
  .subheading {
    font-weight: 650;
    line-height: 1.3;
  }
  .strong {
    font-weight: 650;
  }
  .red {
    color: var(--_red);
  }
  .small {
    font-size: 0.9em;
  }
  #progress {
    margin-block: -0.4em -0.7em;
    font-size: 0.9em;
  }
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 0.35em;
    overflow: hidden;
    border: 0;
    border-radius: 1em;
    background: var(--_line);
    color: var(--_accent);
  }
  progress::-webkit-progress-bar {
    background: var(--_line);
  }
  progress::-webkit-progress-value {
    border-radius: 1em;
    background: var(--_accent);
    transition: inline-size 0.4s;
  }
  progress::-moz-progress-bar {
    border-radius: 1em;
    background: var(--_accent);
  }
  .base :is(ul, ol) {
    display: grid;
    gap: 0.4em;
    padding-inline-start: 1.3em;
  }
  li::marker {
    color: var(--_muted);
  }
  .pair {
    display: grid;
    gap: 1em;
  }
  .panel {
    padding: 1em 1.15em;
    border-radius: var(--_control-radius);
    background: var(--_raised);
  }
  .page section {
    gap: 0.6em;
  }
  .panel.stop {
    border-inline-start: 4px solid var(--_red);
  }
  .panel.stop .subheading {
    color: var(--_red);
  }
  details {
    border: 1.5px solid var(--_line);
    border-radius: var(--_control-radius);
    padding-inline: 1.15em;
  }
  summary {
    padding-block: 0.7em;
    min-block-size: 44px;
    font-weight: 650;
    color: var(--_accent);
    cursor: pointer;
  }
  details[open] {
    padding-block-end: 1.15em;
  }
  details > :is(.call, .pair + .strong) {
    display: inline-block;
    margin-block-start: 1em !important;
  }
  .help {
    padding: 1.15em 1.25em;
    border: 2px solid var(--_red);
    border-radius: var(--_control-radius);
  }
  .help .heading {
    color: var(--_red);
  }
  .call {
    justify-self: start;
    padding: 0.75em 1.5em;
    border-radius: var(--_control-radius);
    background: var(--_red);
    color: var(--_surface);
    font-size: 1.1em;
    font-weight: 650;
    text-decoration: none;
  }
  .ways {
    justify-content: space-between;
    padding-block-start: 1em;
    border-block-start: 1.5px solid var(--_line);
  }
  .way {
    margin-inline-start: auto;
    padding-inline: 0.25em;
    border-color: transparent;
    background: none;
    color: var(--_muted);
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .way:hover {
    color: var(--_accent);
  }
  @container unknot (inline-size > 38em) {
    .pair {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    progress::-webkit-progress-value {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    progress,
    .panel,
    .call {
      border: 1px solid;
    }
    progress::-webkit-progress-value {
      forced-color-adjust: none;
      background: Highlight;
    }
    progress::-moz-progress-bar {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
  @media print {
    .base {
      break-inside: auto;
    }
    section,
    li {
      break-inside: avoid;
    }
    .ways,
    progress {
      display: none;
    }
  }
`;
