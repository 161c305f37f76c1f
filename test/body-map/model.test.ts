import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isRegionId, regions, type RegionId } from '../../src/data/regions.js';
import { act, fit, parse, range, serialise, start, stepped, type Act, type State } from '../../src/body-map/model.js';

const ids = [...regions.keys()];
const run = (state: State, acts: readonly Act[], max?: number): State =>
  acts.reduce((now, what) => act(now, what, max), state);
const from = (text: string): State => start(parse(text).chosen);

describe('the answer as text', () => {
  const table: [text: string, written: string, refused: string[]][] = [
    ['', '', []],
    ['low-back-l:6 hip-crease-l', 'low-back-l:6 hip-crease-l', []],
    [' navel,sacrum ;face:0\n', 'navel sacrum face:0', []],
    ['navel:10', 'navel:10', []],
    ['navel:11', 'navel', ['navel:11']],
    ['navel:-1', 'navel', ['navel:-1']],
    ['navel:', 'navel', ['navel:']],
    ['navel:4.5', 'navel', ['navel:4.5']],
    ['navel:4:5', 'navel', ['navel:4:5']],
    ['elbow', '', ['elbow']],
    ['low-back', '', ['low-back']],
    ['__proto__ constructor:3', '', ['__proto__', 'constructor:3']],
    ['navel:2 navel:7', 'navel:7', []],
    ['<script>alert(1)</script>', '', ['<script>alert(1)</script>']],
  ];
  for (const [text, written, refused] of table) {
    it(`reads ${JSON.stringify(text)}`, () => {
      const read = parse(text);
      expect(serialise(read.chosen)).to.equal(written);
      expect(read.refused).to.deep.equal(refused);
    });
  }

  it('stays valid and can be written again, whatever the text', () => {
    const part = fc.oneof(fc.constantFrom(...ids), fc.string());
    const pieces = fc.array(
      fc.tuple(
        part,
        fc.oneof(
          fc.constant(''),
          fc.integer().map((n) => `:${n}`),
        ),
      ),
    );
    const value = fc.oneof(
      fc.string({ maxLength: 300 }),
      pieces.map((all) => all.map((each) => each.join('')).join(' ')),
    );
    fc.assert(
      fc.property(value, (text) => {
        const { chosen } = parse(text);
        for (const [id, intensity] of chosen) {
          expect(isRegionId(id)).to.equal(true);
          if (intensity !== undefined) expect(intensity).to.be.within(0, 10);
        }
        const written = serialise(chosen);
        expect([...parse(written).chosen]).to.deep.equal([...chosen]);
        expect(parse(written).refused).to.deep.equal([]);
      }),
    );
  });

  it('goes on from any text: every act, every scale, and back through JSON', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom('\u0000', '\ud800', '\u202e', '${alert(1)}', '"><img src=x onerror=alert(1)>', '__proto__:5'),
      fc.constantFrom(...ids).map((id) => `${id}:${'9'.repeat(400)}`),
      fc.constantFrom(...ids).map((id) => `${id}:7`),
    );
    const id = fc.constantFrom(...ids);
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 20 }), id, fc.constantFrom('none', '3', '10'), (parts, one, scale) => {
        const begun = from(parts.join(' '));
        const moved = run(begun, [
          { type: 'toggle', id: one },
          { type: 'rate', id: one, intensity: range(scale).max },
          { type: 'paint', id: one, on: false, stroke: 1 },
        ]);
        for (const { chosen } of [begun, moved, run(moved, [{ type: 'undo' }, { type: 'clear' }])]) {
          const written = serialise(fit(chosen, scale));
          expect(JSON.parse(JSON.stringify(written))).to.equal(written);
          expect(written).to.match(/^([a-z-]+(:\d+)?( |$))*$/);
          expect([...fit(parse(written).chosen, scale)]).to.deep.equal([...fit(chosen, scale)]);
        }
      }),
    );
  });

  it('reads twenty thousand characters of anything in no time', () => {
    for (const text of ['x', ' ', ':', 'navel:', '\u202e', '<b>', '9'].map((part) =>
      part.repeat(20_000 / part.length),
    )) {
      const begun = Date.now();
      expect(parse(text).chosen.size).to.be.at.most(1);
      expect(Date.now() - begun).to.be.below(500);
    }
  });

  it('reads ten thousand characters at once', () => {
    expect(parse('x'.repeat(10_000)).chosen.size).to.equal(0);
    expect(parse(`${ids.join(':3 ')} `.repeat(20)).chosen.size).to.equal(74);
  });
});

describe('choosing', () => {
  const table: [before: string, acts: Act[], after: string, last: RegionId | undefined][] = [
    ['', [{ type: 'toggle', id: 'navel' }], 'navel', 'navel'],
    ['navel', [{ type: 'toggle', id: 'navel' }], '', undefined],
    ['navel face', [{ type: 'remove', id: 'face' }], 'navel', 'navel'],
    ['navel', [{ type: 'remove', id: 'face' }], 'navel', 'navel'],
    ['navel face', [{ type: 'show', id: 'navel' }], 'navel face', 'navel'],
    ['navel', [{ type: 'show', id: 'face' }], 'navel', 'navel'],
    ['', [{ type: 'rate', id: 'navel', intensity: 4 }], 'navel:4', 'navel'],
    ['navel:2 face', [{ type: 'rate', id: 'navel', intensity: 4 }], 'navel:4 face', 'navel'],
    ['navel:2 face', [{ type: 'clear' }], '', undefined],
    ['navel:2 face', [{ type: 'clear' }, { type: 'undo' }], 'navel:2 face', 'face'],
    ['navel', [{ type: 'undo' }], 'navel', 'navel'],
  ];
  for (const [before, acts, after, last] of table) {
    it(`goes from "${before}" by ${acts.map(({ type }) => type).join(', ')} to "${after}"`, () => {
      const state = run(from(before), acts);
      expect(serialise(state.chosen)).to.equal(after);
      expect(state.last).to.equal(last);
    });
  }

  it('takes no more regions than allowed, but lets them go', () => {
    const full = from('navel face');
    expect(act(full, { type: 'toggle', id: 'sacrum' }, 2)).to.equal(full);
    expect(act(full, { type: 'rate', id: 'sacrum', intensity: 3 }, 2)).to.equal(full);
    expect(serialise(act(full, { type: 'rate', id: 'face', intensity: 3 }, 2).chosen)).to.equal('navel face:3');
    expect(serialise(act(full, { type: 'toggle', id: 'face' }, 2).chosen)).to.equal('navel');
    expect(act(from('navel face sacrum'), { type: 'toggle', id: 'sacrum' }, 2).chosen.size).to.equal(2);
  });

  it('undoes a slide along the scale in one go', () => {
    const slid = run(from('navel'), [
      { type: 'rate', id: 'navel', intensity: 1 },
      { type: 'rate', id: 'navel', intensity: 2 },
      { type: 'rate', id: 'navel', intensity: 3 },
    ]);
    expect(serialise(act(slid, { type: 'undo' }).chosen)).to.equal('navel');
    const twice = run(slid, [
      { type: 'show', id: 'navel' },
      { type: 'rate', id: 'navel', intensity: 9 },
      { type: 'undo' },
    ]);
    expect(serialise(twice.chosen)).to.equal('navel:3');
  });

  it('undoes a stroke over several regions in one go, and each stroke by itself', () => {
    const paint = (id: RegionId, on: boolean, stroke: number): Act => ({ type: 'paint', id, on, stroke });
    const first = run(from('navel:3'), [paint('face', true, 1), paint('navel', true, 1), paint('sacrum', true, 1)]);
    expect(serialise(first.chosen)).to.equal('navel:3 face sacrum');
    const second = run(first, [paint('face', false, 2), paint('saddle', false, 2), paint('navel', false, 2)]);
    expect(serialise(second.chosen)).to.equal('sacrum');
    const undone = act(second, { type: 'undo' });
    expect(serialise(undone.chosen)).to.equal('navel:3 face sacrum');
    expect(serialise(act(undone, { type: 'undo' }).chosen)).to.equal('navel:3');
    expect(act(from('navel face'), paint('sacrum', true, 1), 2).chosen.size).to.equal(2);
  });

  it('comes back to where it was by undoing everything, whatever was done', () => {
    const id = fc.constantFrom(...ids.slice(0, 6));
    const what: fc.Arbitrary<Act> = fc.oneof(
      fc.record({ type: fc.constantFrom('toggle' as const, 'remove' as const, 'show' as const), id }),
      fc.record({ type: fc.constant('rate' as const), id, intensity: fc.integer({ min: 0, max: 10 }) }),
      fc.record({ type: fc.constant('paint' as const), id, on: fc.boolean(), stroke: fc.integer({ min: 1, max: 3 }) }),
      fc.constant({ type: 'clear' } as const),
    );
    fc.assert(
      fc.property(fc.array(what, { maxLength: 40 }), fc.integer({ min: 1, max: 6 }), (acts, max) => {
        const first = start();
        let state = run(first, acts, max);
        expect(state.chosen.size).to.be.at.most(max);
        expect(state.last === undefined).to.equal(state.chosen.size === 0);
        while (state.past.length) state = act(state, { type: 'undo' });
        expect([...state.chosen]).to.deep.equal([]);
      }),
    );
  });

  it('remembers the last fifty acts', () => {
    const state = run(
      start(),
      ids.slice(0, 70).map((id) => ({ type: 'toggle', id })),
    );
    expect(state.past.length).to.equal(50);
  });
});

describe('scales', () => {
  it('run from 0 to 10, from 1 to 3, or not at all', () => {
    expect(range('10')).to.deep.equal({ min: 0, max: 10 });
    expect(range('3')).to.deep.equal({ min: 1, max: 3 });
    expect(range('none').max).to.equal(0);
  });

  it('leave untold what they do not know', () => {
    const { chosen } = parse('navel:6 face:2 sacrum');
    expect(serialise(fit(chosen, '10'))).to.equal('navel:6 face:2 sacrum');
    expect(fit(chosen, '10')).to.equal(chosen);
    expect(serialise(fit(chosen, '3'))).to.equal('navel face:2 sacrum');
    expect(serialise(fit(chosen, 'none'))).to.equal('navel face sacrum');
  });

  const table: [at: number | undefined, step: 1 | -1, scale: '10' | '3' | 'none', to: number | undefined][] = [
    [undefined, 1, '10', 1],
    [undefined, -1, '10', undefined],
    [4, 1, '10', 5],
    [10, 1, '10', 10],
    [0, -1, '10', 0],
    [3, 1, '3', 3],
    [1, -1, '3', 1],
    [undefined, 1, 'none', undefined],
  ];
  for (const [at, step, scale, to] of table) {
    it(`step ${step} from ${at} of ${scale} to ${to}`, () => expect(stepped(at, step, scale)).to.equal(to));
  }
});
