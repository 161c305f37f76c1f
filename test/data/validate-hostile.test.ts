import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { validate, type Content } from '../../src/data/validate.js';

const kinds = ['exercise', 'exercises', 'map', 'quiz', 'red-flags'] as const;

const exercise = {
  id: 'calf-stretch',
  name: 'Calf stretch',
  steps: [{ text: 'Step back with one foot.', cue: 'Heel down.' }],
  dosage: { sets: 1, holdSeconds: { min: 10, max: 60, default: 30 } },
  regions: ['calf'],
};
const question = (at: number, showIf?: unknown) => ({
  id: `q${at}`,
  type: 'single',
  text: 'Is it so?',
  options: [
    { id: 'yes', text: 'Yes', points: { s: 1 }, because: 'It is so.' },
    { id: 'no', text: 'No' },
  ],
  ...(showIf ? { showIf } : {}),
});
const quiz = (items: unknown[], change: object = {}) => ({
  id: 'own',
  version: '1',
  title: 'Own',
  pages: [{ id: 'p', items }],
  scales: [{ id: 's' }],
  results: [{ id: 'r', title: 'R', when: { scale: 's', op: '>', value: 0 }, steps: [{ id: 'a', text: 'Do it.' }] }],
  fallback: 'r',
  sources: { x: { title: 'X', url: 'https://example.org/' } },
  ...change,
});

/** One right example of each kind. */
const right: Readonly<Record<keyof Content, unknown>> = {
  exercise,
  exercises: { exercises: [exercise] },
  map: {
    regions: [{ id: 'face', hide: true, name: 'Face', colour: '#0e6a64' }],
    triggerPoints: [{ id: 'tp-own', name: 'Own', where: 'saddle', at: { view: 'back', x: 1, y: 2 }, tools: ['ball'] }],
  },
  program: { holdSeconds: 60, sides: 'both', milestones: [30], breathSeconds: [4, 6] },
  quiz: quiz([question(0), question(1, { all: [{ item: 'q0', op: '=', value: 'yes' }] })]),
  'red-flags': { redFlags: [{ id: 'a', text: 'A', level: 'urgent', why: 'B', regions: ['saddle'] }] },
};

const errorsOf = (kind: keyof Content, value: unknown): readonly string[] => {
  const result = validate(kind, value);
  return result.ok ? [] : result.errors;
};

type Path = readonly (string | number)[];

function* pathsOf(value: unknown, path: Path = []): Generator<Path> {
  if (path.length) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) yield* pathsOf(part, [...path, Array.isArray(value) ? +key : key]);
}

function changed(value: unknown, path: Path, to: unknown): unknown {
  const copy = structuredClone(value) as Record<string | number, unknown>;
  const inside = path.slice(0, -1).reduce((part, key) => part[key] as typeof copy, copy);
  inside[path.at(-1)!] = to;
  return copy;
}

const places = kinds.flatMap((kind) => [...pathsOf(right[kind])].map((path) => ({ kind, path })));
const written = (path: Path): string =>
  path.map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at ? '.' : ''}${key}`)).join('');

/** How often anything in a value is looked at: what a check costs, on a fast machine and on a slow one. */
function looksAt(kind: keyof Content, value: unknown): { looks: number; errors: readonly string[] } {
  let looks = 0;
  const watched = new WeakMap<object, object>();
  const watch = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    let proxy = watched.get(part);
    if (!proxy) {
      proxy = new Proxy(part, {
        get: (target, key) => (looks++, watch(Reflect.get(target, key))),
        has: (target, key) => (looks++, Reflect.has(target, key)),
        ownKeys: (target) => (looks++, Reflect.ownKeys(target)),
      });
      watched.set(part, proxy);
    }
    return proxy;
  };
  return { errors: errorsOf(kind, watch(value)), looks };
}

describe('hostile content', () => {
  it('begins from what is right', () => {
    for (const kind of kinds) expect(errorsOf(kind, right[kind]), kind).to.deep.equal([]);
  });

  const links = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'http://example.org/',
    '//example.org/',
    'https://',
    'https:///x',
    'https:example.org',
    'https://exa mple.org/',
    '/x',
    'blob:https://example.org/x',
  ];
  for (const link of links) {
    it(`takes no link such as ${JSON.stringify(link)}`, () => {
      expect(errorsOf('quiz', quiz([question(0)], { sources: { x: { title: 'X', url: link } } }))).to.deep.equal([
        `sources.x.url: expected a link that begins with https://, got ${JSON.stringify(link)}`,
      ]);
      const action = { results: [{ id: 'r', title: 'R', steps: [{ id: 'a', text: 'A', action: link }] }] };
      expect(errorsOf('quiz', quiz([question(0)], action))[0]).to.match(
        /^results\[0\]\.steps\[0\]\.action: expected an action/,
      );
    });
  }

  it('takes markup as the letters it is made of, and handlers as names nobody knows', () => {
    const markup = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const result = validate('exercise', { ...exercise, name: markup });
    expect(result.ok && result.value.name).to.equal(markup);
    for (const kind of kinds) {
      for (const name of ['onclick', 'innerHTML', 'style', 'srcdoc']) {
        const errors = errorsOf(kind, { ...(right[kind] as object), [name]: markup });
        expect(errors, kind).to.have.length(1);
        expect(errors[0].startsWith(`${name}: expected one of `), errors[0]).to.equal(true);
      }
    }
  });

  it('puts nothing into a place meant for a colour, an id, a language or a region', () => {
    const tries = ['url(https://x)', 'red;background:url(x)', '#12345', '"><script>', '../x', 'a b', 'é', ''];
    for (const text of tries) {
      expect(errorsOf('map', { regions: [{ id: 'face', colour: text }] })).to.have.length(1);
      expect(errorsOf('map', { regions: [{ id: text }] })).to.have.length(1);
      expect(errorsOf('exercise', { ...exercise, id: text })).to.have.length(1);
      expect(errorsOf('quiz', quiz([question(0)], { lang: text }))).to.have.length(1);
    }
  });

  it('finds names that reach into prototypes in every object there is', () => {
    for (const { kind, path } of places) {
      for (const name of ['__proto__', 'constructor', 'prototype']) {
        const object: unknown = JSON.parse(`{"${name}": {"isAdmin": true}}`);
        expect(errorsOf(kind, changed(right[kind], path, object))).to.deep.equal([
          `${written(path)}.${name}: expected a safe name, got "${name}"`,
        ]);
      }
    }
    expect(({} as { isAdmin?: unknown }).isAdmin).to.be.undefined;
  });

  it('takes names of Object’s own for names, not for what they stand for', () => {
    for (const name of ['toString', 'hasOwnProperty', 'valueOf', '__defineGetter__']) {
      expect(errorsOf('quiz', quiz([{ id: 'a', type: name, text: 'T' }]))[0]).to.match(
        /^pages\[0\]\.items\[0\]\.type: expected one of/,
      );
      expect(errorsOf('quiz', quiz([{ ...question(0), showIf: { item: name, op: 'exists' } }]))[0]).to.equal(
        `pages[0].items[0].showIf.item: expected the id of an item, got "${name}"`,
      );
      expect(errorsOf('quiz', quiz([question(0)], { regionPoints: { [name]: { saddle: 1 } } }))[0]).to.equal(
        `regionPoints.${name}: expected the id of a scale, got "${name}"`,
      );
      expect(errorsOf('map', { triggerPoints: [{ id: 'a', name: 'A', where: name }] })).to.have.length(1);
    }
  });

  it('tells a wrong type wherever it stands, by its path', () => {
    const wrong: [unknown, string][] = [
      [null, 'null'],
      [() => 1, 'a function'],
      [Symbol('x'), 'a symbol'],
      [NaN, 'NaN'],
      [Infinity, 'Infinity'],
      [10n, '10'],
    ];
    for (const { kind, path } of places) {
      for (const [value, got] of wrong) {
        const copy = structuredClone(right[kind]) as Record<string | number, unknown>;
        const inside = path.slice(0, -1).reduce((part, key) => part[key] as typeof copy, copy);
        inside[path.at(-1)!] = value;
        const errors = errorsOf(kind, copy);
        expect(errors, written(path)).to.have.length.above(0);
        expect(errors[0].startsWith(`${written(path)}: expected `), errors[0]).to.equal(true);
        expect(errors[0].endsWith(`, got ${got}`), errors[0]).to.equal(true);
      }
    }
  });

  it('clips what it repeats', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.integer({ min: 2001, max: 60_000 }), ({ kind, path }, length) => {
        const errors = errorsOf(kind, changed(right[kind], path, 'x'.repeat(length)));
        return errors.length > 0 && errors.every((error) => error.length < 400);
      }),
      { numRuns: 200 },
    );
    const name = 'k'.repeat(5000);
    const [error] = errorsOf('map', { [name]: 1 });
    expect(error).to.equal(
      `["${'k'.repeat(39)}…" (5000 characters)]: expected a name of at most 100 characters, got "${'k'.repeat(39)}…" (5000 characters)`,
    );
  });

  it('never throws, and gives back only what passes again', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withSparseArray: true,
      withNullPrototype: true,
      withTypedArray: true,
    });
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, ({ kind, path }, to) => {
        const copy = structuredClone(right[kind]) as Record<string | number, unknown>;
        const inside = path.slice(0, -1).reduce((part, key) => part[key] as typeof copy, copy);
        inside[path.at(-1)!] = to;
        const result = validate(kind, copy);
        if (!result.ok) return result.errors.every((error) => /: expected |^… and \d+ more$/.test(error));
        return validate(kind, result.value).ok;
      }),
      { numRuns: 1500 },
    );
  });

  it('names the depth of conditions that go too deep', () => {
    const nested = (levels: number): unknown => {
      let condition: unknown = { item: 'q0', op: 'exists' };
      for (let level = 0; level < levels; level++) condition = { [level % 2 ? 'any' : 'all']: [condition] };
      return condition;
    };
    expect(errorsOf('quiz', quiz([question(0), question(1, nested(8))]))).to.deep.equal([]);
    const [error, ...others] = errorsOf('quiz', quiz([question(0), question(1, nested(40))]));
    expect(others).to.deep.equal([]);
    expect(error).to.match(
      /^pages\[0\]\.items\[1\]\.showIf(\.(all|any)\[0\])+(\.all|\.any)?: expected at most \d+ levels, got /,
    );
    expect(errorsOf('quiz', quiz([question(0), question(1, nested(4000))]))).to.have.length(1);
  });

  describe('costs no more than its size', () => {
    const condition = (at: number) => (at ? { item: `q${at - 1}`, op: '=', value: 'yes' } : undefined);
    const grows: [string, keyof Content, (size: number) => unknown][] = [
      ['questions', 'quiz', (size) => quiz(Array.from({ length: size }, (_, at) => question(at, condition(at))))],
      ['wrong questions', 'quiz', (size) => quiz(Array.from({ length: size }, () => ({ type: 'slider' })))],
      ['questions of one id', 'quiz', (size) => quiz(Array.from({ length: size }, () => question(0)))],
      [
        'questions that wait for each other',
        'quiz',
        (size) => quiz(Array.from({ length: size }, (_, at) => question(at, condition(((at + 1) % size) + 1)))),
      ],
      [
        'exercises',
        'exercises',
        (size) => ({ exercises: Array.from({ length: size / 10 }, (_, at) => ({ ...exercise, id: `e${at}` })) }),
      ],
      ['wrong exercises', 'exercises', (size) => ({ exercises: new Array<number>(size).fill(7) })],
      [
        'regions',
        'map',
        (size) => ({ regions: Array.from({ length: size }, () => ({ id: 'nowhere', colour: 'url(x)' })) }),
      ],
      ['unknown names', 'map', (size) => Object.fromEntries(Array.from({ length: size }, (_, at) => [`n${at}`, at]))],
    ];
    for (const [name, kind, make] of grows) {
      it(name, () => {
        const small = looksAt(kind, make(500));
        const large = looksAt(kind, make(2000));
        expect(large.looks / small.looks).to.be.within(3.5, 4.5);
        expect(large.errors.length).to.be.at.most(21);
      });
    }

    it('5 MB of anything is read through once at most', function () {
      this.timeout(60_000);
      const line = 'x'.repeat(1900);
      const heavy = quiz(Array.from({ length: 2000 }, (_, at) => ({ ...question(at), hint: line, text: line })));
      expect(JSON.stringify(heavy).length).to.be.above(5_000_000);
      expect(errorsOf('quiz', heavy)).to.deep.equal([]);
      for (const kind of kinds) {
        expect(errorsOf(kind, 'x'.repeat(5_000_000))).to.have.length(1);
        expect(errorsOf(kind, { a: { b: ['x'.repeat(5_000_000)] } })[0]).to.match(
          /^a\.b\[0\]: expected text of at most 20000 characters/,
        );
        const { looks, errors } = looksAt(kind, { list: new Array<number>(1_000_000).fill(0) });
        expect(errors[0]).to.equal('list: expected at most 200000 values in all, got a list of 1000000');
        expect(looks).to.be.below(10);
      }
    });
  });
});
