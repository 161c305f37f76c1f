import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { exerciseContent, exercises, redFlags, type ExerciseId } from '../../src/data/index.js';
import { validate, type Content } from '../../src/data/validate.js';
import { languages } from './languages.js';

const kinds = ['exercise', 'exercises', 'map', 'quiz', 'red-flags'] as const;

const errorsOf = (kind: keyof Content, value: unknown): readonly string[] => {
  const result = validate(kind, value);
  return result.ok ? [] : result.errors;
};

/** A small exercise that is right, with some of it changed. */
const exercise = (change: object = {}, dosage: unknown = { sets: 1, holdSeconds: 30 }) => ({
  id: 'calf-stretch',
  name: 'Calf stretch',
  steps: [{ text: 'Step back with one foot.' }],
  dosage,
  ...change,
});

describe('validate', () => {
  it('names path, what was expected and what is there', () => {
    const file = {
      exercises: [exercise(), exercise({ id: 'b' }), exercise({ id: 'c' }, { sets: 1, holdSeconds: -5 })],
    };
    expect(errorsOf('exercises', file)).to.deep.equal(['exercises[2].dosage.holdSeconds: expected 5–600, got -5']);
  });

  const cases: [unknown, string][] = [
    [null, 'exercise: expected an object, got null'],
    [undefined, 'exercise: expected an object, got nothing'],
    [[], 'exercise: expected an object, got an empty list'],
    ['x', 'exercise: expected an object, got "x"'],
    [exercise({ name: undefined }), 'name: expected text of 1–80 characters, got nothing'],
    [exercise({ name: '  ' }), 'name: expected text of 1–80 characters, got "  "'],
    [
      exercise({ name: 'n'.repeat(81) }),
      `name: expected text of 1–80 characters, got "${'n'.repeat(39)}…" (81 characters)`,
    ],
    [exercise({ id: 'Calf Stretch' }), 'id: expected an id such as "kneeling-lunge", got "Calf Stretch"'],
    [exercise({ kind: 'game' }), 'kind: expected one of stretch, mobility, release, posture, got "game"'],
    [exercise({ steps: [] }), 'steps: expected a list of 1–12, got an empty list'],
    [exercise({ steps: {} }), 'steps: expected a list of 1–12, got an object'],
    [exercise({ steps: ['Step back'] }), 'steps[0]: expected an object, got "Step back"'],
    [exercise({ steps: [{ txt: 'a' }] }), 'steps[0].text: expected text of 1–300 characters, got nothing'],
    [exercise({ regions: ['hip'] }), 'regions[0]: expected a region such as "hip-crease" or "hip-crease-l", got "hip"'],
    [exercise({}, { sets: '2', reps: 5 }), 'dosage.sets: expected a whole number 1–20, got "2"'],
    [exercise({}, { sets: 1.5, reps: 5 }), 'dosage.sets: expected a whole number 1–20, got 1.5'],
    [exercise({}, { sets: 1, holdSecond: 5 }), 'dosage.holdSecond: expected one of sets, reps, holdSeconds, '],
    [exercise({}, { sets: 1 }), 'dosage: expected holdSeconds or reps, got an object'],
    [exercise({}, { sets: 1, holdSeconds: NaN }), 'dosage.holdSeconds: expected 5–600, got NaN'],
    [exercise({}, { sets: 1, holdSeconds: true }), 'dosage.holdSeconds: expected 5–600, got true'],
    [
      exercise({}, { sets: 1, holdSeconds: { min: 30, max: 20, default: 30 } }),
      'dosage.holdSeconds.max: expected at least min (30), got 20',
    ],
    [
      exercise({}, { sets: 1, holdSeconds: { min: 10, max: 20, default: 30 } }),
      'dosage.holdSeconds.default: expected 10–20, got 30',
    ],
    [exercise({}, []), 'dosage: expected an object, got an empty list'],
    [exercise({ dosage: undefined }), 'dosage: expected an object, got nothing'],
    [exercise({ 'odd name': 1 }), '["odd name"]: expected one of id, kind, name, '],
  ];
  for (const [value, message] of cases) {
    it(`says “${message}”`, () => {
      const errors = errorsOf('exercise', value);
      expect(errors.some((error) => error.startsWith(message))).to.equal(true, errors.join('\n'));
    });
  }

  it('takes one number for a range, and fills in what is left out', () => {
    const result = validate('exercise', exercise());
    expect(result.ok && result.value).to.deep.equal({
      ...exercise(),
      kind: 'stretch',
      dosage: {
        sets: 1,
        holdSeconds: { min: 30, max: 30, default: 30 },
        restSeconds: 15,
        perDay: { min: 1, max: 1 },
        sides: 'both',
      },
    });
  });

  it('refuses names that reach into prototypes, wherever they stand', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      for (const kind of kinds) {
        const value: unknown = JSON.parse(`{"list": [{"${key}": {"polluted": true}}]}`);
        expect(errorsOf(kind, value)).to.deep.equal([`list[0].${key}: expected a safe name, got "${key}"`]);
      }
    }
    expect(({} as { polluted?: unknown }).polluted).to.be.undefined;
  });

  it('stops at what is too deep, too long or too much', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 5000; level++) deep = [deep];
    expect(errorsOf('quiz', deep)[0]).to.match(/: expected at most 24 levels, got a list of 1$/);

    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(errorsOf('map', circle)[0]).to.match(/: expected at most 24 levels, got an object$/);

    expect(errorsOf('exercise', exercise({ goal: 'x'.repeat(30_000) }))[0]).to.equal(
      `goal: expected text of at most 20000 characters, got "${'x'.repeat(39)}…" (30000 characters)`,
    );
    expect(errorsOf('map', { regions: new Array(300_000).fill(0) })).to.deep.equal([
      'regions: expected at most 200000 values in all, got a list of 300000',
    ]);
  });

  it('lists at most 20 mistakes and counts the rest', () => {
    const errors = errorsOf('exercises', { exercises: new Array(30).fill(7) });
    expect(errors).to.have.length(21);
    expect(errors[20]).to.equal('… and 10 more');
  });

  it('finds an id that is used twice', () => {
    expect(errorsOf('exercises', { exercises: [exercise(), exercise()] })).to.deep.equal([
      'exercises[1].id: expected an id not used before, got "calf-stretch"',
    ]);
    const flag = { id: 'a', text: 'A', level: 'urgent', why: 'B' };
    expect(errorsOf('red-flags', { redFlags: [flag, flag] })).to.deep.equal([
      'redFlags[1].id: expected an id not used before, got "a"',
    ]);
  });

  it('never throws, whatever JSON holds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.jsonValue(), (kind, value) => {
        const result = validate(kind, value);
        return result.ok || (result.errors.length > 0 && result.errors.every((error) => error.includes(': expected ')));
      }),
      { numRuns: 300 },
    );
  });

  it('never throws on content that is nearly right', () => {
    const keys = [
      'id',
      'name',
      'steps',
      'dosage',
      'regions',
      'triggerPoints',
      'pages',
      'items',
      'redFlags',
      'exercises',
    ];
    const nearly = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.jsonValue(),
        fc.dictionary(fc.constantFrom(...keys), tie('node')),
        fc.array(tie('node'), { maxLength: 3 }),
      ),
    })).node;
    fc.assert(
      fc.property(fc.constantFrom(...kinds), nearly, (kind, value) => typeof validate(kind, value).ok === 'boolean'),
      { numRuns: 300 },
    );
  });

  it('gives back a copy that passes again unchanged', () => {
    const seconds = fc.integer({ min: 5, max: 600 });
    fc.assert(
      fc.property(seconds, fc.integer({ min: 1, max: 20 }), (holdSeconds, sets) => {
        const first = validate('exercise', exercise({}, { sets, holdSeconds }));
        expect(first.ok && validate('exercise', first.value)).to.deep.equal(first);
      }),
      { numRuns: 50 },
    );
  });
});

describe('validate: a map', () => {
  it('lets a page hide, rename and recolour regions and add points', () => {
    const map = {
      regions: [
        { id: 'face', hide: true },
        { id: 'hip-crease', name: 'Leiste' },
        { id: 'low-back-l', colour: '#0e6a64' },
      ],
      triggerPoints: [
        {
          id: 'tp-glute-l',
          name: 'Buttock point',
          where: 'buttock-upper-l',
          referred: ['thigh-back-l'],
          tools: ['ball'],
        },
      ],
    };
    expect(validate('map', map)).to.deep.equal({ ok: true, value: map });
  });

  it('tells what is wrong with it', () => {
    const map = {
      regions: [{ id: 'hip' }, { id: 'face', colour: 'url(x)' }, { id: 'face' }],
      triggerPoints: [{ id: 'a', name: 'A', where: 'hip-crease', tools: ['hammer'] }],
    };
    expect(errorsOf('map', map)).to.deep.equal([
      'regions[0].id: expected a region such as "hip-crease" or "hip-crease-l", got "hip"',
      'regions[1].colour: expected a colour such as #0e6a64, got "url(x)"',
      'triggerPoints[0].where: expected a region id such as "hip-crease-l", got "hip-crease"',
      'triggerPoints[0].tools[0]: expected one of angled-tool, ball, foam-roller, fingertips, therapist, got "hammer"',
    ]);
    expect(
      errorsOf('map', { triggerPoints: [{ id: 'tp-iliacus-l', name: 'A', where: 'hip-crease-l' }] }),
    ).to.deep.equal(['triggerPoints[0].id: expected an id that none of the built-in points has, got "tp-iliacus-l"']);
    expect(errorsOf('map', { regions: [{ id: 'face' }, { id: 'face' }] })).to.deep.equal([
      'regions[1].id: expected an id not used before, got "face"',
    ]);
  });
});

for (const [code, words] of Object.entries(languages)) {
  describe(`built-in content in ${code}`, () => {
    it('passes the check that a page’s own content has to pass', () => {
      const contents = (Object.keys(exercises) as ExerciseId[]).map((id) =>
        exerciseContent(exercises[id], words.exercises[id]),
      );
      expect(errorsOf('exercises', { exercises: contents })).to.deep.equal([]);
      const flags = Object.entries(redFlags).map(([id, flag]) => ({
        id,
        ...flag,
        ...words.safety.redFlags[id as keyof typeof redFlags],
      }));
      expect(errorsOf('red-flags', { redFlags: flags })).to.deep.equal([]);
    });
  });
}
