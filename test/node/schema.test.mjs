/** The published JSON Schemas say what the validator says. Needs a build. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import Ajv from 'ajv';
import fc from 'fast-check';
import { at, filesUnder, readJson } from '../../scripts/lib/project.mjs';
import { all, titles, wordsFor } from '../../scripts/lib/schema-words.mjs';

const { check } = await import('../../dist/data/validate/check.js');
const { exerciseKind, exercisesKind } = await import('../../dist/data/validate/exercise.js');
const { mapKind } = await import('../../dist/data/validate/map.js');
const { programKind } = await import('../../dist/data/validate/program.js');
const { quizKind } = await import('../../dist/data/validate/quiz.js');
const { redFlagsKind } = await import('../../dist/data/validate/red-flags.js');

const names = ['quiz', 'exercise', 'map', 'program', 'red-flags'];
const schemas = Object.fromEntries(names.map((name) => [name, readJson(at('dist/schema', `${name}.v1.json`))]));
const ajv = new Ajv({ strict: true, strictTuples: false });
const fits = Object.fromEntries(names.map((name) => [name, ajv.compile(schemas[name])]));

const kinds = {
  quiz: () => quizKind,
  exercise: (value) => (Object.hasOwn(Object(value), 'exercises') ? exercisesKind : exerciseKind),
  map: () => mapKind,
  program: () => programKind,
  'red-flags': () => redFlagsKind,
};
/** The validator: its shape alone, or with what holds between the parts. */
const passes = (name, value, whole = true) => {
  const kind = kinds[name](value);
  return check(whole ? kind : { ...kind, refine: undefined }, value);
};

const examples = filesUnder(at('examples/content')).map((path) => ({
  file: basename(path),
  kind: basename(path).replace(/s?-.*$/, ''),
  text: readFileSync(path, 'utf8'),
}));
const flags = {
  redFlags: [{ id: 'a', text: 'A', level: 'urgent', why: 'B', regions: ['saddle'], sources: ['X'] }],
};
const seeds = [
  ...examples.map(({ kind, text }) => ({ kind, value: JSON.parse(text) })),
  { kind: 'program', value: { steps: [{ phase: 'hold', seconds: 30, side: 'left', set: 1 }], check: true } },
  { kind: 'red-flags', value: flags },
];

/** A copy of `value` with one part changed; `undefined` takes it away. */
function changed(value, path, to) {
  const copy = structuredClone(value);
  const inside = path.slice(0, -1).reduce((part, key) => part[key], copy);
  if (to === undefined) delete inside[path.at(-1)];
  else Object.defineProperty(inside, path.at(-1), { value: to, enumerable: true, configurable: true, writable: true });
  return copy;
}

/** Paths of everything in a value. */
function* pathsOf(value, path = []) {
  if (path.length) yield path;
  if (value && typeof value === 'object') {
    for (const [key, part] of Object.entries(value)) {
      yield* pathsOf(part, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  }
}

const agree = (kind, value, whole) => {
  const said = passes(kind, value, whole);
  const fit = fits[kind](value);
  assert.equal(fit, said.ok, `${kind}: ${said.errors?.join('; ') ?? 'valid'} / ${ajv.errorsText(fits[kind].errors)}`);
};

describe('the JSON Schemas', () => {
  for (const name of names) {
    it(`${name}: is a draft-07 schema with a title, and words for every part`, () => {
      const { definitions, ...root } = schemas[name];
      assert.ok(ajv.validateSchema(schemas[name]), ajv.errorsText());
      assert.ok(root.title && import.meta.resolve(`unknot/schema/${name}.v1.json`));
      for (const [own, { properties = {} }] of Object.entries({ [name]: root, ...definitions })) {
        for (const [key, { description }] of Object.entries(properties)) {
          assert.ok(description, `scripts/lib/schema-words.mjs says nothing about "${key}" of "${own}"`);
        }
      }
    });
  }

  it('use every definition they hold', () => {
    for (const schema of Object.values(schemas)) {
      for (const own of Object.keys(schema.definitions)) {
        assert.ok(JSON.stringify(schema).includes(`"#/definitions/${own}"`), `${schema.$id}: ${own}`);
      }
    }
  });

  it('have no word for what is not there', () => {
    const parts = Object.entries(schemas).flatMap(([name, { definitions, then, ...root }]) =>
      Object.entries({ [name]: root, exercises: then ?? {}, ...definitions }),
    );
    const said = new Set();
    for (const [name, { properties = {} }] of parts) {
      for (const key of Object.keys(properties)) said.add(wordsFor(name, key));
    }
    const known = [...Object.values(all.words), ...Object.values(all.own).flatMap(Object.values)];
    assert.deepEqual(
      known.filter((text) => !said.has(text)),
      [],
    );
    const titled = new Set(parts.map(([name]) => name));
    assert.deepEqual(
      Object.keys(titles).filter((name) => !titled.has(name)),
      [],
    );
  });

  it('offer the choices to an editor', () => {
    const { item, 'item-single': single } = schemas.quiz.definitions;
    assert.ok(item.properties.type.enum.includes('regions'));
    assert.deepEqual(single.required, ['id', 'text', 'options', 'type'].sort(byPlace(single)));
    assert.equal(schemas.map.definitions.region.properties.id.enum.length > 74, true);
  });
});

const byPlace =
  ({ required }) =>
  (a, b) =>
    required.indexOf(a) - required.indexOf(b);

describe('schema and validator agree', () => {
  for (const { file, kind, text } of examples) {
    it(`examples/content/${file} is right`, () => {
      assert.deepEqual(passes(kind, JSON.parse(text)).errors, undefined);
      assert.ok(fits[kind](JSON.parse(text)), ajv.errorsText(fits[kind].errors));
    });
  }

  for (const { kind, value } of seeds) {
    it(`on a ${kind} (${value.id ?? 'file'}) without each of its parts`, () => {
      for (const path of pathsOf(value)) if (typeof path.at(-1) === 'string') agree(kind, changed(value, path), false);
    });

    it(`on a ${kind} (${value.id ?? 'file'}) with a wrong value in each place`, () => {
      const wrong = [
        null,
        true,
        0,
        -1,
        1.5,
        1e12,
        '',
        ' ',
        'x',
        'X y',
        'javascript:alert(1)',
        [],
        {},
        [null],
        { x: 1 },
      ];
      for (const path of pathsOf(value)) for (const to of wrong) agree(kind, changed(value, path, to), false);
    });
  }

  const hostile = fc.oneof(
    fc.constantFrom('<script>alert(1)</script>', '<img src=x onerror=alert(1)>', 'data:text/html,x', '\u2028', '😀'),
    fc.nat(2100).map((length) => 'x'.repeat(length)),
    fc.nat(600).map((length) => '😀'.repeat(length)),
    fc.nat(80).map((length) => new Array(length).fill('hip-crease')),
    fc.jsonValue(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );

  it('on values at random, in random places', () => {
    const places = seeds.flatMap(({ kind, value }) => [...pathsOf(value)].map((path) => ({ kind, value, path })));
    fc.assert(
      fc.property(fc.constantFrom(...places), hostile, ({ kind, value, path }, to) => {
        agree(kind, changed(value, path, JSON.parse(JSON.stringify(to))), false);
      }),
      { numRuns: 3000 },
    );
  });

  it('on names at random', () => {
    const objects = seeds.flatMap(({ kind, value }) =>
      [...pathsOf(value)].map((path) => ({ kind, value, path: [...path.slice(0, -1)] })),
    );
    const key = fc.oneof(
      fc.constantFrom('__proto__', 'constructor', 'prototype', 'id', 'type', 'text', 'min', 'onclick', '$schema'),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...objects), key, ({ kind, value, path }, key) => {
        const inside = path.reduce((part, name) => part[name], value);
        if (!Array.isArray(inside)) agree(kind, changed(value, [...path, key], 'x'), false);
      }),
      { numRuns: 1500 },
    );
  });
});

/** What a JSON Schema cannot say. Everything here is refused by the validator and by nothing else. */
describe('only the validator knows', () => {
  const quiz = JSON.parse(examples.find(({ file }) => file === 'quiz-desk-day.json').text);
  const exercise = JSON.parse(examples.find(({ file }) => file === 'exercise-calf-stretch.json').text);
  const exercises = JSON.parse(examples.find(({ file }) => file === 'exercises-desk.json').text);
  const map = JSON.parse(examples.find(({ file }) => file === 'map-front-desk.json').text);

  let deep = { item: 'hours', op: 'exists' };
  for (let level = 0; level < 20; level++) deep = { all: [deep] };
  const breaks = ['pages', 1, 'items', 1];
  const cases = [
    ['that ids differ', 'quiz', changed(quiz, ['pages', 1, 'id'], 'where'), 'pages[1].id'],
    ['that ids of exercises differ', 'exercise', changed(exercises, ['exercises', 1, 'id'], 'desk-march'), 'exercises'],
    ['that regions are named once', 'map', changed(map, ['regions', 1, 'id'], 'face'), 'regions[1].id'],
    ['that a question exists', 'quiz', changed(quiz, [...breaks, 'showIf', 'item'], 'zz'), 'showIf.item'],
    ['that a question comes earlier', 'quiz', changed(quiz, [...breaks, 'showIf', 'item'], 'words'), 'showIf.item'],
    [
      'which answers a question has',
      'quiz',
      changed(quiz, ['results', 1, 'when', 'all', 1, 'any', 1, 'value', 0], 'zz'),
      'zz',
    ],
    ['that a scale exists', 'quiz', changed(quiz, ['regionPoints'], { zz: { saddle: 1 } }), 'regionPoints.zz'],
    ['that the fallback is a result', 'quiz', changed(quiz, ['fallback'], 'zz'), 'fallback'],
    ['how deep conditions go', 'quiz', changed(quiz, [...breaks, 'showIf'], deep), 'levels'],
    [
      'that max is not below min',
      'exercise',
      changed(exercise, ['dosage', 'holdSeconds', 'max'], 20),
      'holdSeconds.max',
    ],
    ['that something is to be done', 'exercise', changed(exercise, ['dosage'], { sets: 1 }), 'holdSeconds or reps'],
  ];
  for (const [name, kind, value, told] of cases) {
    it(name, () => {
      const { ok, errors } = passes(kind, value);
      assert.equal(ok, false);
      assert.ok(errors.join('\n').includes(told), errors.join('\n'));
      assert.ok(fits[kind](value), ajv.errorsText(fits[kind].errors));
    });
  }
});
