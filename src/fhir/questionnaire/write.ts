import type { QuizItem, QuizOption } from '../../data/quiz-types.js';
import { regions } from '../../data/regions.js';
import type { Extension } from '../types.js';
import { linkIdOf, quantity, typeOf, valueOf, type Context } from './context.js';
import { enabled } from './enabled.js';
import { names, urlOf, type Name } from './extensions.js';
import { only } from './items.js';
import { isObject, type Json } from './part.js';
import { marksIn } from './marks.js';
import { regionCoding } from './regions.js';

function optionJson(option: QuizOption, initial: readonly string[] | undefined, context: Context): Json {
  const { key, value } = valueOf(option, context);
  const initialSelected = initial?.includes(option.id) ? { initialSelected: true } : {};
  if (isObject(option.fhir)) return { ...option.fhir, [key]: value, ...initialSelected };
  const extension: Extension[] = [];
  if (option.exclusive) extension.push({ url: urlOf(names.exclusive), valueBoolean: true });
  if (option.prefix) extension.push({ url: urlOf(names.prefix), valueString: option.prefix });
  return { ...(extension.length && { extension }), [key]: value, ...initialSelected };
}

const controls: Readonly<Record<string, string>> = { radio: 'radio-button' };
const controlUrl = 'http://hl7.org/fhir/questionnaire-item-control';

/** `itemControl` of an item. */
export const controlled = (code: string): Extension => ({
  url: urlOf(names.control),
  valueCodeableConcept: { coding: [{ system: controlUrl, code: controls[code] ?? code }] },
});

/** The members of an item as FHIR has them, without the items in it. */
export function fieldsOf(item: QuizItem, context: Context): Json {
  const type = typeOf(item);
  const extension: Extension[] = [];
  const extend = (name: Name, key: keyof Extension, value: unknown): void => {
    if (value !== undefined) extension.push({ url: urlOf(name), [key]: value });
  };
  const fields: Record<string, unknown> = {
    linkId: linkIdOf(item, item.id),
    prefix: item.prefix,
    text: item.type === 'info' && item.hint ? `${item.text}\n${item.hint}` : item.text,
    type,
    ...enabled(item, context),
  };
  if (item.hidden) extend(names.hidden, 'valueBoolean', true);
  if ('control' in item && item.control) extension.push(controlled(item.control));
  if (item.type !== 'info') {
    fields.required = item.required;
    fields.readOnly = item.readOnly;
  }

  switch (item.type) {
    case 'single':
    case 'multi':
      fields.repeats = item.type === 'multi' || undefined;
      fields.answerOption = item.options.map((option) => optionJson(option, item.initial, context));
      break;
    case 'boolean':
      if (item.initial !== undefined) fields.initial = [{ valueBoolean: item.initial }];
      break;
    case 'number':
    case 'scale': {
      const isWhole = type === 'integer';
      const key = isWhole ? 'valueInteger' : 'valueDecimal';
      const [least, most] = item.type === 'scale' ? [0, 10] : [];
      extend(names.min, key, item.min ?? least);
      extend(names.max, key, item.max ?? most);
      if (item.type === 'number') {
        if (isWhole && item.step !== 1) extend(names.step, 'valueInteger', item.step);
        if (item.unit) extend(names.unit, 'valueCoding', { display: item.unit });
        if (item.initial !== undefined && type === 'quantity')
          fields.initial = [{ valueQuantity: quantity(item, item.initial) }];
      } else if (!item.control) extension.push(controlled('slider'));
      if (item.initial !== undefined) fields.initial ??= [{ [key]: item.initial }];
      break;
    }
    case 'text':
      fields.maxLength = item.maxLength;
      if (item.initial !== undefined) fields.initial = [{ valueString: item.initial }];
      break;
    case 'date':
      extend(names.min, 'valueDate', item.min);
      extend(names.max, 'valueDate', item.max);
      if (item.initial !== undefined) fields.initial = [{ valueDate: item.initial }];
      break;
    case 'regions': {
      const begun = marksIn(item.initial ?? '').map(({ id }) => id);
      fields.repeats = true;
      fields.answerOption = [...regions.keys()].map((id) => ({
        valueCoding: regionCoding(id, context.words),
        ...(begun.includes(id) && { initialSelected: true }),
      }));
    }
  }
  return only({ ...(extension.length && { extension }), ...fields });
}

/** What FHIR says in items of their own: help, the words at the ends of a scale, how strong it is. */
export function childrenOf(item: QuizItem, id = linkIdOf(item, item.id)): readonly Json[] {
  const display = (control: string, text: string | undefined): Json[] =>
    text ? [{ extension: [controlled(control)], linkId: `${id}:${control}`, text, type: 'display' }] : [];
  const children = item.type === 'info' ? [] : display('help', item.hint);
  if (item.type === 'scale' || item.type === 'number')
    children.push(...display('lower', item.minText), ...display('upper', item.maxText));
  if (item.type === 'regions' && item.scale) {
    const [least, most] = item.scale === 3 ? [1, 3] : [0, 10];
    children.push({
      extension: [
        { url: urlOf(names.min), valueInteger: least },
        { url: urlOf(names.max), valueInteger: most },
      ],
      linkId: `${id}:intensity`,
      text: `${least}–${most}`,
      type: 'integer',
    });
  }
  return children;
}
