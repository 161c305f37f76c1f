/** Stands in for a server that has one JSON file, in the page itself. */
export function serveOwn(content: unknown): {
  readonly address: string;
  /** How it was asked. */
  readonly asked: readonly RequestInit[];
  close(): void;
} {
  const address = '/own-regions.json';
  const asked: RequestInit[] = [];
  const { fetch } = globalThis;
  globalThis.fetch = (input, init = {}) => {
    if (!(input as string).endsWith(address)) return fetch(input, init);
    asked.push(init);
    return Promise.resolve(new Response(JSON.stringify(content)));
  };
  return { address, asked, close: () => void (globalThis.fetch = fetch) };
}
