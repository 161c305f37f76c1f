import { html, nothing, type TemplateResult } from 'lit';
import { sources } from '../data/sources.js';
import { list, press } from './pages.js';
import { summaryOf } from './report.js';
import type { StepSheet, StepView } from './steps.js';
import { pointName, sideName } from './where.js';

type Row = readonly [name: string, value: string];

function rowsOf(sheet: StepSheet): Row[] {
  const { more, state } = sheet;
  const text = more.guideMore.summary;
  const { side, tool, before, after } = state.answers;
  const { secondsHeld, stretched } = summaryOf(state);
  const rows: (Row | false | undefined)[] = [
    [text.spot, [pointName(sheet), side && sideName(sheet, side)].filter(Boolean).join(' · ')],
    tool && [text.tool, more.tools.names[tool]],
    secondsHeld > 0 && [text.held, text.seconds(secondsHeld)],
    before !== undefined && after !== undefined && [text.pain, text.from(before, after)],
    stretched && [text.stretched, text.yes],
  ];
  return rows.filter((row): row is Row => !!row && !!row[1]);
}

function verdict({ more, state }: StepSheet): string {
  const text = more.guideMore.summary;
  const { change, stoppedForPain } = summaryOf(state);
  if (stoppedForPain) return text.pained;
  return change === undefined ? '' : change < 0 ? text.less : change > 0 ? text.more : text.same;
}

/** The whole page as lines of text, for the clipboard. */
const textOf = (root: ParentNode): string =>
  [...root.querySelectorAll('.heading, .report .strong, dt, dd, .subheading, .panel li')]
    .map((each) => {
      const text = each.textContent.trim();
      return each.matches('dt') ? `${text}: ` : `${each.matches('li') ? '- ' : ''}${text}\n`;
    })
    .join('');

async function copy(sheet: StepSheet): Promise<void> {
  const { host, more, say } = sheet;
  const text = more.guideMore.summary;
  const place = host.renderRoot.querySelector('.copied')!;
  const tell = (sentence: string): void => {
    place.textContent = sentence;
    say(sentence);
  };
  try {
    await navigator.clipboard.writeText(textOf(host.renderRoot));
    tell(text.copied);
  } catch {
    const report = host.renderRoot.querySelector('.report');
    if (report) getSelection()?.selectAllChildren(report);
    tell(text.notCopied);
  }
}

async function print(sheet: StepSheet): Promise<void> {
  const room = await import('./print.js').catch(() => undefined);
  if (room) room.printSummary(sheet.host);
  else window.print();
}

/** What was done and what changed, when again, and when to see someone. */
export const summary: StepView = (sheet) => {
  const { title, more, state } = sheet;
  const text = more.guideMore.summary;
  const { side, before, after } = state.answers;
  const told = verdict(sheet);
  const other = side && !state.hurt ? text.other[side === 'left' ? 'right' : 'left'] : '';
  return html`${title(text.title)}
    <div class="report" part="report">
      ${before !== undefined && after !== undefined ? change(before, after) : nothing}
      ${told ? html`<p class=${state.hurt ? 'note strong' : 'strong'}>${told}</p>` : nothing}
      <dl>
        ${rowsOf(sheet).map(
          ([name, value]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
    </div>
    <div class="pair">
      <section class="panel">${title(text.againTitle, 1)} ${list(text.again)}</section>
      <section class="panel">${title(text.seeTitle, 1)} ${list(text.see)}</section>
    </div>
    <div class="row actions">
      <button part="button primary" class="primary" type="button" @click=${() => print(sheet)}>${text.print}</button>
      <button part="button" type="button" @click=${() => copy(sheet)}>${text.copy}</button>
      ${other ? press('other-side', other) : nothing} ${press('restart', text.again2)}
      <span class="copied muted" aria-hidden="true"></span>
    </div>
    <details>
      <summary>${text.sources}</summary>
      ${list((['A', 'B', 'IFOMPT2020', 'NICE-NG59', 'PRACTICE'] as const).map((id) => sources[id].title))}
      <p class="muted small">${text.ownNumbers}</p>
    </details>
    <div class="pen" hidden>${text.date}<i></i>${text.notes}<i></i><i></i><i></i></div>`;
};

/** Before and after as two numbers; the sentence below says which way it went. */
const change = (before: number, after: number): TemplateResult =>
  html`<p class="change" aria-hidden="true">
    <b class="n${before}">${before}</b><span>→</span><b class="n${after}">${after}</b>
  </p>`;
