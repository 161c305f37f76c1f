import { expect } from '@open-wc/testing';
import { UnknotElement } from '../../src/shared/element.js';
import { version } from '../../src/shared/version.js';

let count = 0;
const freeTag = (): string => `test-element-${count++}`;

async function warnings(run: () => void): Promise<string[]> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (message: string) => void said.push(message);
  try {
    run();
  } finally {
    console.warn = warn;
  }
  return said;
}

describe('define()', () => {
  it('registers a class under its own tag, and a second time does nothing', async () => {
    const tag = freeTag();
    class Widget extends UnknotElement {
      static override tag = tag;
    }
    expect(await warnings(() => [Widget.define(), Widget.define()])).to.deep.equal([]);
    expect(customElements.get(tag)).to.equal(Widget);
  });

  it('gives a class a second tag of a page’s choice', async () => {
    class Widget extends UnknotElement {
      static override tag = freeTag();
    }
    const second = freeTag();
    Widget.define();
    Widget.define(second);
    Widget.define(second);
    expect(document.createElement(second)).to.be.instanceOf(Widget);
  });

  it('leaves a tag that another class holds alone and warns with both versions', async () => {
    const tag = freeTag();
    class Older extends HTMLElement {
      static version = '0.0.1';
    }
    customElements.define(tag, Older);
    class Widget extends UnknotElement {
      static override tag = tag;
    }
    const said = await warnings(() => Widget.define());
    expect(said).to.deep.equal([`<${tag}> is already defined (version 0.0.1); ${version} was not used.`]);
    expect(customElements.get(tag)).to.equal(Older);
  });

  it('does not throw on a tag that is no tag', async () => {
    class Widget extends UnknotElement {
      static override tag = 'Not A Tag';
    }
    expect((await warnings(() => Widget.define()))[0]).to.equal('<Not A Tag> could not be defined.');
  });
});
