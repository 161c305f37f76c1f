import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/index.js';
import type { ReliefPlan } from '../src/relief-plan/relief-plan.js';
import type { PlanEvent } from '../src/shared/plan.js';

interface Args {
  scope?: string;
  panel?: string;
  persist?: string;
  'emergency-number'?: string;
  label?: string;
  'heading-level'?: number;
  inside?: unknown;
}

const render = (args: Args): TemplateResult => html`
  <relief-plan
    scope=${ifDefined(args.scope)}
    panel=${ifDefined(args.panel)}
    persist=${ifDefined(args.persist)}
    emergency-number=${args['emergency-number'] ?? '112'}
    label=${ifDefined(args.label)}
    heading-level=${ifDefined(args['heading-level'])}
    ><div style="display: grid; gap: 1em; padding-block-start: 1em">${args.inside ?? nothing}</div></relief-plan
  >
`;

const meta: Meta<Args> = { title: 'Widgets/relief-plan', component: 'relief-plan', render };
export default meta;
type Story = StoryObj<Args>;

const day = 86_400_000;
const now = Date.now();
const ratings: PlanEvent[] = [
  { point: 'tp-iliacus-l', before: 7, after: 6, at: now - 6 * day },
  { point: 'tp-iliacus-l', before: 6, after: 4, at: now - 4 * day },
  { point: 'tp-iliacus-l', before: 5, after: 3, at: now - day },
].map((rating) => ({ type: 'rate', rating }) as PlanEvent);
const done: PlanEvent[] = [6, 4, 3, 1].map((ago) => ({
  type: 'done',
  done: { id: 'tp-iliacus-l', kind: 'release', side: 'left', seconds: 90, at: now - ago * day },
}));
const planned: PlanEvent[] = [
  { type: 'mark', marks: [{ id: 'iliac-fossa-l', intensity: 6 }] },
  { type: 'result', result: 'several', actions: [], precautions: [] },
  { type: 'choose', side: 'left', points: ['tp-iliacus-l'], tools: ['angled-tool'] },
  {
    type: 'plan',
    planned: [
      { id: 'tp-iliacus-l', kind: 'release', side: 'left', sets: 1, holdSeconds: 90, perDay: 1 },
      { id: 'kneeling-lunge', kind: 'exercise', side: 'left', sets: 2, holdSeconds: 30, perDay: 2 },
    ],
  },
];
const stretched: PlanEvent = {
  type: 'done',
  done: { id: 'kneeling-lunge', kind: 'exercise', side: 'left', seconds: 60, at: now },
};
const pressed: PlanEvent = {
  type: 'done',
  done: { id: 'tp-iliacus-l', kind: 'release', side: 'left', seconds: 90, at: now },
};

/** Tells the plan what would have happened on the page. */
const telling =
  (...events: PlanEvent[]) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    const host = canvasElement.querySelector<ReliefPlan>('relief-plan')!;
    for (const event of [{ type: 'clear' } as const, ...events]) host.plan.tell(event);
    while (!host.renderRoot.querySelector('.actions')) await new Promise((resolve) => setTimeout(resolve, 20));
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 40));
  };

/** A page author writes `<relief-plan scope="page"></relief-plan>`. Nothing has happened yet. */
export const Empty: Story = {};

/** After the check: one point to press, one stretch. The guide on the page can be shown from here. */
export const Planned: Story = {
  args: { inside: html`<stretch-card layout="compact"></stretch-card>` },
  play: telling(...planned),
};

/** Two weeks on: done on most days, tenderness going down. */
export const UnderWay: Story = { play: telling(...planned, ...done, ...ratings, stretched) };

/** All done for today. */
export const DoneForToday: Story = {
  play: telling(...planned, ...done, ...ratings, pressed, stretched, {
    type: 'done',
    done: { id: 'kneeling-lunge', kind: 'exercise', side: 'left', seconds: 0, at: now + 1 },
  }),
};

/** A stop sign came up while pressing: everything for pressing rests until the person goes on. */
export const Paused: Story = {
  args: { inside: html`<hold-timer></hold-timer><stretch-card layout="compact"></stretch-card>` },
  play: telling(...planned, { type: 'stop', signs: ['pain'], at: now }),
};

/** A warning sign was ticked. */
export const Emergency: Story = {
  args: { inside: html`<hold-timer></hold-timer>` },
  play: telling(...planned, { type: 'flag', signs: ['rf-saddle'], level: 'emergency', at: now }),
};

export const Urgent: Story = {
  play: telling(...planned, { type: 'flag', signs: ['rf-fever', 'rf-night-pain'], level: 'urgent', at: now }),
};

/** Answers for which a clinician should say yes first. */
export const AskFirst: Story = {
  play: telling({ type: 'result', result: 'some', actions: [], precautions: ['pregnancy', 'hernia'] }, stretched),
};

export const Arabic: Story = {
  render: (args) => html`<div lang="ar" dir="rtl">${render(args)}</div>`,
  play: telling(...planned, ...done, ...ratings, stretched),
};

export const ArabicEmergency: Story = {
  render: (args) => html`<div lang="ar" dir="rtl">${render(args)}</div>`,
  args: { inside: html`<hold-timer></hold-timer>` },
  play: telling(...planned, { type: 'flag', signs: ['rf-saddle'], level: 'emergency', at: now }),
};

export const Spanish: Story = {
  render: (args) => html`<div lang="es">${render(args)}</div>`,
  play: telling(...planned, ...done, ...ratings, stretched),
};

export const Narrow: Story = {
  render: (args) => html`<div lang="es" style="inline-size: 320px">${render(args)}</div>`,
  play: telling(...planned, ...done, ...ratings, stretched),
};

export const Dark: Story = {
  render: (args) => html`<div style="color-scheme: dark; background: #0f1517; padding: 1em">${render(args)}</div>`,
  args: { inside: html`<hold-timer></hold-timer>` },
  play: telling(...planned, { type: 'stop', signs: ['pain'], at: now }),
};
