import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define/sitting-break.js';
import type { SittingBreak } from '../src/sitting-break/sitting-break.js';

interface Args {
  'every-minutes'?: number;
  'away-minutes'?: number;
  label?: string;
  'heading-level'?: number;
}

const render = (args: Args): TemplateResult => html`
  <sitting-break
    every-minutes=${ifDefined(args['every-minutes'])}
    away-minutes=${ifDefined(args['away-minutes'])}
    label=${ifDefined(args.label)}
    heading-level=${ifDefined(args['heading-level'])}
  ></sitting-break>
`;

const meta: Meta<Args> = { title: 'Widgets/sitting-break', component: 'sitting-break', render };
export default meta;
type Story = StoryObj<Args>;

const frame = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 20));

/** The reminder on the page, started. */
async function started(canvas: HTMLElement): Promise<SittingBreak> {
  const host = canvas.querySelector('sitting-break')!;
  await host.updateComplete;
  host.start();
  while (host.status === 'idle') await frame();
  await host.updateComplete;
  return host;
}

/** Runs the page's clocks ahead of the real ones for a moment: nobody waits 45 minutes for a picture. */
function after(minutes: number): void {
  const { now: steady } = performance;
  const { now: wall } = Date;
  for (let passed = 1; passed <= minutes; passed++) {
    performance.now = () => steady.call(performance) + passed * 60_000;
    Date.now = () => wall() + passed * 60_000;
    document.dispatchEvent(new Event('visibilitychange'));
  }
  performance.now = steady;
  Date.now = wall;
}

/** A page author writes `<sitting-break></sitting-break>`: 45 minutes. Nothing runs before Start. */
export const Ready: Story = {};

export const Sitting: Story = {
  play: async ({ canvasElement }) => void (await started(canvasElement)),
};

/** The time is over: stand up, choose something small, or ask for five more minutes. */
export const Due: Story = {
  args: { 'every-minutes': 30 },
  play: async ({ canvasElement }) => {
    await started(canvasElement);
    after(30);
  },
};

/** Half of the minute on each side, with the hold timer. */
export const HipOpener: Story = {
  play: async ({ canvasElement }) => {
    (await started(canvasElement)).move('hip-opener');
    await customElements.whenDefined('hold-timer');
  },
};

/** The knee lift comes as a stretch card. */
export const KneeLift: Story = {
  play: async ({ canvasElement }) => {
    (await started(canvasElement)).move('knee-lift');
    await customElements.whenDefined('stretch-card');
  },
};

/** The count begins again only when the person says so. */
export const Walking: Story = {
  args: { label: 'Break from the desk', 'heading-level': 2, 'away-minutes': 10 },
  play: async ({ canvasElement }) => {
    (await started(canvasElement)).move('walk');
  },
};

/** Arabic: from right to left. */
export const Arabic: Story = {
  render: (args) => html`<div lang="ar" dir="rtl">${render(args)}</div>`,
  play: async ({ canvasElement }) => {
    (await started(canvasElement)).move('walk');
  },
};

/** Spanish on a small phone. */
export const Narrow: Story = {
  render: (args) => html`<div lang="es" style="inline-size: 320px">${render(args)}</div>`,
  play: async ({ canvasElement }) => {
    await started(canvasElement);
    after(45);
  },
};

/** German on a small phone. */
export const NarrowGerman: Story = {
  render: (args) => html`<div lang="de" style="inline-size: 320px">${render(args)}</div>`,
  play: async ({ canvasElement }) => {
    (await started(canvasElement)).move('walk');
  },
};

export const Dark: Story = {
  render: (args) => html`<div style="color-scheme: dark; background: #0f1517; padding: 1em">${render(args)}</div>`,
  play: async ({ canvasElement }) => void (await started(canvasElement)),
};
