/**
 * Tables as text, RFC 4180, both ways. Thirty lines of our own: the small libraries are several times as long and none of
 * them takes the apostrophe before a formula away again.
 */

/** What a spreadsheet would take for a formula, or would look like such a text that was made safe. */
const formula = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/** A field that a spreadsheet takes neither for a formula nor for two fields. */
function field(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const plain = (text: string): string => (text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text);

export const writeRows = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(field).join()}\r\n`).join('');

/** Rows of fields; blank lines are left out. Fields may be parted by comma, semicolon or tab: the first line says which. */
export function readRows(text: string): { readonly line: number; readonly fields: string[] }[] {
  const first = /^[^\r\n]*/.exec(text)![0];
  const mark = [',', ';', '\t'].reduce((best, each) =>
    first.split(each).length > first.split(best).length ? each : best,
  );
  const part = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${mark}\r\n][^${mark}\r\n]*)?)(${mark}|\r\n?|\n|$)`, 'y');
  const rows: { line: number; fields: string[] }[] = [];
  let [line, fields]: [number, string[]] = [1, []];
  let start = 1;
  while (part.lastIndex < text.length) {
    const found = part.exec(text);
    if (!found) throw new SyntaxError(`line ${line}: expected a quote to be closed and followed by the next field`);
    const [, quoted, bare = '', end] = found;
    fields.push(plain(quoted?.replaceAll('""', '"') ?? bare));
    line += quoted ? quoted.split(/\r\n?|\n/).length - 1 : 0;
    if (end === mark) {
      if (part.lastIndex === text.length) fields.push('');
      else continue;
    }
    if (fields.length > 1 || fields[0]) rows.push({ line: start, fields });
    fields = [];
    start = ++line;
  }
  return rows;
}
