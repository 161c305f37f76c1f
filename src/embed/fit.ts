/** What a frame tells the page it is in. */
export interface HeightMessage {
  readonly unknot: 'height';
  /** Pixels. */
  readonly height: number;
}

/** What the page tells a frame: to say its height, or that it has been given it. */
export interface FrameMessage {
  readonly unknot: 'ask' | 'fitted';
}

/** A frame taller than this many pixels is no widget. */
const tallest = 20_000;

/**
 * Makes each `<iframe>` of our frame page as tall as what it shows. A message counts only when it comes from the window of
 * such a frame and from the place that the frame was loaded from, and only as a number.
 * @param page address of the frame page
 * @returns ends it
 */
export function fitFrames(page: URL): () => void {
  const isOurs = (frame: HTMLIFrameElement): boolean => {
    const { origin, pathname } = URL.canParse(frame.src) ? new URL(frame.src) : { origin: '', pathname: '' };
    return origin === page.origin && pathname === page.pathname;
  };
  const say = (frame: HTMLIFrameElement, unknot: FrameMessage['unknot']): void => {
    const message: FrameMessage = { unknot };
    frame.contentWindow?.postMessage(message, '*');
  };

  function fit({ data, origin, source }: MessageEvent<Partial<HeightMessage> | null>): void {
    if (data?.unknot !== 'height') return;
    const height = Number(data.height);
    if (!(height > 0 && height <= tallest)) return;
    // A sandboxed frame without `allow-same-origin` has no origin of its own to name.
    if (origin !== page.origin && origin !== 'null') return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow !== source || !isOurs(frame)) continue;
      const edges = frame.offsetHeight - frame.clientHeight;
      const inside = getComputedStyle(frame).boxSizing === 'border-box' ? edges : 0;
      frame.style.height = `${Math.ceil(height) + inside}px`;
      say(frame, 'fitted');
    }
  }
  addEventListener('message', fit);
  // Frames that have loaded before this script told nobody.
  for (const frame of document.querySelectorAll('iframe')) if (isOurs(frame)) say(frame, 'ask');
  return () => removeEventListener('message', fit);
}
