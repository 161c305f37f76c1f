import { regions } from '../regions.js';
import type { Report } from './check.js';
import type { PathKey } from './inspect.js';
import type { Condition, Quiz, QuizItem } from '../quiz-types.js';
import { comparable, refineValues } from './quiz-values.js';

type Path = readonly PathKey[];

/** Looking for a circle takes time; hostile content could ask for thousands. */
const mostCircles = 20;

/** Calls `visit` for every comparison in a condition. */
function comparisons(
  condition: Condition,
  path: Path,
  visit: (leaf: Extract<Condition, { op: string }>, path: Path) => void,
): void {
  if ('all' in condition) condition.all.forEach((part, at) => comparisons(part, [...path, 'all', at], visit));
  else if ('any' in condition) condition.any.forEach((part, at) => comparisons(part, [...path, 'any', at], visit));
  else visit(condition, path);
}

/** The way from one item to another along "is shown if", or nothing. Each item is looked at once. */
function way(from: string, to: string, needs: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
  const waiting = [from];
  for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
    if (item === to) {
      const steps: string[] = [];
      for (let step: string | undefined = to; step !== undefined; step = cameFrom.get(step)) steps.unshift(step);
      return steps;
    }
    for (const next of needs.get(item) ?? []) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, item);
      waiting.push(next);
    }
  }
  return undefined;
}

/** What an item can be answered with, where that is a closed list. */
function answersOf(item: QuizItem): ReadonlySet<string> | undefined {
  if (item.type === 'single' || item.type === 'multi') {
    return item.freeText ? undefined : new Set(item.options.map(({ id }) => id));
  }
  if (item.type !== 'regions') return undefined;
  const stems = [...regions.values()].map(({ stem }) => stem);
  return new Set([...regions.keys(), ...stems, ...(item.options ?? []).map(({ id }) => id)]);
}

/** Checks what refers to what: every name must exist, and a condition may only look back. */
export function refineQuiz(quiz: Quiz, report: Report): void {
  const items = new Map<string, QuizItem>();
  const needs = new Map<string, string[]>();
  const scales = new Set(quiz.scales.map(({ id }) => id));
  const placed: { item: QuizItem; path: Path }[] = quiz.pages.flatMap((page, p) =>
    page.items.map((item, i) => ({ item, path: ['pages', p, 'items', i] })),
  );

  const unique = (ids: readonly { id: string }[], pathOf: (at: number) => Path): void => {
    const seen = new Set<string>();
    ids.forEach(({ id }, at) => {
      if (seen.has(id)) report([...pathOf(at), 'id'], 'an id not used before', id);
      seen.add(id);
    });
  };
  const knownScales = (points: Readonly<Record<string, unknown>> | undefined, path: Path): void => {
    for (const scale of Object.keys(points ?? {})) {
      if (!scales.has(scale)) report([...path, scale], 'the id of a scale', scale);
    }
  };

  unique(quiz.pages, (at) => ['pages', at]);
  unique(quiz.scales, (at) => ['scales', at]);
  unique(quiz.results, (at) => ['results', at]);
  unique(quiz.redFlags?.items ?? [], (at) => ['redFlags', 'items', at]);
  unique(
    placed.map(({ item }) => item),
    (at) => placed[at].path,
  );

  for (const { item } of placed) {
    items.set(item.id, item);
    const wanted: string[] = [];
    if (item.showIf) comparisons(item.showIf, [], (leaf) => 'item' in leaf && wanted.push(leaf.item));
    needs.set(item.id, wanted);
  }

  let lookedFor = 0;
  const answers = new Map([...items].map(([id, item]) => [id, answersOf(item)]));
  const compare = (
    leaf: Extract<Condition, { op: string }>,
    path: Path,
    earlier?: ReadonlySet<string>,
    self = '',
  ): void => {
    if ('scale' in leaf) {
      if (earlier) report([...path, 'scale'], 'an item: scales are counted at the end', leaf.scale);
      else if (!scales.has(leaf.scale)) report([...path, 'scale'], 'the id of a scale', leaf.scale);
      return;
    }
    if (!items.has(leaf.item)) return report([...path, 'item'], 'the id of an item', leaf.item);
    if (earlier && !earlier.has(leaf.item)) {
      const back = lookedFor++ < mostCircles ? way(leaf.item, self, needs) : undefined;
      const circle = back ? ` (${[self, ...back].join(' → ')} is a circle)` : '';
      return report([...path, 'item'], `an earlier item${circle}`, leaf.item);
    }
    if (leaf.op !== 'exists' && leaf.value === undefined) report([...path, 'value'], 'an answer', undefined);
    const asked = items.get(leaf.item)!;
    if (asked.type === 'info') return report([...path, 'item'], 'an item with an answer', leaf.item);
    const other = leaf.op !== 'exists' && leaf.value !== undefined && comparable(asked, leaf.value);
    if (other) return report([...path, 'value'], other, leaf.value);
    const isList = Array.isArray(leaf.value);
    if ((leaf.op === 'any-of' || leaf.op === 'none-of') && !isList) {
      report([...path, 'value'], 'a list of answers', leaf.value);
    }
    const known = leaf.op === 'exists' ? undefined : answers.get(leaf.item);
    const given = isList ? (leaf.value as string[]) : [leaf.value];
    given.forEach((value, at) => {
      if (known && typeof value === 'string' && !known.has(value)) {
        report([...path, 'value', ...(isList ? [at] : [])], `an answer of "${leaf.item}"`, value);
      }
    });
  };

  const earlier = new Set<string>();
  for (const { item, path } of placed) {
    if (item.showIf) {
      comparisons(item.showIf, [...path, 'showIf'], (leaf, at) => compare(leaf, at, earlier, item.id));
    }
    earlier.add(item.id);
    if ('options' in item && item.options) {
      unique(item.options, (at) => [...path, 'options', at]);
      item.options.forEach(({ points }, at) => knownScales(points, [...path, 'options', at, 'points']));
    }
    if ('points' in item) knownScales(item.points, [...path, 'points']);
    if ('bands' in item) item.bands?.forEach(({ points }, at) => knownScales(points, [...path, 'bands', at, 'points']));
    if (item.type === 'text' && (item.pattern?.match(/[*+{]/g)?.length ?? 0) > 3) {
      report([...path, 'pattern'], 'at most three counts', item.pattern);
    }
  }

  refineValues(quiz, report);
  knownScales(quiz.regionPoints, ['regionPoints']);
  quiz.results.forEach(({ when }, at) => {
    if (when) comparisons(when, ['results', at, 'when'], (leaf, path) => compare(leaf, path));
  });
  if (quiz.fallback === undefined ? quiz.results.length : !quiz.results.some(({ id }) => id === quiz.fallback))
    report(['fallback'], 'the id of a result', quiz.fallback);
}
