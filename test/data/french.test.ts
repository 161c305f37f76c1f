import { expect } from '@open-wc/testing';
import { fr } from '../../src/data/words/fr.js';
import { sentences } from './languages.js';

/** Given numbers and names by `sentences`, so what a template writes is seen as well. */
const all = sentences(fr);

describe('French typography', () => {
  it('never lets a line break before ; : ! ? or inside « »', () => {
    const breaks = all.filter(({ text }) => /[^\u202f][;:!?»]|«[^\u202f]/.test(text));
    expect(breaks).to.deep.equal([]);
  });

  it('never parts a number from its unit', () => {
    const parted = all.filter(({ text }) => /\d (?:cm|s|min|ans|mois)(?!\p{L})/u.test(text));
    expect(parted).to.deep.equal([]);
  });

  it('sets curly apostrophes', () => {
    expect(all.filter(({ text }) => text.includes("'"))).to.deep.equal([]);
  });

  it('counts nothing and one as one', () => {
    expect(fr.timerSpoken.extend(0)).to.equal('Encore 0 seconde.');
    expect(fr.timerSpoken.extend(1)).to.equal('Encore 1 seconde.');
    expect(fr.timerSpoken.extend(2)).to.equal('Encore 2 secondes.');
  });
});
