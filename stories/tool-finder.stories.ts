import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define/tool-finder.js';
import type { Plan } from '../src/shared/plan.js';
import type { ToolFinder } from '../src/tool-finder/tool-finder.js';

interface Args {
  'trigger-point'?: string;
  tools?: string;
  label?: string;
  'heading-level'?: number;
  /** Products of the page. */
  goods?: boolean;
}

const product = (tool: string, name: string, price: string): TemplateResult =>
  html`<a
    data-tool=${tool}
    href="#product"
    style="display: grid; padding: 0.75em 1em; border-radius: 0.5em; outline: 1px solid"
  >
    <strong>${name}</strong> ${price}
  </a>`;

const render = (args: Args): TemplateResult => html`
  <tool-finder
    trigger-point=${ifDefined(args['trigger-point'])}
    tools=${ifDefined(args.tools)}
    label=${ifDefined(args.label)}
    heading-level=${ifDefined(args['heading-level'])}
  >
    ${
      args.goods
        ? html`${product('ball', 'Massage ball', '12.00')} ${product('ball', 'Lacrosse ball', '8.00')}
          ${product('angled-tool', 'Angled hip tool', '49.00')}`
        : nothing
    }
  </tool-finder>
`;

const meta: Meta<Args> = { title: 'Widgets/tool-finder', component: 'tool-finder', render };
export default meta;
type Story = StoryObj<Args>;

async function ready(canvas: HTMLElement): Promise<ToolFinder> {
  const finder = canvas.querySelector('tool-finder')!;
  await finder.updateComplete;
  return finder;
}
const press = (finder: ToolFinder, selector: string, nth = 0): void =>
  finder.renderRoot.querySelectorAll<HTMLElement>(selector)[nth].click();

/** A page author writes `<tool-finder></tool-finder>`: every spot, every tool. */
export const AllSpots: Story = {};

/** `trigger-point` begins with one spot; what reaches it comes first. */
export const OneSpot: Story = { args: { 'trigger-point': 'tp-psoas-upper' } };

/** A shop's own products, each with `data-tool`, as they are, in the row of their tool. */
export const WithProducts: Story = { args: { goods: true, 'trigger-point': 'tp-iliopsoas-crease' } };

/** A tool that was chosen: how to press with it. */
export const Chosen: Story = {
  args: { 'trigger-point': 'tp-iliacus' },
  play: async ({ canvasElement }) => press(await ready(canvasElement), '.tool .foot button'),
};

/** Who should not press, and what each article says. */
export const Unfolded: Story = {
  args: { tools: 'ball foam-roller', label: 'Ball or roller?' },
  play: async ({ canvasElement }) => {
    const finder = await ready(canvasElement);
    press(finder, 'summary');
    press(finder, 'summary', 1);
  },
};

/** A warning sign somewhere on the page has switched pressing off. */
export const PressingOff: Story = {
  play: async ({ canvasElement }) => {
    const snapshot: Plan['snapshot'] = {
      marks: [],
      side: undefined,
      points: ['tp-iliacus-l'],
      tools: [],
      planned: [],
      done: [],
      ratings: [],
      result: undefined,
      precautions: [],
      off: { why: 'flag', signs: ['rf-fever'], level: 'urgent', at: 0 },
    };
    (await ready(canvasElement)).plan = { snapshot, subscribe: () => () => undefined, tell: () => undefined };
  },
};

/** Arabic: from right to left. */
export const Arabic: Story = {
  args: { 'trigger-point': 'tp-iliacus', goods: true },
  render: (args) => html`<div lang="ar" dir="rtl">${render(args)}</div>`,
  play: async ({ canvasElement }) => press(await ready(canvasElement), '.tool .foot button', 2),
};

/** Spanish on a small phone. */
export const Narrow: Story = {
  args: { goods: true },
  render: (args) => html`<div lang="es" style="inline-size: 320px">${render(args)}</div>`,
};

export const Dark: Story = {
  args: { 'trigger-point': 'tp-iliacus', goods: true },
  render: (args) =>
    html`<div style="color-scheme: dark; background: #0f1517; color: #e6eeec; padding: 1em">${render(args)}</div>`,
};
