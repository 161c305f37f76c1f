/**
 * The page in an `<iframe>`: `frame.html#hold-timer?hold-seconds=60&lang=es` shows that one widget and tells the page
 * round it how tall it is. Needs no storage and no origin, so it works in the strictest sandbox.
 */
import { copyAttributes } from './copy.js';
import type { FrameMessage, HeightMessage } from './fit.js';
import { isTag, wrongTag } from './tags.js';

const { documentElement, body } = document;

/** There is something to see. Until then its height is nobody's business: a frame would shrink, and grow again. */
let drawn = false;
/** The height that the page was told last, in pixels. */
let told = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** What the frame shows, from the part of its address after `#`. */
async function show(): Promise<void> {
  const { hash } = location;
  drawn = false;
  await draw(hash).catch(console.warn);
  // Another address has come meanwhile: that one sees to it.
  if (hash !== location.hash) return;
  drawn = true;
  told = 0;
  follow();
}

/** Draws what `hash` asks for, or a sentence that says what is wrong with it. */
async function draw(hash: string): Promise<void> {
  const [tag, query = ''] = hash.slice(1).split('?');
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
    if (hash === location.hash) body.textContent = 'This could not be loaded. Check the connection and try again.';
    return;
  }
  if (hash !== location.hash) return;
  const widget = document.createElement(tag);
  copyAttributes(widget, (name) => (name === 'src' ? ownFile(given.get(name)) : given.get(name)));
  body.replaceChildren(widget);
  await widget.updateComplete;
  // A card fetches its exercise, and says when that has come or cannot.
  while (tag === 'stretch-card' && hash === location.hash && !('ready' in widget.dataset))
    await new Promise((done) => setTimeout(done, 50));
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

const heightNow = (): number => body.getBoundingClientRect().height;

function tell(): void {
  if (!drawn) return;
  told = heightNow();
  const message: HeightMessage = { unknot: 'height', height: told };
  // A height is no secret, and a sandboxed frame cannot know who is round it.
  parent.postMessage(message, '*');
}

/**
 * Measures again and again, ever more rarely, while words and parts may still come. Browsers draw nothing in another's frame
 * that is out of sight, so an observer of its size sleeps there: the page would jump when the reader arrives.
 */
function follow(wait = 50): void {
  clearTimeout(timer);
  if (heightNow() !== told) tell();
  if (wait < 30_000) timer = setTimeout(follow, wait, wait * 2);
}

addEventListener('message', ({ data, source }: MessageEvent<Partial<FrameMessage> | null>) => {
  if (source !== parent || parent === window) return;
  if (data?.unknot === 'ask') tell();
  if (data?.unknot === 'fitted') documentElement.classList.add('fitted');
});
addEventListener('hashchange', () => void show());
new ResizeObserver(tell).observe(body);
void show();
