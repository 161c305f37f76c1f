/** What `unknot/fhir` writes, against HL7's own R4 profiles as the package `fhir` brings them along. Needs a build. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fhir from 'fhir';
import { regions } from 'unknot/data';
import { toDiaryBundle, toObservations } from 'unknot/fhir';

const validator = new fhir.Fhir();

/** Mistakes as the validator names them; that its terminology is not complete is none. */
const mistakes = (resource) =>
  validator
    .validate(JSON.parse(JSON.stringify(resource)), { errorOnUnexpected: true })
    .messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ location, message }) => `${location}: ${message}`);

const values = ['valueQuantity', 'valueInteger', 'valueBoolean'];
const answered = [...regions.keys()].map((id, index) => ({ id, intensity: index % 11 }));
const told = {
  status: 'amended',
  effectiveDateTime: '2026-03-09T14:30:00Z',
  subject: { reference: 'Patient/7' },
  encounter: { reference: 'Encounter/8' },
  performer: [{ reference: 'Patient/7' }],
  code: { text: 'Pain' },
};

const sets = {
  'every region, rated': toObservations(answered),
  'every region, as integers': toObservations(answered, { as: 'integer' }),
  'every region, not rated': toObservations([...regions.keys()].join(' ')),
  'the short scale': toObservations('navel:1 sacrum:2 face:3', { scale: '3' }),
  'all that a page may tell': toObservations(answered, told),
};

describe('FHIR R4', () => {
  for (const [name, observations] of Object.entries(sets)) {
    it(`finds no mistake in ${name}`, () => {
      assert.ok(observations.length > 0);
      for (const each of observations) {
        assert.deepEqual(mistakes(each), []);
        // The validator does not count choices of value[x], nor does it know an integer from a number.
        assert.equal(values.filter((key) => key in each).length, 1);
        if ('valueInteger' in each) assert.ok(Number.isInteger(each.valueInteger));
      }
    });
  }

  it('finds no mistake in a diary', () => {
    const at = Date.UTC(2026, 2, 9, 14, 30);
    const entry = {
      id: 'e1',
      at,
      changed: at,
      places: [{ region: 'hip-crease-r', before: 6, after: 4 }],
      done: [{ id: 'tp-iliacus-l', side: 'left', seconds: 90 }, { id: 'other' }],
      note: 'A note.',
    };
    const bundle = toDiaryBundle([entry], { iso: (ms) => new Date(ms).toISOString(), nameOf: ({ id }) => id });
    assert.equal(bundle.entry.length, 3);
    assert.deepEqual(mistakes(bundle), []);
    for (const { resource } of bundle.entry) assert.deepEqual(mistakes(resource), []);
  });

  // That nothing is found means something only where mistakes are.
  const [good] = sets['every region, rated'];
  for (const [name, bad] of Object.entries({
    'a missing status': { ...good, status: undefined },
    'a status that is none': { ...good, status: 'done' },
    'a missing code': { ...good, code: undefined },
    'a day in words': { ...good, effectiveDateTime: 'today' },
    'a second body site': { ...good, bodySite: [good.bodySite] },
    'an extension without a url': { ...good, bodySite: { extension: [{ valueCode: 'L' }] } },
    'a property of our own': { ...good, side: 'left' },
  })) {
    it(`finds ${name}`, () => assert.notDeepEqual(mistakes(bad), []));
  }
});
