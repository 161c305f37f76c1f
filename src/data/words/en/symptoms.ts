import type { SymptomId } from '../../symptoms.js';

export const symptoms = {
  'deep-core': 'An ache deep in the core, between belly button and front hip bone',
  'front-of-hip': 'Pain at the front of the hip',
  'inner-groin': 'Pain in the inner groin',
  'low-back': 'An ache in the low back, beside the spine or at the side of the waist',
  'front-of-thigh': 'An ache down the upper front of the thigh',
  'push-off': 'It is felt when you push off to walk or run',
  'rise-from-chair': 'It is felt when you rise from a chair',
  'long-standing': 'It is felt when you stand for long',
  'hard-to-stand-upright': 'It is hard to stand fully upright',
  'stiff-hip': 'The hip feels stiff and does not move as far',
  'both-sides-tight': 'Both sides tight: the pelvis and spine are pulled forward and the low back arches',
  'one-side-tighter': 'One side tighter: the spine twists or bends, and one leg can seem shorter',
  'sleepy-helpers': 'A tight psoas can keep buttocks and back thighs from working fully',
  'comes-back': 'The tightness returns after stretching or massage',
  'disc-or-joint': 'The low-back ache can be mistaken for trouble with a disc or a joint',
} satisfies Record<SymptomId, string>;
