import { LitElement, html, isServer, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ContentErrorEvent } from './content-error-event.js';
import { prefixed } from './prefix.js';
import { tokens } from './tokens.js';
import { version } from './version.js';
import { inRange, warnOnce } from './warn.js';

/**
 * What every element shares: safe registration, a label and heading level, a voice for screen readers, and one way to
 * tell the page's author that something was refused.
 *
 * @attr {string} label - Name shown as the heading and spoken; each element has its own default.
 * @attr {number} heading-level - Level of that heading in the page's outline, 1–6.
 * @cssprop --unknot-surface - Ground of the widget.
 * @cssprop --unknot-raised - Quiet panels on it.
 * @cssprop --unknot-ink - Text.
 * @cssprop --unknot-muted - Small text.
 * @cssprop --unknot-line - Thin lines.
 * @cssprop --unknot-edge - Outlines of controls.
 * @cssprop --unknot-accent - Main button, ring, focus, links.
 * @cssprop --unknot-on-accent - Text on the accent.
 * @cssprop --unknot-soft - Chosen answers, chips.
 * @cssprop --unknot-amber - Ground of cautions.
 * @cssprop --unknot-on-amber - Text of cautions.
 * @cssprop --unknot-red - Stop signs.
 * @cssprop --unknot-body - The drawn body.
 * @cssprop --unknot-body-far - Its far limbs.
 * @cssprop --unknot-body-line - Its outline.
 * @cssprop --unknot-muscle - The worked muscle.
 * @cssprop --unknot-pain-low - Low end of the pain scale.
 * @cssprop --unknot-pain-high - High end of the pain scale.
 * @cssprop --unknot-radius - Round corners.
 * @cssprop --unknot-padding - Space inside the frame.
 */
export class UnknotElement extends LitElement {
  /** The tag under which `define()` registers the class. */
  static tag: string;
  static readonly version: string = version;
  static override styles: CSSResultGroup = tokens;

  /**
   * Registers the class. Under its own tag nothing happens the second time; under a tag that another class holds it
   * warns once, with both versions, and leaves that class in place. Never throws, so a script loaded twice is harmless.
   * On a server it registers only in the registry it is given.
   */
  static define(tag: string = prefixed(this.tag), registry: CustomElementRegistry | undefined = pageRegistry()): void {
    if (!registry) return;
    const holder: (CustomElementConstructor & { version?: string }) | undefined = registry.get(tag);
    if (holder === this || holder?.prototype instanceof this) return;
    if (holder) {
      console.warn(`<${tag}> is already defined (version ${holder.version ?? 'unknown'}); ${version} was not used.`);
      return;
    }
    try {
      // A class can hold one tag only: a second tag gets a subclass of its own.
      registry.define(tag, registry.getName?.(this) ? class extends this {} : this);
    } catch (error) {
      console.warn(`<${tag}> could not be defined.`, error);
    }
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  @property() label = '';
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // What a server has drawn is drawn anew, in the page's language and from its attributes.
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name === 'lang') this.requestUpdate();
    else super.attributeChangedCallback(name, old, value);
  }

  /** The element's heading, at the level that the page asks for. */
  protected heading(text: string): TemplateResult {
    const level = inRange(this, 'heading-level', this.headingLevel, 1, 6, 3);
    return html`<div class="heading" id="heading" part="heading" role="heading" aria-level=${level}>
      ${this.label || text}
    </div>`;
  }

  /** Place for what screen readers say; render it once, with `say()` filling it. */
  protected readonly speech = html`<p class="unseen" role="status"></p>`;

  /** Says one sentence to a screen reader, politely. */
  protected say(sentence: string): void {
    const place = this.renderRoot.querySelector('[role=status]');
    if (place && place.textContent !== sentence) place.textContent = sentence;
  }

  /** Tells the page's author that content was refused. */
  protected refuse(...errors: string[]): void {
    for (const error of errors) warnOnce(this, error);
    this.dispatchEvent(new ContentErrorEvent(errors));
  }
}

function pageRegistry(): CustomElementRegistry | undefined {
  return isServer ? undefined : globalThis.customElements;
}
