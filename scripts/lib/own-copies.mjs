/**
 * Small constant data that one tag needs at once and another only later would become a file of its own: a request more for
 * both, and a fifth larger, for there is less to compress it with. Some importers get a copy of their own instead.
 */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { at } from './project.mjs';

const mark = '?copy';

/**
 * @param {string[]} modules paths within `dist/`, without state
 * @param {RegExp} importers who gets a copy, by path within `dist/`
 */
export const ownCopies = (modules, importers) => ({
  name: 'own-copies',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.')) return null;
    const from = importer.replace(mark, '');
    const path = resolve(dirname(from), source);
    const copied = modules.some((name) => path === at('dist', name));
    return copied && (importer !== from || importers.test(from.slice(at('dist/').length))) ? path + mark : null;
  },
  load: (id) => (id.endsWith(mark) ? readFileSync(id.slice(0, -mark.length), 'utf8') : null),
});
