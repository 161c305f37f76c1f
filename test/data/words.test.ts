import { expect } from '@open-wc/testing';
import { exercises } from '../../src/data/exercises.js';
import { splitCue, type StepWords } from '../../src/data/exercise.js';
import { en } from '../../src/data/words/en.js';
import { banned, languages, sentences } from './languages.js';

/** Exercises that end with changing sides. */
const changing = ['kneeling-lunge', 'modified-bridge', 'hip-sway', 'lunge-pulse', 'knee-lift'];

/** Keys of every level, and the kind of every leaf. */
const form = (words: unknown, path = ''): string[] =>
  typeof words === 'object' && words !== null
    ? Object.entries(words).flatMap(([key, part]) => form(part, `${path}.${key}`))
    : [`${path}: ${typeof words}`];

for (const [code, words] of Object.entries(languages)) {
  describe(`words in ${code}`, () => {
    const all = sentences(words);

    it('say everything English says, and nothing else', () => {
      expect(form(words).sort()).to.deep.equal(form(en).sort());
    });

    it('leave no sentence empty, and none with a hole', () => {
      const holes = all.filter(({ text }) => !text.trim() || /undefined|NaN|\[object/.test(text));
      // A picture's name is joined from parts that may be missing.
      expect(holes).to.deep.equal([]);
    });

    it('claim and promise nothing', () => {
      const patterns = banned[code];
      expect(patterns, `banned claims for "${code}"`).to.be.an('array');
      const claims = all.filter(({ text }) => patterns.some((pattern) => pattern.test(text)));
      expect(claims).to.deep.equal([]);
    });

    it('mark in each step a cue that stands in its text', () => {
      for (const [id, { steps }] of Object.entries(words.exercises)) {
        for (const step of Object.values(steps) as StepWords[]) {
          for (const text of [step.text, step.oneSide ?? step.text])
            if (step.cue) expect(text, id).to.contain(step.cue);
          expect(splitCue(step).join('')).to.equal(step.text);
          expect(splitCue(step, true).join('')).to.equal(step.oneSide ?? step.text);
        }
      }
    });

    it('say of one side alone what the step says, without the other side', () => {
      const told = Object.entries(words.exercises).flatMap(([id, { steps }]) =>
        Object.values(steps as Record<string, StepWords>).flatMap(({ text, oneSide }) =>
          oneSide ? { id, text, oneSide } : [],
        ),
      );
      expect(told.map(({ id }) => id)).to.have.members(changing);
      const side = /\bsides?\b|lado|Seite|côté|الجهة/;
      for (const { id, text, oneSide } of told) {
        expect(text, id).to.match(side);
        expect(oneSide, id).not.to.match(side);
      }
    });

    it('have every step of every exercise', () => {
      for (const [id, { steps }] of Object.entries(exercises)) {
        const written = words.exercises[id as keyof typeof exercises].steps;
        expect(Object.keys(written), id).to.deep.equal(Object.keys(steps));
      }
    });

    it('keep the lines of an exercise short enough to read at a glance', () => {
      const long = sentences(words.exercises).filter(({ text }) => text.length > 120);
      expect(long).to.deep.equal([]);
    });
  });
}

describe('banned claims', () => {
  const claims = (code: string, text: string) => banned[code].some((pattern) => pattern.test(text));

  it('are found in each language', () => {
    for (const text of [
      'You have a trigger point.',
      'you’ve got it',
      'This is a diagnosis',
      'It cures pain',
      'Guaranteed relief',
      'A 70 % chance',
      '70 percent likely',
    ]) {
      expect(claims('en', text), text).to.be.true;
    }
    for (const text of ['Usted tiene un punto', 'Diagnóstico', 'Cura el dolor', 'Garantizado', 'Un 70 %']) {
      expect(claims('es', text), text).to.be.true;
    }
    for (const text of [
      'Du hast einen Triggerpunkt',
      'Du leidest an',
      'Diagnose',
      'Es heilt',
      'Heilung',
      '70 Prozent',
    ]) {
      expect(claims('de', text), text).to.be.true;
    }
    for (const text of ['أنت مصاب', 'التشخيص', 'الشفاء التام', 'مضمون', '٧٠٪']) {
      expect(claims('ar', text), text).to.be.true;
    }
    for (const text of ['Vous avez un nœud', 'Diagnostic', 'Guérit la douleur', 'Guéri', 'Garanti', '70\u202f%']) {
      expect(claims('fr', text), text).to.be.true;
    }
    for (const text of ['Você tem um nó', 'Diagnóstico', 'Cura a dor', 'Garantido', '70 por cento']) {
      expect(claims('pt', text), text).to.be.true;
    }
  });

  it('are not seen where there are none', () => {
    for (const text of ['Have you had a fall?', 'Keep the seat secure.', 'An obscure curve', 'Up to 8 in 10 people']) {
      expect(claims('en', text), text).to.be.false;
    }
    for (const text of ['Wenn du Fieber hast', 'Hast du Fieber?', 'Teile es dir ein', 'Ein heiliger Ort']) {
      expect(claims('de', text), text).to.be.false;
    }
    for (const text of ['Si tienes fiebre', '¿Tienes fiebre?', 'Procura respirar']) {
      expect(claims('es', text), text).to.be.false;
    }
    for (const text of ['Si vous avez de la fièvre', 'Avez-vous mal ?', 'Où avez-vous mal ?']) {
      expect(claims('fr', text), text).to.be.false;
    }
    for (const text of ['Se você tem febre', 'Procura alívio', 'Uma posição segura']) {
      expect(claims('pt', text), text).to.be.false;
    }
  });
});

describe('splitCue', () => {
  it('drops a cue that is not in the text', () => {
    expect(splitCue({ text: 'Breathe out.', cue: 'Jump' })).to.deep.equal(['Breathe out.', '', '']);
    expect(splitCue({ text: 'Breathe out.' })).to.deep.equal(['Breathe out.', '', '']);
    expect(splitCue({ text: 'Tuck, then move.', cue: 'then' })).to.deep.equal(['Tuck, ', 'then', ' move.']);
  });
});
