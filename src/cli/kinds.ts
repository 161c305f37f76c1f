import type { Content } from '../data/validate.js';

/** What a file can be. */
export type Kind = keyof Content | 'questionnaire';

export const kinds: readonly Kind[] = ['quiz', 'exercise', 'exercises', 'map', 'program', 'red-flags', 'questionnaire'];

const KiB = 1024;

/** Bytes of a file that the widgets still take. */
export const largest: Readonly<Record<Kind, number>> = {
  quiz: 4096 * KiB,
  exercise: 64 * KiB,
  exercises: 256 * KiB,
  map: 256 * KiB,
  program: 64 * KiB,
  'red-flags': 256 * KiB,
  questionnaire: 4096 * KiB,
};

const has = (content: object, ...names: string[]): boolean => names.some((name) => Object.hasOwn(content, name));

const told = /(?:^|\/)([a-z-]+)\.v(\d+)\.json$/;

/** Tells what a file is: by its `resourceType` or `$schema`, else by the names it holds. */
export function kindOf(content: unknown): Kind | { readonly problem: string } {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    return { problem: 'expected an object: { … }' };
  }
  const { $schema, resourceType } = content as { $schema?: unknown; resourceType?: unknown };
  if (resourceType === 'Questionnaire') return 'questionnaire';
  if (typeof resourceType === 'string') return { problem: 'of FHIR only a Questionnaire is taken' };
  const [, name, version] = (typeof $schema === 'string' && told.exec($schema)) || [];
  if (kinds.includes(name as Kind)) {
    if (version !== '1') return { problem: `expected version 1 of the ${name} schema, got ${version}` };
    return name === 'exercise' && has(content, 'exercises') ? 'exercises' : (name as Kind);
  }
  if (has(content, 'exercises')) return 'exercises';
  if (has(content, 'pages', 'results')) return 'quiz';
  if (has(content, 'holdSeconds', 'program', 'milestones', 'breathSeconds')) return 'program';
  if (has(content, 'steps', 'dosage')) return 'exercise';
  if (has(content, 'regions', 'triggerPoints')) return 'map';
  if (has(content, 'redFlags')) return 'red-flags';
  return { problem: `cannot tell what this is: give it a "$schema", or say --kind ${kinds.join('|')}` };
}
