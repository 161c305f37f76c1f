import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { questions } from '../data/words/en/questions.js';
import { triggerFaq } from '../data/words/en/trigger-faq.js';
import { UnknotElement } from '../shared/element.js';
import { Localize } from '../shared/localize.js';
import { shown, warnOnce } from '../shared/warn.js';
import type * as Answers from './answers.js';
import { chosenOf, faqIds, titleOf, type Block, type FaqId } from './model.js';
import { styles } from './trigger-faq.styles.js';

/**
 * Questions that people ask about psoas trigger points, each to be unfolded: what they are, where they are felt, what
 * brings them about, when to get help first, how they are released, what helps to prevent them, what research says. Every
 * answer names its sources. The page's search finds what is folded away where the browser can do so; paper shows all.
 * A link to `#how-to-release`, or to another question's id, opens that question and goes to it.
 *
 * @summary Questions and answers about trigger points, with sources.
 * @slot - Shown in place of the questions until the script has loaded, and below them when the answers could not be.
 * @csspart base - The frame.
 * @csspart heading - The heading.
 * @csspart question - Each question, the line that is pressed.
 * @csspart answer - Each answer.
 * @csspart sources - What an answer is taken from.
 * @csspart button - The button to try again.
 */
export class TriggerFaq extends UnknotElement {
  static override tag = 'trigger-faq';
  static override styles = [UnknotElement.styles, styles];

  /**
   * Only these questions, in this order: `what-it-is where-is-it-felt what-happens-when-tight what-causes-it causes
   * warning-signs how-to-release approaches habits disagreements research`.
   */
  @property() show = '';
  /** The first question is open at the start. */
  @property({ type: Boolean }) open = false;
  /** Opening a question closes the one that was open. */
  @property({ type: Boolean, attribute: 'one-at-a-time' }) oneAtATime = false;
  /** Puts questions and answers beside the element for search engines, as a schema.org `FAQPage`. */
  @property({ type: Boolean, attribute: 'json-ld' }) jsonLd = false;

  @state() private answers: typeof Answers | undefined;
  @state() private failed = false;
  /** On its way to paper: all are open. */
  @state() private printing = false;

  readonly #localize = new Localize(this, { questions, triggerFaq });
  readonly #opened = new Set<FaqId>();

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
    addEventListener('hashchange', this.#follow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
    removeEventListener('hashchange', this.#follow);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('open') && this.open) this.#opened.add(this.#ids[0]);
  }

  protected override firstUpdated(): void {
    void this.#load();
    this.#follow();
  }

  protected override updated(changed: PropertyValues): void {
    if (this.answers && (this.jsonLd || changed.get('jsonLd'))) void this.#describe();
  }

  protected override render(): TemplateResult {
    const { words, lang, dir } = this.#localize;
    const { triggerFaq } = words;
    return html`<div class="base" part="base" role="group" aria-labelledby="heading" lang=${lang} dir=${dir}>
      ${this.heading(triggerFaq.title)}
      <div class="list">
        ${this.#ids.map(
          (id) =>
            html`<details
              id=${id}
              name=${this.oneAtATime && !this.printing ? 'questions' : nothing}
              ?open=${this.printing || this.#opened.has(id)}
              @toggle=${(event: Event) => this.#toggled(id, event)}
            >
              <summary part="question">${titleOf(id, words)}</summary>
              <div class="answer" part="answer">${this.#answer(id)}</div>
            </details>`,
        )}
      </div>
      ${
        this.failed
          ? html`<p class="note" role="alert">${triggerFaq.failed}</p>
              <button part="button" type="button" @click=${this.#retry}>${triggerFaq.retry}</button>
              <slot></slot>`
          : nothing
      }
      ${isServer ? html`<div class="unscripted"><slot></slot></div>` : nothing}
      <p class="muted small">${triggerFaq.clinician}</p>
      ${this.speech}
    </div>`;
  }

  get #ids(): readonly FaqId[] {
    const { ids, unknown } = chosenOf(this.show);
    if (unknown.length) warnOnce(this, `show="${shown(unknown.join(' '))}": expected ${faqIds.join(', ')}; left out.`);
    return ids;
  }

  #answer(id: FaqId): unknown {
    const { words, translation } = this.#localize;
    // The main answers in short are there before the others, and without them.
    if (!this.answers) return id in words.questions ? words.questions[id as keyof typeof questions].answer : nothing;
    const { blocks, sources } = this.answers.answerTo(id, translation);
    return html`${blocks.map(drawn)}
      <p class="muted small" part="sources">
        ${this.answers.sourcesWord(translation)}: <bdi lang="en">${sources.join(' · ')}</bdi>
      </p>`;
  }

  #toggled(id: FaqId, { target }: Event): void {
    if (this.printing) return;
    if ((target as HTMLDetailsElement).open) this.#opened.add(id);
    else this.#opened.delete(id);
    this.requestUpdate();
  }

  /** Opens all of them at once before the page is printed: there is no time for a usual update. */
  readonly #print = ({ type }: Event): void => {
    this.printing = type === 'beforeprint';
    if (this.hasUpdated) this.performUpdate();
  };

  /** Opens the question that the page's address names, and goes to it. */
  readonly #follow = (): void => {
    const named = location.hash.slice(1);
    const id = this.#ids.find((each) => each === named);
    // What the page itself calls so is the page's own.
    if (!id || document.getElementById(id)) return;
    if (this.oneAtATime) this.#opened.clear();
    this.#opened.add(id);
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const question = this.renderRoot.querySelector<HTMLElement>(`#${id} > summary`);
      question?.focus({ preventScroll: true });
      question?.scrollIntoView();
    });
  };

  readonly #retry = async (): Promise<void> => {
    await this.#load();
    // The button is gone: the keyboard goes on from the first question.
    if (!this.failed) this.renderRoot.querySelector<HTMLElement>('summary')?.focus();
  };

  readonly #load = async (): Promise<void> => {
    try {
      this.answers ??= await import('./answers.js');
      this.failed = false;
    } catch (error) {
      warnOnce(this, `answers not loaded: ${String(error)}`);
      this.failed = true;
    }
  };

  async #describe(): Promise<void> {
    try {
      const { faqPage, writeJsonLd } = await import('./json-ld.js');
      const { words, lang, translation } = this.#localize;
      const asked = this.#ids.map((id) => [id, titleOf(id, words)] as const);
      writeJsonLd(this, this.jsonLd ? faqPage(asked, lang, translation) : undefined);
    } catch (error) {
      warnOnce(this, `json-ld not loaded: ${String(error)}`);
    }
  }
}

function drawn(block: Block): TemplateResult {
  if (typeof block === 'string') return html`<p>${block}</p>`;
  if ('terms' in block) {
    return html`<dl>
      ${block.terms.map(
        ([name, ...said]) =>
          html`<dt>${name}</dt>
            ${said.map((line) => html`<dd>${line}</dd>`)}`,
      )}
    </dl>`;
  }
  return html`${block.title ? html`<p class="title">${block.title}</p>` : nothing}
    <ul>
      ${block.list.map((line) => html`<li>${line}</li>`)}
    </ul>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'trigger-faq': TriggerFaq;
  }
}
