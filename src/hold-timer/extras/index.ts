/** What a timer needs only once it was started, or once somebody asks for its switches or its full screen: one chunk. */
import { styles as bigStyles } from './big.styles.js';
import { styles as extraStyles } from './extras.styles.js';

export { Big } from './big.js';
export { check } from './check.js';
export { switches } from './switches.js';

/** Adds the sheets of these parts to a timer's own. */
export function dress(root: ShadowRoot): void {
  const sheets = [extraStyles, bigStyles].flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
}
