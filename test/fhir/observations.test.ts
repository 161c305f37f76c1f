import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import type * as fhir4 from 'fhir/r4.js';
import { regions, type RegionId } from '../../src/data/regions.js';
import { ar } from '../../src/data/words/ar.js';
import { es } from '../../src/data/words/es.js';
import '../../src/define/body-map.js';
import {
  lateralityUrl,
  systems,
  toObservations,
  type Observation,
  type ObservationOptions,
} from '../../src/fhir/index.js';

// Only compiled: what is written fits the community's types, and what they describe can be handed in.
const written: (observations: Observation[]) => fhir4.Observation[] = (observations) => observations;
const handedIn: (
  subject: fhir4.Reference,
  code: fhir4.CodeableConcept,
  status: fhir4.Observation['status'],
) => ObservationOptions = (subject, code, status) => ({
  subject,
  encounter: subject,
  performer: [subject],
  code,
  status,
});
const anyMap = (map: HTMLElementTagNameMap['body-map']): Observation[] => toObservations(map);
void [written, handedIn, anyMap];

const ids = [...regions.keys()];
const one = (from: Parameters<typeof toObservations>[0], options?: ObservationOptions): Observation =>
  toObservations(from, options)[0];
const codings = (observation: Observation, system: string): (string | undefined)[] =>
  observation.bodySite.coding!.filter((each) => each.system === system).map(({ code }) => code);

describe('toObservations', () => {
  it('writes one whole Observation for a region', () => {
    expect(toObservations([{ id: 'low-back-l', intensity: 6 }])).to.deep.equal([
      {
        resourceType: 'Observation',
        status: 'final',
        category: [
          {
            coding: [
              {
                system: 'http://terminology.hl7.org/CodeSystem/observation-category',
                code: 'survey',
                display: 'Survey',
              },
            ],
          },
        ],
        code: {
          coding: [{ system: 'http://hl7.org/fhir/sid/icf', code: 'b28013' }],
          text: 'Where does it hurt?',
        },
        valueQuantity: { value: 6, system: 'http://unitsofmeasure.org', code: '{score}' },
        method: { text: '0 = none, 10 = worst you can think of' },
        bodySite: {
          extension: [
            {
              url: 'http://hl7.org/fhir/StructureDefinition/observation-structureLaterality',
              valueCodeableConcept: {
                coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0495', code: 'L', display: 'Left' }],
              },
            },
          ],
          coding: [
            { system: 'urn:unknot:region', code: 'low-back-l', userSelected: true },
            { system: 'http://purl.obolibrary.org/obo/uberon.owl', code: 'UBERON:0005462' },
          ],
          text: 'Low back beside the spine, left',
        },
      },
    ]);
  });

  it('makes up no person, no time and no place', () => {
    for (const observation of toObservations(ids.map((id) => ({ id })))) {
      expect(observation).to.not.have.any.keys(
        'subject',
        'encounter',
        'performer',
        'effectiveDateTime',
        'id',
        'issued',
      );
    }
  });

  it('writes who, when and in which visit when it is told', () => {
    const options: ObservationOptions = {
      status: 'preliminary',
      effectiveDateTime: '2026-03-09T14:30:00+01:00',
      subject: { reference: 'Patient/7' },
      encounter: { reference: 'Encounter/8' },
      performer: [{ reference: 'Patient/7' }],
    };
    expect(one('navel', options)).to.include({
      status: options.status,
      effectiveDateTime: options.effectiveDateTime,
      subject: options.subject,
      encounter: options.encounter,
    });
    expect(one('navel', options).performer).to.deep.equal(options.performer);
  });

  it("tells the person's own side, and none on the midline", () => {
    const sides = { l: 'L', r: 'R', none: undefined };
    for (const { id, side } of regions.values()) {
      const [extension] = one(id).bodySite.extension ?? [];
      expect(extension?.valueCodeableConcept?.coding?.[0]?.code, id).to.equal(sides[side]);
      if (extension) expect(extension.url).to.equal(lateralityUrl);
    }
  });

  it('gives each region its own id, an anatomy where one is known, and a pain category', () => {
    for (const id of ids) {
      const observation = one(id);
      expect(codings(observation, systems.region)).to.deep.equal([id]);
      if (id === 'navel') expect(codings(observation, systems.uberon)).to.deep.equal([]);
      else expect(codings(observation, systems.uberon)[0]).to.match(/^UBERON:\d{7}$/);
      expect(observation.code.coding![0].code, id).to.match(/^b2801[0-8]$/);
      expect(observation.bodySite.text).to.not.equal('');
    }
  });

  it('uses the ICF category of pain that belongs to the part of the body', () => {
    // WHO ICF, b2801: 0 head and neck, 1 chest, 2 stomach or abdomen, 3 back, 4 upper limb, 5 lower limb, 8 other specified.
    const categories: Partial<Record<RegionId, string>> = {
      face: 'b28010',
      'neck-back': 'b28010',
      'chest-l': 'b28011',
      'psoas-line-r': 'b28012',
      'low-back-l': 'b28013',
      sacrum: 'b28013',
      'hand-r': 'b28014',
      'hip-crease-l': 'b28015',
      'thigh-front-upper-r': 'b28015',
      saddle: 'b28018',
    };
    for (const [id, code] of Object.entries(categories)) {
      expect(one(id).code.coding![0], id).to.deep.equal({ system: systems.icf, code });
    }
  });

  it('says only that it hurts where nobody asked or told how much', () => {
    for (const scale of ['none', '3', '10'] as const) {
      const observation = one([{ id: 'navel' }], { scale });
      expect(observation.valueBoolean).to.equal(true);
      expect(observation).to.not.have.any.keys('valueQuantity', 'valueInteger', 'method');
    }
  });

  it('keeps a rating of 0', () => expect(one('navel:0').valueQuantity!.value).to.equal(0));

  it('writes the rating as an integer when asked to', () => {
    const observation = one('navel:4', { as: 'integer' });
    expect(observation.valueInteger).to.equal(4);
    expect(observation).to.not.have.property('valueQuantity');
    expect(observation.method!.text).to.equal('0 = none, 10 = worst you can think of');
  });

  it('says what the numbers of the short scale mean', () => {
    const observation = one({ regions: [{ id: 'navel', intensity: 2 }], scale: '3' });
    expect(observation.valueQuantity!.value).to.equal(2);
    expect(observation.method!.text).to.equal('1 = mild, 2 = moderate, 3 = strong');
  });

  it('takes a code of the page and keeps the pain category beside it', () => {
    const code = { coding: [{ system: 'https://clinic.example/codes', code: 'pain' }], text: 'Pain' };
    const observation = one('hip-crease-r:3', { code });
    expect(observation.code).to.deep.equal(code);
    expect(observation.category.map(({ coding }) => coding![0].code)).to.deep.equal(['survey', 'b28015']);
  });

  it('speaks Spanish and Arabic', () => {
    for (const words of [es, ar]) {
      const { bodySite, code } = one('low-back-l:6', { words });
      expect(bodySite.text).to.equal(words.map.left(words.regions.names['low-back']));
      expect(code.text).to.equal(words.map.title);
    }
  });

  it('reads what a form submits, in its order', () => {
    const read = toObservations('low-back-l:6 hip-crease-l');
    expect(read.map((each) => codings(each, systems.region)[0])).to.deep.equal(['low-back-l', 'hip-crease-l']);
    expect(read.map(({ valueQuantity }) => valueQuantity?.value)).to.deep.equal([6, undefined]);
    expect(toObservations('')).to.deep.equal([]);
  });

  it('takes a map element as it is', async () => {
    const element = await fixture<HTMLElementTagNameMap['body-map']>(
      html`<body-map scale="3" value="low-back-l:2 navel"></body-map>`,
    );
    const [first, second] = toObservations(element);
    expect(first.valueQuantity!.value).to.equal(2);
    expect(first.method!.text).to.equal('1 = mild, 2 = moderate, 3 = strong');
    expect(second.valueBoolean).to.equal(true);
  });

  it('is the same from text, from answers and from a map', () => {
    const intensity = fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined });
    const answers = fc
      .uniqueArray(fc.constantFrom(...ids))
      .chain((all) =>
        fc.tuple(...all.map((id) => intensity.map((each) => ({ id, ...(each !== undefined && { intensity: each }) })))),
      );
    fc.assert(
      fc.property(answers, (all) => {
        const text = all.map(({ id, intensity: each }) => (each === undefined ? id : `${id}:${each}`)).join(' ');
        const observations = toObservations(all);
        expect(toObservations(text)).to.deep.equal(observations);
        expect(toObservations({ regions: all, scale: '10' })).to.deep.equal(observations);
        expect(JSON.parse(JSON.stringify(observations))).to.deep.equal(observations);
      }),
      { numRuns: 50 },
    );
  });
});

describe('toObservations refuses', () => {
  const table: [what: string, from: Parameters<typeof toObservations>[0], options: ObservationOptions, says: string][] =
    [
      ['an unknown region', 'navel elbow', {}, 'regions[1].id: "elbow" is no region of the map'],
      ['a key of Object', '__proto__', {}, 'regions[0].id: "__proto__" is no region of the map'],
      ['a region told twice', 'navel:2 navel:3', {}, 'regions[1].id: "navel" is there twice'],
      ['too much', 'navel:11', {}, 'regions[0].intensity: expected a whole number 0–10, got 11'],
      [
        'half a step',
        [{ id: 'navel', intensity: 4.5 }],
        {},
        'regions[0].intensity: expected a whole number 0–10, got 4.5',
      ],
      ['no number', 'navel:', {}, 'regions[0].intensity: expected a whole number 0–10, got NaN'],
      ['0 of 3', 'navel:0', { scale: '3' }, 'regions[0].intensity: expected a whole number 1–3, got 0'],
      ['a rating nobody asked for', { regions: [{ id: 'navel', intensity: 1 }], scale: 'none' }, {}, 'got 1'],
      ['an unknown scale', { regions: [], scale: 'toString' }, {}, 'scale: expected none, 3 or 10, got "toString"'],
      [
        'a day in words',
        'navel',
        { effectiveDateTime: 'today' },
        'effectiveDateTime: expected a FHIR dateTime, got "today"',
      ],
      ['a month 13', 'navel', { effectiveDateTime: '2026-13-01' }, 'expected a FHIR dateTime'],
      ['a time without a zone', 'navel', { effectiveDateTime: '2026-03-09T14:30:00' }, 'expected a FHIR dateTime'],
    ];
  for (const [what, from, options, says] of table) {
    it(what, () => expect(() => toObservations(from, options)).to.throw(RangeError, says));
  }
});
