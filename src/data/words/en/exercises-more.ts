import type { ExerciseId, ExerciseMore } from '../../exercise.js';

/** What only some readers of an exercise see: easier and harder versions, common mistakes. Loaded when they unfold it, or print. */
export const exercisesMore = {
  'kneeling-lunge': {
    easier: {
      small: 'Stay more upright and move only a little.',
      support: 'Hold a chair and put a thick cushion under your knee.',
      bridge: 'If kneeling hurts, use the supported bridge on your back.',
    },
    harder: {
      squeeze: 'Squeeze the buttock of the kneeling leg while you hold.',
      arm: 'Raise the arm of the kneeling side.',
    },
    mistakes: {
      arch: 'Arching the low back. Tuck first, and the pull moves to the hip.',
      lean: 'Leaning the chest forward over the front leg.',
      hurry: 'Going deep fast. Ease in over two or three breaths.',
    },
  },
  'modified-bridge': {
    easier: {
      bent: 'Keep the knee a little bent.',
      low: 'Use a folded towel in place of the block.',
    },
    harder: {
      knee: 'Hug the other knee toward your chest.',
    },
    mistakes: {
      tilt: 'Letting the pelvis roll to one side.',
      waist: 'Putting the block under the waist. It belongs lower, under the bone.',
    },
  },
  'hip-sway': {
    easier: { chair: 'Hold a chair, and move half as far.' },
    harder: { pulse: 'Go on to the lunge pulse.' },
    mistakes: {
      trunk: 'Swinging the whole trunk. Only the hips move.',
      fast: 'Going fast. Slow is the point.',
    },
  },
  'lunge-pulse': {
    easier: { sway: 'Go back to the hip sway.' },
    harder: { hold: 'Stay for one full breath at the deepest point.' },
    mistakes: {
      bounce: 'Bouncing at the end of the movement.',
      arch: 'Losing the tuck and arching the low back.',
    },
  },
  'knee-lift': {
    easier: { heel: 'Keep the heel down and only take the weight off it.' },
    harder: { stay: 'Stay up for one breath.' },
    mistakes: {
      belly: 'Pushing the belly out and holding the breath.',
      back: 'Letting the low back arch off the floor.',
    },
  },
  'ball-hip-crease': {
    easier: {
      arms: 'Keep more weight on your arms and the other leg.',
      hand: 'Press with your fingertips in place of the ball.',
    },
    harder: { weight: 'Let more of your weight rest on the ball, over several days.' },
    mistakes: {
      roll: 'Rolling to and fro. Rubbing can irritate the spot. Stay still.',
      deep: 'Trying to reach the iliacus. A ball lacks the angle for it.',
    },
  },
  'tool-iliacus': {
    easier: {
      arms: 'Keep more weight on your arms.',
      therapist: 'Ask a therapist, who can reach it while you lie at ease on your back.',
    },
    harder: { weight: 'Let more of your weight rest on the tool, over several days.' },
    mistakes: {
      middle: 'Placing the tip toward the navel. It belongs close to the hip bone.',
      rub: 'Moving to and fro. Still pressure is what lets the point go.',
    },
  },
  'fingertip-locate': {
    easier: { crease: 'Start near the hip crease, where the muscle lies nearer the skin.' },
    harder: { tool: 'Fingers tire, for the muscle is deep. An angled tool reaches deeper.' },
    mistakes: {
      poke: 'Poking fast. The belly tenses up, and you feel nothing.',
      rub: 'Rubbing the spot. It can wake a quiet point.',
    },
  },
  'stand-up-break': {
    easier: { hands: 'Push up with your hands on the chair or the desk.' },
    harder: { arms: 'Cross your arms on your chest.', stretch: 'Add the kneeling hip-flexor stretch.' },
    mistakes: {
      arch: 'Pushing the belly forward and arching the low back at the top.',
      drop: 'Dropping back into the chair.',
    },
  },
  'seat-setup': {
    easier: {
      cushion: 'Put a firm cushion on a low seat.',
      footrest: 'Use a footrest if your feet do not reach the floor.',
    },
    harder: { stand: 'Work standing for a part of the day.' },
    mistakes: {
      low: 'A low seat, with the knees above the hips.',
      slump: 'Sliding forward until the low back is round.',
    },
  },
  'pelvis-neutral': {
    easier: { wall: 'Lean your back on a wall and feel the gap at your waist.' },
    harder: { day: 'Check it while you wait in line or brush your teeth.' },
    mistakes: {
      knees: 'Locking the knees.',
      clench: 'Clenching the buttocks hard and holding the breath.',
    },
  },
} satisfies Record<ExerciseId, ExerciseMore>;
