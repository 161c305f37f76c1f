import { heardOf, initialAnswers } from '../data/conditions.js';
import type { Quiz } from '../data/quiz-types.js';
import { fromQuestionnaire } from '../fhir/questionnaire/index.js';

/** What the widget says about a FHIR Questionnaire: why it is refused, or what it leaves as it is. */
export interface Reading {
  readonly errors: readonly string[];
  readonly warnings: readonly { readonly path: string; readonly message: string }[];
}

type Json = Readonly<Record<string, unknown>>;

/** Path of every item by its `linkId`. */
function itemPaths(content: Json): ReadonlyMap<unknown, string> {
  const paths = new Map<unknown, string>();
  const waiting = [{ part: content, path: '' }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { part, path } = next;
    if (path && !paths.has(part.linkId)) paths.set(part.linkId, path);
    (part.item as readonly Json[] | undefined)?.forEach((item, at) => {
      waiting.push({ part: item, path: `${path && `${path}.`}item[${at}]` });
    });
  }
  return paths;
}

/** Where nothing is asked at first, no answer can bring up a question. */
function asksSomething(quiz: Quiz): boolean {
  const { items } = heardOf(
    quiz.pages.flatMap((page) => page.items),
    initialAnswers(quiz),
  );
  return items.some(({ hidden, type }) => !hidden && type !== 'info');
}

const nothing = 'expected a question that can be answered';

export function readQuestionnaire(content: unknown): Reading {
  try {
    const { quiz, warnings } = fromQuestionnaire(content);
    const paths = itemPaths(content as Json);
    // The page may hand in the answers.
    const isWaiting = warnings.some(({ feature }) => feature.startsWith('answerValueSet '));
    const isEmpty = !asksSomething(quiz);
    return {
      errors: isEmpty && !isWaiting ? [`questionnaire: ${nothing}, got none`] : [],
      warnings: [
        ...(isEmpty && isWaiting ? [{ path: '', message: `${nothing}: there is one only with its value sets` }] : []),
        ...warnings.map(({ linkId, feature }) => ({
          path: paths.get(linkId) ?? '',
          message: linkId ? `linkId ${JSON.stringify(linkId)}: ${feature}` : feature,
        })),
      ],
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { errors: [error.message], warnings: [] };
  }
}
