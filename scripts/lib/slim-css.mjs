/**
 * Rollup plugin: Lit's `css` also serves browsers without adopted style sheets. The widgets are drawn with newer things than
 * those (`light-dark()`, container queries), so the lines below are all that is ever used of it.
 */
const lits = /@lit[\\/]reactive-element[\\/](?:node[\\/])?(?:development[\\/])?css-tag\.js$/;

const slim = `
export class CSSResult {
  constructor(text) {
    this.cssText = text;
  }
  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }
  toString() {
    return this.cssText;
  }
}
export const unsafeCSS = (text) => new CSSResult(String(text));
export const css = (strings, ...values) => new CSSResult(String.raw({ raw: strings }, ...values));
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map((style) => style.styleSheet ?? style);
};
export const getCompatibleStyle = (style) => style;
export const supportsAdoptingStyleSheets = true;
`;

export function slimCss() {
  return {
    name: 'slim-css',
    load: (id) => (lits.test(id) ? { code: slim, map: null, moduleSideEffects: false } : null),
  };
}
