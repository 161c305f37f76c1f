/** Data for search engines (schema.org), beside a widget that is asked for it. Loaded only then. */

interface Policies {
  createPolicy(name: string, rules: { createScript(text: string): string }): { createScript(text: string): string };
}

let policy: ReturnType<Policies['createPolicy']> | undefined;

/**
 * Data for machines, never run. A strict page that names its policies has to name `unknot-json` too; otherwise the data
 * is there all the same, and the browser grumbles.
 */
function dataScript(json: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.dataset.unknot = '';
  try {
    const { trustedTypes } = globalThis as { trustedTypes?: Policies };
    policy ??= trustedTypes?.createPolicy('unknot-json', { createScript: (text) => text });
    script.text = policy ? policy.createScript(json) : json;
  } catch {
    script.append(json);
  }
  return script;
}

/** Puts data into the light DOM of a widget, in place of older data; takes it away when there is none. */
export function writeJsonLd(host: Element, data?: Record<string, unknown>): void {
  const text = data && JSON.stringify(data);
  const old = host.querySelector(':scope > script[type="application/ld+json"][data-unknot]');
  if (old?.textContent === text) return;
  old?.remove();
  if (!text) return;
  host.append(dataScript(text));
}
