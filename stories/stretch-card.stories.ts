import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { exerciseIds } from '../src/data/exercise.js';
import '../src/define/stretch-card.js';
import type { StretchCard } from '../src/stretch-card/stretch-card.js';

interface Args {
  exercise?: string;
  side?: string;
  layout?: string;
  show?: string;
  'json-ld'?: boolean;
  'no-sound'?: boolean;
  label?: string;
  'heading-level'?: number;
}

const card = (args: Args, inside: unknown = ''): TemplateResult => html`
  <stretch-card
    exercise=${ifDefined(args.exercise)}
    side=${ifDefined(args.side)}
    layout=${ifDefined(args.layout)}
    show=${ifDefined(args.show)}
    ?json-ld=${args['json-ld']}
    ?no-sound=${args['no-sound']}
    label=${ifDefined(args.label)}
    heading-level=${ifDefined(args['heading-level'])}
    >${inside}</stretch-card
  >
`;

const meta: Meta<Args> = {
  title: 'Widgets/stretch-card',
  component: 'stretch-card',
  render: (args) => card(args),
  args: { 'no-sound': true },
  argTypes: {
    exercise: {
      control: 'select',
      options: exerciseIds,
    },
    side: { control: 'select', options: ['both', 'left', 'right'] },
    layout: { control: 'select', options: ['full', 'compact', 'media'] },
    show: { control: 'text' },
  },
};
export default meta;
type Story = StoryObj<Args>;

/** The card on the page, with its exercise loaded. */
async function shown(canvas: HTMLElement): Promise<StretchCard> {
  const element = canvas.querySelector('stretch-card')!;
  while (!element.renderRoot?.querySelector('.steps')) await new Promise((done) => setTimeout(done, 20));
  return element;
}

const press = (element: StretchCard, selector: string): void =>
  element.renderRoot.querySelector<HTMLElement>(selector)!.click();

/** Nothing but the tag: the kneeling lunge. */
export const KneelingLunge: Story = {};

export const ModifiedBridge: Story = { args: { exercise: 'modified-bridge' } };

export const HipSway: Story = { args: { exercise: 'hip-sway' } };

export const LungePulse: Story = { args: { exercise: 'lunge-pulse' } };

export const KneeLift: Story = { args: { exercise: 'knee-lift' } };

export const BallAtTheHipCrease: Story = { args: { exercise: 'ball-hip-crease' } };

export const AngledToolAtTheIliacus: Story = { args: { exercise: 'tool-iliacus' } };

export const FingertipLocate: Story = { args: { exercise: 'fingertip-locate' } };

/** Counted by minutes of sitting, without a side. */
export const StandUpBreak: Story = { args: { exercise: 'stand-up-break' } };

/** Nothing to time, so there is no Start. */
export const SeatSetup: Story = { args: { exercise: 'seat-setup' } };

export const PelvisNeutral: Story = { args: { exercise: 'pelvis-neutral' } };

/** Numbers, steps, cautions and Start. */
export const Compact: Story = { args: { layout: 'compact', exercise: 'modified-bridge' } };

/** Picture and Start, for a list of many. */
export const Media: Story = { args: { layout: 'media', exercise: 'pelvis-neutral' } };

/** Only the parts that are named; when to stop always stays. */
export const OnlySteps: Story = { args: { show: 'steps timer' } };

/** An exercise of the page's own, drawn from joint angles. */
export const OwnExercise: Story = {
  render: () => html`
    <stretch-card
      no-sound
      .content=${{
        id: 'calf-stretch',
        name: 'Calf stretch at the wall',
        goal: 'Loosens the calf of the back leg.',
        position: 'Stand facing a wall, hands on it.',
        steps: [
          { text: 'Put one foot back, heel down.', cue: 'heel down', pose: 'start' },
          { text: 'Bend the front knee and lean in.', cue: 'lean in', pose: 'end' },
        ],
        breathing: 'Slow and even.',
        dosage: { sets: 2, holdSeconds: 20 },
        cautions: ['A gentle pull only.'],
        stop: 'Stop for sharp pain.',
        poses: {
          start: { trunk: [0, 0, 0, 0, 0], legs: [[0, 0, 0]], arms: [[70, 20, 0]] },
          end: {
            trunk: [12, 12, 12, 6, 0],
            legs: [
              [-10, 0, 22],
              [55, 45, 0],
            ],
            arms: [[80, 20, 0]],
          },
        },
      }}
    ></stretch-card>
  `,
};

/** A button prints all cards of its group as one handout, a card a page. */
export const Handout: Story = {
  render: (args) =>
    html`<section print-handout>
      ${card({ ...args, layout: 'compact' })} ${card({ ...args, layout: 'compact', exercise: 'knee-lift' })}
      <button print-handout>Print both</button>
    </section>`,
};

/** The picture is mirrored, and the timer counts this side alone. */
export const LeftSide: Story = { args: { side: 'left' } };

export const RightSide: Story = { args: { side: 'right' } };

/** Own heading, at the level that the page's outline asks for. */
export const OwnHeading: Story = { args: { label: 'Your stretch for this week', 'heading-level': 2 } };

/** With the timer's tones: they sound only after a press. */
export const WithSound: Story = { args: { 'no-sound': false } };

/** After a press on Start: the timer has come in place of the card's text. */
export const Timing: Story = {
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await element.start();
    // Halted, so that the picture of this story is always the same.
    element.renderRoot.querySelector('hold-timer')!.pause();
  },
};

/** The timer has run to its end. */
export const Done: Story = {
  args: { exercise: 'modified-bridge', side: 'right' },
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await element.start();
    const timer = element.renderRoot.querySelector('hold-timer')!;
    while (timer.status === 'running') timer.skip();
  },
};

/** Who should ask first, common mistakes, easier and harder ways, sources. */
export const Unfolded: Story = {
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    press(element, 'summary');
  },
};

/** The second picture moves once from start to end. */
export const Moving: Story = {
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    press(element, '.play');
  },
};

/** A clinic's note and a link. */
export const NoteAndLink: Story = {
  render: (args) =>
    card(
      args,
      html`<p slot="note">From your clinic: twice a day this week, then whenever you like.</p>
        <a slot="link" href="#cushions">Knee cushions</a>`,
    ),
};

/** An own picture in place of the drawing; a video works the same way. */
export const OwnPicture: Story = {
  render: (args) =>
    card(
      args,
      html`<svg slot="media" viewBox="0 0 160 120" width="320" role="img" aria-label="The clinic's own photo">
        <rect width="160" height="120" rx="8" fill="#8aa8a4" />
        <text x="80" y="64" text-anchor="middle" font-size="11" fill="#10201e">Your photo or video</text>
      </svg>`,
    ),
};

/** An unknown exercise: the fallback inside the tag stays, and `content-error` tells the page. */
export const UnknownExercise: Story = {
  args: { exercise: 'cartwheel' },
  render: (args) => card(args, html`<p>Ask at the desk for the printed handout.</p>`),
};

/** An unknown exercise and nothing inside the tag. */
export const UnknownWithoutFallback: Story = { args: { exercise: 'cartwheel' } };

export const Narrow: Story = { render: (args) => html`<div style="inline-size: 320px">${card(args)}</div>` };

/** German on a small phone. */
export const NarrowGerman: Story = {
  args: { exercise: 'tool-iliacus' },
  render: (args) => html`<div lang="de" style="inline-size: 320px">${card(args)}</div>`,
};

export const Dark: Story = {
  render: (args) =>
    html`<div style="color-scheme: dark; background: #0d1214; padding: 1em">${card({ ...args, side: 'left' })}</div>`,
};

export const Arabic: Story = { render: (args) => html`<div lang="ar" dir="rtl">${card(args)}</div>` };
