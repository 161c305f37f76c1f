/**
 * Small constant data that one tag needs at once and another only later would become a file of its own: a request more for
 * both, and a fifth larger, for there is less to compress it with. Some importers get a copy of their own instead.
 */
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { at } from './project.mjs';

const mark = /\?copy\d+$/;

/**
 * @param {[modules: RegExp, importers: RegExp][]} table which modules, all without state, are copied for whom; paths within `dist/`
 */
export const ownCopies = (table) => ({
  name: 'own-copies',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.')) return null;
    const within = (path) => relative(at('dist'), path).split(sep).join('/');
    const from = importer.replace(mark, '');
    const path = resolve(dirname(from), source);
    // What a copy imports is its own copy too; each line of the table has its own.
    const line = table.findIndex(
      ([modules, importers], i) =>
        modules.test(within(path)) && (importer.endsWith(`?copy${i}`) || importers.test(within(from))),
    );
    return line < 0 ? null : `${path}?copy${line}`;
  },
  load: (id) => (mark.test(id) ? readFileSync(id.replace(mark, ''), 'utf8') : null),
});
