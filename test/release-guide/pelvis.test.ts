import { expect } from '@open-wc/testing';
import { figure } from '../../src/figure/body.js';
import { deep } from '../../src/figure/deep.js';
import { pelvisParts } from '../../src/release-guide/pelvis.js';

const numbers = (d: string): number[] => (d.match(/-?[\d.]+/g) ?? []).map((each) => Math.round(Number(each)) + 0);
const pieces = (d: string): string[] => d.split(/(?=M)/).map((piece) => String(numbers(piece)));

describe('the pelvis close up', () => {
  const whole = new Map<string, string[]>();
  for (const { kind, d } of deep('front')) whole.set(kind, [...(whole.get(kind) ?? []), ...pieces(d)]);

  for (const [index, [kind, d]] of pelvisParts.entries()) {
    it(`shows ${kind} (${index}) as the whole drawing does`, () => {
      if (kind === 'skin' || kind === 'outline') {
        // The flank, which the outline of the body holds in one piece.
        const flank = numbers(d.split('L')[0]);
        expect(String(numbers(figure('front').outline))).to.include(String(flank));
      } else for (const piece of pieces(d)) expect(whole.get(kind)).to.include(piece);
    });
  }
});
