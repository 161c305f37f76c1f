/** The result on one page for a clinician: on paper, as text, as a file. Made on this device; nothing is sent. */
import type { Words } from '../data/words/en.js';
import type { quiz as quizWords } from '../data/words/en/quiz.js';
import { quizMore } from '../data/words/en/quiz-more.js';
import type { Quiz } from '../data/quiz-types.js';
import type { Answers } from '../data/quiz-answers.js';
import { linesOf, reasonText, scaleName, wordFor } from './outcome.js';
import { flagsItem, shown, ticked } from './pages.js';
import { bandOf, precautionsOf, stepsOf, type QuizResult } from './scoring.js';
import { printAlone } from '../shared/print-alone.js';
import { saveFile } from '../shared/save-file.js';

/** One part of the sheet: lines under a heading, each perhaps with a name. */
interface Part {
  readonly heading: string;
  readonly lines: readonly (string | readonly [name: string, text: string])[];
}

export interface Summary {
  readonly title: string;
  readonly lang: string;
  readonly dir: string;
  readonly parts: readonly Part[];
  /** Room for a pen. */
  readonly notes: string;
}

export interface Source {
  readonly quiz: Quiz;
  readonly answers: Answers;
  readonly result: QuizResult;
  readonly lang: string;
  readonly dir: string;
  readonly translation: Words | undefined;
  readonly words: typeof quizWords;
}

export function summaryOf({ quiz, answers, result, lang, dir, translation, words }: Source, today: Date): Summary {
  const more = translation?.quizMore ?? quizMore;
  const { sheet } = more;
  const band = bandOf(quiz, answers);
  const flags = ticked(quiz, answers);
  const number = (value: number): string => value.toLocaleString(lang, { maximumFractionDigits: 2 });
  const reasons = (speaks: 'for' | 'against'): string[] =>
    result.reasons.filter((reason) => reason.speaks === speaks).map((reason) => reasonText(reason, more));
  const level = flags[0]?.level;
  const parts: Part[] = [
    {
      heading: words.result,
      lines: [
        level ? words.help[level].title : (band?.title ?? more.plain.done),
        sheet.date(today.toLocaleDateString(lang, { dateStyle: 'long' })),
        sheet.own,
      ],
    },
    quiz.redFlags
      ? { heading: sheet.flags, lines: flags.length ? flags.map(({ text }) => text) : [sheet.noFlags] }
      : { heading: '', lines: [] },
    { heading: sheet.precautions, lines: precautionsOf(quiz, answers).map(({ text }) => text) },
    {
      heading: more.amount,
      lines: quiz.scales
        .filter((scale) => scaleName(quiz, scale, more) && result.scales[scale.id])
        .map((scale): [string, string] => {
          const { score, max } = result.scales[scale.id];
          const points = more.points(number(score), number(scale.max ?? max));
          return [scaleName(quiz, scale, more), [wordFor(scale, score), points].filter(Boolean).join(', ')];
        }),
    },
    { heading: words.for, lines: reasons('for') },
    { heading: words.against, lines: reasons('against') },
    {
      heading: sheet.answers,
      lines: shown(quiz, answers)
        .items.filter(({ id }) => id !== flagsItem)
        .map((item): [string, string] => [
          item.text,
          linesOf(item, answers.get(item.id), lang, translation).join('; ') || more.unanswered,
        ]),
    },
    { heading: words.nextSteps, lines: band ? stepsOf(quiz, band, answers).map(({ text }) => text) : [] },
    { heading: words.aboutLimits, lines: [quiz.notDiagnosis ?? words.notAdvice, quiz.limits ?? more.plain.limits] },
  ];
  return {
    title: sheet.title(quiz.title),
    lang,
    dir,
    parts: parts.filter(({ lines }) => lines.length),
    notes: sheet.notes,
  };
}

const lineText = (line: Part['lines'][number]): string => (typeof line === 'string' ? line : `${line[0]} ${line[1]}`);

export const asText = ({ title, parts }: Summary): string =>
  [
    title,
    ...parts.map(({ heading, lines }) =>
      [heading.toUpperCase(), ...lines.map((line) => `- ${lineText(line)}`)].join('\n'),
    ),
  ].join('\n\n') + '\n';

/** The sheet as elements of `page`; text stays text. */
export function asElement({ title, lang, dir, parts, notes }: Summary, page: Document = document): HTMLElement {
  const make = (tag: string, text = '', name = ''): HTMLElement => {
    const element = page.createElement(tag);
    element.textContent = text;
    if (name) element.className = name;
    return element;
  };
  const sheet = make('article', '', 'paper');
  sheet.lang = lang;
  sheet.dir = dir;
  sheet.append(make('h1', title));
  for (const { heading, lines } of parts) {
    const pairs = lines.every((line) => typeof line !== 'string');
    const part = make('section');
    const list = make(pairs ? 'dl' : 'ul');
    for (const line of lines) {
      if (typeof line === 'string') list.append(make('li', line));
      else {
        const pair = make('div');
        pair.append(make('dt', line[0]), make('dd', line[1]));
        list.append(pair);
      }
    }
    part.append(make('h2', heading), list);
    sheet.append(part);
  }
  const pen = make('section', '', 'pen');
  pen.append(make('h2', notes), make('i'), make('i'));
  sheet.append(pen);
  return sheet;
}

const look = `.paper { color: #000; font: 10pt/1.35 system-ui, sans-serif; columns: 2; column-gap: 8mm; }
.paper h1 { column-span: all; margin: 0 0 4mm; padding-block-end: 2mm; border-block-end: 1.5pt solid #0e6a64; font-size: 16pt; line-height: 1.2; }
.paper h2 { margin: 0 0 1mm; color: #0e6a64; font-size: 10.5pt; }
.paper section { display: block; margin: 0 0 4mm; break-inside: avoid; }
.paper ul { margin: 0; padding-inline-start: 4mm; }
.paper dl, .paper dd { margin: 0; }
.paper dl div { margin: 0 0 1mm; }
.paper dt { color: #444; }
.paper dd { font-weight: 600; }
.paper .pen i { display: block; block-size: 9mm; border-block-end: .5pt solid #999; }`;

/** In the widget: the sheet in place of the page. */
const onPaper = `.paper { display: none; }
@media print { :host { display: block !important; } .base { display: none !important; } .paper { display: block; } ${look} }
@page { margin: 14mm; }`;

export const printSummary = (host: HTMLElement, summary: Summary): void =>
  printAlone(host, onPaper, asElement(summary));

/** A whole page, as a file: no script in it, and nothing that it would load. */
export function asPage(summary: Summary): string {
  const page = document.implementation.createHTMLDocument(summary.title);
  page.documentElement.lang = summary.lang;
  page.documentElement.dir = summary.dir;
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const width = page.createElement('meta');
  width.name = 'viewport';
  width.content = 'width=device-width';
  const style = page.createElement('style');
  style.textContent = `body { max-width: 52em; margin: 2em auto; padding: 0 1em; background: #fff; } ${look}
@media (max-width: 40em) { .paper { columns: 1; } }`;
  page.head.prepend(charset, width);
  page.head.append(style);
  page.body.append(asElement(summary, page));
  return `<!doctype html>\n${new XMLSerializer().serializeToString(page.documentElement)}\n`;
}

export type Way = 'print' | 'copy' | 'save-text' | 'save-page';

/** Prints, copies or saves. @returns a sentence to say, or '' */
export async function keepAs(way: Way, host: HTMLElement, source: Source): Promise<string> {
  const summary = summaryOf(source, new Date());
  const more = source.translation?.quizMore ?? quizMore;
  const { id } = source.quiz;
  switch (way) {
    case 'print':
      printSummary(host, summary);
      return '';
    case 'copy':
      return navigator.clipboard.writeText(asText(summary)).then(
        () => more.copied,
        () => more.notCopied,
      );
    case 'save-text':
      saveFile(`${fileName(id)}.txt`, 'text/plain', asText(summary));
      return '';
    case 'save-page':
      saveFile(`${fileName(id)}.html`, 'text/html', asPage(summary));
      return '';
  }
}

const fileName = (id: string): string => id.replace(/[^\w-]+/g, '-').slice(0, 60) || 'summary';
