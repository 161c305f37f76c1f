/** Milliseconds for a file to come. */
const patience = 20_000;

/**
 * The text of a page's own JSON file, from this site or one that allows it (CORS); no cookies go along.
 * @param largest bytes; a longer file is given up while it comes
 * @throws {Error} whose message says what was expected
 */
export async function loadText(src: string, base: string, largest: number): Promise<string> {
  const { href, protocol } = new URL(src, base);
  if (!/^https?:$/.test(protocol)) throw new Error('expected an address that begins with https:// or http://');
  const response = await fetch(href, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok || !response.body) throw new Error(`the server answered ${response.status}`);
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let text = '';
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > largest) {
      void reader.cancel();
      throw new Error(`expected at most ${largest / 1024} KiB`);
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
