import type { Exercise, ExerciseId } from './exercise.js';
import { ballHipCrease } from './exercises/ball-hip-crease.js';
import { fingertipLocate } from './exercises/fingertip-locate.js';
import { hipSway } from './exercises/hip-sway.js';
import { kneeLift } from './exercises/knee-lift.js';
import { kneelingLunge } from './exercises/kneeling-lunge.js';
import { lungePulse } from './exercises/lunge-pulse.js';
import { modifiedBridge } from './exercises/modified-bridge.js';
import { pelvisNeutral } from './exercises/pelvis-neutral.js';
import { seatSetup } from './exercises/seat-setup.js';
import { standUpBreak } from './exercises/stand-up-break.js';
import { toolIliacus } from './exercises/tool-iliacus.js';

/** Every exercise, for a build or a server. A page that shows one imports `exercises/<id>` alone. */
export const exercises: Readonly<Record<ExerciseId, Exercise>> = {
  'kneeling-lunge': kneelingLunge,
  'modified-bridge': modifiedBridge,
  'hip-sway': hipSway,
  'lunge-pulse': lungePulse,
  'knee-lift': kneeLift,
  'ball-hip-crease': ballHipCrease,
  'tool-iliacus': toolIliacus,
  'fingertip-locate': fingertipLocate,
  'stand-up-break': standUpBreak,
  'seat-setup': seatSetup,
  'pelvis-neutral': pelvisNeutral,
};
