import { html, nothing, type TemplateResult } from 'lit';
import { triggerPoint, triggerPoints, type TriggerPointKind } from '../data/trigger-points.js';
import { withGuests } from '../shared/guests.js';
import { answer, onward, problem } from './answer.js';
import { invite } from './guests.js';
import type { Answers, Side } from './model.js';
import { pointOf } from './report.js';
import type { StepSheet, StepView } from './steps.js';

const kinds = Object.keys(triggerPoints) as TriggerPointKind[];

/** The name of the chosen point, without its side. */
export const pointName = ({ more, state }: StepSheet): string =>
  state.answers.kind ? more.guideMore.where.points[state.answers.kind].name : '';

export const sideName = ({ more }: StepSheet, side: Side): string => more.guideMore.where.sides[side];

function choose(sheet: StepSheet, answers: Answers): void {
  sheet.act({ type: 'choose', answers });
  const { kind, side } = { ...sheet.state.answers, ...answers };
  const { where } = sheet.more.guideMore;
  if (kind && side) sheet.say(where.chosen(where.points[kind].name, sideName(sheet, side)));
}

function map(sheet: StepSheet): TemplateResult {
  const { host, level, state, more } = sheet;
  if (!invite(host, 'body-map', sheet.update)) return html`<p class="note">${more.guideMore.where.noMap}</p>`;
  const opened = ({ id }: Event & { id: string }): void => {
    const point = triggerPoint(id);
    if (point) choose(sheet, { kind: point.kind, side: point.side === 'l' ? 'left' : 'right' });
  };
  return withGuests`<body-map
    class="map"
    mode="explore"
    zoom="lumbopelvic"
    view="front"
    label=${more.guideMore.where.point}
    heading-level=${level(1)}
    .highlight=${pointOf(state.answers) ?? ''}
    @trigger-point-open=${opened}
  ></body-map>`;
}

/** Which side and which point: on the map, or from the list alone. */
export const where: StepView = (sheet) => {
  const { state, title } = sheet;
  const { where } = sheet.more.guideMore;
  const { kind, side } = state.answers;
  const pick =
    (name: 'kind' | 'side') =>
    ({ target }: Event): void =>
      choose(sheet, { [name]: (target as HTMLInputElement).value });
  return html`${title(where.title)}
    <p>${where.text}</p>
    ${state.missing ? problem(where.missing) : nothing}
    <div class="beside">
      ${map(sheet)}
      <div class="stack">
        <fieldset class="answers two" @change=${pick('side')}>
          <legend>${where.side}</legend>
          ${(['right', 'left'] as const).map((each) => answer('side', each, side === each, where[each]))}
        </fieldset>
        <fieldset class="answers" @change=${pick('kind')}>
          <legend>${where.point}</legend>
          ${kinds.map((each) => answer('kind', each, kind === each, where.points[each].name, where.points[each].hint))}
        </fieldset>
        <p class="muted small">${where.unsure}</p>
        ${onward(sheet)}
      </div>
    </div>`;
};
