import type { DisagreementId, EvidenceId } from '../../evidence.js';

export const evidence = {
  disagreementsTitle: 'Where the two articles differ',
  disagreements: {
    'hold-time': {
      A: 'At least 90 seconds for a full release. In its questions, 30 to 90.',
      B: '30 to 90 seconds, or until the tenderness melts.',
      here: 'We count to 90, with stops at 30 and 60. You may end early once it eases.',
    },
    'how-hard': {
      A: 'A good ache. A slight rise in pain at first is normal.',
      B: 'Steady and not painful.',
      here: 'A good ache at most, well below sharp or shooting.',
    },
    'foam-roller': {
      A: 'Rolling irritates trigger points.',
      B: 'A foam roller is one of the tools.',
      here: 'We leave rolling out.',
    },
    ball: {
      A: 'A ball works at the hip crease only.',
      B: 'A lacrosse ball is one of the tools.',
      here: 'We show a ball for the hip crease.',
    },
  },
  honestTitle: 'What research says',
  honest: {
    'tender-to-touch': 'In 11 small trials, points could take more pressure right after they were pressed.',
    'felt-pain': 'In 7 trials, people did not report less pain than those who got something else.',
    'still-not-rolling':
      'In one small trial on the calf, 90 seconds of still pressure made a point less tender, and rolling did not. The difference between the groups was not clear.',
    'red-flags': 'Warning signs are not exact. They mean “be checked”, nothing more.',
  },
  summary: 'Pressing may ease tenderness. Nobody can promise more.',
} satisfies {
  disagreements: Record<DisagreementId, Record<'A' | 'B' | 'here', string>>;
  honest: Record<EvidenceId, string>;
} & Record<string, unknown>;
