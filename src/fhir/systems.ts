/** Code systems of the written codes. */
export const systems = {
  /** The regions of the map themselves; their ids stay for good. */
  region: 'urn:unknot:region',
  uberon: 'http://purl.obolibrary.org/obo/uberon.owl',
  icf: 'http://hl7.org/fhir/sid/icf',
  /** HL7 table 0495, body site modifier. */
  side: 'http://terminology.hl7.org/CodeSystem/v2-0495',
  category: 'http://terminology.hl7.org/CodeSystem/observation-category',
  ucum: 'http://unitsofmeasure.org',
} as const;

/** HL7's extension of `bodySite` for the side of the body. */
export const lateralityUrl = 'http://hl7.org/fhir/StructureDefinition/observation-structureLaterality';
