import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import firstWeek from '../examples/content/program-first-week.json?raw';
import '../src/define/hold-timer.js';
import type { HoldTimer } from '../src/hold-timer/hold-timer.js';

interface Args {
  program?: string;
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
  'breath-seconds'?: string;
  'trigger-point'?: string;
  'on-suspend'?: string;
  'no-check'?: boolean;
  'no-sound'?: boolean;
  voice?: boolean;
  vibrate?: boolean;
  flash?: boolean;
  'no-wake-lock'?: boolean;
  big?: boolean;
  label?: string;
  'heading-level'?: number;
}

const render = (args: Args): TemplateResult => html`
  <hold-timer
    program=${ifDefined(args.program)}
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
    breath-seconds=${ifDefined(args['breath-seconds'])}
    trigger-point=${ifDefined(args['trigger-point'])}
    .onSuspend=${args['on-suspend']}
    ?no-check=${args['no-check']}
    ?no-sound=${args['no-sound']}
    ?voice=${args.voice}
    ?vibrate=${args.vibrate}
    ?flash=${args.flash}
    ?no-wake-lock=${args['no-wake-lock']}
    ?big=${args.big}
    label=${ifDefined(args.label)}
    heading-level=${ifDefined(args['heading-level'])}
  ></hold-timer>
`;

const meta: Meta<Args> = {
  title: 'Widgets/hold-timer',
  component: 'hold-timer',
  render,
  args: { 'no-sound': true },
  argTypes: {
    program: { control: 'select', options: ['psoas-release', 'quick-30', 'stretch-hold', 'breathing'] },
    sides: { control: 'select', options: ['none', 'left', 'right', 'both'] },
    'on-suspend': { control: 'select', options: ['ask', 'count', 'pause'] },
  },
};
export default meta;
type Story = StoryObj<Args>;

/** A started timer, in the step after `skips` others, drawn. */
async function started(canvas: HTMLElement, skips = 0): Promise<HoldTimer> {
  const timer = canvas.querySelector('hold-timer')!;
  await timer.updateComplete;
  await timer.load();
  timer.start();
  for (let skip = 0; skip < skips; skip++) timer.skip();
  await timer.updateComplete;
  return timer;
}

/** Waits until something is drawn that is loaded on demand. */
async function drawn(timer: HoldTimer, selector: string): Promise<HTMLElement> {
  for (let tries = 0; tries < 200; tries++) {
    const found = timer.renderRoot.querySelector<HTMLElement>(selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${selector} has not come`);
}

const press = (timer: HoldTimer, label: string): void =>
  [...timer.renderRoot.querySelectorAll('button')].find((each) => each.textContent.trim().startsWith(label))!.click();

/** A story that shows the step after `skips` others. */
const inStep = (args: Args, skips = 0): Story => ({
  args,
  play: async ({ canvasElement }) => void (await started(canvasElement, skips)),
});

/** A page author writes `<hold-timer></hold-timer>`: ninety seconds with milestones. */
export const Ready: Story = {};

/** Seconds to get into place look unlike the hold itself: a ring of ticks, in amber. */
export const GettingReady: Story = inStep({ 'prepare-seconds': 30 });

/** The hold under way, with its breathing pace and the question in reach. */
export const Holding: Story = {
  args: { 'prepare-seconds': 0, sides: 'right', sets: 2 },
  play: async ({ canvasElement }) => void (await drawn(await started(canvasElement), '.check')),
};

/** At ten seconds and at each milestone the question stands out; nothing waits for an answer. */
export const Asked: Story = {
  args: { 'prepare-seconds': 0, milestones: '1' },
  play: async ({ canvasElement }) => void (await drawn(await started(canvasElement), '.check.asked')),
};

/** "Too much" pauses the hold and says what to do. */
export const TooMuch: Story = {
  args: { 'prepare-seconds': 0 },
  play: async ({ canvasElement }) => {
    const timer = await started(canvasElement);
    await drawn(timer, '.check');
    press(timer, 'Too much');
    await drawn(timer, '.advice');
  },
};

/** "Sharp" stops it. At the hip crease the advice is to move up, off the pulse. */
export const Sharp: Story = {
  args: { 'prepare-seconds': 0, 'trigger-point': 'tp-iliopsoas-crease-r', sides: 'right' },
  play: async ({ canvasElement }) => {
    const timer = await started(canvasElement);
    await drawn(timer, '.check');
    press(timer, 'Sharp');
    await drawn(timer, '.note');
  },
};

/** Without the question, for a stretch. */
export const NoCheck: Story = {
  args: { 'prepare-seconds': 0, 'no-check': true, program: 'stretch-hold' },
  play: async ({ canvasElement }) => void (await started(canvasElement)),
};

export const Paused: Story = {
  args: { 'prepare-seconds': 0, 'hold-seconds': 60 },
  play: async ({ canvasElement }) => {
    const timer = await started(canvasElement);
    timer.pause();
    await drawn(timer, '.check');
  },
};

/** Pressure sinks in slowly. */
export const EasingIn: Story = inStep({ 'prepare-seconds': 0, 'ease-seconds': 30 });

/** Both sides, two sets: time to change sides. */
export const ChangingSides: Story = inStep(
  { sides: 'both', sets: 2, 'hold-seconds': 30, milestones: '15', 'switch-seconds': 30, label: 'Kneeling hip stretch' },
  2,
);

/** The hold is over: let go, then move. */
export const LettingGo: Story = inStep({ 'release-seconds': 20, 'move-seconds': 20, sides: 'right' }, 2);
export const Moving: Story = inStep({ 'release-seconds': 20, 'move-seconds': 20, sides: 'right' }, 3);
export const Resting: Story = inStep({ sets: 2, 'rest-seconds': 30 }, 2);

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

/** A whole session by itself, in half a minute: into place, ease in, hold, let go, move, the other side, the end. */
export const WholeSession: Story = {
  args: {
    'prepare-seconds': 3,
    'ease-seconds': 2,
    'hold-seconds': 8,
    milestones: '4',
    'release-seconds': 2,
    'move-seconds': 2,
    'switch-seconds': 3,
    sides: 'both',
    label: 'A short session',
  },
  play: async ({ canvasElement }) => void (await started(canvasElement)),
};

/** How it tells you: tones, voice, vibration, a light, a screen that stays on. What the browser cannot do says so. */
export const Cues: Story = {
  args: { voice: true },
  play: async ({ canvasElement }) => {
    const timer = canvasElement.querySelector('hold-timer')!;
    await timer.updateComplete;
    press(timer, 'Cues');
    await drawn(timer, '.switches');
  },
};

/** Over the whole screen, to be read from the floor. Esc leaves it. */
export const Big: Story = {
  args: { 'prepare-seconds': 0, sides: 'right', sets: 2, big: true },
  play: async ({ canvasElement }) => {
    const timer = await started(canvasElement);
    await drawn(timer, '.check');
    await drawn(timer, '[role=dialog]');
  },
};

/** A program of the page's own, as JSON inside the tag: a built-in one, with other lengths. */
export const OwnProgram: Story = {
  render: (args) =>
    html`<hold-timer ?no-sound=${args['no-sound']} label="The first week">
      <script type="application/json">
        ${firstWeek}
      </script>
    </hold-timer>`,
  play: async ({ canvasElement }) => {
    // What reads a program comes on demand.
    const read = (): boolean => canvasElement.querySelector('hold-timer')!.remainingSeconds === 45;
    for (let tries = 0; tries < 200 && !read(); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
    const timer = await started(canvasElement, 2);
    const { side = '', remainingSeconds = 0 } = timer.state ?? {};
    if (side !== 'left' || remainingSeconds > 45) throw new Error(`${side}, ${remainingSeconds} s`);
  },
};

/** Arabic: text from right to left, the ring still runs clockwise. */
export const Arabic: Story = {
  render: (args) => html`<div lang="ar" dir="rtl">${render(args)}</div>`,
  args: { sides: 'both', sets: 2, 'prepare-seconds': 0 },
  play: async ({ canvasElement }) => {
    const timer = await started(canvasElement);
    timer.shadowRoot!.querySelector<HTMLElement>('.tools button')!.click();
    await drawn(timer, '[lang=ar] .check');
    await drawn(timer, '.switches');
  },
};

/** German on a small phone: long words, none of them broken. */
export const NarrowGerman: Story = {
  render: (args) => html`<div lang="de" style="inline-size: 320px">${render(args)}</div>`,
  args: { sides: 'both', sets: 2, 'prepare-seconds': 0 },
  play: async ({ canvasElement }) => {
    const timer = await started(canvasElement);
    timer.shadowRoot!.querySelector<HTMLElement>('.tools button')!.click();
    await drawn(timer, '[lang=de] .check');
    await drawn(timer, '.switches');
  },
};

/** In a column as narrow as a small phone. */
export const Narrow: Story = {
  render: (args) => html`<div style="inline-size: 320px">${render(args)}</div>`,
  args: { sides: 'both', sets: 2, 'prepare-seconds': 0 },
  play: async ({ canvasElement }) => void (await drawn(await started(canvasElement), '.check')),
};

const plum = `
  --unknot-accent: light-dark(#8a3c72, #e9a3d0);
  --unknot-on-accent: light-dark(#fff, #2b0d22);
  --unknot-soft: light-dark(#f6e6f1, #3b2434);
  --unknot-radius: 0.4em`;

/** Public custom properties dress the timer in a page's own colours. */
export const Themed: Story = {
  render: (args) => html`<div style=${plum}>${render(args)}</div>`,
  args: { 'prepare-seconds': 0 },
  play: async ({ canvasElement }) => void (await drawn(await started(canvasElement), '.check')),
};
