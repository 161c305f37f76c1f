import { fixture, html, oneEvent } from '@open-wc/testing';
import type { DiaryEntry } from '../../src/data/diary.js';
import '../../src/define/pain-diary.js';
import type { PainDiary } from '../../src/pain-diary/pain-diary.js';
import { waitUntil } from '../helpers/wait.js';

export const make = (markup = html`<pain-diary></pain-diary>`): Promise<PainDiary> => fixture<PainDiary>(markup);

export const one = <Found extends HTMLElement = HTMLElement>(host: PainDiary, selector: string): Found =>
  host.renderRoot.querySelector<Found>(selector)!;
export const all = <Found extends HTMLElement = HTMLElement>(host: PainDiary, selector: string): Found[] => [
  ...host.renderRoot.querySelectorAll<Found>(selector),
];
export const text = (place: Element | null): string => place?.textContent?.replace(/[ \n\t]+/g, ' ').trim() ?? '';
export const spoken = (host: PainDiary): string => text(one(host, 'p[role=status]'));
/** A button by what is on it, or by the name that is spoken. */
export const button = (host: PainDiary, label: string): HTMLButtonElement =>
  all<HTMLButtonElement>(host, 'button').find(
    (each) => text(each) === label || each.getAttribute('aria-label') === label,
  )!;
export async function click(host: PainDiary, label: string): Promise<void> {
  button(host, label).click();
  await host.updateComplete;
}
/** Ticks a box of the form by its value. */
export async function tick(host: PainDiary, value: string): Promise<void> {
  one(host, `input[value='${value}']`).click();
  await host.updateComplete;
}
/** Chooses a number for a place. */
export async function rate(host: PainDiary, region: string, number: number, which = 'before'): Promise<void> {
  one(host, `input[name='${which}-${region}'][value='${number}']`).click();
  await host.updateComplete;
}
/** Opens the form, as the person does. */
export async function begin(host: PainDiary): Promise<void> {
  one(host, '.start').click();
  await waitUntil(() => one(host, 'form'), 'the form is open');
  await host.updateComplete;
}
export const focused = (host: PainDiary): Element | null => (host.renderRoot as ShadowRoot).activeElement;
/** Waits for one event. */
export const told = <Name extends keyof HTMLElementEventMap>(
  host: PainDiary,
  name: Name,
): Promise<HTMLElementEventMap[Name]> => oneEvent(host, name) as Promise<unknown> as Promise<HTMLElementEventMap[Name]>;

export const start = Date.UTC(2026, 2, 1, 7, 30);
const day = 86_400_000;

export const entry = (part: Partial<DiaryEntry> = {}): DiaryEntry => ({
  id: 'e1',
  at: start,
  changed: start,
  places: [{ region: 'hip-crease-r', before: 6, after: 4 }],
  done: [],
  note: '',
  ...part,
});

/** Two entries a day for so many days; the numbers fall slowly. */
export const days = (count: number, from = start): DiaryEntry[] =>
  Array.from({ length: count * 2 }, (_, index) => {
    const at = from + Math.floor(index / 2) * day + (index % 2) * 10 * 3_600_000;
    const before = Math.max(1, 7 - Math.floor(index / 4));
    return entry({
      id: `e${index}`,
      at,
      changed: at,
      places: [{ region: 'hip-crease-r', before, ...(index % 2 && { after: before - 1 }) }],
      done: index % 2 ? [{ id: 'kneeling-lunge' }] : [],
    });
  });

/** The name of a diary that no other test has. */
let count = 0;
export const freshName = (): string => `t${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}-${count++}`;
