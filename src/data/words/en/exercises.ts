import type { ExerciseId } from '../../exercise.js';
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
import { exercisesMore as more } from './exercises-more.js';

export const exercises = {
  'kneeling-lunge': { ...kneelingLunge, ...more['kneeling-lunge'] },
  'modified-bridge': { ...modifiedBridge, ...more['modified-bridge'] },
  'hip-sway': { ...hipSway, ...more['hip-sway'] },
  'lunge-pulse': { ...lungePulse, ...more['lunge-pulse'] },
  'knee-lift': { ...kneeLift, ...more['knee-lift'] },
  'ball-hip-crease': { ...ballHipCrease, ...more['ball-hip-crease'] },
  'tool-iliacus': { ...toolIliacus, ...more['tool-iliacus'] },
  'fingertip-locate': { ...fingertipLocate, ...more['fingertip-locate'] },
  'stand-up-break': { ...standUpBreak, ...more['stand-up-break'] },
  'seat-setup': { ...seatSetup, ...more['seat-setup'] },
  'pelvis-neutral': { ...pelvisNeutral, ...more['pelvis-neutral'] },
} satisfies Record<ExerciseId, object>;
