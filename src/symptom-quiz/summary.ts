/** The result on one page for a clinician: on paper, as text, as a file. Made on this device; nothing is sent. */
import type { Words } from '../data/words/en.js';
import type { quiz as quizWords } from '../data/words/en/quiz.js';
import { quizMore } from '../data/words/en/quiz-more.js';
import type { Quiz } from '../data/quiz-types.js';
import type { Answers } from '../data/quiz-answers.js';
import { linesOf, pointsText, reasonText, scaleName, stemsOf, wordFor } from './outcome.js';
import { isFlags, shown, ticked } from './pages.js';
import { bandOf, precautionsOf, stepsOf, type QuizResult } from './scoring.js';
import { printAlone } from '../shared/print-alone.js';
import { saveFile } from '../shared/save-file.js';

/** One part of the sheet: lines under a heading, each perhaps with a name. */
interface Part {
  readonly heading: string;
  readonly lines: readonly (string | readonly [name: string, text: string, over?: string])[];
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
  const reasons = (speaks: 'for' | 'against'): string[] =>
    result.reasons.filter((reason) => reason.speaks === speaks).map((reason) => reasonText(reason, more));
  const level = flags[0]?.level;
  const stems = stemsOf(quiz, answers);
  const parts: Part[] = [
    {
      heading: words.result,
      lines: [
        level ? words.help[level].title : (band?.title ?? more.plain.done),
        ...(band?.text ? [band.text] : []),
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
          const found = result.scales[scale.id];
          const points = pointsText(scale, found, lang, more);
          return [scaleName(quiz, scale, more), [wordFor(scale, found.score), points].filter(Boolean).join(', ')];
        }),
    },
    { heading: words.for, lines: reasons('for') },
    { heading: words.against, lines: reasons('against') },
    {
      heading: sheet.answers,
      lines: shown(quiz, answers)
        .items.filter(({ id }) => !isFlags(quiz, id))
        .map((item): [string, string, string?] => [
          item.text,
          linesOf(item, answers.get(item.id), lang, translation).join('; ') || more.unanswered,
          stems.get(item),
        ]),
    },
    { heading: words.nextSteps, lines: band ? stepsOf(quiz, band, answers).map(({ text }) => text) : [] },
    {
      heading: words.seeClinician,
      lines: [...(quiz.clinician ?? []), ...(band?.clinician ? [band.clinician] : [])],
    },
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

const lineText = (line: Part['lines'][number]): string => {
  if (typeof line === 'string') return `- ${line}`;
  const [name, text, over] = line;
  return `${over ? `${over}\n` : ''}- ${name} ${text}`;
};

export const asText = ({ title, parts }: Summary): string =>
  [title, ...parts.map(({ heading, lines }) => [heading.toUpperCase(), ...lines.map(lineText)].join('\n'))].join(
    '\n\n',
  ) + '\n';

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
        const [name, text, over] = line;
        if (over) pair.append(make('dt', over, 'over'));
        pair.append(make('dt', name), make('dd', text));
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
.paper dt.over { margin: 1mm 0; color: #000; font-weight: 600; }
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
  const sheet = `body { max-width: 52em; margin: 2em auto; padding: 0 1em; background: #fff; } ${look}
@media (max-width: 40em) { .paper { columns: 1; } }`;
  page.head.prepend(charset, width);
  page.body.append(asElement(summary, page));
  const text = new XMLSerializer().serializeToString(page.documentElement);
  // Written, not appended: a strict page would refuse the sheet here, where nothing shows it.
  return `<!doctype html>\n${text.replace('</head>', () => `<style>${sheet}</style></head>`)}\n`;
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
      try {
        // Plain http has no clipboard.
        await navigator.clipboard.writeText(asText(summary));
        return more.copied;
      } catch {
        return more.notCopied;
      }
    case 'save-text':
      saveFile(`${fileName(id)}.txt`, 'text/plain', asText(summary));
      return more.saved;
    case 'save-page':
      saveFile(`${fileName(id)}.html`, 'text/html', asPage(summary));
      return more.saved;
  }
}

const fileName = (id: string): string => id.replace(/[^\w-]+/g, '-').slice(0, 60) || 'summary';
