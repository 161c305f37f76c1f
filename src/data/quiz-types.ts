/*
 * A quiz as data: no code in it, so a page can bring its own as JSON. Everything refers by id, and conditions refer only
 * to earlier items. `validate/quiz.ts` checks JSON against exactly these types.
 */

/** Points by id of a scale. */
export type Points = Readonly<Record<string, number>>;

export type Op = '=' | '!=' | '>' | '>=' | '<' | '<=' | 'exists' | 'any-of' | 'none-of';
export type ConditionValue = string | number | boolean | readonly string[];

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly item: string; readonly op: Op; readonly value?: ConditionValue }
  | { readonly scale: string; readonly op: Op; readonly value: number };

export interface QuizOption {
  readonly id: string;
  readonly text: string;
  /** What stands before the text, such as "a)". */
  readonly prefix?: string;
  readonly points?: Points;
  /** What this answer means, a sentence for the result's reasons. */
  readonly because?: string;
  /** Taking this one clears the others, as "None of these" does. */
  readonly exclusive?: boolean;
  /**
   * Where on the body it is: regions with or without their side. In a `regions` item the option counts as chosen when one
   * of them is marked; there, an option without regions stands for every other place.
   */
  readonly regions?: readonly string[];
  /** The side or sides this answer names; it sides the regions of the other answers. */
  readonly sides?: readonly ('l' | 'r')[];
  /** Kinds of advice that this answer takes out of the result until a clinician has said yes. */
  readonly withholds?: readonly string[];
  readonly sources?: readonly string[];
  /** What a FHIR questionnaire said besides; the quiz does not look into it. */
  readonly fhir?: unknown;
}

interface Asked {
  readonly id: string;
  readonly text: string;
  /** What stands before the text, such as "1.2". */
  readonly prefix?: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly readOnly?: boolean;
  /** Never shown; its `initial` answer counts all the same. */
  readonly hidden?: boolean;
  readonly showIf?: Condition;
  readonly sources?: readonly string[];
  /** What a FHIR questionnaire said besides; the quiz does not look into it. */
  readonly fhir?: unknown;
}

/** Points for a stretch of numbers, ends included. */
export interface NumberBand {
  readonly from?: number;
  readonly to?: number;
  readonly points: Points;
  readonly because?: string;
}

interface Choice extends Asked {
  readonly options: readonly QuizOption[];
  readonly control?: 'radio' | 'check-box' | 'drop-down';
  /** An answer in the person's own words is taken too. */
  readonly freeText?: boolean;
  /** Ids of the options chosen to begin with. */
  readonly initial?: readonly string[];
}

export interface SingleItem extends Choice {
  readonly type: 'single';
}
export interface MultiItem extends Choice {
  readonly type: 'multi';
}
export interface BooleanItem extends Asked {
  readonly type: 'boolean';
  /** For yes. */
  readonly points?: Points;
  readonly because?: string;
  readonly control?: 'radio' | 'check-box' | 'drop-down';
  readonly initial?: boolean;
}
export interface NumberItem extends Asked {
  readonly type: 'number';
  readonly min?: number;
  readonly max?: number;
  /** 1 for whole numbers; without it any number. */
  readonly step?: number;
  readonly unit?: string;
  /** At the ends of a slider. */
  readonly minText?: string;
  readonly maxText?: string;
  readonly control?: 'slider';
  readonly bands?: readonly NumberBand[];
  readonly initial?: number;
}
export interface ScaleItem extends Asked {
  readonly type: 'scale';
  /** Whole number; 0 unless said. */
  readonly min?: number;
  /** Whole number; 10 unless said. */
  readonly max?: number;
  readonly minText?: string;
  readonly maxText?: string;
  readonly control?: 'radio' | 'slider';
  readonly bands?: readonly NumberBand[];
  readonly initial?: number;
}
export interface TextItem extends Asked {
  readonly type: 'text';
  readonly maxLength?: number;
  /** Room for several lines. */
  readonly multiline?: boolean;
  /** Regular expression for the whole text: characters and classes with counts, no groups. */
  readonly pattern?: string;
  /** What the pattern wants, such as "two letters and four digits". */
  readonly patternText?: string;
  readonly initial?: string;
}
export interface DateItem extends Asked {
  readonly type: 'date';
  /** `2026-01-31`. */
  readonly min?: string;
  readonly max?: string;
  readonly initial?: string;
}
export interface RegionsItem extends Asked {
  readonly type: 'regions';
  /** How strong it is: 1–3 or 0–10; without it only where. */
  readonly scale?: 3 | 10;
  /** The most regions to mark. */
  readonly max?: number;
  /** The part of the body to show; the whole unless said. */
  readonly zoom?: 'none' | 'lumbopelvic';
  /** Places that mean something, by their regions. */
  readonly options?: readonly QuizOption[];
  readonly initial?: string;
}
export interface InfoItem extends Asked {
  readonly type: 'info';
  /** Stands over the items after it. */
  readonly heading?: boolean;
}

export type QuizItem =
  SingleItem | MultiItem | BooleanItem | NumberItem | ScaleItem | TextItem | DateItem | RegionsItem | InfoItem;
export type ItemType = QuizItem['type'];

export interface QuizRedFlag {
  readonly id: string;
  readonly text: string;
  readonly level: 'emergency' | 'urgent';
  readonly why: string;
  readonly group?: string;
  /** Whole region ids, as they are marked on a body map. */
  readonly regions?: readonly string[];
  readonly sources?: readonly string[];
}

export interface QuizScale {
  readonly id: string;
  /** What a reader sees over its bar; without one it is counted, not shown. */
  readonly name?: string;
  /** Ends of the bar; 0 and what the questions can give, unless said. */
  readonly min?: number;
  readonly max?: number;
  /** Points here speak against the pattern that the quiz asks about. */
  readonly against?: boolean;
  /** Words for stretches of the score, ends included. */
  readonly bands?: readonly { readonly from?: number; readonly to?: number; readonly text: string }[];
}

export interface QuizStep {
  readonly id: string;
  readonly text: string;
  /** What a page can offer for it, such as `card:kneeling-lunge`. */
  readonly action?: string;
  /** Kind of this advice: left out when an answer withholds it. */
  readonly advice?: string;
  /** Stands in for that kind of advice: shown only when it is withheld. */
  readonly insteadOf?: string;
  readonly sources?: readonly string[];
}

export type Outcome = 'emergency' | 'urgent' | 'see-clinician' | 'self-care-ok' | 'inconclusive';

export interface QuizBand {
  readonly id: string;
  /** The first whose condition holds is the result; without one it is only a fallback. */
  readonly when?: Condition;
  /** `inconclusive` unless said. */
  readonly outcome?: Exclude<Outcome, 'emergency' | 'urgent'>;
  readonly title: string;
  readonly text?: string;
  readonly steps?: readonly QuizStep[];
  /** What a page can offer besides the steps. */
  readonly actions?: readonly string[];
  /** When to see a clinician, for this result. */
  readonly clinician?: string;
}

export interface QuizPage {
  readonly id: string;
  readonly title?: string;
  readonly items: readonly QuizItem[];
}

export interface Quiz {
  readonly $schema?: string;
  readonly id: string;
  readonly version: string;
  /** Language of the quiz's own texts, such as `en`; without one, that of the page. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly title: string;
  readonly intro?: string;
  /** Says that the quiz does not replace an examination; a neutral sentence stands in for it. */
  readonly notDiagnosis?: string;
  readonly redFlags?: {
    readonly prompt: string;
    readonly hint?: string;
    readonly items: readonly QuizRedFlag[];
    readonly none: string;
  };
  readonly pages: readonly QuizPage[];
  readonly scales: readonly QuizScale[];
  /** Points by scale and region (with or without its side), for regions marked in any `regions` item. */
  readonly regionPoints?: Readonly<Record<string, Points>>;
  /** None for a quiz that only collects answers. */
  readonly results: readonly QuizBand[];
  /** Id of the result when no other one holds. */
  readonly fallback?: string;
  /** When to see a clinician, whatever the result. */
  readonly clinician?: readonly string[];
  readonly limits?: string;
  readonly sources?: Readonly<
    Record<string, { readonly title: string; readonly year?: number; readonly doi?: string; readonly url?: string }>
  >;
  /** What a FHIR questionnaire said besides; the quiz does not look into it. */
  readonly fhir?: unknown;
}
