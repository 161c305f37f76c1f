import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define/hold-timer.js';
import type { HoldTimer } from '../src/hold-timer/hold-timer.js';

interface Args {
  'hold-seconds'?: number;
  milestones?: string;
  'min-seconds'?: number;
  'prepare-seconds'?: number;
  'ease-seconds'?: number;
  'release-seconds'?: number;
  'move-seconds'?: number;
  'switch-seconds'?: number;
  'rest-seconds'?: number;
  sets?: number;
  sides?: string;
  'no-sound'?: boolean;
  voice?: boolean;
  label?: string;
  'heading-level'?: number;
}

const render = (args: Args): TemplateResult => html`
  <hold-timer
    hold-seconds=${ifDefined(args['hold-seconds'])}
    milestones=${ifDefined(args.milestones)}
    min-seconds=${ifDefined(args['min-seconds'])}
    prepare-seconds=${ifDefined(args['prepare-seconds'])}
    ease-seconds=${ifDefined(args['ease-seconds'])}
    release-seconds=${ifDefined(args['release-seconds'])}
    move-seconds=${ifDefined(args['move-seconds'])}
    switch-seconds=${ifDefined(args['switch-seconds'])}
    rest-seconds=${ifDefined(args['rest-seconds'])}
    sets=${ifDefined(args.sets)}
    sides=${ifDefined(args.sides)}
    ?no-sound=${args['no-sound']}
    ?voice=${args.voice}
    label=${ifDefined(args.label)}
    heading-level=${ifDefined(args['heading-level'])}
  ></hold-timer>
`;

const meta: Meta<Args> = {
  title: 'Widgets/hold-timer',
  component: 'hold-timer',
  render,
  args: { 'no-sound': true },
  argTypes: { sides: { control: 'select', options: ['none', 'left', 'right', 'both'] } },
};
export default meta;
type Story = StoryObj<Args>;

/** The timer on the page, updated and past `seconds` of the shown phase (it is asked to end sooner, not waited for). */
async function started(canvas: HTMLElement, skips = 0): Promise<HoldTimer> {
  const timer = canvas.querySelector('hold-timer')!;
  await timer.updateComplete;
  timer.start();
  for (let skip = 0; skip < skips; skip++) timer.skip();
  await timer.updateComplete;
  return timer;
}

/** A page author writes `<hold-timer></hold-timer>`: ninety seconds with milestones. */
export const Ready: Story = {};

/** Five seconds to get into place look unlike the hold itself. */
export const GettingReady: Story = {
  play: async ({ canvasElement }) => {
    (await started(canvasElement)).pause();
  },
};

/** The hold under way, with its breathing pace. */
export const Holding: Story = {
  args: { 'prepare-seconds': 0 },
  play: async ({ canvasElement }) => void (await started(canvasElement)),
};

export const Paused: Story = {
  args: { 'prepare-seconds': 0, 'hold-seconds': 60 },
  play: async ({ canvasElement }) => {
    (await started(canvasElement)).pause();
  },
};

/** Both sides, two sets: the chip says where you are. */
export const BothSides: Story = {
  args: { sides: 'both', sets: 2, 'hold-seconds': 30, milestones: '15', label: 'Kneeling hip stretch' },
  play: async ({ canvasElement }) => {
    (await started(canvasElement, 2)).pause();
  },
};

/** Everything a pressure hold can go through. */
export const FullRelease: Story = {
  args: { 'ease-seconds': 15, 'release-seconds': 5, 'move-seconds': 20, sides: 'right', label: 'Right hip crease' },
  play: async ({ canvasElement }) => {
    (await started(canvasElement, 1)).pause();
  },
};

export const Stopped: Story = {
  play: async ({ canvasElement }) => {
    (await started(canvasElement)).stop();
  },
};

export const Complete: Story = {
  args: { 'prepare-seconds': 0, 'hold-seconds': 5, sides: 'left' },
  play: async ({ canvasElement }) => {
    const timer = await started(canvasElement);
    await new Promise((resolve) => timer.addEventListener('hold-complete', resolve, { once: true }));
  },
};

/** Arabic: text from right to left, the ring still runs clockwise. */
export const Arabic: Story = {
  render: (args) => html`<div lang="ar" dir="rtl">${render(args)}</div>`,
  args: { sides: 'both', sets: 2 },
};

/** In a column as narrow as a small phone. */
export const Narrow: Story = {
  render: (args) => html`<div style="inline-size: 320px">${render(args)}</div>`,
  args: { sides: 'both', sets: 2, 'prepare-seconds': 0 },
  play: async ({ canvasElement }) => void (await started(canvasElement)),
};

const plum = '--unknot-accent: #8a3c72; --unknot-on-accent: #fff; --unknot-soft: #f6e6f1; --unknot-radius: 0.4em';

/** Public custom properties dress the timer in a page's own colours. */
export const Themed: Story = {
  render: (args) => html`<div style=${plum}>${render(args)}</div>`,
  args: { 'prepare-seconds': 0 },
  play: async ({ canvasElement }) => void (await started(canvasElement)),
};
