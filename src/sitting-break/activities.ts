import type { TemplateResult } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';
import type { Words } from '../data/words/en.js';
import { prefixed } from '../shared/prefix.js';
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
  const [card, timer] = ['stretch-card', 'hold-timer'].map((tag) => unsafeStatic(prefixed(tag)));
  switch (activity) {
    case 'knee-lift':
      return html`<${card} class="guest" exercise="knee-lift" heading-level=${level}></${card}>`;
    case 'hip-opener':
      // One half of the minute on each side.
      return html`<p>${words.openerHow}</p>
        <${timer}
          class="guest"
          label=${words.openerTitle}
          heading-level=${level}
          sides="both"
          hold-seconds="30"
          min-seconds="10"
          switch-seconds="5"
          milestones=""
          no-check
        ></${timer}>`;
    case 'walk':
      return html`<p>${words.walkHow}</p>`;
  }
}
