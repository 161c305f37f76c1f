/** One sheet of each for the whole page. */
const made = new Map<string, CSSStyleSheet>();

function sheet(rules: string): CSSStyleSheet {
  let found = made.get(rules);
  if (!found) {
    found = new CSSStyleSheet();
    found.replaceSync(rules);
    made.set(rules, found);
  }
  return found;
}

/** The looks of the notice. */
export const curtainSheet = (): CSSStyleSheet =>
  sheet(`.unknot-curtain {
    box-sizing: border-box;
    display: grid;
    gap: 0.5em;
    padding: var(--_padding);
    border: 1.5px solid var(--_on-amber);
    border-radius: var(--_radius);
    background: var(--_amber);
    color: var(--_on-amber);
    font-size: max(1em, 14px);
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    text-align: start;
    overflow-wrap: break-word;
  }
  .unknot-curtain.brief {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    padding-block: 0.6em;
  }
  .brief > :first-child {
    flex: 1 1 14em;
  }
  .unknot-curtain:not([data-level='paused']) {
    border: 2px solid var(--_red);
    background: var(--_surface);
    color: var(--_ink);
  }
  .unknot-curtain:not([data-level='paused']) strong {
    color: var(--_red);
  }
  .unknot-curtain p {
    margin: 0;
  }
  .unknot-curtain .call {
    display: inline-block;
    padding: 0.6em 1.1em;
    border-radius: var(--_control-radius);
    background: var(--_red);
    color: var(--_surface);
    font-weight: 650;
  }
  @media (forced-colors: active) {
    .unknot-curtain .call {
      border: 1.5px solid LinkText;
    }
  }
  @media print {
    .unknot-curtain[data-level] {
      color-scheme: light;
      background: none;
      color: #000;
    }
    .unknot-curtain .call {
      border: 1.5px solid;
      background: none;
      color: #000;
    }
  }`);

/** Hides the whole widget. */
export const restSheet = (): CSSStyleSheet => sheet('.base { display: none !important; }');

/** Hides what starts a hold on a card: the exercise stays to be read. */
export const startSheet = (): CSSStyleSheet =>
  sheet(`.actions > .primary, .timing { display: none !important; }
  .unknot-curtain { margin-block-end: 0.75em; }`);
