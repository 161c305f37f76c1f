import { css } from 'lit';

/** What comes with the first press: the entries, the files. */
export const roomStyles = css`
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    align-content: start;
    min-inline-size: 0;
  }
  .panel {
    padding: 1.15em;
    border-radius: var(--_control-radius);
    background: var(--_raised);
  }
  .subheading {
    font-size: 1.1em;
    font-weight: 650;
    line-height: 1.3;
  }
  .subheading:focus,
  .problem:focus {
    outline: none;
  }
  .strong,
  legend {
    font-weight: 650;
  }
  legend {
    padding-block-end: 0.5em !important;
  }
  .undo {
    justify-content: space-between;
    padding: 0.5em 0.5em 0.5em 1em;
    border-radius: var(--_control-radius);
    background: var(--_soft);
  }
  .day {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
  }
  .plain {
    list-style: none;
  }
  .entry {
    display: grid;
    grid-template-columns: 5.2em minmax(0, 1fr) auto;
    gap: 0.2em 0.75em;
    align-items: start;
    padding-block: 0.6em;
    border-block-start: 1.5px solid var(--_line);
  }
  .time {
    padding-block-start: 0.15em !important;
    font-variant-numeric: tabular-nums;
  }
  .what {
    display: grid;
    gap: 0.35em;
    min-inline-size: 0;
  }
  .tender {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 1em;
  }
  .of {
    font-variant-numeric: tabular-nums;
  }
  .arrow {
    display: inline-block;
    color: var(--_muted);
    font-style: normal;
    font-weight: 400;
  }
  [dir='rtl'] .arrow {
    scale: -1 1;
  }
  .did {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
  }
  .text {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .acts {
    gap: 0.25em;
    margin-block-start: -0.55em;
  }
  /* The entry counts, not what can be done to it. */
  .acts button {
    padding-inline: 0.5em;
    background: none;
    color: var(--_muted);
    font-size: 0.92em;
    font-weight: 500;
  }
  @media (hover: hover) {
    .acts button:hover {
      background: var(--_soft);
      color: var(--_accent);
    }
  }
  .take {
    position: relative;
    display: inline-grid;
    place-content: center;
    min-block-size: max(2.75em, 44px);
    padding: 0.4em 1.1em;
    border: 1.5px solid var(--_line);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    color: var(--_accent);
    font-weight: 650;
    cursor: pointer;
  }
  .take input {
    position: absolute;
    inset: 0;
    opacity: 0;
    inline-size: 100%;
    cursor: inherit;
  }
  .all {
    color: var(--_red);
  }
  @container unknot (inline-size < 26em) {
    .entry {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .what {
      grid-column: 1 / -1;
      grid-row: 2;
    }
    .time {
      align-self: center;
    }
    .acts {
      margin-block: -0.4em;
    }
    .panel {
      padding: 0.9em;
    }
    /* Every em counts: the fields stand on the diary itself. */
    form.panel {
      padding: 0;
      background: none;
    }
    .place {
      padding: 0.75em;
    }
    .trend button {
      padding-inline: 0.75em;
    }
  }
  @media (forced-colors: active) {
    .panel:not(form),
    .undo {
      border: 1px solid;
    }
    /* On a narrow diary the form has no edge of its own: its fields would touch it. */
    @container unknot (inline-size >= 26em) {
      form {
        border: 1px solid;
      }
    }
    .acts {
      margin-block: 0;
    }
  }
  @media print {
    .base {
      break-inside: auto;
    }
    form,
    .undo {
      display: none !important;
    }
    .entry {
      break-inside: avoid;
    }
  }
`;
