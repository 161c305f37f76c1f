import type { Reach, Stance, ToolId } from '../../tools.js';

export const tools = {
  names: {
    'angled-tool': 'Angled release tool',
    ball: 'Massage or lacrosse ball',
    'foam-roller': 'Foam roller',
    fingertips: 'Fingertips',
    therapist: 'A therapist’s hands',
  },
  notes: {
    'angled-tool': 'Made to reach round the pelvic bone and deep beside the spine.',
    ball: 'Good at the hip crease. It lacks the angle and the depth for the other points.',
    'foam-roller': 'Too broad for a deep point, and rolling to and fro can irritate it. If you use one, keep it still.',
    fingertips: 'Always at hand, but tiring: the muscle is deep.',
    therapist: 'Reaches every depth while you lie relaxed on your back.',
  },
  stance: { for: 'Advises it', limited: 'Only in part', against: 'Advises against it' },
  reach: { yes: 'Reaches it', limited: 'Can be tried', no: 'Does not reach it' },
} satisfies {
  names: Record<ToolId, string>;
  notes: Record<ToolId, string>;
  stance: Record<Stance, string>;
  reach: Record<Reach, string>;
};
