import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define/trigger-faq.js';

interface Args {
  show?: string;
  open?: boolean;
  'one-at-a-time'?: boolean;
  'json-ld'?: boolean;
  label?: string;
  'heading-level'?: number;
}

const render = (args: Args): TemplateResult => html`
  <trigger-faq
    show=${ifDefined(args.show)}
    ?open=${args.open}
    ?one-at-a-time=${args['one-at-a-time']}
    ?json-ld=${args['json-ld']}
    label=${ifDefined(args.label)}
    heading-level=${ifDefined(args['heading-level'])}
  ></trigger-faq>
`;

const meta: Meta<Args> = { title: 'Widgets/trigger-faq', component: 'trigger-faq', render };
export default meta;
type Story = StoryObj<Args>;

/** Opens every question of the canvas. */
async function unfold(canvas: HTMLElement): Promise<void> {
  const faq = canvas.querySelector('trigger-faq')!;
  await faq.updateComplete;
  for (const each of faq.renderRoot.querySelectorAll('details')) each.open = true;
}

/** A page author writes `<trigger-faq></trigger-faq>`: eleven questions, all folded. */
export const Folded: Story = {};

/** `open` unfolds the first; `one-at-a-time` closes it when another is opened. */
export const FirstOpen: Story = { args: { open: true, 'one-at-a-time': true } };

/** As on paper: everything. */
export const AllOpen: Story = { play: ({ canvasElement }) => unfold(canvasElement) };

/** Some questions, in an order of their own, with a heading of the page's own. */
export const Some: Story = {
  args: { show: 'warning-signs how-to-release habits', label: 'In short', 'heading-level': 2, 'json-ld': true },
};

/** Arabic: from right to left. */
export const Arabic: Story = {
  args: { show: 'disagreements causes research', open: true },
  render: (args) => html`<div lang="ar" dir="rtl">${render(args)}</div>`,
};

/** Spanish on a small phone. */
export const Narrow: Story = {
  args: { open: true },
  render: (args) => html`<div lang="es" style="inline-size: 320px">${render(args)}</div>`,
};

export const Dark: Story = {
  args: { open: true },
  render: (args) => html`<div style="color-scheme: dark; background: #0f1517; padding: 1em">${render(args)}</div>`,
};
