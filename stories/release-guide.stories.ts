import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define/release-guide.js';
import type { GuideStep } from '../src/release-guide/model.js';
import type { ReleaseGuide } from '../src/release-guide/release-guide.js';

interface Args {
  'trigger-point'?: string;
  side?: 'left' | 'right';
  tool?: string;
  steps?: string;
  'emergency-number'?: string;
  persist?: 'session';
  'no-sound'?: boolean;
  label?: string;
  'heading-level'?: number;
}

const render = (args: Args): TemplateResult => html`
  <release-guide
    trigger-point=${ifDefined(args['trigger-point'])}
    side=${ifDefined(args.side)}
    tool=${ifDefined(args.tool)}
    steps=${ifDefined(args.steps)}
    emergency-number=${ifDefined(args['emergency-number'])}
    persist=${ifDefined(args.persist)}
    ?no-sound=${args['no-sound']}
    label=${ifDefined(args.label)}
    heading-level=${ifDefined(args['heading-level'])}
  ></release-guide>
`;

const meta: Meta<Args> = { title: 'Widgets/release-guide', component: 'release-guide', render };
export default meta;
type Story = StoryObj<Args>;

const frame = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 20));
const crease: Args = { 'trigger-point': 'tp-iliopsoas-crease-r', tool: 'ball' };

/** Something of the guide, once the step that it belongs to has loaded. */
async function found(guide: ReleaseGuide, selector: string): Promise<HTMLElement> {
  for (;;) {
    const element = guide.renderRoot.querySelector<HTMLElement>(selector);
    if (element) return element;
    await frame();
  }
}

async function press(guide: ReleaseGuide, act: string): Promise<void> {
  (await found(guide, `[data-act=${act}]`)).click();
  await guide.updateComplete;
}

async function choose(guide: ReleaseGuide, name: string, value: string): Promise<void> {
  (await found(guide, `input[name=${name}][value="${value}"]`)).click();
  await guide.updateComplete;
}

/** The guide on the page, past the safety page and at a step. */
async function at(canvas: HTMLElement, step: GuideStep): Promise<ReleaseGuide> {
  const guide = canvas.querySelector('release-guide')!;
  await guide.updateComplete;
  await press(guide, 'go-ahead');
  await found(guide, '[data-act=next]');
  guide.goTo(step);
  await guide.updateComplete;
  return guide;
}

const show = (step: GuideStep, args: Args = crease): Story => ({
  args,
  play: async ({ canvasElement }) => void (await at(canvasElement, step)),
});

/** A page author writes `<release-guide></release-guide>`. Nothing goes on without the go-ahead. */
export const Safety: Story = {};

/** The map and the list say the same; the list works alone. */
export const Where: Story = {
  play: async ({ canvasElement }) => {
    const guide = await at(canvasElement, 'where');
    await choose(guide, 'side', 'left');
    await choose(guide, 'kind', 'tp-iliacus');
    await customElements.whenDefined('body-map');
  },
};

/** Next was pressed with nothing chosen. */
export const NothingChosen: Story = {
  play: async ({ canvasElement }) => (await at(canvasElement, 'where')).next(),
};

/** A ball reaches the hip crease. */
export const Tool: Story = show('tool');

/** A ball lacks the angle for the iliacus: told plainly, with a way out. */
export const ToolMismatch: Story = show('tool', { 'trigger-point': 'tp-iliacus-l', tool: 'ball' });

/** A ball does not reach the upper psoas. */
export const ToolOutOfReach: Story = show('tool', { 'trigger-point': 'tp-psoas-upper-l', tool: 'ball' });

export const RateBefore: Story = {
  args: crease,
  play: async ({ canvasElement }) => choose(await at(canvasElement, 'before'), 'before', '8'),
};

export const Find: Story = show('find', { 'trigger-point': 'tp-iliacus-l', tool: 'angled-tool' });
export const FindDeep: Story = show('find', { 'trigger-point': 'tp-psoas-upper-r', tool: 'fingertips' });
export const FindAtTheCrease: Story = show('find');
export const Confirm: Story = show('confirm');
export const Press: Story = show('press');

/** Pain while pressing: the stop advice for this point. Trying again is the person's own choice. */
export const StoppedForPain: Story = {
  args: { ...crease, 'emergency-number': '112' },
  play: async ({ canvasElement }) => press(await at(canvasElement, 'press'), 'pain'),
};

/** Something on the safety lists applies. */
export const SignApplies: Story = {
  args: { 'emergency-number': '112' },
  play: async ({ canvasElement }) => {
    const guide = canvasElement.querySelector('release-guide')!;
    await guide.updateComplete;
    await press(guide, 'sign');
  },
};

export const Move: Story = show('move');
export const Stretch: Story = show('stretch');
export const RateAfter: Story = show('after');

async function finished(canvas: HTMLElement): Promise<void> {
  const guide = await at(canvas, 'before');
  await choose(guide, 'before', '6');
  guide.goTo('press');
  await guide.updateComplete;
  const held = Object.assign(new Event('hold-complete'), { held: [{ seconds: 90 }] });
  (await found(guide, 'hold-timer')).dispatchEvent(held);
  guide.goTo('stretch');
  guide.goTo('after');
  await guide.updateComplete;
  await choose(guide, 'after', '3');
  guide.next();
}

/** Less pain than before. Prints on one page. */
export const Summary: Story = { args: crease, play: ({ canvasElement }) => finished(canvasElement) };

/** The place is kept. */
export const Left: Story = {
  args: { ...crease, persist: 'session' },
  play: async ({ canvasElement }) => (await at(canvasElement, 'find')).leave(),
};

/** A clinic that has chosen point and tool leaves the choosing out. Safety and summary stay. */
export const FewerSteps: Story = {
  args: { ...crease, steps: 'find confirm press move', label: 'After your visit', 'heading-level': 2 },
};

/** Arabic: from right to left. */
export const Arabic: Story = {
  ...show('find', { 'trigger-point': 'tp-iliacus-l', tool: 'ball' }),
  render: (args) => html`<div lang="ar" dir="rtl">${render(args)}</div>`,
};

/** Spanish on a small phone. */
export const Narrow: Story = {
  ...show('tool', { 'trigger-point': 'tp-psoas-upper-l', tool: 'ball' }),
  render: (args) => html`<div lang="es" style="inline-size: 320px">${render(args)}</div>`,
};

/** German on a small phone. */
export const NarrowGerman: Story = {
  ...show('where', { 'trigger-point': 'tp-iliopsoas-crease-l', tool: 'ball' }),
  render: (args) => html`<div lang="de" style="inline-size: 320px">${render(args)}</div>`,
};

export const Dark: Story = {
  args: crease,
  play: ({ canvasElement }) => finished(canvasElement),
  render: (args) => html`<div style="color-scheme: dark; background: #0f1517; padding: 1em">${render(args)}</div>`,
};
