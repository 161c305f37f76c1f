import { tokens } from '../../src/shared/tokens.js';

export interface Token {
  /** Public name, `--unknot-…`. */
  readonly name: string;
  /** What it is when a page does not set it, as written in the sheet. */
  readonly initial: string;
}

/** The public properties, read out of the sheet that every widget shares: this list cannot be out of date. */
export const publicTokens: readonly Token[] = [...tokens.cssText.matchAll(/var\((--unknot-[\w-]+), (.+)\);/g)].map(
  ([, name, initial]) => ({ name, initial }),
);

/** The same as a Markdown table. */
export const tokenTable = [
  '| Property | When you do not set it |\n| --- | --- |',
  ...publicTokens.map(({ name, initial }) => `| \`${name}\` | \`${initial}\` |`),
].join('\n');

const isColour = ({ initial }: Token): boolean => initial.startsWith('light-dark');

/** `light-dark(#fff, #172023)` → one of the two, written long as colour inputs want it. */
function colour({ initial }: Token, dark: boolean): string {
  const hex = [...initial.matchAll(/#([0-9a-f]+)/g)][dark ? 1 : 0]?.[1] ?? '000';
  return `#${hex.length === 3 ? hex.replace(/./g, '$&$&') : hex}`;
}

/**
 * A board for trying the tokens on whatever stands inside it. Only for this documentation.
 * The controls are made once; the widgets inside stay the reader's own and keep what they are doing.
 */
class TokenBoard extends HTMLElement {
  readonly #chosen = new Map<string, string>();
  readonly #preview = document.createElement('div');
  readonly #css = document.createElement('pre');
  readonly #fields = document.createElement('div');
  #dark = false;

  connectedCallback(): void {
    if (this.#preview.isConnected) return;
    this.style.cssText = 'display: flex; flex-wrap: wrap; gap: 1.5rem; margin-block-end: 2.5rem;';
    this.#fields.style.cssText = 'flex: 1 1 12rem; display: grid; gap: 0.35rem; align-content: start;';
    this.#preview.style.cssText = 'flex: 2 1 18rem; min-inline-size: 0; padding: 1rem; border-radius: 1rem;';
    this.#css.style.cssText = 'flex: 1 1 100%; margin: 0; white-space: pre-wrap; font: 0.875rem/1.6 monospace;';
    this.#css.setAttribute('role', 'status');
    this.#preview.append(...this.childNodes);
    this.append(this.#fields, this.#preview, this.#css);
    this.#start(matchMedia('(prefers-color-scheme: dark)').matches);
  }

  #start(dark: boolean): void {
    this.#dark = dark;
    for (const name of this.#chosen.keys()) this.#preview.style.removeProperty(name);
    this.#chosen.clear();
    this.#preview.style.colorScheme = dark ? 'dark' : 'light';
    this.#preview.style.background = dark ? '#0f1416' : '#f2f1ed';
    const theme = field('Dark', 'checkbox');
    theme.input.checked = dark;
    theme.input.addEventListener('change', () => this.#start(theme.input.checked));
    this.#fields.replaceChildren(theme.label, ...publicTokens.map((token) => this.#control(token)));
    this.#write();
  }

  #control(token: Token): HTMLElement {
    const { label, input } = field(token.name.replace('--unknot-', ''), isColour(token) ? 'color' : 'range');
    if (isColour(token)) input.value = colour(token, this.#dark);
    else Object.assign(input, { min: '0', max: '3', step: '0.1', value: String(parseFloat(token.initial)) });
    input.addEventListener('input', () => {
      const value = isColour(token) ? input.value : `${input.value}em`;
      this.#chosen.set(token.name, value);
      this.#preview.style.setProperty(token.name, value);
      this.#write();
    });
    return label;
  }

  #write(): void {
    const lines = [...this.#chosen].map(([name, value]) => `  ${name}: ${value};`);
    this.#css.textContent = lines.length
      ? `:root {\n${lines.join('\n')}\n}`
      : 'Change a colour: the CSS to paste appears here.';
  }
}

function field(name: string, type: string): { label: HTMLLabelElement; input: HTMLInputElement } {
  const label = document.createElement('label');
  label.style.cssText =
    'display: flex; align-items: center; justify-content: space-between; gap: 1rem; font-size: 0.875rem;';
  const input = document.createElement('input');
  input.type = type;
  input.style.cssText = type === 'range' ? 'inline-size: 6rem;' : '';
  label.append(name, input);
  return { label, input };
}

if (!customElements.get('token-board')) customElements.define('token-board', TokenBoard);
