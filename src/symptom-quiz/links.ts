/** Where the steps of a result lead. */
import { warnOnce } from '../shared/warn.js';

/** The page's own address for an action, or '' without one. */
export function linkTo(host: HTMLElement, pattern: string, kind: string, id: string): string {
  if (!pattern) return '';
  const address = pattern.replaceAll('{kind}', kind).replaceAll('{id}', id);
  if (URL.canParse(address, host.baseURI) && /^https?:$/.test(new URL(address, host.baseURI).protocol)) return address;
  warnOnce(host, `action-href="${pattern.slice(0, 60)}": expected an address on the web; using buttons.`);
  return '';
}
