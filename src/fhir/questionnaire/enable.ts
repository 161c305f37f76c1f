import { compare } from '../../data/conditions.js';
import type { Condition, ConditionValue, Op } from '../../data/quiz-types.js';
import { optionsOfValue, ownValue } from './lookup.js';
import { sameUnit, type Warn } from './options.js';
import { isObject, type Part, type Value } from './part.js';
import type { Item } from './items.js';

/** The least that `enableWhen` needs to know of another item. */
export interface Node {
  readonly part: Part;
  readonly linkId: string;
  readonly item: Item;
  /** The item that it stands in. */
  readonly inside?: Node;
}

/** So many items may wait for one another in a row, each for one further down. */
const longestWay = 200;

/** So many options may be compared in all conditions together. */
const mostLooks = 100_000;

/** What conditions are read with. */
export interface Scope {
  /** The items by `linkId`. */
  readonly nodes: ReadonlyMap<string, Node>;
  /** Options compared so far. */
  looks: number;
}

const operators: readonly string[] = ['exists', '=', '!=', '>', '<', '>=', '<='];

/** No option has this for an id, so it fits no answer: `=` is false, `!=` true. */
const nobody = (value: unknown): string => `?${JSON.stringify(value) ?? ''}`;

/** The value of an answer as a quiz compares it: of a quantity its number, of a point in time its day. */
function comparable({ key, value }: Value, when: Part): string | number | boolean {
  const found = key === 'answerQuantity' && isObject(value) ? value.value : value;
  if (isObject(found)) return nobody(found);
  if (typeof found !== 'string' && typeof found !== 'number' && typeof found !== 'boolean') {
    return when.fail(key, 'an answer', value);
  }
  return key === 'answerDateTime' && typeof found === 'string' ? found.slice(0, 10) : found;
}

/** One comparison with a choice: told by the options that fit, because answers are their ids. */
function ofChoice(
  item: Item & { type: 'single' | 'multi' },
  op: Op,
  answer: Value,
  when: Part,
  scope: Scope,
  warn: Warn,
): Condition {
  const value = comparable(answer, when);
  const isSame = op === '=' || op === '!=';
  const candidates = isSame ? optionsOfValue(item.options, answer) : item.options;
  if ((scope.looks += candidates.length) > mostLooks)
    when.fail('operator', `at most ${mostLooks} options to compare in all`, scope.looks);
  const fits = candidates
    .filter((option) => {
      const its = isSame || ownValue(option)?.value;
      return its === true || ((typeof its === 'string' || typeof its === 'number') && compare([its], op, value));
    })
    .map(({ id }) => id);
  if (item.freeText && !isSame) warn(`enableWhen: ${op} looks at no words of one's own`);
  const own = item.freeText && typeof answer.value === 'string' ? [`=${answer.value}`] : [];
  const ids = isSame ? [...fits, ...own] : fits;
  if (!ids.length) warn(`enableWhen: no such answer to "${item.id}"`);
  const [first = nobody(answer.value)] = ids;
  const not = op === '!=';
  const test: { op: Op; value: ConditionValue } =
    ids.length > 1 ? { op: not ? 'none-of' : 'any-of', value: ids } : { op: not ? '!=' : '=', value: first };
  return { item: item.id, ...test };
}

function comparison(when: Part, scope: Scope, warn: Warn): Condition {
  const question = when.text('question') ?? when.fail('question', 'the linkId of an item', when.json.question);
  const operator = when.text('operator');
  if (!operator || !operators.includes(operator)) {
    return when.fail('operator', `one of ${operators.join(' ')}`, when.json.operator);
  }
  const answer = when.value('answer') ?? when.fail('answer[x]', 'an answer', undefined);
  const node = scope.nodes.get(question);
  const asked = node?.item;
  if (!asked) warn(`enableWhen: no item "${question}"`);
  // Nothing is ever answered at an item that is not there.
  const item = asked?.id ?? `?${question}`;
  const op = operator as Op;
  if (op === 'exists') {
    return {
      item,
      op,
      value: typeof answer.value === 'boolean' ? answer.value : when.fail(answer.key, 'true or false', answer.value),
    };
  }
  if (asked?.type === 'single' || asked?.type === 'multi') return ofChoice(asked, op, answer, when, scope, warn);
  if (node && asked?.type === 'number' && answer.key === 'answerQuantity' && isObject(answer.value)) {
    const isSame = sameUnit(node.part, asked.unit, answer.value);
    // No number of one unit is equal to, more or less than that of another.
    if (isSame === false) {
      warn('enableWhen: another unit than the question has');
      return { item, op, value: nobody(answer.value) };
    }
    if (isSame === undefined && (answer.value.unit ?? answer.value.code) !== undefined)
      warn('enableWhen: a unit that the question does not have');
  }
  if (answer.key === 'answerDateTime') warn('enableWhen: dateTime, compared as a date');
  return { item, op, value: comparable(answer, when) };
}

/** The condition of one item by itself. */
export function conditionOf({ part }: Node, scope: Scope, warn: Warn): Condition | undefined {
  const behavior = part.text('enableBehavior');
  if (behavior && behavior !== 'all' && behavior !== 'any') part.fail('enableBehavior', '"all" or "any"', behavior);
  const tests = part.parts('enableWhen').map((when) => comparison(when, scope, warn));
  if (tests.length < 2) return tests[0];
  // The specification wants it said, and where it is not, describes the tests as joined by "or".
  if (!behavior) warn('enableBehavior is missing, taken as "any"');
  return behavior === 'all' ? { all: tests } : { any: tests };
}

/**
 * Refuses items that wait for each other; an item also waits for the one that it stands in.
 * @throws {RangeError} naming the circle
 */
export function refuseCircles(list: readonly Node[], nodes: ReadonlyMap<string, Node>): void {
  const needs = (node: Node): Node[] => [
    ...node.part.parts('enableWhen').flatMap((when) => nodes.get(when.text('question') ?? '') ?? []),
    ...(node.inside ? [node.inside] : []),
  ];
  const done = new Set<Node>();
  for (const start of list) {
    const way: { readonly node: Node; readonly left: Node[] }[] = [];
    const on = new Set<Node>();
    const enter = (node: Node): void => {
      if (way.length >= longestWay)
        node.part.fail('enableWhen', `at most ${longestWay} items that wait in a row`, undefined);
      way.push({ node, left: needs(node) });
      on.add(node);
    };
    // What only waits for items before it cannot wait for itself.
    if (needs(start).every((node) => done.has(node))) done.add(start);
    if (!done.has(start)) enter(start);
    for (let last = way.at(-1); last; last = way.at(-1)) {
      const next = last.left.pop();
      if (!next) {
        way.pop();
        on.delete(last.node);
        done.add(last.node);
      } else if (on.has(next)) {
        const circle = [...way.slice(way.findIndex(({ node }) => node === next)).map(({ node }) => node), next];
        const ids = circle.map(({ linkId }) => linkId).join(' → ');
        next.part.fail('enableWhen', `no circle (${ids})`, next.part.json.enableWhen);
      } else if (!done.has(next)) enter(next);
    }
  }
}
