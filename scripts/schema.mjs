/**
 * Writes `dist/schema/*.v1.json` from the checks in `dist/data/validate/`: the same rules, in a form in which an editor
 * completes and checks a file while it is written. Part of `npm run build`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchema } from './lib/json-schema.mjs';
import { at } from './lib/project.mjs';

const { exerciseKind, exercisesKind } = await import('../dist/data/validate/exercise.js');
const { mapKind } = await import('../dist/data/validate/map.js');
const { programKind } = await import('../dist/data/validate/program.js');
const { quizKind } = await import('../dist/data/validate/quiz.js');
const { redFlagsKind } = await import('../dist/data/validate/red-flags.js');

/** One exercise or a list of them: both are files that a page can bring. */
function exerciseOrList() {
  const { definitions, ...one } = jsonSchema('exercise', exerciseKind.schema);
  const { definitions: inList, ...list } = jsonSchema('exercises', exercisesKind.schema);
  const { $schema, $id, title, description, ...exercise } = one;
  const root = { $schema, $id, title, description, type: 'object' };
  for (const key of ['$schema', '$id', 'title', 'description']) delete list[key];
  return {
    ...root,
    if: { properties: { exercises: true }, required: ['exercises'] },
    then: list,
    else: { $ref: '#/definitions/exercise' },
    definitions: { ...inList, ...definitions, exercise: { title, ...exercise } },
  };
}

const schemas = {
  quiz: jsonSchema('quiz', quizKind.schema),
  exercise: exerciseOrList(),
  map: jsonSchema('map', mapKind.schema),
  program: jsonSchema('program', programKind.schema),
  'red-flags': jsonSchema('red-flags', redFlagsKind.schema),
};

mkdirSync(at('dist/schema'), { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  writeFileSync(at('dist/schema', `${name}.v1.json`), JSON.stringify(schema, null, 2) + '\n');
}
