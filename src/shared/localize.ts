import type { LitElement, ReactiveController } from 'lit';
import { rightToLeft } from '../data/languages.js';
import type { Words } from '../data/words/en.js';
import { languages } from './languages.js';

const hosts = new Set<LitElement>();
const loaded = new Map<string, Words>();
const loading = new Set<string>();
let observer: MutationObserver | undefined;

const refresh = (): void => hosts.forEach((host) => host.requestUpdate());

function load(code: keyof typeof languages): void {
  if (loading.has(code)) return;
  loading.add(code);
  languages[code]()
    .then((words) => {
      loaded.set(code, words);
      refresh();
    })
    .catch((error: unknown) => {
      // Offline or blocked: English stays until the connection is back.
      console.warn(`unknot: no words for "${code}".`, error);
      addEventListener('online', () => loading.delete(code) && refresh(), { once: true });
    });
}

/** The language of the text around `host`: the nearest `lang`, also across shadow roots. */
function languageAround(host: Element): string {
  for (let node: Element | undefined = host; node;) {
    const near: Element | null = node.closest('[lang]');
    if (near) return near.getAttribute('lang')!.toLowerCase().split('-')[0];
    node = (node.getRootNode() as Partial<ShadowRoot>).host;
  }
  return 'en';
}

/**
 * Gives an element its words in the page's language. English is built in, so there is always something to read;
 * another language replaces it when it has arrived. Follows `lang` on the element and round it as they change.
 */
export class Localize<Topic extends keyof Words> implements ReactiveController {
  /** The words to show now. */
  words: Pick<Words, Topic>;
  /** Code of the language of `words`. */
  lang = 'en';
  /** All words of a language other than English, once loaded: for content that is itself loaded on demand. */
  translation: Words | undefined;

  readonly #host: LitElement;
  readonly #english: Pick<Words, Topic>;

  constructor(host: LitElement, english: Pick<Words, Topic>) {
    this.#host = host;
    this.words = this.#english = english;
    host.addController(this);
  }

  get dir(): 'ltr' | 'rtl' {
    return rightToLeft.has(this.lang) ? 'rtl' : 'ltr';
  }

  hostConnected(): void {
    hosts.add(this.#host);
    observer ??= new MutationObserver(refresh);
    if (hosts.size === 1) {
      observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
    }
    // A moved element may now sit in another language.
    if (this.#host.hasUpdated) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (!hosts.size) observer?.disconnect();
  }

  hostUpdate(): void {
    const code = languageAround(this.#host);
    const known = Object.hasOwn(languages, code);
    if (known) load(code as keyof typeof languages);
    this.translation = known ? loaded.get(code) : undefined;
    this.lang = this.translation ? code : 'en';
    this.words = this.translation ?? this.#english;
  }
}
