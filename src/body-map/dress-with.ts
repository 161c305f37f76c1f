import type { CSSResult, LitElement } from 'lit';

/** Gives an element that is drawn already the styles of a part that came later. */
export function dressWith({ shadowRoot }: LitElement, { styleSheet }: CSSResult): void {
  if (styleSheet) shadowRoot!.adoptedStyleSheets.push(styleSheet);
}
