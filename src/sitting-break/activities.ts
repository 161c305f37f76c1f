import { html, type TemplateResult } from 'lit';
import type { Words } from '../data/words/en.js';
import { withGuests } from '../shared/guests.js';
import type { Activity } from './model.js';
import type { SittingBreak } from './sitting-break.js';

const loads = {
  'knee-lift': () => import('../define/stretch-card.js'),
  'hip-opener': () => import('../define/hold-timer.js'),
  walk: undefined,
};

/** What to do in the break. The widget for it is loaded now; offline, the words alone remain. */
export function activityView(host: SittingBreak, words: Words['sittingBreakMore'], activity: Activity): TemplateResult {
  void loads[activity]?.().catch(() => undefined);
  const level = Math.min(6, host.headingLevel + 1);
  switch (activity) {
    case 'knee-lift':
      return withGuests`<stretch-card class="guest" exercise="knee-lift" heading-level=${level}></stretch-card>`;
    case 'hip-opener':
      // One half of the minute on each side.
      return withGuests`<p>${words.openerHow}</p>
        <hold-timer
          class="guest"
          label=${words.openerTitle}
          heading-level=${level}
          sides="both"
          hold-seconds="30"
          min-seconds="10"
          switch-seconds="5"
          milestones=""
          no-check
        ></hold-timer>`;
    case 'walk':
      return html`<p>${words.walkHow}</p>`;
  }
}
