import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { sources } from '../../src/data/sources.js';
import { answerTo } from '../../src/trigger-faq/answers.js';
import { faqPage } from '../../src/trigger-faq/json-ld.js';
import { chosenOf, faqIds, plain, titleOf } from '../../src/trigger-faq/model.js';
import { banned, languages } from '../data/languages.js';

describe('the questions', () => {
  it('are those that the page asks for, in its order and each once', () => {
    expect(chosenOf(' habits, what-it-is habits ').ids).to.deep.equal(['habits', 'what-it-is']);
    expect(chosenOf('').ids).to.equal(faqIds);
    expect(chosenOf('nose')).to.deep.equal({ ids: faqIds, unknown: ['nose'] });
    expect(chosenOf('nose causes')).to.deep.equal({ ids: ['causes'], unknown: ['nose'] });
  });

  it('never become none, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string(), (show) => {
        const { ids } = chosenOf(show);
        expect(ids.length).to.be.greaterThan(0);
        expect(new Set(ids).size).to.equal(ids.length);
      }),
    );
  });

  for (const [lang, words] of Object.entries(languages)) {
    it(`${lang}: each has a title, an answer and sources, and claims nothing`, () => {
      const titles = new Set<string>();
      for (const id of faqIds) {
        titles.add(titleOf(id, words));
        const answer = answerTo(id, words);
        const text = plain(answer);
        expect(text.length, id).to.be.greaterThan(60);
        expect(text, id).not.to.match(/undefined|\[object/);
        for (const claim of banned[lang] ?? []) expect(text, id).not.to.match(claim);
        expect(answer.sources, id).not.to.have.length(0);
      }
      expect(titles.size).to.equal(faqIds.length);
    });
  }

  it('name the sources of their facts', () => {
    const { A, B, LU2022 } = sources;
    expect(answerTo('disagreements').sources).to.deep.equal([`A: ${A.title}`, `B: ${B.title}`]);
    expect(answerTo('research').sources).to.include(LU2022.title);
    expect(answerTo('what-causes-it').sources).to.deep.equal([`A: ${A.title}`]);
  });

  it('put every warning sign and the way to a clinician into the answer on help', () => {
    const text = plain(answerTo('warning-signs'));
    for (const { text: sign } of Object.values(languages.en.safety.redFlags)) expect(text).to.include(sign);
    expect(text).to.include('See a clinician if pain is strong');
  });

  it('are a schema.org FAQPage of plain text', () => {
    const page = faqPage([['habits', 'Which habits help?']], 'en') as {
      mainEntity: { acceptedAnswer: { text: string } }[];
    };
    expect(page).to.deep.include({ '@context': 'https://schema.org', '@type': 'FAQPage', inLanguage: 'en' });
    const [{ acceptedAnswer, ...question }] = page.mainEntity;
    expect(question).to.deep.equal({ '@type': 'Question', name: 'Which habits help?' });
    expect(acceptedAnswer.text)
      .to.match(/^Stand up often: After every 30 to 60 minutes/)
      .and.not.match(/[<>]/);
  });
});
