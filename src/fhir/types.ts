/**
 * The parts of FHIR R4 that are read and written here. They fit `fhir4.*` of `@types/fhir` in both directions; nobody has
 * to install it. Source: https://hl7.org/fhir/R4/
 */
export interface Coding {
  extension?: Extension[];
  system?: string;
  code?: string;
  display?: string;
  userSelected?: boolean;
}

export interface Extension {
  url: string;
  valueBoolean?: boolean;
  valueCode?: string;
  valueCodeableConcept?: CodeableConcept;
  valueCoding?: Coding;
  valueDate?: string;
  valueDecimal?: number;
  valueInteger?: number;
  valueString?: string;
}

export interface CodeableConcept {
  extension?: Extension[];
  coding?: Coding[];
  text?: string;
}

export interface Reference {
  reference?: string;
  type?: string;
  identifier?: { system?: string; value?: string };
  display?: string;
}

export interface Quantity {
  value?: number;
  unit?: string;
  system?: string;
  code?: string;
}

export type ObservationStatus =
  'registered' | 'preliminary' | 'final' | 'amended' | 'corrected' | 'cancelled' | 'entered-in-error' | 'unknown';

export interface Observation {
  readonly resourceType: 'Observation';
  status: ObservationStatus;
  category: CodeableConcept[];
  code: CodeableConcept;
  subject?: Reference;
  encounter?: Reference;
  effectiveDateTime?: string;
  performer?: Reference[];
  /** Exactly one of the three values is there. */
  valueQuantity?: Quantity;
  valueInteger?: number;
  valueBoolean?: boolean;
  bodySite: CodeableConcept;
  method?: CodeableConcept;
}
