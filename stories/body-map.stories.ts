import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { BodyMap } from '../src/body-map/body-map.js';
import { triggerPointIds } from '../src/data/trigger-points.js';
import '../src/define/body-map.js';

interface Args {
  view: BodyMap['view'];
  zoom: BodyMap['zoom'];
  scale: BodyMap['scale'];
  list: BodyMap['list'];
  mode: BodyMap['mode'];
  layer: BodyMap['layer'];
  highlight: string;
  src: string;
  value: string;
  max: number | undefined;
  label: string;
  'heading-level': number;
  required: boolean;
  readonly: boolean;
  disabled: boolean;
}

const answered = 'psoas-line-r:4 hip-crease-r:8 low-back-l:6 flank-l:3';

const meta: Meta<Args> = {
  title: 'Widgets/body-map',
  component: 'body-map',
  args: {
    view: 'both',
    zoom: 'none',
    scale: 'none',
    list: 'toggle',
    mode: 'select',
    layer: '',
    highlight: '',
    src: '',
    value: '',
    max: undefined,
    label: '',
    'heading-level': 3,
    required: false,
    readonly: false,
    disabled: false,
  },
  argTypes: {
    view: { control: 'inline-radio', options: ['both', 'front', 'back'] },
    zoom: { control: 'inline-radio', options: ['none', 'lumbopelvic'] },
    scale: { control: 'inline-radio', options: ['none', '3', '10'] },
    list: { control: 'inline-radio', options: ['toggle', 'open', 'only'] },
    mode: { control: 'inline-radio', options: ['select', 'explore'] },
    layer: { control: 'inline-radio', options: ['', 'skin', 'muscles', 'bones'] },
    highlight: { control: 'select', options: ['', ...triggerPointIds] },
    max: { control: { type: 'number', min: 1, max: 74 } },
  },
  render: (args) =>
    html`<body-map
      view=${args.view}
      zoom=${args.zoom}
      scale=${args.scale}
      list=${args.list}
      mode=${args.mode}
      layer=${args.layer}
      highlight=${args.highlight}
      src=${args.src || nothing}
      value=${args.value}
      max=${args.max ?? nothing}
      label=${args.label || nothing}
      heading-level=${args['heading-level']}
      ?required=${args.required}
      ?readonly=${args.readonly}
      ?disabled=${args.disabled}
    ></body-map>`,
};
export default meta;

type Story = StoryObj<Args>;

const mapIn = (canvas: HTMLElement): BodyMap => canvas.querySelector('body-map')!;

async function press(canvas: HTMLElement, ...selectors: string[]): Promise<void> {
  const map = mapIn(canvas);
  for (const selector of selectors) {
    await map.updateComplete;
    map.shadowRoot!.querySelector(selector)!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  }
  await map.updateComplete;
}

export const Empty: Story = {};
export const HowStrong: Story = { args: { scale: '10', value: answered } };
export const MildToStrong: Story = { args: { scale: '3', value: 'low-back-l:2 hip-crease-l:1 thigh-front-upper-l:3' } };
export const OnlyWhere: Story = { args: { value: 'low-back-l hip-crease-l' } };
export const Front: Story = { args: { view: 'front', value: 'hip-crease-l' } };
export const Back: Story = { args: { view: 'back', value: 'low-back-l si-joint-l' } };
export const CloseUp: Story = { args: { zoom: 'lumbopelvic', scale: '10', value: answered } };
export const ListOpen: Story = { args: { list: 'open', scale: '10', value: 'low-back-l:6' } };
export const ListOnly: Story = { args: { list: 'only', scale: '10', value: 'low-back-l:6' } };
export const ReadOnly: Story = { args: { readonly: true, scale: '10', value: answered } };
export const Disabled: Story = { args: { disabled: true, scale: '10', value: answered } };
export const OwnHeading: Story = { args: { label: 'Show us the sore places', 'heading-level': 2 } };

/** A choice between the legs raises the emergency text at once. */
export const Emergency: Story = {
  play: ({ canvasElement }) => press(canvasElement, '.front [data-id=saddle]'),
};

/** One more than `max` is refused with a sentence. */
export const AtMostTwo: Story = {
  args: { max: 2, value: 'low-back-l low-back-r' },
  play: ({ canvasElement }) => press(canvasElement, '.front [data-id=navel]'),
};

/** Chosen with the pointer, not yet told how strong. */
export const JustChosen: Story = {
  args: { scale: '10' },
  play: ({ canvasElement }) => press(canvasElement, '.front [data-id=hip-crease-r]'),
};

/** The keyboard's ring on a region, its name below. */
export const Focused: Story = {
  args: { value: 'hip-crease-r' },
  play: async ({ canvasElement }) => {
    await mapIn(canvasElement).updateComplete;
    mapIn(canvasElement).focus();
  },
};

/** A patient's whole path: where, how strong, a second place, a change of mind, then sent with the form. */
export const InAForm: Story = {
  render: () =>
    html`<form @submit=${(event: Event) => event.preventDefault()}>
      <body-map name="pain" scale="10" required></body-map>
      <p><button>Send</button> <button type="reset">Start again</button></p>
      <output></output>
    </form>`,
  play: async ({ canvasElement }) => {
    const map = mapIn(canvasElement);
    await press(canvasElement, '.front [data-id=hip-crease-r]');
    const slider = map.shadowRoot!.querySelector<HTMLInputElement>('.panel input')!;
    slider.value = '7';
    slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    await press(canvasElement, '.back [data-id=low-back-r]', '.back [data-id=flank-r]', '[data-do=undo]');
    canvasElement.querySelector('output')!.value = `pain=${map.value}`;
  },
};

/** A patient's whole path: where, how strong, the rest by the list, the answer taken along, sent with the form. */
export const WholePath: Story = {
  render: () =>
    html`<form @submit=${(event: Event) => event.preventDefault()}>
      <body-map name="pain" scale="10" required></body-map>
      <p><button>Send</button></p>
      <output></output>
      <pre style="white-space: pre-wrap"></pre>
    </form>`,
  play: async ({ canvasElement }) => {
    const map = mapIn(canvasElement);
    const form = canvasElement.querySelector('form')!;
    await map.updateComplete;
    form.requestSubmit();
    await press(canvasElement, '[data-do=zoom]', '.front [data-id=hip-crease-r]');
    const slider = map.shadowRoot!.querySelector<HTMLInputElement>('.panel input')!;
    slider.value = '7';
    slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    await press(canvasElement, '[data-do=list]');
    while (!map.shadowRoot!.querySelector('.list [data-id=low-back-r]')) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    map.shadowRoot!.querySelector<HTMLInputElement>('.list [data-id=low-back-r]')!.click();
    canvasElement.querySelector('pre')!.textContent = await map.toCSV();
    form.addEventListener(
      'submit',
      () => (canvasElement.querySelector('output')!.value = `Sent: ${new FormData(form).get('pain') as string}`),
      { once: true },
    );
    form.requestSubmit();
  },
};

/** Sent without an answer: the map says what is missing. */
export const RequiredMissing: Story = {
  render: () =>
    html`<form @submit=${(event: Event) => event.preventDefault()}>
      <body-map name="pain" required></body-map>
      <p><button>Send</button></p>
    </form>`,
  play: async ({ canvasElement }) => {
    await mapIn(canvasElement).updateComplete;
    canvasElement.querySelector('form')!.requestSubmit();
  },
};

/** A point shown by the page, beside the question where it hurts. */
export const PointShown: Story = { args: { zoom: 'lumbopelvic', highlight: 'tp-iliacus-l' } };

/** Explaining instead of asking; the story "Body map, explore" has each state of it. */
export const Explore: Story = { args: { mode: 'explore', zoom: 'lumbopelvic', highlight: 'tp-psoas-upper-r' } };

/** A clinic that leaves out hands and feet, says "psoas" and marks the hip. */
export const OwnRegions: Story = {
  render: () =>
    html`<body-map scale="10" value="psoas-line-r:4"
      ><script type="application/json">
        {
          "regions": [
            { "id": "hand", "hide": true },
            { "id": "foot", "hide": true },
            { "id": "psoas-line", "name": "Psoas" },
            { "id": "hip-crease", "colour": "#0e6a64" },
            { "id": "iliac-fossa", "colour": "#7a4fb0" }
          ]
        }
      </script></body-map
    >`,
};

/** Drawn over with the mouse in one stroke. */
export const Stroke: Story = {
  args: { zoom: 'lumbopelvic' },
  play: async ({ canvasElement }) => {
    const map = mapIn(canvasElement);
    await map.updateComplete;
    const middle = (id: string): PointerEventInit => {
      const { x, y, width, height } = map.shadowRoot!.querySelector(`.front [data-id=${id}]`)!.getBoundingClientRect();
      return {
        bubbles: true,
        composed: true,
        isPrimary: true,
        buttons: 1,
        clientX: x + width / 2,
        clientY: y + height / 2,
      };
    };
    const from = map.shadowRoot!.querySelector('.front [data-id=hip-bone-front-r]')!;
    from.dispatchEvent(new PointerEvent('pointerdown', middle('hip-bone-front-r')));
    from.dispatchEvent(new PointerEvent('pointermove', middle('psoas-line-l')));
    from.dispatchEvent(new PointerEvent('pointerup', middle('psoas-line-l')));
    await map.updateComplete;
  },
};

export const Narrow: Story = {
  args: { scale: '10', value: answered },
  decorators: [(story) => html`<div style="inline-size: 320px">${story()}</div>`],
};

/** German on a small phone: long names of places. */
export const NarrowGerman: Story = {
  args: { scale: '10', value: answered },
  decorators: [(story) => html`<div lang="de" style="inline-size: 320px">${story()}</div>`],
};

export const NarrowCloseUp: Story = {
  args: { zoom: 'lumbopelvic', value: 'psoas-line-r' },
  decorators: [(story) => html`<div style="inline-size: 320px">${story()}</div>`],
};

export const Arabic: Story = {
  args: { scale: '10', value: answered },
  decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`],
};

export const Dark: Story = {
  args: { scale: '10', value: answered },
  decorators: [(story) => html`<div style="color-scheme: dark; background: #0f1517; padding: 1em">${story()}</div>`],
};
