import { isRegionId } from '../regions.js';
import type { ConditionValue, Quiz, QuizItem } from '../quiz-types.js';
import type { Report } from './check.js';
import type { PathKey } from './inspect.js';

type Path = readonly PathKey[];
type Say = (key: PathKey, expected: string, got: unknown) => void;

const isDay = (text: string): boolean => {
  const [year, month, day] = text.split('-').map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 ? 28 + Number(isLeap) : [4, 6, 9, 11].includes(month) ? 30 : 31);
};

/** What a condition can compare an item with, or nothing when any text will do. */
export function comparable(item: QuizItem, value: ConditionValue | undefined): string | undefined {
  if (Array.isArray(value)) return undefined;
  switch (item.type) {
    case 'boolean':
      return /^(true|false)$/.test(String(value)) ? undefined : `true or false, as "${item.id}" has`;
    case 'number':
    case 'scale':
      return typeof value !== 'boolean' && String(value).trim() && Number.isFinite(Number(value))
        ? undefined
        : `a number, as "${item.id}" has`;
    default:
      return typeof value === 'boolean' ? `an answer of "${item.id}"` : undefined;
  }
}

function between(item: Extract<QuizItem, { min?: unknown }>, say: Say): void {
  const { min, max } = item.type === 'scale' ? { min: item.min ?? 0, max: item.max ?? 10 } : item;
  if (min !== undefined && max !== undefined && max < min) say('max', `at least min (${min})`, item.max);
  const { initial } = item;
  if (initial === undefined) return;
  if (min !== undefined && initial < min) say('initial', `at least min (${min})`, initial);
  if (max !== undefined && initial > max) say('initial', `at most max (${max})`, initial);
}

/** Is the answer to begin with one that a person could give, and are the limits such that there is one? */
function look(item: QuizItem, say: Say): void {
  switch (item.type) {
    case 'single':
    case 'multi': {
      const known = new Set(item.options.map(({ id }) => id));
      const { initial = [] } = item;
      const wrong = initial.find((id) => !known.has(id));
      if (wrong !== undefined) say('initial', 'ids of its options', wrong);
      else if (item.type === 'single' && initial.length > 1) say('initial', 'at most one id', initial);
      return;
    }
    case 'number': {
      const { initial, step, min = 0 } = item;
      between(item, say);
      const steps = step && initial !== undefined ? (initial - min) / step : 0;
      if (Math.abs(steps - Math.round(steps)) > 1e-6) say('initial', `steps of ${step} from ${min}`, initial);
      return;
    }
    case 'scale':
      return between(item, say);
    case 'date': {
      const wrong = (['min', 'max', 'initial'] as const).filter((key) => item[key] !== undefined && !isDay(item[key]));
      for (const key of wrong) say(key, 'a day that there is', item[key]);
      return wrong.length ? undefined : between(item, say);
    }
    case 'text': {
      const { initial = '', maxLength = 10_000, pattern } = item;
      if (initial.length > maxLength) say('initial', `at most ${maxLength} characters`, initial);
      else if (initial && pattern && !new RegExp(`^(?:${pattern})$`).test(initial.slice(0, 500))) {
        say('initial', 'a text of the pattern', initial);
      }
      return;
    }
    case 'regions': {
      const { initial = '', scale = 0 } = item;
      const isMark = (mark: string): boolean => {
        const [id, rating = '', ...more] = mark.split(':');
        return isRegionId(id) && !more.length && /^\d*$/.test(rating) && Number(rating) <= scale;
      };
      const wrong = initial.split(/[\s,;]+/).find((mark) => mark && !isMark(mark));
      if (wrong !== undefined) say('initial', 'regions such as "hip-crease-l", each with its rating if any', wrong);
    }
  }
}

/** Checks the values of a quiz against each other: limits, answers to begin with, names that the widget keeps for itself. */
export function refineValues(quiz: Quiz, report: Report): void {
  const at =
    (path: Path): Say =>
    (key, expected, got) =>
      report([...path, key], expected, got);
  const sourced = (names: readonly string[] | undefined, path: Path): void => {
    names?.forEach((name, place) => {
      if (quiz.sources && !Object.hasOwn(quiz.sources, name))
        at([...path, 'sources'])(place, 'the id of a source', name);
    });
  };
  const turned = (bands: readonly { from?: number; to?: number }[] | undefined, path: Path): void => {
    bands?.forEach(({ from, to }, place) => {
      if (from !== undefined && to !== undefined && to < from) {
        at([...path, 'bands', place])('to', `at least from (${from})`, to);
      }
    });
  };
  const kept = (id: string, path: Path): void => {
    if (quiz.redFlags && id === 'red-flags') at(path)('id', 'another id: this is the page of red flags', id);
  };

  quiz.redFlags?.items.forEach(({ id, sources }, place) => {
    const path = ['redFlags', 'items', place];
    if (id === 'none') at(path)('id', 'another id: this is "none of these"', id);
    sourced(sources, path);
  });
  quiz.pages.forEach((page, p) => {
    kept(page.id, ['pages', p]);
    page.items.forEach((item, i) => {
      const path = ['pages', p, 'items', i];
      const say = at(path);
      kept(item.id, path);
      look(item, say);
      sourced(item.sources, path);
      if ('options' in item) item.options?.forEach(({ sources }, o) => sourced(sources, [...path, 'options', o]));
      if ('bands' in item) turned(item.bands, path);
      if (item.required && item.readOnly && (!('initial' in item) || item.initial === undefined)) {
        say('required', 'an initial answer, because nobody can give one (readOnly)', item.required);
      }
    });
  });
  if (!quiz.pages.some(({ items }) => items.some(({ type, hidden }) => type !== 'info' && !hidden))) {
    report(['pages'], 'a question that can be answered', quiz.pages);
  }
  quiz.scales.forEach((scale, place) => {
    const { min, max } = scale;
    turned(scale.bands, ['scales', place]);
    if (min !== undefined && max !== undefined && max < min) at(['scales', place])('max', `at least min (${min})`, max);
  });
  quiz.results.forEach(({ steps }, r) => {
    steps?.forEach(({ sources }, s) => sourced(sources, ['results', r, 'steps', s]));
  });
}
