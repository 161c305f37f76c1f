/**
 * The page in an `<iframe>`: `frame.html#hold-timer?hold-seconds=60&lang=es` shows that one widget and tells the page
 * round it how tall it is. Needs no storage and no origin, so it works in the strictest sandbox.
 */
import { copyAttributes } from './copy.js';
import type { FrameMessage, HeightMessage } from './fit.js';
import { isTag, wrongTag } from './tags.js';

const { documentElement, body } = document;

/** What the frame shows, from the part of its address after `#`. */
async function show(): Promise<void> {
  const [tag, query = ''] = location.hash.slice(1).split('?');
  const given = new URLSearchParams(query);
  if (!isTag(tag)) {
    body.textContent = wrongTag(tag);
    return;
  }
  documentElement.lang = given.get('lang') ?? 'en';
  documentElement.style.colorScheme = given.get('theme') ?? 'light dark';
  try {
    await import(/* @vite-ignore */ new URL(`${tag}.js`, import.meta.url).href);
  } catch {
    body.textContent = 'This could not be loaded. Check the connection and try again.';
    return;
  }
  const widget = document.createElement(tag);
  copyAttributes(widget, (name) => (name === 'src' ? ownFile(given.get(name)) : given.get(name)));
  body.replaceChildren(widget);
}

/** Someone could link to a clinic's own frame with another's content in it: only files from the same place are read. */
function ownFile(address: string | null): string | null {
  if (
    address === null ||
    (URL.canParse(address, location.href) && new URL(address, location.href).origin === location.origin)
  )
    return address;
  console.warn('unknot: src in a frame must be a file of the same site.');
  return null;
}

function tell(): void {
  const message: HeightMessage = { unknot: 'height', height: body.getBoundingClientRect().height };
  // A height is no secret, and a sandboxed frame cannot know who is round it.
  parent.postMessage(message, '*');
}

addEventListener('message', ({ data, source }: MessageEvent<Partial<FrameMessage> | null>) => {
  if (source !== parent || parent === window) return;
  if (data?.unknot === 'ask') tell();
  if (data?.unknot === 'fitted') documentElement.classList.add('fitted');
});
addEventListener('hashchange', () => void show());
new ResizeObserver(tell).observe(body);
void show();
