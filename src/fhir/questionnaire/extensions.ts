import type { Part, Value } from './part.js';

const hl7 = 'http://hl7.org/fhir/StructureDefinition/';
const form = 'questionnaire-';

/** The extensions that are read and written, by the ends of their addresses. */
export const names = {
  control: `${form}itemControl`,
  hidden: `${form}hidden`,
  exclusive: `${form}optionExclusive`,
  prefix: `${form}optionPrefix`,
  category: `${form}displayCategory`,
  unit: `${form}unit`,
  unitOption: `${form}unitOption`,
  step: `${form}sliderStepValue`,
  ordinal: 'ordinalValue',
  /** What R5 calls the same. */
  weight: 'itemWeight',
  min: 'minValue',
  max: 'maxValue',
  format: 'entryFormat',
  xhtml: 'rendering-xhtml',
  markdown: 'rendering-markdown',
} as const;
export type Name = (typeof names)[keyof typeof names];

export const urlOf = (name: Name): string => hl7 + name;

/** HL7's own extensions by their names, others by their addresses. */
export const nameOf = (extension: Part): string => {
  const url = extension.text('url') ?? extension.fail('url', 'the address of an extension', extension.json.url);
  return url.startsWith(hl7) ? url.slice(hl7.length) : url;
};

export const extensions = (part: Part | undefined, name: Name): readonly Part[] =>
  (part?.parts('extension') ?? []).filter((each) => nameOf(each) === name);

/** The value of an extension. */
export const extended = (part: Part | undefined, name: Name): Value | undefined => extensions(part, name)[0]?.value();

export const isOn = (part: Part, name: Name): boolean | undefined => extended(part, name)?.value === true || undefined;

/** Code of an extension that holds a CodeableConcept. */
export const codeIn = (part: Part, name: Name): string | undefined =>
  extensions(part, name)[0]
    ?.part('valueCodeableConcept')
    ?.parts('coding')
    .map((coding) => coding.text('code'))
    .find(Boolean);
