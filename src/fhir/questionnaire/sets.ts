import type { QuizOption } from '../../data/quiz-types.js';
import { regionOf } from './marks.js';
import { optionOf, type Draft, type Warn } from './options.js';
import { Part } from './part.js';

/** More options than anybody would read through. */
const mostInOne = 10_000;
/** Of all questions together; those of a shared value set count for each. */
const mostInAll = 100_000;

/** The options of a choice: the same for all questions that share a value set. */
export interface Choices {
  readonly options: readonly Draft[];
  /** Ids of those that say that they are chosen to begin with. */
  readonly selected: readonly string[];
  /** Are they all regions of the body? */
  readonly isMap: boolean;
  /** Of the value set that they come from. */
  readonly name?: string;
}

/** A concept of a value set, and the code system's own of the same code. */
interface Concept {
  readonly parts: readonly Part[];
  readonly system?: string;
}

const choices = (options: readonly Draft[], selected: readonly string[], name?: string): Choices => ({
  options,
  selected,
  isMap: options.length > 0 && options.every(({ fhir }) => regionOf(fhir.valueCoding)),
  ...(name && { name }),
});

/** The value sets and code systems that came along: each is read once. */
export class Sets {
  readonly #sets = new Map<string, Part>();
  readonly #systems = new Map<string, Part>();
  readonly #concepts = new Map<string, ReadonlyMap<string, Part>>();
  readonly #read = new Map<Part, { readonly choices: Choices; readonly told: ReadonlySet<string> }>();
  #count = 0;

  constructor(root: Part, others: readonly Part[]) {
    for (const part of [...root.parts('contained'), ...others]) {
      const isSet = part.json.resourceType === 'ValueSet';
      if (!isSet && part.json.resourceType !== 'CodeSystem') continue;
      const url = part.text('url');
      const into = isSet ? this.#sets : this.#systems;
      // What the page hands in comes last, and counts.
      if (url) into.set(url, part);
    }
    for (const part of root.parts('contained')) {
      const id = part.json.resourceType === 'ValueSet' && part.text('id');
      if (id) this.#sets.set(`#${id}`, part);
    }
  }

  /** The options of an item; what they ask for besides is told. */
  of(item: Part, warn: Warn): Choices {
    const own = item.parts('answerOption');
    const address = item.text('answerValueSet');
    if (own.length && address) warn('answerValueSet');
    if (own.length || !address) {
      this.#spend(item, 'answerOption', own.length);
      const taken = new Set<string>();
      const options = own.map((option) => optionOf(option, [], taken, warn));
      return choices(
        options,
        options.flatMap(({ id }, at) => (own[at].flag('initialSelected') ? id : [])),
      );
    }
    const set = this.#sets.get(address) ?? this.#sets.get(address.replace(/\|.*$/, ''));
    if (!set) {
      warn(`answerValueSet ${address}`);
      return choices([], []);
    }
    let read = this.#read.get(set);
    if (!read) {
      const told = new Set<string>();
      read = { choices: this.#choices(set, (feature) => told.add(feature)), told };
      this.#read.set(set, read);
    }
    this.#spend(item, 'answerValueSet', read.choices.options.length);
    read.told.forEach(warn);
    return read.choices;
  }

  #spend(item: Part, key: string, count: number): void {
    if (count > mostInOne) item.fail(key, `at most ${mostInOne} options`, count);
    if ((this.#count += count) > mostInAll) item.fail(key, `at most ${mostInAll} options in all`, this.#count);
  }

  #choices(set: Part, warn: Warn): Choices {
    const taken = new Set<string>();
    const options = this.#conceptsOf(set, warn).map(({ parts, system }) => {
      const [code, display] = ['code', 'display'].map((key) => parts.map((part) => part.text(key)).find(Boolean));
      for (const part of parts) if (part.json.designation !== undefined) warn('designation');
      const valueCoding = { ...(system && { system }), ...(code && { code }), ...(display && { display }) };
      return optionOf(new Part({ valueCoding }, parts[0]), parts, taken, warn);
    });
    return choices(options, [], set.text('title') ?? set.text('name'));
  }

  /** The concepts of a code system that came along, those in others too. */
  #conceptsIn(system: string | undefined): ReadonlyMap<string, Part> {
    const name = system ?? '';
    let found = this.#concepts.get(name);
    if (!found) {
      const all = new Map<string, Part>();
      const take = (parts: readonly Part[]): void => {
        for (const part of parts) {
          all.set(part.text('code') ?? '', part);
          take(part.parts('concept'));
        }
      };
      take(this.#systems.get(name)?.parts('concept') ?? []);
      this.#concepts.set(name, (found = all));
    }
    return found;
  }

  /** The concepts of a value set; those that somebody has expanded come first. */
  #conceptsOf(set: Part, warn: Warn): readonly Concept[] {
    const concepts: Concept[] = [];
    const add = (concept: Part, system: string | undefined): void => {
      const its = this.#conceptsIn(system).get(concept.text('code') ?? '');
      concepts.push({ parts: its && its !== concept ? [concept, its] : [concept], system });
    };
    const expansion = set.part('expansion');
    if (expansion) {
      const take = (parts: readonly Part[]): void => {
        for (const concept of parts) {
          if (!concept.flag('abstract') && !concept.flag('inactive')) add(concept, concept.text('system'));
          take(concept.parts('contains'));
        }
      };
      take(expansion.parts('contains'));
      return concepts;
    }
    const compose = set.part('compose');
    const key = (system: string | undefined, concept: Part): string => `${system ?? ''}|${concept.text('code') ?? ''}`;
    const out = new Set<string>();
    for (const each of compose?.parts('exclude') ?? []) {
      for (const concept of each.parts('concept')) out.add(key(each.text('system'), concept));
    }
    for (const each of compose?.parts('include') ?? []) {
      const system = each.text('system');
      const isPart = each.json.filter !== undefined || each.json.valueSet !== undefined;
      const listed = each.parts('concept');
      const all = listed.length || isPart ? listed : [...this.#conceptsIn(system).values()];
      if (!all.length || isPart) warn('answerValueSet: a part that only a terminology server knows');
      for (const concept of all) if (!out.has(key(system, concept))) add(concept, system);
    }
    return concepts;
  }
}

/** Does any answer count? */
export const hasPoints = (lists: Iterable<readonly QuizOption[]>): boolean =>
  [...new Set(lists)].some((options) => options.some(({ points }) => points));
