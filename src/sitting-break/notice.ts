import type { SittingBreak } from './sitting-break.js';

const shown = new WeakMap<SittingBreak, Notification>();

/** Asks the person, in a press of theirs; what the browser refuses is a quiet no. */
export async function mayNotify(): Promise<boolean> {
  try {
    return (await Notification.requestPermission()) === 'granted';
  } catch {
    return false;
  }
}

/** Shows a notification when the person is not looking at the page; without a `title` it takes back the last one. */
export function notify(host: SittingBreak, title: string, lang: string): void {
  shown.get(host)?.close();
  if (!title || (!document.hidden && document.hasFocus())) return;
  try {
    const notice = new Notification(title, { lang, tag: 'unknot-sitting-break' });
    notice.onclick = () => {
      window.focus();
      host.scrollIntoView({ block: 'center' });
      notice.close();
    };
    shown.set(host, notice);
  } catch {
    // Some phones let only service workers notify.
  }
}
