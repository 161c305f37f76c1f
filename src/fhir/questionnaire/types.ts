import type { Coding, Extension, Quantity, Reference } from '../types.js';

/** The kinds of item that are read and written; items of other kinds ride along as they are. */
export type QuestionnaireItemType =
  | 'group'
  | 'display'
  | 'boolean'
  | 'decimal'
  | 'integer'
  | 'date'
  | 'dateTime'
  | 'string'
  | 'text'
  | 'choice'
  | 'open-choice'
  | 'quantity';

export type EnableWhenOperator = 'exists' | '=' | '!=' | '>' | '<' | '>=' | '<=';

/** Exactly one of the answers is there. */
export interface EnableWhen {
  question: string;
  operator: EnableWhenOperator;
  answerBoolean?: boolean;
  answerCoding?: Coding;
  answerDate?: string;
  answerDecimal?: number;
  answerInteger?: number;
  answerQuantity?: Quantity;
  answerString?: string;
}

/** Exactly one of the values is there. */
export interface AnswerOption {
  extension?: Extension[];
  valueCoding?: Coding;
  valueDate?: string;
  valueInteger?: number;
  valueString?: string;
  initialSelected?: boolean;
}

/** Exactly one of the values is there. */
export interface ItemValue {
  valueBoolean?: boolean;
  valueCoding?: Coding;
  valueDate?: string;
  valueDateTime?: string;
  valueDecimal?: number;
  valueInteger?: number;
  valueQuantity?: Quantity;
  valueString?: string;
}

export interface QuestionnaireItem {
  extension?: Extension[];
  linkId: string;
  code?: Coding[];
  prefix?: string;
  text?: string;
  type: QuestionnaireItemType;
  enableWhen?: EnableWhen[];
  enableBehavior?: 'all' | 'any';
  required?: boolean;
  repeats?: boolean;
  readOnly?: boolean;
  maxLength?: number;
  answerValueSet?: string;
  answerOption?: AnswerOption[];
  initial?: ItemValue[];
  item?: QuestionnaireItem[];
}

/** What is written; a questionnaire that was read keeps all else that it had, too. */
export interface Questionnaire {
  readonly resourceType: 'Questionnaire';
  id?: string;
  language?: string;
  url?: string;
  version?: string;
  title?: string;
  status: 'draft' | 'active' | 'retired' | 'unknown';
  description?: string;
  item?: QuestionnaireItem[];
}

export interface ResponseAnswer extends ItemValue {
  item?: ResponseItem[];
}

export interface ResponseItem {
  linkId: string;
  text?: string;
  answer?: ResponseAnswer[];
  item?: ResponseItem[];
}

export type ResponseStatus = 'in-progress' | 'completed' | 'amended' | 'entered-in-error' | 'stopped';

export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  questionnaire?: string;
  status: ResponseStatus;
  subject?: Reference;
  encounter?: Reference;
  authored?: string;
  author?: Reference;
  source?: Reference;
  item?: ResponseItem[];
}

/** Something that is kept but not acted on. */
export interface Warning {
  /** Of the item; '' for the questionnaire as a whole. */
  readonly linkId: string;
  /** What it is, such as `repeats` or the URL of an extension. */
  readonly feature: string;
}
