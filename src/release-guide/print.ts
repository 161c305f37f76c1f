/** Prints the summary alone, on one page. Loaded by the press of Print. */
import { printAlone } from '../shared/print-alone.js';

/** In the guide: a sheet of paper with room for a pen. */
const paper = `@media print {
  .base { border: 0; padding: 0; font-size: 11pt; }
  progress, #progress, .ways, .actions { display: none; }
  .panel { border: 1px solid #999; background: none; }
  .pair { grid-template-columns: 1fr 1fr; }
  .base .pen { display: block; }
}`;

/** Prints the guide as it stands; afterwards page and guide are as they were. */
export const printSummary = (host: HTMLElement): void => printAlone(host, paper);
