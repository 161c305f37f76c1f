/** Prints the summary alone, on one page. Loaded by the press of Print. */
import { printTogether } from '../shared/print-alone.js';

/** In the guide: a sheet of paper with its sources and with room for a pen. */
const paper = `@media print {
  .base { border: 0; padding: 0; font-size: 11pt; }
  progress, #progress, .ways, .actions { display: none; }
  .panel { border: 1px solid #999; background: none; }
  .pair { grid-template-columns: 1fr 1fr; }
  details { border: 0; padding: 0; font-size: .85em; }
  summary { min-block-size: 0; color: #000; list-style: none; }
  .base details p { margin-block-start: .6em; }
  .base .pen { display: block; }
  .pen i { margin-block-end: .6em; }
}`;

/** Unfolds the sources. @returns folds them as they were */
function lay({ shadowRoot }: HTMLElement): () => void {
  const fold = shadowRoot!.querySelector('details');
  const open = !!fold?.open;
  fold?.toggleAttribute('open', true);
  return () => fold?.toggleAttribute('open', open);
}

/** Prints the guide as it stands; afterwards page and guide are as they were. */
export const printSummary = (host: HTMLElement): void => printTogether([host], paper, lay);
