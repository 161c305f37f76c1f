/** Keeps a plan on this device. Loaded only when the page says `persist`. */
import { empty, type Store } from '../link/model.js';
import { keptIn } from './kept.js';
import { merged, nothing, type Kept } from './merge.js';

/** Another form of what is kept gets another number; what an older one kept is then left alone. */
const version = 1;

const store = (where: 'session' | 'local'): Storage => (where === 'local' ? localStorage : sessionStorage);

/** `undefined` as long as there is nothing to keep. After clearing a number is left, for pages that have not heard of it. */
function textOf({ state, gone, cleared }: Kept): string | undefined {
  if (state !== empty || gone.length) return JSON.stringify({ ...state, gone, cleared });
  return cleared ? JSON.stringify({ cleared }) : undefined;
}

/**
 * Recalls what was kept, and keeps every change from now on. Other pages of this site may keep the same plan: it is read
 * again before each writing, and when the person comes back to this page.
 * @param id of the element: plans with different ids are kept apart
 * @param unread is told what was wrong with what was kept
 * @param can is told whether it can be kept here
 * @returns stops that; what is kept stays
 */
export function keep(
  plan: Store,
  where: 'session' | 'local',
  id: string,
  unread: (error: string) => void,
  can: (kept: boolean) => void,
): () => void {
  const key = `unknot-plan ${version} ${id}`;
  let known = nothing;
  /** What stood there when this page last met it. */
  let last: string | null = null;

  const kept = (text: string | null): Kept | undefined => {
    if (text === null) return undefined;
    if (text === last) return known;
    try {
      return keptIn(text);
    } catch (error) {
      unread(`persist: what was kept could not be read, the plan goes on without it (${String(error).slice(0, 80)}).`);
      return undefined;
    }
  };
  const meet = (): void => {
    try {
      const text = store(where).getItem(key);
      const found = kept(text);
      // With nothing there is nothing to lose: it is written anew.
      const next = merged(found ? known : nothing, plan.state, found ?? { ...nothing, cleared: known.cleared });
      if (JSON.stringify(next.state) !== JSON.stringify(plan.state)) plan.restore(next.state);
      const now = textOf(next);
      if (now === undefined) store(where).removeItem(key);
      else if (now !== text) store(where).setItem(key, now);
      last = now ?? null;
      known = { ...next, state: plan.state };
      can(true);
    } catch {
      // Switched off, or full: the plan stays in this page, and the next change tries again.
      can(false);
    }
  };
  const change = (): void => {
    // What is only read again is there already.
    if (!plan.restoring) meet();
  };
  const follow = ({ key: changed, newValue, storageArea }: StorageEvent): void => {
    if ((changed !== key && changed !== null) || storageArea !== store(where)) return;
    if (newValue === null && storageArea.getItem(key) === null) forget();
    meet();
  };
  /** Somebody has emptied the place itself: nothing of it stays here. */
  const forget = (): void => {
    known = { ...nothing, cleared: known.cleared };
    plan.restore(empty);
  };
  const back = (): void => {
    if (document.visibilityState === 'visible') meet();
  };
  meet();
  const stop = plan.subscribe(change);
  addEventListener('storage', follow);
  addEventListener('pageshow', meet);
  document.addEventListener('visibilitychange', back);
  return () => {
    stop();
    removeEventListener('storage', follow);
    removeEventListener('pageshow', meet);
    document.removeEventListener('visibilitychange', back);
  };
}
