import { isServer, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Quiz } from '../data/quiz-types.js';
import type { quiz as allWords } from '../data/words/en/quiz.js';
import { quizStart } from '../data/words/en/quiz-start.js';
import { UnknotElement } from '../shared/element.js';
import { Localize } from '../shared/localize.js';
import { oneOf, warnOnce } from '../shared/warn.js';
import type * as Check from './check.js';
import type * as FieldsModule from './fields.js';
import type * as Keeping from './keep.js';
import type * as Outcome from './outcome.js';
import type { OwnContent, OwnQuiz, QuizWarning } from './own.js';
import { onOnePage } from './pages.js';
import type * as Plain from './plain.js';
import type * as Summary from './summary.js';
import { QuizWarningEvent } from './symptom-quiz.events.js';

/** What only some readers need, or only later. */
export interface Parts {
  check: typeof Check;
  fields: typeof FieldsModule;
  keep: typeof Keeping;
  outcome: typeof Outcome;
  plain: typeof Plain;
  summary: typeof Summary;
}
const loaders: { readonly [Part in keyof Parts]: () => Promise<Parts[Part]> } = {
  check: () => import('./check.js'),
  fields: () => import('./fields.js'),
  keep: () => import('./keep.js'),
  outcome: () => import('./outcome.js'),
  plain: () => import('./plain.js'),
  summary: () => import('./summary.js'),
};

/** What is asked: the psoas check, or a quiz of the page's own. Loads parts of the element when they are first needed. */
export abstract class QuizContent extends UnknotElement {
  /** Address of a JSON file with a quiz of your own or a FHIR Questionnaire; instead of it a `<script type="application/json">` child. */
  @property() src = '';
  /** `page` asks page after page, `list` everything after the warning signs on one page. */
  @property() layout: 'page' | 'list' = 'page';

  /** FHIR ValueSets, as objects, that a Questionnaire names by their addresses but does not bring along. */
  @property({ attribute: false }) valueSets: readonly unknown[] = [];

  /** A quiz of the page's own: as it was brought, while it comes, not to be had, or refused. */
  @state() protected own: OwnQuiz | 'coming' | 'missing' | 'refused' | undefined;
  /** Loading a part has failed; pressing "Try again" clears it. */
  @state() protected failed = false;
  @state() private loaded: Partial<Parts> = {};

  protected readonly localize = new Localize(this, { quiz: quizStart as typeof allWords });
  readonly #loading = new Map<string, Promise<void>>();
  #content: OwnContent | undefined;

  /**
   * The quiz that is asked; `undefined` before the psoas check is started, and while a quiz of the page's own is on its way. Takes a quiz or a FHIR Questionnaire
   * as an object, which is checked; `undefined` brings the psoas check back.
   */
  get quiz(): Quiz | undefined {
    const { own } = this;
    if (own) return typeof own === 'object' ? own.quiz : undefined;
    return this.loaded.check?.checkIn(this.localize.translation);
  }
  set quiz(value: unknown) {
    this.#bring(value === undefined || value === null ? undefined : { value });
  }

  /** The quiz as it is laid out. */
  protected get asked(): Quiz | undefined {
    const { quiz } = this;
    return quiz && oneOf(this, 'layout', this.layout, ['page', 'list']) === 'list' ? onOnePage(quiz) : quiz;
  }

  /** The words: those of the page's language; in English all of them once the quiz is there. */
  protected get words(): typeof allWords & Partial<Plain.Said> {
    const { translation, words } = this.localize;
    const all = translation?.quiz ?? this.loaded.check?.words ?? words.quiz;
    return (this.own && this.need('plain')?.plainWords(translation)) || all;
  }

  /** What adds the answers up: it comes with every quiz. */
  protected get scoring(): typeof Check | typeof Plain | undefined {
    return this.loaded.check ?? this.loaded.plain;
  }

  /** What a FHIR Questionnaire asks for and this element does not do, by `linkId`. */
  get warnings(): readonly QuizWarning[] {
    return typeof this.own === 'object' ? this.own.warnings : [];
  }

  protected get isRefused(): boolean {
    return this.own === 'refused';
  }

  /** Selector of what takes the focus once the page is drawn. */
  protected focusNext = '';

  /** Another quiz is there: the answers to the one before mean nothing any more. */
  protected abstract begin(): void;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (isServer) {
      // What it is cannot be read there; nothing of the psoas check stands in for it.
      if (this.src || this.hasAttribute('data-own')) this.own = 'coming';
      return;
    }
    if (changed.has('src') && (this.hasUpdated || this.src)) this.#look();
    else if (changed.has('valueSets') && this.hasUpdated && this.#content) this.#bring(this.#content);
  }

  protected override firstUpdated(): void {
    if (this.src || this.#content) return;
    // A child of an element that is just being read may still come.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.#look(), { once: true });
    } else this.#look();
  }

  /** A part, if it is there; asking for it loads it and draws the page again. */
  protected need<Name extends keyof Parts>(name: Name): Parts[Name] | undefined {
    if (!isServer && !this.loaded[name] && !this.failed) void this.load(name);
    return this.loaded[name];
  }

  /** A part once it is there, or nothing when it cannot be loaded: then the page's author is told. */
  protected async load<Name extends keyof Parts>(name: Name): Promise<Parts[Name] | undefined> {
    if (this.loaded[name]) return this.loaded[name];
    let coming = this.#loading.get(name);
    if (!coming) this.#loading.set(name, (coming = this.#fetch(name)));
    await coming;
    return this.loaded[name];
  }

  async #fetch<Name extends keyof Parts>(name: Name): Promise<void> {
    try {
      this.#arrived(name, await loaders[name]());
    } catch (error) {
      this.failed = true;
      warnOnce(this, `${name} could not be loaded: ${String(error)}`);
    }
    this.#loading.delete(name);
  }

  /** Loads again what could not be loaded. */
  protected retry(): void {
    this.failed = false;
    if (this.own === 'missing') this.#bring(this.#content);
  }

  #arrived<Name extends keyof Parts>(name: Name, part: Parts[Name]): void {
    this.failed = false;
    this.loaded = { ...this.loaded, [name]: part };
    const sheet = (part as { styles?: { styleSheet?: CSSStyleSheet } }).styles?.styleSheet;
    const root = this.shadowRoot!;
    // What takes the place of a stand-in takes its focus too.
    if (root.activeElement?.matches('.heading')) this.focusNext = '.heading';
    if (sheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  #look(): void {
    const child = this.querySelector?.(':scope > script[type="application/json"]');
    if (this.src) this.#bring({ src: this.src });
    else if (child) this.#bring({ text: child.textContent });
    else if (this.own) this.#bring(undefined);
  }

  #bring(content: OwnContent | undefined): void {
    this.#content = content;
    this.own = content && 'coming';
    this.begin();
    if (!content) return;
    const load = async (): Promise<void> => {
      const [{ readOwn }, plain] = await Promise.all([import('./own.js'), this.load('plain')]);
      if (!plain) throw new Error();
      const result = await readOwn(content, this.baseURI, this.valueSets);
      if (content !== this.#content) return;
      this.own = result.ok ? result.value : result.missing ? 'missing' : 'refused';
      if (!result.ok) return this.refuse(...result.errors);
      this.begin();
      if (this.warnings.length) this.#warn();
    };
    load().catch(() => {
      if (content !== this.#content) return;
      this.own = 'missing';
      this.refuse('what it takes to read a quiz of your own could not be loaded.');
    });
  }

  #warn(): void {
    const told = this.warnings.slice(0, 20).map(({ linkId, feature }) => `${linkId.slice(0, 60)}: ${feature}`);
    const more = this.warnings.length - told.length;
    warnOnce(this, `not supported and left as it was – ${told.join('; ')}${more > 0 ? `; and ${more} more` : ''}`);
    this.dispatchEvent(new QuizWarningEvent(this.warnings));
  }
}
