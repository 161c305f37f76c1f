import type { QuizOption } from '../../data/quiz-types.js';
import { isObject, Part, type Value } from './part.js';

/** A list may have thousands of options, and a questionnaire thousands of questions with it: nothing is looked for twice. */
function once<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new WeakMap<Key, Made>();
  return (key) => {
    let found = made.get(key);
    if (found === undefined) made.set(key, (found = make(key)));
    return found;
  };
}

/** What tells a value from others: of a coding its code. */
const identity = (value: unknown): unknown =>
  isObject(value) ? (value.code ?? value.display ?? value.reference) : value;
const typeIn = (key: string): string => key.replace(/^[a-z]+/, '');
const named = (type: string, value: unknown): string => `${type} ${typeof value} ${String(value)}`;

const valueIn = once(({ fhir }: { readonly fhir?: unknown }): Value | null =>
  isObject(fhir) ? (new Part(fhir).value() ?? null) : null,
);

/** The value that an option was read from. */
export const ownValue = (option: { readonly fhir?: unknown }): Value | undefined => valueIn(option) ?? undefined;

const byValue = once((options: readonly QuizOption[]) => {
  const found = new Map<string, QuizOption[]>();
  for (const option of options) {
    const own = ownValue(option);
    const name = own ? named(typeIn(own.key), identity(own.value)) : named('Coding', option.id);
    const same = found.get(name);
    if (same) same.push(option);
    else found.set(name, [option]);
  }
  return found;
});

/** The option of an id. */
export const byId = once(
  (options: readonly QuizOption[]): ReadonlyMap<string, QuizOption> => new Map(options.map((each) => [each.id, each])),
);

/** The options that a value is one of. Systems count when both name one; an option that was never FHIR's goes by its id. */
export function optionsOfValue(options: readonly QuizOption[], { key, value }: Value): readonly QuizOption[] {
  const found = byValue(options).get(named(typeIn(key), identity(value))) ?? [];
  return found.filter((option) => {
    const own = ownValue(option);
    if (!own) return isObject(value) && value.code === option.id;
    if (!isObject(own.value) || !isObject(value)) return own.value === value;
    const [one, other] = [own.value, value];
    const sameSystem = one.system === undefined || other.system === undefined || one.system === other.system;
    return sameSystem && identity(one) === identity(other);
  });
}
