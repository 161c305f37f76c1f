/**
 * Rollup plugin: tsc writes its `__decorate` helper into every module that has a decorator (half a kilobyte each).
 * In the bundle they share the one below, which does the same without the support for `Reflect.decorate`.
 */
const written = /^var __decorate = \(this && this\.__decorate\) \|\| function [^]*?\n};\n/m;

const id = '\0decorate';

/** The last decorator runs first; each may replace the class or the property's descriptor. */
const helper = `
export function __decorate(decorators, target, key, descriptor) {
  let result = key === undefined ? target
    : descriptor === null ? Object.getOwnPropertyDescriptor(target, key)
    : descriptor;
  for (let i = decorators.length; i--;) {
    result = (key === undefined ? decorators[i](result) : decorators[i](target, key, result)) ?? result;
  }
  if (key !== undefined && result) Object.defineProperty(target, key, result);
  return result;
}
`;

export function shareDecorate() {
  return {
    name: 'share-decorate',
    resolveId: (source) => (source === id ? id : null),
    load: (source) => (source === id ? { code: helper, moduleSideEffects: false } : null),
    transform(code, module) {
      if (/node_modules/.test(module) || !written.test(code)) return null;
      // As many lines as before, so that source maps stay true.
      const shared = (helperText) =>
        `import { __decorate } from ${JSON.stringify(id)};` + helperText.replace(/[^\n]/g, '');
      return { code: code.replace(written, shared), map: null };
    },
  };
}
