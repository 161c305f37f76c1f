import { aTimeout, fixture, html, waitUntil } from '@open-wc/testing';
import type { ReleaseGuide } from '../../src/release-guide/release-guide.js';

export const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
export const find = <E extends Element = HTMLElement>(guide: ReleaseGuide, selector: string): E =>
  guide.renderRoot.querySelector<E>(selector)!;
export const text = (guide: ReleaseGuide, selector: string): string => clean(find(guide, selector)?.textContent);
export const heading = (guide: ReleaseGuide): string => text(guide, '.heading');
export const said = (guide: ReleaseGuide): string => text(guide, '[role=status]');
export const button = (guide: ReleaseGuide, act: string): HTMLButtonElement => find(guide, `[data-act=${act}]`);
/** Is the focus there? A boolean, for an element would be printed whole when it is not. */
export const focused = (guide: ReleaseGuide, selector: string): boolean =>
  guide.shadowRoot!.activeElement === find(guide, selector);
export const preset = html`<release-guide trigger-point="tp-iliopsoas-crease-r" tool="ball" no-sound></release-guide>`;

export const make = (markup = preset): Promise<ReleaseGuide> => fixture<ReleaseGuide>(markup);

/** Presses a button of the guide itself; what it leads to has been drawn when the promise is kept. */
export async function click(guide: ReleaseGuide, act: string): Promise<void> {
  button(guide, act).click();
  await guide.updateComplete;
}

/** A guide past the safety page, with its steps loaded. */
export async function begun(markup = preset): Promise<ReleaseGuide> {
  const guide = await make(markup);
  await click(guide, 'go-ahead');
  await stepsIn(guide);
  return guide;
}

export async function stepsIn(guide: ReleaseGuide): Promise<void> {
  await waitUntil(() => find(guide, '[data-act=next]'), 'the steps load', { timeout: 8000 });
  // The later ones are on their way.
  await import('../../src/release-guide/picture.js');
  await aTimeout(0);
  await guide.updateComplete;
}

export async function at(guide: ReleaseGuide, step: Parameters<ReleaseGuide['goTo']>[0]): Promise<ReleaseGuide> {
  guide.goTo(step);
  await guide.updateComplete;
  return guide;
}

export async function choose(guide: ReleaseGuide, name: string, value: string): Promise<void> {
  find<HTMLInputElement>(guide, `input[name=${name}][value="${value}"]`).click();
  await guide.updateComplete;
}

/** Runs `act` with the console's warnings kept aside. */
export async function warningsOf(act: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (...parts: unknown[]) => void warnings.push(parts.join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return warnings;
}
