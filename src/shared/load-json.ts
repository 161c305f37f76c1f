/** JSON that a page brings along. Loaded with the reader of each kind, only when a page brings some. */
import type { Result } from '../data/validate/check.js';

/** Milliseconds for a file to come. */
const patience = 20_000;

/** The text of a file, from this site or an https one that allows it (CORS); no cookies go along. */
async function load(src: string, base: string, largest: number): Promise<string> {
  const { href, protocol } = new URL(src, base);
  // A page that came over plain http is no safer itself.
  if (protocol !== 'https:' && !(protocol === 'http:' && location.protocol === protocol)) {
    throw new Error('expected an address of this site or one that begins with https://');
  }
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
      throw tooLong(largest);
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

/** `missing`: it did not come, and may come when it is asked for again. */
export type Json = Result<unknown> & { readonly missing?: boolean };

const tooLong = (largest: number): Error => new Error(`expected at most ${largest / 1024} KiB`);

/**
 * What a page's own JSON says, not yet checked.
 * @param src address of a file, or '' for the JSON in `text`
 * @param base what `src` is relative to
 * @param largest bytes; a longer file is given up while it comes
 * @returns any JSON value, or one sentence that says what was expected; never throws
 */
export async function readJson(src: string, text: string, base: string, largest: number): Promise<Json> {
  let came = !src;
  try {
    const json = src ? await load(src, base, largest) : text;
    came = true;
    if (json.length > largest) throw tooLong(largest);
    return { ok: true, value: JSON.parse(json) as unknown };
  } catch (error) {
    const why = (error instanceof Error ? error.message : String(error)).slice(0, 200);
    const missing = !came && !why.startsWith('expected');
    return { ok: false, errors: [`${src ? `src="${src.slice(0, 100)}":` : 'script:'} ${why}`], missing };
  }
}
