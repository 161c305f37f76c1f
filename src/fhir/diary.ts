import type { Deed, DiaryEntry, Tender } from '../data/diary.js';
import type { Result } from '../data/validate/check.js';
import { inspect, pathText, show } from '../data/validate/inspect.js';
import type { Words } from '../data/words/en.js';
import { toObservations } from './observations.js';
import { systems } from './systems.js';
import type { CodeableConcept, Observation, Quantity } from './types.js';

/** Code systems of the diary's own: what an entry is, what was done, before or after it. */
const own = { entry: 'urn:unknot:diary', done: 'urn:unknot:done', phase: 'urn:unknot:phase' } as const;
/** HL7 table 0495. */
const sides = { left: ['L', 'Left'], right: ['R', 'Right'], both: ['BIL', 'Bilateral'] } as const;

interface Identifier {
  system?: string;
  value?: string;
}

/** How tender one place was: an Observation as `toObservations` writes it, with a name of its own. */
export interface TenderObservation extends Observation {
  identifier: Identifier[];
}

/** One entry: when, a note, what was done; the places belong to it. */
export interface DiaryObservation {
  readonly resourceType: 'Observation';
  identifier: Identifier[];
  status: 'final';
  category: CodeableConcept[];
  code: CodeableConcept;
  effectiveDateTime: string;
  issued: string;
  note?: { text: string }[];
  hasMember?: { type: 'Observation'; identifier: Identifier }[];
  component?: { code: CodeableConcept; valueBoolean?: true; valueQuantity?: Quantity }[];
}

export interface DiaryBundle {
  readonly resourceType: 'Bundle';
  type: 'collection';
  entry: { resource: DiaryObservation | TenderObservation }[];
}

export interface DiaryBundleOptions {
  /** Milliseconds since 1970 as a FHIR `dateTime` to the millisecond. */
  readonly iso: (at: number) => string;
  /** What was done, in words. */
  readonly nameOf?: (deed: Deed) => string;
  readonly words?: Pick<Words, 'map' | 'regions'>;
}

const concept = (system: string, code: string, display?: string): CodeableConcept => ({
  coding: [{ system, code, ...(display && { display }) }],
});

const survey = concept(systems.category, 'survey', 'Survey');

function component(
  deed: Deed,
  nameOf: DiaryBundleOptions['nameOf'],
): NonNullable<DiaryObservation['component']>[number] {
  const { id, side, seconds } = deed;
  const coding = [
    { system: own.done, code: id },
    ...(side ? [{ system: systems.side, code: sides[side][0], display: sides[side][1] }] : []),
  ];
  return {
    code: { coding, ...(nameOf && { text: nameOf(deed) }) },
    ...(seconds === undefined
      ? { valueBoolean: true as const }
      : { valueQuantity: { value: seconds, unit: 's', system: systems.ucum, code: 's' } }),
  };
}

function tenders(entry: DiaryEntry, place: Tender, { iso, words }: DiaryBundleOptions): TenderObservation[] {
  return (['before', 'after'] as const).flatMap((phase) => {
    const intensity = place[phase];
    if (intensity === undefined) return [];
    const [observation] = toObservations([{ id: place.region, intensity }], {
      scale: '10',
      effectiveDateTime: iso(entry.at),
      ...(words && { words }),
    });
    return {
      ...observation,
      identifier: [{ system: own.entry, value: `${entry.id}/${place.region}/${phase}` }],
      category: [...observation.category, concept(own.phase, phase, phase === 'before' ? 'Before' : 'Afterwards')],
    };
  });
}

/** A diary as a FHIR R4 Bundle: an Observation for each entry, followed by one for each number that it holds. */
export function toDiaryBundle(entries: readonly DiaryEntry[], options: DiaryBundleOptions): DiaryBundle {
  const resources = entries.flatMap((entry): (DiaryObservation | TenderObservation)[] => {
    const { id, at, changed, places, done, note } = entry;
    const members = places.flatMap((place) => tenders(entry, place, options));
    return [
      {
        resourceType: 'Observation',
        identifier: [{ system: own.entry, value: id }],
        status: 'final',
        category: [survey],
        code: { ...concept(own.entry, 'entry'), text: 'Pain diary entry' },
        effectiveDateTime: options.iso(at),
        issued: options.iso(changed),
        ...(note && { note: [{ text: note }] }),
        ...(members.length && {
          hasMember: members.map(({ identifier: [identifier] }) => ({ type: 'Observation' as const, identifier })),
        }),
        ...(done.length && { component: done.map((deed) => component(deed, options.nameOf)) }),
      },
      ...members,
    ];
  });
  return { resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) };
}

/** The records of the largest diary have fewer: some fifty for each number. */
const mostValues = 5_000_000;

type Given = Readonly<Record<string, unknown>>;
const objects = (given: unknown): Given[] =>
  Array.isArray(given) ? given.filter((each): each is Given => typeof each === 'object' && each !== null) : [];
const object = (given: unknown): Given => objects([given])[0] ?? {};
const codeOf = (given: unknown, system: string): unknown =>
  objects(object(given)['coding']).find((each) => each['system'] === system)?.['code'];
const nameOf = (resource: Given): string => {
  const value = objects(resource['identifier']).find(({ system }) => system === own.entry)?.['value'];
  return typeof value === 'string' ? value : '';
};

function deedOf(component: Given): Given {
  const { code, valueQuantity } = component;
  const letter = codeOf(code, systems.side);
  const side = Object.entries(sides).find(([, [each]]) => each === letter)?.[0];
  return {
    id: codeOf(code, own.done),
    ...(side && { side }),
    ...(valueQuantity !== undefined && { seconds: object(valueQuantity)['value'] }),
  };
}

/** A record and where it stands. */
interface Found {
  readonly at: number;
  readonly entry: { places: Record<string, unknown>[] } & Record<string, unknown>;
}

/**
 * What a Bundle of ours holds as entries, unchecked; resources of other kinds are left alone.
 * @param ms a FHIR `dateTime` as milliseconds since 1970
 * @returns with what stands for an entry in errors
 */
export function fromDiaryBundle(
  given: unknown,
  ms: (iso: string) => number,
): Result<{ readonly entries: unknown[]; readonly where: (index: number) => string }> {
  const errors: string[] = [];
  const tell = (path: string, expected: string, got: unknown): void =>
    void (errors.length < 12 && errors.push(`${path}: expected ${expected}, got ${show(got)}`));
  inspect(given, (path, expected, got) => tell(pathText(path) || 'file', expected, got), { mostValues });
  if (errors.length) return { ok: false, errors };
  const { resourceType, entry } = object(given);
  if (resourceType !== 'Bundle') tell('resourceType', '"Bundle"', resourceType);
  else if (!Array.isArray(entry)) tell('entry', 'a list', entry);
  if (errors.length) return { ok: false, errors };

  const time = (text: unknown): unknown => (typeof text === 'string' ? ms(text) : text);
  const found = new Map<string, Found>();
  const resources = (entry as unknown[]).map((each) => object(object(each)['resource']));
  resources.forEach((resource, at) => {
    if (codeOf(resource['code'], own.entry) !== 'entry') return;
    const { effectiveDateTime, issued, note, component } = resource;
    const id = nameOf(resource);
    if (!id)
      return tell(`entry[${at}].resource.identifier`, `a value of the system ${own.entry}`, resource['identifier']);
    found.set(id, {
      at,
      entry: {
        id,
        at: time(effectiveDateTime),
        ...(issued !== undefined && { changed: time(issued) }),
        places: [],
        done: objects(component).map(deedOf),
        note: objects(note)[0]?.['text'] ?? '',
      },
    });
  });
  resources.forEach((resource, at) => {
    const [id, region, phase] = nameOf(resource).split('/');
    if (!region) return;
    const path = `entry[${at}].resource`;
    const places = found.get(id)?.entry.places;
    if (!places) return tell(`${path}.identifier`, 'the name of an entry in this file', id);
    if (phase !== 'before' && phase !== 'after')
      return tell(`${path}.identifier`, 'a name that ends in before or after', phase);
    const site = codeOf(resource['bodySite'], systems.region);
    if (site !== region) return tell(`${path}.bodySite`, `the region ${region.slice(0, 60)}`, site);
    const place = places.find((each) => each['region'] === region);
    const value = object(resource['valueQuantity'])['value'];
    if (typeof value !== 'number') return tell(`${path}.valueQuantity.value`, 'a whole number 0–10', value);
    if (place) place[phase] = value;
    else places.push({ region, [phase]: value });
  });
  if (errors.length) return { ok: false, errors };
  const all = [...found.values()];
  return {
    ok: true,
    value: { entries: all.map((each) => each.entry), where: (index) => `entry[${all[index].at}].resource` },
  };
}
