import { regionCode } from '../data/region-codes.js';
import { regions, type RegionId } from '../data/regions.js';
import { map } from '../data/words/en/map.js';
import { regions as regionWords } from '../data/words/en/regions.js';
import type { Words } from '../data/words/en.js';
import { check, type Pain, type PainAnswer, type PainMap, type PainScale } from './answers.js';
import { lateralityUrl, systems } from './systems.js';
import type { CodeableConcept, Observation, ObservationStatus, Reference } from './types.js';

/** What only the page knows. Nothing of it is made up: what is not given is not written. */
export interface ObservationOptions {
  /** Default `final`. */
  readonly status?: ObservationStatus;
  /** FHIR `dateTime`: `2026`, `2026-03`, `2026-03-09` or `2026-03-09T14:30:00Z`. */
  readonly effectiveDateTime?: string;
  readonly subject?: Reference;
  readonly encounter?: Reference;
  /** Who answered; usually the patient. */
  readonly performer?: readonly Reference[];
  /** In place of the ICF category of pain, which then becomes a `category`. */
  readonly code?: CodeableConcept;
  /** How intensity is written: a quantity in `{score}`, which servers can search by, or an integer. */
  readonly as?: 'quantity' | 'integer';
  /** The scale that was shown; by default the map's own, and 10 where the answers come without a map. */
  readonly scale?: PainScale;
  /** Words of another language, such as `es` of `unknot/data/words/es`. */
  readonly words?: Pick<Words, 'map' | 'regions'>;
}

const dateTime =
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-](0\d|1[0-4]):[0-5]\d))?)?)?$/;

const concept = (system: string, code: string, display?: string): CodeableConcept => ({
  coding: [{ system, code, ...(display && { display }) }],
});

/** The region, its side included, then the anatomy that it is or is a part of, then the side by itself. */
function bodySite(id: RegionId, words: Pick<Words, 'map' | 'regions'>): CodeableConcept {
  const { stem, side } = regions.get(id)!;
  const { uberon } = regionCode(id);
  const name = words.regions.names[stem];
  const left = side === 'l';
  const laterality = concept(systems.side, left ? 'L' : 'R', left ? 'Left' : 'Right');
  return {
    ...(side !== 'none' && { extension: [{ url: lateralityUrl, valueCodeableConcept: laterality }] }),
    coding: [
      { system: systems.region, code: id, userSelected: true },
      ...(uberon ? [{ system: systems.uberon, code: uberon }] : []),
    ],
    text: side === 'none' ? name : words.map[left ? 'left' : 'right'](name),
  };
}

/** The value, and for a rated pain the ends of the scale: a number alone could be read as an ICF qualifier. */
function value(
  { intensity }: Pain,
  scale: PainScale,
  as: ObservationOptions['as'],
  { map }: Pick<Words, 'map'>,
): Partial<Observation> {
  if (intensity === undefined) return { valueBoolean: true };
  const ends = scale === '3' ? [1, 2, 3] : [0, 10];
  const names = scale === '3' ? map.strengths3 : map.strengths10;
  const method = { text: ends.map((end) => `${end} = ${names[end]}`).join(', ') };
  if (as === 'integer') return { valueInteger: intensity, method };
  return { valueQuantity: { value: intensity, system: systems.ucum, code: '{score}' }, method };
}

/**
 * Writes one FHIR R4 Observation for each region where a person says it hurts.
 * @param from a `<body-map>`, its `toJSON()`, its `regions`, or the text that its form has submitted
 * @returns in the order of the answers; none when no region is chosen, for silence is not "no pain"
 * @throws {RangeError} naming the path, when an answer or `effectiveDateTime` is not valid
 */
export function toObservations(
  from: string | PainMap | readonly PainAnswer[],
  options: ObservationOptions = {},
): Observation[] {
  const { status = 'final', effectiveDateTime, subject, encounter, performer, code, as } = options;
  const words = options.words ?? { map, regions: regionWords };
  if (effectiveDateTime !== undefined && !dateTime.test(effectiveDateTime)) {
    throw new RangeError(`effectiveDateTime: expected a FHIR dateTime, got "${effectiveDateTime}"`);
  }
  const { pains, scale } = check(from, options.scale);
  return pains.map((pain) => {
    const icf = concept(systems.icf, regionCode(pain.id).icf);
    return {
      resourceType: 'Observation',
      status,
      category: [concept(systems.category, 'survey', 'Survey'), ...(code ? [icf] : [])],
      code: code ?? { ...icf, text: words.map.title },
      ...(subject && { subject }),
      ...(encounter && { encounter }),
      ...(effectiveDateTime && { effectiveDateTime }),
      ...(performer?.length && { performer: [...performer] }),
      ...value(pain, scale, as, words),
      bodySite: bodySite(pain.id, words),
    };
  });
}
