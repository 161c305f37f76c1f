import type { Exercise, ExerciseId } from './exercise.js';
import { hipSway } from './exercises/hip-sway.js';
import { kneeLift } from './exercises/knee-lift.js';
import { kneelingLunge } from './exercises/kneeling-lunge.js';
import { lungePulse } from './exercises/lunge-pulse.js';
import { modifiedBridge } from './exercises/modified-bridge.js';

/** Every exercise, for a build or a server. A page that shows one imports `exercises/<id>` alone. */
export const exercises: Readonly<Record<ExerciseId, Exercise>> = {
  'kneeling-lunge': kneelingLunge,
  'modified-bridge': modifiedBridge,
  'hip-sway': hipSway,
  'lunge-pulse': lungePulse,
  'knee-lift': kneeLift,
};
