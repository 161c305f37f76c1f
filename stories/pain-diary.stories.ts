import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { DiaryEntry } from '../src/data/diary.js';
import '../src/define/pain-diary.js';
import type { PainDiary } from '../src/pain-diary/pain-diary.js';

interface Args {
  persist?: string;
  label?: string;
  'heading-level'?: number;
}

const render = (args: Args): TemplateResult => html`
  <pain-diary
    persist=${ifDefined(args.persist)}
    label=${ifDefined(args.label)}
    heading-level=${ifDefined(args['heading-level'])}
  ></pain-diary>
`;

const meta: Meta<Args> = { title: 'Widgets/pain-diary', component: 'pain-diary', render };
export default meta;
type Story = StoryObj<Args>;

/** The stories' own evening: nobody's clock changes a picture. */
const evening = new Date(2026, 2, 14, 20, 30).getTime();

/** Invented numbers, twice a day for two weeks. */
const twoWeeks: DiaryEntry[] = Array.from({ length: 27 }, (_, index) => {
  const date = Math.floor((index + 1) / 2);
  const late = (index + 1) % 2 === 1;
  const at = new Date(2026, 2, 1 + date, late ? 19 : 8, (index * 7) % 60).getTime();
  const before = [7, 7, 6, 7, 6, 6, 5, 6, 5, 4, 5, 4, 3, 3][date];
  return {
    id: `s${index}`,
    at,
    changed: at,
    places: [
      { region: 'hip-crease-r', before, ...(late && { after: Math.max(0, before - 2) }) },
      ...(index % 3 ? [] : [{ region: 'low-back-r' as const, before: Math.max(1, before - 2) }]),
    ],
    done: late
      ? [{ id: 'tp-iliopsoas-crease', side: 'right' as const, seconds: 90 }, { id: 'kneeling-lunge' }]
      : index % 4 === 1
        ? [{ id: 'stand-up-break' }]
        : [],
    note: index === 26 ? 'Short walk at noon. Sat less today.' : index === 20 ? 'Long drive.' : '',
  };
});

async function written(canvas: HTMLElement, entries = twoWeeks): Promise<PainDiary> {
  const host = canvas.querySelector('pain-diary')!;
  Date.now = () => evening;
  host.entries = entries;
  await host.updateComplete;
  while (entries.length && !host.shadowRoot!.querySelector('[part=trend]')) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await host.updateComplete;
  return host;
}

const press = (host: PainDiary, act: string): void =>
  host.shadowRoot!.querySelector<HTMLElement>(`[data-act=${act}]`)!.click();

/** A page author writes `<pain-diary></pain-diary>`: entries are in memory. With `persist` they stay in this browser. */
export const Empty: Story = {};

/** Two weeks of invented numbers: which way it goes, and what each entry says. */
export const TwoWeeks: Story = { play: async ({ canvasElement }) => void (await written(canvasElement)) };

/** The same as a table. */
export const AsTable: Story = {
  play: async ({ canvasElement }) => press(await written(canvasElement), 'table'),
};

/** A new entry, with the places of the last one proposed. */
export const Writing: Story = {
  play: async ({ canvasElement }) => {
    const host = await written(canvasElement, twoWeeks.slice(0, 2));
    await host.open();
    await host.updateComplete;
    host.shadowRoot!.querySelector<HTMLElement>('[name^=before][value="4"]')!.click();
    await host.updateComplete;
    press(host, 'ask-after');
  },
};

/** Deleted, and still to be taken back. */
export const Deleted: Story = {
  play: async ({ canvasElement }) => press(await written(canvasElement, twoWeeks.slice(0, 5)), 'remove'),
};

/** Storage does not work: the diary says so and goes on in memory. */
export const StorageRefused: Story = {
  args: { persist: 'refused' },
  play: async ({ canvasElement }) => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('no storage', 'InvalidStateError');
    };
    await written(canvasElement, twoWeeks.slice(0, 3));
    IDBFactory.prototype.open = open;
  },
};

/** The sheet for the next visit, as it is printed. */
export const Sheet: Story = {
  render: (args) => html`<div style="color-scheme: light; background: #fff; padding: 1em">${render(args)}</div>`,
  play: async ({ canvasElement }) => {
    const host = await written(canvasElement);
    const before = window.print;
    window.print = () => undefined;
    press(host, 'print');
    while (!host.shadowRoot!.querySelector('.paper')) await new Promise((resolve) => setTimeout(resolve, 20));
    window.print = before;
    // On the screen what `@media print` does on paper.
    for (const sheet of host.shadowRoot!.adoptedStyleSheets) {
      for (const rule of sheet.cssRules) {
        if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') rule.media.mediaText = 'all';
      }
    }
  },
};

/** Arabic: from right to left, time too. */
export const Arabic: Story = {
  render: (args) => html`<div lang="ar" dir="rtl">${render(args)}</div>`,
  play: async ({ canvasElement }) => void (await written(canvasElement)),
};

/** Spanish on a small phone. */
export const Narrow: Story = {
  render: (args) => html`<div lang="es" style="inline-size: 320px">${render(args)}</div>`,
  play: async ({ canvasElement }) => {
    const host = await written(canvasElement);
    await host.open();
    await host.updateComplete;
  },
};

export const Dark: Story = {
  render: (args) => html`<div style="color-scheme: dark; background: #0f1517; padding: 1em">${render(args)}</div>`,
  play: async ({ canvasElement }) => void (await written(canvasElement)),
};
