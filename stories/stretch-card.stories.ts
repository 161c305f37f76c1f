import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define/stretch-card.js';
import type { StretchCard } from '../src/stretch-card/stretch-card.js';

interface Args {
  exercise?: string;
  side?: string;
  'no-sound'?: boolean;
  label?: string;
  'heading-level'?: number;
}

const card = (args: Args, inside: unknown = ''): TemplateResult => html`
  <stretch-card
    exercise=${ifDefined(args.exercise)}
    side=${ifDefined(args.side)}
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
      options: ['kneeling-lunge', 'modified-bridge', 'hip-sway', 'lunge-pulse', 'knee-lift'],
    },
    side: { control: 'select', options: ['both', 'left', 'right'] },
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

export const Dark: Story = {
  render: (args) =>
    html`<div style="color-scheme: dark; background: #0d1214; padding: 1em">${card({ ...args, side: 'left' })}</div>`,
};

export const Arabic: Story = { render: (args) => html`<div lang="ar" dir="rtl">${card(args)}</div>` };
