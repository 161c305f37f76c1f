import { html, nothing, type TemplateResult } from 'lit';
import { diaryFormats } from '../data/diary.js';
import type { Sheet } from './sheet.js';

/** Ways out and in: what is in the fold. */
export function filesView({ room, more }: Sheet): TemplateResult {
  const { files } = more.diaryMore;
  const { message } = room.files;
  const some = room.entries.length > 0;
  const button = (act: string, label: string, name = '', id = ''): TemplateResult =>
    html`<button part="button" class=${name} type="button" data-act=${act} data-id=${id}>${label}</button>`;
  return html`<div class="stack">
    <p class="muted small">${files.about}</p>
    <div class="row">
      ${some ? html`${button('print', files.print)} ${diaryFormats.map((format) => button('save', files.save(files.formats[format]), '', format))}` : nothing}
      <label class="take" part="button"
        >${files.import}<input
          type="file"
          accept=".csv,.json,text/csv,application/json,application/fhir+json"
          @change=${room.files.bring}
      /></label>
    </div>
    ${
      message
        ? html`<div class=${message.errors ? 'note' : 'muted'} part="message">
            <p>${message.said(more)}</p>
            ${
              message.errors?.length
                ? html`<ul lang="en" dir="ltr">
                    ${message.errors.map((error) => html`<li>${error}</li>`)}
                  </ul>`
                : nothing
            }
          </div>`
        : nothing
    }
    ${some ? html`<div class="row">${button('clear', files.clear, 'all')}</div>` : nothing}
  </div>`;
}
