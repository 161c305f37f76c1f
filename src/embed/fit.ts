/** What a frame tells the page it is in. */
export interface HeightMessage {
  readonly unknot: 'height';
  /** Pixels. */
  readonly height: number;
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
  function fit({ data, origin, source }: MessageEvent<Partial<HeightMessage> | null>): void {
    if (data?.unknot !== 'height') return;
    const height = Number(data.height);
    if (!(height > 0 && height <= tallest)) return;
    // A sandboxed frame without `allow-same-origin` has no origin of its own to name.
    if (origin !== page.origin && origin !== 'null') return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source && frame.src.split('#')[0] === page.href) {
        frame.style.height = `${Math.ceil(height)}px`;
      }
    }
  }
  addEventListener('message', fit);
  return () => removeEventListener('message', fit);
}
