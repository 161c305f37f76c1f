import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import type { Layer } from '../src/data/layers.js';
import { triggerPointIds } from '../src/data/trigger-points.js';
import '../src/define/body-map.js';

interface Args {
  mode: 'select' | 'explore';
  layer: Layer | '';
  highlight: string;
  view: 'both' | 'front' | 'back';
  zoom: 'none' | 'lumbopelvic';
  value: string;
}

const meta: Meta<Args> = {
  title: 'Widgets/body-map/explore',
  component: 'body-map',
  args: { mode: 'explore', layer: '', highlight: '', view: 'both', zoom: 'lumbopelvic', value: '' },
  argTypes: {
    mode: { control: 'inline-radio', options: ['select', 'explore'] },
    layer: { control: 'inline-radio', options: ['', 'skin', 'muscles', 'bones'] },
    highlight: { control: 'select', options: ['', ...triggerPointIds] },
    view: { control: 'inline-radio', options: ['both', 'front', 'back'] },
    zoom: { control: 'inline-radio', options: ['none', 'lumbopelvic'] },
  },
  render: (args) =>
    html`<body-map
      mode=${args.mode}
      layer=${args.layer || nothing}
      highlight=${args.highlight || nothing}
      view=${args.view}
      zoom=${args.zoom}
      value=${args.value || nothing}
    ></body-map>`,
};
export default meta;

type Story = StoryObj<Args>;

const narrow = (story: () => unknown): TemplateResult => html`<div style="inline-size: 320px">${story()}</div>`;
const dark = (story: () => unknown): TemplateResult =>
  html`<div style="color-scheme: dark; background: #0f1517; padding: 1em">${story()}</div>`;

/** Presses what is drawn, once it is there: the layer loads when the map first needs it. */
async function press(canvas: HTMLElement, selector: string): Promise<void> {
  const root = canvas.querySelector('body-map')!.shadowRoot!;
  for (let tries = 0; !root.querySelector('.point') && tries < 100; tries++) {
    await new Promise((done) => setTimeout(done, 50));
  }
  root.querySelector(selector)!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
}

/** Six points, none of them open. */
export const Points: Story = {};
export const WholeBody: Story = { args: { zoom: 'none', highlight: 'tp-iliacus-l' } };
export const Iliacus: Story = { args: { highlight: 'tp-iliacus-r' } };
export const UpperPsoas: Story = { args: { highlight: 'tp-psoas-upper-r' } };
export const HipCrease: Story = { args: { highlight: 'tp-iliopsoas-crease-l' } };
export const Bones: Story = { args: { layer: 'bones' } };
export const Skin: Story = { args: { layer: 'skin', highlight: 'tp-psoas-upper-l' } };

/** Only the back: the points are seen through it. */
export const Back: Story = { args: { view: 'back', highlight: 'tp-iliopsoas-crease-r' } };

/** A person opens a point. */
export const Opened: Story = {
  play: ({ canvasElement }) => press(canvasElement, '[data-point=tp-psoas-upper-l]'),
};

/** The other way round: a person presses where it hurts and sees which points go with it. */
export const FromAPlace: Story = {
  play: ({ canvasElement }) => press(canvasElement, '.back [data-id=low-back-r]'),
};

/** A place that none of the points is known for. */
export const FromAnotherPlace: Story = {
  args: { zoom: 'none' },
  play: ({ canvasElement }) => press(canvasElement, '.front [data-id=knee-front-r]'),
};

/** The map asks, and one point is marked from outside. */
export const MarkedWhileAsking: Story = {
  args: { mode: 'select', layer: 'muscles', highlight: 'tp-iliacus-r', value: 'thigh-front-upper-r' },
};

/** A clinic's own point, drawn and explained beside the six: a name, a text, tools and a source of its own. */
export const OwnPoints: Story = {
  render: ({ highlight }) =>
    html`<body-map mode="explore" zoom="lumbopelvic" highlight=${highlight}
      ><script type="application/json">
        {
          "triggerPoints": [
            {
              "id": "glute-deep-l",
              "name": "Deep buttock point, left",
              "where": "buttock-upper-l",
              "local": ["buttock-upper-l"],
              "referred": ["thigh-back-l", "calf-l"],
              "text": "It lies deep in the buttock. People describe pain that can travel down the back of the leg.",
              "tools": ["ball", "therapist"],
              "sources": ["Our own handout"]
            },
            {
              "id": "flank-l",
              "name": "Waist point, left",
              "where": "flank-l",
              "referred": ["hip-crest-back-l", "hip-side-l"]
            }
          ]
        }
      </script></body-map
    >`,
  args: { highlight: 'glute-deep-l' },
};

export const Narrow: Story = { args: { highlight: 'tp-iliacus-r' }, decorators: [narrow] };
export const NarrowOtherSide: Story = { args: { highlight: 'tp-psoas-upper-r' }, decorators: [narrow] };
export const Dark: Story = { args: { highlight: 'tp-psoas-upper-l' }, decorators: [dark] };
export const Spanish: Story = {
  args: { highlight: 'tp-iliacus-l' },
  decorators: [(story) => html`<div lang="es">${story()}</div>`],
};
export const Arabic: Story = {
  args: { highlight: 'tp-iliopsoas-crease-r' },
  decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`],
};
