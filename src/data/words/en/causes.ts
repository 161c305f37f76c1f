import type { CauseExample, CauseId } from '../../causes.js';

export const causes = {
  sitting: {
    name: 'Long sitting',
    detail: 'The muscle stays short for hours and learns that position.',
    examples: { desk: 'Desk', couch: 'Couch', car: 'Car', 'curled-up-sleep': 'Sleeping curled up' },
  },
  overuse: {
    name: 'Overuse without rest',
    detail: 'Lifting the knee again and again, with too little time to recover.',
    examples: { running: 'Running', cycling: 'Cycling', hiking: 'Hiking', kicking: 'Kicking', stairs: 'Stairs' },
  },
  weakness: {
    name: 'Weak hip muscles',
    detail: 'The task asks for more than the muscle can give, even good sitting posture.',
    examples: {
      'demand-above-strength': 'More load than strength',
      'sitting-upright': 'Sitting upright tires you',
      'others-help-out': 'Other muscles help out',
    },
  },
  hypermobility: {
    name: 'Very loose joints',
    detail: 'Joints move too far, and the psoas tightens to hold them steady.',
    examples: { 'deep-yoga': 'Deep yoga poses', pregnancy: 'Pregnancy, when ligaments of the pelvis are lax' },
  },
} satisfies { [Id in CauseId]: { name: string; detail: string; examples: Record<CauseExample<Id>, string> } };
