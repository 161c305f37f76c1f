/**
 * Rollup plugin: Lit's `@property()` serves two kinds of decorators. This project compiles to the experimental kind only
 * (see tsconfig.json), and for that kind the one line below is all that Lit does.
 */
const lits = /@lit[\\/]reactive-element[\\/](?:node[\\/])?(?:development[\\/])?decorators[\\/]property\.js$/;

const slim = `
export const property = (options) => (prototype, name) => {
  const own = Object.getOwnPropertyDescriptor(prototype, name);
  prototype.constructor.createProperty(name, options);
  return own && Object.getOwnPropertyDescriptor(prototype, name);
};
`;

export function slimProperty() {
  return {
    name: 'slim-property',
    load: (id) => (lits.test(id) ? { code: slim, map: null, moduleSideEffects: false } : null),
  };
}
