import { regionsIn } from '../../data/quiz-answers.js';
import type { Condition, ConditionValue, Op, QuizItem } from '../../data/quiz-types.js';
import { regions } from '../../data/regions.js';
import type { Json } from './part.js';
import { regionCoding } from './regions.js';
import { byId } from './lookup.js';
import { linkIdOf, quantity, typeOf, valueOf, type Context } from './context.js';

/** Tests of which one must hold. */
type Either = readonly Json[];

/** More would help nobody, and could be asked for by a quiz that means harm. */
const most = 200;

/** The regions that a comparison with a map means: a region, both of a pair, or those of a place. */
function regionIds(item: QuizItem & { type: 'regions' }, value: string): readonly string[] {
  const place = item.options?.find(({ id }) => id === value)?.regions ?? [value];
  return [...regions].flatMap(([id, { stem }]) => (place.includes(id) || place.includes(stem) ? id : []));
}

/** `answer[x]`, by what the item is answered with. One value of a map can mean several regions. */
function answersFor(item: QuizItem | undefined, value: string | number | boolean, context: Context): readonly Json[] {
  if (item?.type === 'regions') {
    return regionIds(item, String(value)).flatMap((id) =>
      regionsIn(id).map((region) => ({ answerCoding: regionCoding(region, context.words) })),
    );
  }
  if (item?.type === 'single' || item?.type === 'multi') {
    const option = byId(item.options).get(String(value));
    if (!option) return [{ answerString: String(value).replace(/^=/, '') }];
    const found = valueOf(option, context);
    return [{ [found.key.replace('value', 'answer')]: found.value }];
  }
  const type = item && typeOf(item);
  if (item?.type === 'number' && type === 'quantity') return [{ answerQuantity: quantity(item, Number(value)) }];
  if (typeof value === 'number') return [{ [type === 'integer' ? 'answerInteger' : 'answerDecimal']: value }];
  if (typeof value === 'boolean') return [{ answerBoolean: value }];
  return [{ [item?.type === 'date' ? 'answerDate' : 'answerString']: value }];
}

function compared(id: string, op: Op, value: ConditionValue | undefined, context: Context): readonly Either[] {
  const item = context.items.get(id);
  const question = linkIdOf(item, id);
  if (op === 'exists') return [[{ question, operator: op, answerBoolean: value !== false }]];
  const values = typeof value === 'object' ? value : [value ?? true];
  const not = op === '!=' || op === 'none-of';
  const operator = op === 'any-of' ? '=' : not ? '!=' : op;
  const tests = values
    .flatMap((each) => answersFor(item, each, context))
    .map((answer) => ({ question, operator, ...answer }));
  return not ? tests.map((test) => [test]) : [tests];
}

/** A condition as what must hold all together, each part being a choice of tests. */
function parts(condition: Condition, context: Context): readonly Either[] {
  if ('all' in condition) return condition.all.flatMap((each) => parts(each, context));
  if ('any' in condition) {
    return condition.any
      .map((each) => parts(each, context))
      .reduce<readonly Either[]>(
        (one, other) => {
          if (one.length * other.length > most)
            throw new RangeError('showIf: expected a simpler condition, got one of too many cases');
          return one.flatMap((a) => other.map((b) => [...a, ...b]));
        },
        [[]],
      );
  }
  return 'item' in condition ? compared(condition.item, condition.op, condition.value, context) : [];
}

const behavior = (tests: Either, all: boolean): Json => ({
  enableWhen: tests,
  ...(tests.length > 1 && { enableBehavior: all ? 'all' : 'any' }),
});

/** `enableWhen` joins its tests in one way only; what needs both goes into groups around the item. */
function split(item: QuizItem, context: Context): { readonly own: Json; readonly around: readonly Json[] } {
  if (!item.showIf) return { own: {}, around: [] };
  const all = parts(item.showIf, context).filter(({ length }) => length);
  const alone = all.filter(({ length }) => length === 1).flat();
  const either = all.filter(({ length }) => length > 1);
  if (!alone.length && either.length)
    return { own: behavior(either[0], false), around: either.slice(1).map((tests) => behavior(tests, false)) };
  return { own: alone.length ? behavior(alone, true) : {}, around: either.map((tests) => behavior(tests, false)) };
}

export const enabled = (item: QuizItem, context: Context): Json => split(item, context).own;

/** The groups around an item. */
export const around = (item: QuizItem, context: Context): readonly Json[] =>
  split(item, context).around.map((when, at) => ({
    linkId: `${linkIdOf(item, item.id)}:when-${at + 1}`,
    type: 'group',
    ...when,
  }));
