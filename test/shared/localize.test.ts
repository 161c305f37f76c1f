import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { common } from '../../src/data/words/en/common.js';
import { Localize } from '../../src/shared/localize.js';

class TestWords extends LitElement {
  readonly localize = new Localize(this, { common });
  protected override render(): TemplateResult {
    const { words, lang, dir } = this.localize;
    return html`<p lang=${lang} dir=${dir}>${words.common.leftSide}</p>`;
  }
}
customElements.define('test-words', TestWords);

const read = (element: Element): string => {
  const { lang, dir, textContent } = element.shadowRoot!.querySelector('p')!;
  return `${lang} ${dir} ${textContent}`;
};
const english = `en ltr ${common.leftSide}`;
const reads = (element: Element, start: string): Promise<void> =>
  waitUntil(() => read(element).startsWith(start), `should read ${start}`);

describe('the words of an element', () => {
  it('are English where nothing else is said, and where the language is not known', async () => {
    const page = await fixture(html`<div><test-words></test-words><test-words lang="tlh"></test-words></div>`);
    expect([...page.children].map(read)).to.deep.equal([english, english]);
  });

  it('are those of the nearest language, whatever its region', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="es-MX"><test-words></test-words></div>`);
    await reads(page.firstElementChild!, 'es ltr');
    page.lang = 'de-CH';
    await reads(page.firstElementChild!, 'de ltr');
  });

  it('follow a language set later on the page, on the element, and taken away', async () => {
    const page = await fixture<HTMLElement>(html`<div><test-words></test-words></div>`);
    const element = page.firstElementChild as HTMLElement;
    page.lang = 'es';
    await reads(element, 'es ltr');
    page.removeAttribute('lang');
    await reads(element, 'en ltr');
  });

  it('run from right to left in Arabic', async () => {
    const element = await fixture(html`<test-words lang="ar"></test-words>`);
    await reads(element, 'ar rtl');
  });

  it('come through a shadow root from the page round it', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="es"></div>`);
    const element = document.createElement('test-words');
    host.attachShadow({ mode: 'open' }).append(element);
    await (element as LitElement).updateComplete;
    await reads(element, 'es ltr');
  });

  it('change when the element moves into another language', async () => {
    const page = await fixture(
      html`<div>
        <div lang="es"></div>
        <test-words></test-words>
      </div>`,
    );
    const element = page.querySelector('test-words')!;
    expect(read(element)).to.equal(english);
    page.firstElementChild!.append(element);
    await reads(element, 'es ltr');
  });
});
