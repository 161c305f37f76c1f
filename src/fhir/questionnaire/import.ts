import type { Condition, Quiz, QuizItem, QuizPage } from '../../data/quiz-types.js';
import type { QuizOrigin } from './context.js';
import { conditionOf, refuseCircles, type Node } from './enable.js';
import { isOn, nameOf, names } from './extensions.js';
import { itemOf, only, type Item } from './items.js';
import { controlOf, idFor, total, type Warn } from './options.js';
import { isObject, Part, resource } from './part.js';
import { hasPoints, Sets } from './sets.js';
import type { Warning } from './types.js';

export interface ImportOptions {
  /** ValueSet resources that the questionnaire names by their addresses but does not bring along. */
  readonly valueSets?: readonly unknown[];
  /** Name of the sum of all `ordinalValue` or `itemWeight`; without one it is counted, not shown. */
  readonly totalName?: string;
}

interface Found extends Node {
  readonly inside?: Found;
  /** It is hidden, or what it stands in is. */
  readonly veiled: boolean;
  /** A group that it stands in is only to be read. */
  readonly locked: boolean;
}

/** Every item in the order of the questionnaire. */
function collect(root: Part, sets: Sets, warn: (linkId: string, feature: string) => void): Found[] {
  const found: Found[] = [];
  const ids = new Set<string>();
  const known = new Set<string>();
  const take = (parts: readonly Part[], depth: number, inside?: Found): void => {
    for (const part of parts) {
      const linkId = part.text('linkId') ?? '';
      const tell: Warn = (feature) => warn(linkId, feature);
      if (!linkId) tell('linkId is missing');
      else if (known.has(linkId)) tell('linkId is there twice');
      known.add(linkId);
      const item = itemOf(part, idFor(linkId, 'item', ids), depth, sets, tell);
      const veiled = !!inside?.veiled || !!isOn(part, names.hidden);
      const locked = !!inside?.locked || (part.json.type === 'group' && !!part.flag('readOnly'));
      if (veiled) item.hidden = true;
      if (locked && item.type !== 'info') item.readOnly = true;
      const node: Found = { part, linkId, item, veiled, locked, ...(inside && { inside }) };
      found.push(node);
      if (inside) lend(inside.item, node);
      const children = part.parts('item');
      if (item.type === 'info' && part.json.type === 'display' && children.length) tell('items in a display');
      take(children, depth + 1, node);
    }
  };
  take(root.parts('item'), 0);
  return found;
}

/** A sentence after another one. */
const joined = (one: string | undefined, other: string): string =>
  one ? `${one}${/[\p{P}\p{S}]$/u.test(one) ? '' : '.'} ${other}` : other;

/** Help, a unit and the ends of a slider are told in the question that they stand in; what is told only at times is not. */
function lend(to: Item, { part, item, linkId }: Found): void {
  if (to.type === 'regions' && linkId.endsWith(':intensity') && item.type === 'number') {
    to.scale = item.max === 3 ? 3 : 10;
    item.hidden = true;
  }
  if (to.type === 'info' || part.json.type !== 'display' || item.hidden || part.parts('enableWhen').length) return;
  const { text } = item;
  const control = controlOf(part);
  const slides = to.type === 'number' && to.control === 'slider';
  if (control === 'help' || control === 'flyover') to.hint = joined(to.hint, text);
  else if (control === 'unit' && to.type === 'number' && (to.unit ?? text) === text) to.unit = text;
  else if (control === 'lower' && slides && !to.minText) to.minText = text;
  else if (control === 'upper' && slides && !to.maxText) to.maxText = text;
  else return;
  item.hidden = true;
}

const isTitled = ({ part }: Found): boolean => part.json.type === 'group' && !!part.text('text');

/** The group that an item stands in, by its name. */
function titleOf(node: Found): string | undefined {
  for (let each: Found | undefined = node; each; each = each.inside) {
    if (isTitled(each)) return [each.item.prefix, each.item.text].filter(Boolean).join(' ');
  }
  return undefined;
}

const isAsked = ({ item }: Found): boolean => item.type !== 'info' && !item.hidden;
/** Is it said in a question? */
const isSaid = ({ part, inside }: Found): boolean => part.json.type === 'display' && !!inside && isAsked(inside);

/**
 * One question a page, with the texts before it and those in it; texts at the end of a group go with its last question.
 */
function paged(found: readonly Found[]): QuizPage[] {
  const pages: { id: string; title?: string; items: QuizItem[] }[] = [];
  let waiting: QuizItem[] = [];
  let title: string | undefined;
  const close = (isQuestion = false): void => {
    const last = pages.at(-1);
    const isSeen = waiting.some(({ hidden }) => !hidden);
    if (last && !isQuestion && (!isSeen || last.title === title)) last.items.push(...waiting);
    else if (waiting.length) pages.push({ id: waiting[0].id, ...(title && { title }), items: waiting });
    waiting = [];
  };
  for (const node of found) {
    const its = titleOf(node);
    if (its !== title && waiting.some(({ hidden }) => !hidden)) close();
    title = its;
    waiting.push(node.item);
    if (isAsked(node) || isSaid(node)) close(isAsked(node));
  }
  close();
  return pages;
}

const rootKnown = ['implicitRules', 'modifierExtension'];

/**
 * Reads a FHIR R4 Questionnaire as a quiz of one question a page. What the quiz does not know rides along in its `fhir`
 * members, so that `toQuestionnaire` gives back the same resource.
 * Points: the numbers of `ordinalValue` and `itemWeight` add up in the scale `total`.
 * @param json what `JSON.parse` gives, from any source
 * @returns the quiz, and each thing that is kept but not acted on, by item
 * @throws {RangeError} with the path, such as `item[3].type: expected a type of item, got nothing`: for what is no
 * Questionnaire, members of the wrong kind, items that wait for each other (the circle is named), content that is too large
 */
export function fromQuestionnaire(
  json: unknown,
  { valueSets: more = [], totalName }: ImportOptions = {},
): { readonly quiz: Quiz; readonly warnings: readonly Warning[] } {
  const root = resource(json, 'Questionnaire');
  const warnings = new Map<string, Warning>();
  const warn = (linkId: string, feature: string): void => {
    warnings.set(JSON.stringify([linkId, feature]), { linkId, feature });
  };
  for (const key of rootKnown) if (root.json[key] !== undefined) warn('', key);
  for (const extension of root.parts('extension')) warn('', nameOf(extension));

  const others = more.filter(isObject).map((each) => new Part(each, undefined, ['valueSets']));
  const found = collect(root, new Sets(root, others), warn);
  const nodes = new Map<string, Node>();
  for (const node of found) if (node.linkId && !nodes.has(node.linkId)) nodes.set(node.linkId, node);
  refuseCircles(found, nodes);
  const scope = { nodes, looks: 0 };
  // An item is there only while those that it stands in are.
  const conditions = new Map<Node, readonly Condition[]>();
  for (const node of found) {
    const own = conditionOf(node, scope, (feature) => warn(node.linkId, feature));
    const all = [...((node.inside && conditions.get(node.inside)) ?? []), ...(own ? [own] : [])];
    conditions.set(node, all);
    if (all.length) node.item.showIf = all.length > 1 ? { all } : all[0];
  }

  const [code] = root.parts('code').map((each) => each.text('display'));
  const id = root.text('id') ?? root.text('url')?.split(/[/:]/).at(-1);
  const lang = root.text('language');
  const questionnaire: Record<string, unknown> = { ...root.json };
  if (found.length) delete questionnaire.item;
  const pages = paged(found);
  const quiz: Quiz = only({
    id: idFor(id, 'questionnaire', new Set()),
    version: root.text('version') ?? '0',
    lang: lang && /^[a-zA-Z]{2,3}(-[\w-]{1,20})?$/.test(lang) ? lang : undefined,
    title: root.text('title') ?? root.text('name') ?? code ?? id ?? 'Questionnaire',
    intro: root.text('description'),
    pages,
    scales: hasPoints(found.flatMap(({ item }) => ('options' in item && item.options ? [item.options] : [])))
      ? [only({ id: total, name: totalName })]
      : [],
    results: [],
    fhir: only({ questionnaire, valueSets: more.length ? more : undefined }) satisfies QuizOrigin,
  });
  return { quiz, warnings: [...warnings.values()] };
}
