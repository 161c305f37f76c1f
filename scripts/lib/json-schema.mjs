/** Turns a check of `src/data/validate/` into a JSON Schema (draft-07, which every editor knows) with words for people. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { titles, wordsFor } from './schema-words.mjs';

/** Names that reach into prototypes: refused everywhere, so a free key must not be one either. */
const unsafe = ['__proto__', 'constructor', 'prototype'];

const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const singular = (name) => name.replace(/s$/, '');

/** Definitions whose name is not that of the key where they are found; first by definition and key. */
const names = {
  showIf: 'condition',
  when: 'condition',
  value: 'answer',
  redFlags: 'red-flags',
  'red-flags.items': 'red-flag',
  'red-flags.redFlags': 'red-flag',
  'scale.bands': 'score-band',
  holdSeconds: 'hold-seconds',
  'pose.start': 'posture',
};

/** How an alternative is told from the others: by its `type`, else by its first key. */
const trait = ({ entries }) => entries && (entries.type?.literal ?? Object.keys(entries)[0]);

/**
 * A copy of a check in which every choice is a plain union, so that the library understands it, and the parts that get a
 * name of their own.
 */
function prepare(root, rootName) {
  const copies = new Map();
  const named = {};

  const name = (copy, wish) => {
    let free = wish;
    for (let n = 2; named[free]; n++) free = `${wish}-${n}`;
    named[free] = copy;
    return free;
  };

  /** @param {string} wish what to call it, should it be an object or a choice */
  const visit = (schema, wish, isRoot = false) => {
    const known = copies.get(schema);
    if (known) return known;
    if (schema.type === 'lazy' && !schema.parts) return visit(schema.getter(undefined), wish);
    if (schema.parts?.length === 1) return visit(schema.parts[0], wish);

    const copy = { ...schema };
    copies.set(schema, copy);
    if (schema.pipe) {
      const first = visit(schema.pipe[0], wish, isRoot);
      copy.pipe = [first, ...schema.pipe.slice(1)];
      // The name goes to the whole, with what its pipe adds.
      for (const key of Object.keys(named)) if (named[key] === first) named[key] = copy;
      return copy;
    }
    if (schema.type === 'lazy') {
      const { parts } = schema;
      if (!parts.length) throw new Error(`${wish}: this choice does not say what it chooses from`);
      const own = name(copy, wish);
      copy.type = 'union';
      copy.options = parts.map((part) => visit(part, trait(part) ? `${own}-${trait(part)}` : own));
    } else if (schema.entries) {
      const own = isRoot ? rootName : name(copy, wish);
      copy.entries = Object.fromEntries(
        Object.entries(schema.entries).map(([key, entry]) => {
          const inside = names[`${own}.${key}`] ?? names[key] ?? singular(kebab(key));
          return [key, visit(entry, inside)];
        }),
      );
    } else {
      for (const part of ['item', 'wrapped', 'value']) if (schema[part]?.kind) copy[part] = visit(schema[part], wish);
    }
    return copy;
  };

  return { schema: visit(root, rootName, true), named };
}

/** Alternatives that are told apart by their `type`: an editor then speaks of that one only. */
function byType(parts, definitions) {
  const targets = parts.map(({ $ref }) => definitions[$ref.split('/').at(-1)]);
  const [first, ...others] = targets.map(({ properties }) => properties);
  const common = Object.keys(first).filter(
    (key) => key !== 'type' && others.every((other) => JSON.stringify(other[key]) === JSON.stringify(first[key])),
  );
  const types = targets.map(({ properties }) => properties.type.const);
  return {
    type: 'object',
    properties: {
      ...Object.fromEntries(common.map((key) => [key, first[key]])),
      type: { type: 'string', enum: types },
    },
    required: ['type'],
    allOf: parts.map((then, at) => ({
      if: { properties: { type: { const: types[at] } }, required: ['type'] },
      then,
    })),
  };
}

/** Titles and descriptions, where people look for them. */
function describe(name, schema) {
  if (titles[name]) schema.title = titles[name];
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    schema.properties[key] = { description: wordsFor(name, key), ...property };
  }
}

/**
 * @param {string} name such as `quiz`
 * @param {import('valibot').GenericSchema} check
 */
export function jsonSchema(name, check) {
  const { schema, named } = prepare(check, name);
  const drawn = toJsonSchema(schema, {
    typeMode: 'input',
    target: 'draft-07',
    definitions: named,
    overrideAction: ({ valibotAction: { json }, jsonSchema: drawn }) =>
      json && { ...drawn, ...json, ...(json.enum && { enum: [...json.enum] }) },
    overrideSchema: ({ valibotSchema, jsonSchema: drawn }) =>
      valibotSchema.type === 'record' && {
        ...drawn,
        propertyNames: { ...drawn.propertyNames, not: { enum: unsafe } },
      },
  });
  const {
    $schema: draft,
    $defs: definitions,
    ...body
  } = JSON.parse(JSON.stringify(drawn).replaceAll('"#/$defs/', '"#/definitions/'));
  for (const [key, definition] of Object.entries(definitions)) {
    const { anyOf = [] } = definition;
    const all = anyOf.map(({ $ref }) => $ref && definitions[$ref.split('/').at(-1)]);
    if (all.length && all.every((part) => part?.properties?.type?.const)) {
      definitions[key] = byType(anyOf, definitions);
    }
  }
  for (const [key, definition] of Object.entries(definitions)) describe(key, definition);
  describe(name, body);
  return { $schema: draft, $id: `urn:unknot:schema:${name}.v1`, ...body, definitions };
}
