import type { TemplateResult } from 'lit';
import type { MoreWords } from './format.js';
import type { Room } from './room.js';

/** What the parts of the diary are drawn from. */
export interface Sheet {
  readonly room: Room;
  readonly more: MoreWords;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** A heading below the diary's own. */
  readonly title: (text: string, id: string) => TemplateResult;
}
