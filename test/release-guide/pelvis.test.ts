import { expect } from '@open-wc/testing';
import { figure } from '../../src/figure/body.js';
import { deep } from '../../src/figure/deep.js';
import { pelvisMarkup, pelvisParts } from '../../src/release-guide/pelvis.js';

/** Where the cubics of a path end, in whole thousandths. */
function anchors(d: string): string[] {
  return d.split('M').flatMap((piece) => {
    const numbers = (piece.match(/-?[\d.]+/g) ?? []).map((each) => Math.round(Number(each)) + 0);
    const pairs = numbers.flatMap((x, i) => (i % 2 ? [] : [`${x},${numbers[i + 1]}`]));
    return pairs.filter((_, i) => i % 3 === 0);
  });
}

describe('the pelvis close up', () => {
  const whole = new Map<string, Set<string>>();
  for (const { kind, d } of deep('front')) whole.set(kind, new Set([...(whole.get(kind) ?? []), ...anchors(d)]));
  const outline = new Set(anchors(figure('front').outline));

  for (const [index, [kind, ...texts]] of pelvisParts.entries()) {
    it(`goes through the points that ${kind} (${index}) has in the whole drawing`, () => {
      const points = texts.flatMap((text) => text.replaceAll('!', '').split(' '));
      const skin = kind === 'skin' || kind === 'outline';
      for (const point of points) {
        if (skin && point.startsWith('0,')) continue; // beyond the picture
        expect(skin ? outline : whole.get(kind), point).to.include(point);
      }
    });
  }

  it('draws each part on either side of the midline', () => {
    const drawn = pelvisMarkup().match(/<path[^>]*>/g)!;
    expect(drawn).to.have.length(2 * pelvisParts.length);
    for (const path of drawn) expect(path).to.match(/d="M[-\d.MCZ ]+"/);
  });
});
