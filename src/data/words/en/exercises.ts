import type { ExerciseId } from '../../exercise.js';
import { hipSway } from './exercises/hip-sway.js';
import { kneeLift } from './exercises/knee-lift.js';
import { kneelingLunge } from './exercises/kneeling-lunge.js';
import { lungePulse } from './exercises/lunge-pulse.js';
import { modifiedBridge } from './exercises/modified-bridge.js';

export const exercises = {
  'kneeling-lunge': kneelingLunge,
  'modified-bridge': modifiedBridge,
  'hip-sway': hipSway,
  'lunge-pulse': lungePulse,
  'knee-lift': kneeLift,
} satisfies Record<ExerciseId, object>;
