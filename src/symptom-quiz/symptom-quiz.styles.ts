import { css } from 'lit';

export const styles = css`
  .base {
    min-block-size: 20em;
  }
  .page {
    overflow-wrap: anywhere;
  }
  button {
    overflow-wrap: normal;
  }
  .page,
  form,
  .answers,
  section,
  .help {
    display: grid;
    gap: 1em;
    min-inline-size: 0;
    justify-items: stretch;
    align-content: start;
  }
  .heading {
    font-size: 1.4em;
    scroll-margin-block-start: 4em;
  }
  .subheading {
    font-size: 1.05em;
    font-weight: 650;
    line-height: 1.3;
    scroll-margin-block-start: 4em;
  }
  :is(.page, .help) > .subheading {
    margin-block: 0.5em -0.5em;
  }
  :is(.heading, .subheading):focus {
    outline: none;
  }
  .at-intro .heading {
    font-size: 1.6em;
  }
  .stem {
    display: block;
    margin-block-end: 0.35em;
    color: var(--_muted);
    font-size: 0.75em;
    font-weight: 400;
  }
  .strong {
    font-weight: 650;
  }
  .red {
    color: var(--_red);
    font-weight: 650;
  }
  .chip {
    justify-self: start;
  }
  #progress {
    margin-block: -0.25em -0.75em;
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
  }
  progress::-moz-progress-bar {
    border-radius: 1em;
    background: var(--_accent);
  }

  .row {
    margin-block-start: 0.5em;
  }
  .row .way {
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
  .panel {
    gap: 0.6em;
    padding: 1.1em 1.25em;
    border-radius: var(--_control-radius);
    background: var(--_raised);
  }
  .someone {
    border: 1.5px solid var(--_line);
  }
  .panel button {
    justify-self: start;
  }

  ul,
  ol {
    display: grid;
    gap: 0.4em;
    padding-inline-start: 1.4em !important;
  }
  li::marker {
    color: var(--_muted);
  }
  :is(.for, .against) li {
    display: flex;
    gap: 0.6em;
  }
  :is(.for, .against) li::before {
    content: '+';
    content: '+' / '';
    flex: none;
    inline-size: 1em;
    color: var(--_accent);
    font-weight: 650;
    text-align: center;
  }
  .against li::before {
    content: '–';
    content: '–' / '';
    color: var(--_on-amber);
  }
  .pair {
    display: grid;
    gap: 1.5em;
    padding-block: 1em;
    border-block: 1.5px solid var(--_line);
  }
  .pair section {
    gap: 0.6em;
  }
  @container unknot (inline-size > 40em) {
    .pair {
      grid-template-columns: 1fr 1fr;
    }
  }
  .help {
    padding: 1.25em;
    border: 2px solid var(--_red);
    border-radius: var(--_control-radius);
  }
  .help.urgent {
    border-color: var(--_on-amber);
    background: var(--_amber);
    color: var(--_on-amber);
  }
  .help.emergency .heading {
    color: var(--_red);
  }
  .call {
    justify-self: start;
    padding: 0.75em 1.5em;
    border-radius: var(--_control-radius);
    background: var(--_red);
    color: var(--_surface);
    font-size: 1.15em;
    font-weight: 650;
    text-decoration: none;
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
    .someone {
      display: none;
    }
    section,
    li {
      break-inside: avoid;
    }
    .base {
      break-inside: auto;
      color-scheme: light;
    }
  }
`;
