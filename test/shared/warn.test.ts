import { expect } from '@open-wc/testing';
import { inRange, oneOf, warnOnce } from '../../src/shared/warn.js';

/** What the console is told while `run` runs. */
function warnings(run: () => void): string[] {
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

const host = (): HTMLElement => document.createElement('test-host');

describe('warnOnce()', () => {
  it('says the same thing once for an element, and again for another', () => {
    const [first, second] = [host(), host()];
    expect(warnings(() => [first, first, second].forEach((each) => warnOnce(each, 'no.')))).to.deep.equal([
      '<test-host> no.',
      '<test-host> no.',
    ]);
  });

  it('says different things of one element each', () => {
    const element = host();
    expect(warnings(() => ['a', 'b', 'a'].forEach((each) => warnOnce(element, each)))).to.have.length(2);
  });
});

describe('inRange()', () => {
  for (const value of [1, 2.5, 6]) {
    it(`takes ${value} between 1 and 6 without a word`, () => {
      expect(warnings(() => void expect(inRange(host(), 'level', value, 1, 6, 3)).to.equal(value))).to.deep.equal([]);
    });
  }

  for (const value of [0.99, 7, NaN, Infinity, -Infinity]) {
    it(`takes the default for ${value} and says what is allowed`, () => {
      const said = warnings(() => void expect(inRange(host(), 'level', value, 1, 6, 3)).to.equal(3));
      expect(said).to.deep.equal([`<test-host> level="${value}": expected a number from 1 to 6; using 3.`]);
    });
  }

  it('quotes what the page’s author typed', () => {
    const element = host();
    element.setAttribute('level', 'two');
    expect(warnings(() => inRange(element, 'level', NaN, 1, 6, 3))[0]).to.contain('level="two"');
  });
});

describe('oneOf()', () => {
  it('takes an allowed word', () => {
    expect(oneOf(host(), 'view', 'back', ['both', 'back'])).to.equal('back');
  });

  it('takes the first for any other, and says which there are', () => {
    const said = warnings(() => void expect(oneOf(host(), 'view', 'side', ['both', 'back'])).to.equal('both'));
    expect(said).to.deep.equal(['<test-host> view="side": expected both, back; using both.']);
  });

  it('shortens a long value', () => {
    const [said] = warnings(() => oneOf(host(), 'view', 'x'.repeat(10_000), ['both']));
    expect(said).to.have.length.below(150);
    expect(said).to.contain('…');
  });
});
