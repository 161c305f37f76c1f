import { quizStart } from './quiz-start.js';

/** Words of the symptom quiz: its frame, and the psoas check. Answers speak as the person; reasons speak to the person. */
export const quiz = {
  ...quizStart,
  refused: 'These questions cannot be shown here.',
  next: 'Continue',
  back: 'Back',
  progress: (number: number, total: number) => `Question ${number} of ${total}`,
  progressPages: (number: number, total: number) => `Page ${number} of ${total}`,
  lastStep: 'Last step',
  chooseOne: 'Choose one.',
  chooseAll: 'Choose all that fit.',
  or: 'or',
  none: 'None of these',
  cleared: 'Your other answers here were cleared.',
  problem: 'One thing is missing',
  problemOne: 'Choose one answer to go on.',
  problemAll: 'Choose at least one answer to go on.',
  problems: 'Some answers need another look',
  review: 'Check your answers',
  reviewHint: 'Change anything that is not right. Then see the result.',
  change: 'Change',
  changeOf: (question: string) => `Change your answer to: ${question}`,
  finish: 'See the result',
  backToAnswers: 'Back to my answers',
  again: 'Start again',
  print: 'Print',
  level: { emergency: 'Signs that need help right now', urgent: 'Signs to have checked soon' },
  redFlags: 'Do any of these apply to you?',
  redFlagsHint: 'Choose all that apply, even if you are not sure.',
  doNotPress: 'Is any of these true for you?',
  doNotPressHint: 'They decide whether pressing or stretching is fine without asking first. Choose all that fit.',
  help: {
    emergency: {
      title: 'Get medical help now',
      text: 'Or let someone take you to the nearest emergency department. Do not wait to see whether it passes. Do not press or stretch.',
    },
    urgent: {
      title: 'See a clinician soon, before anything else',
      text: 'Ask for an appointment in the next few days. Until then, do not press or stretch the area. If it gets worse, get help sooner.',
    },
  },
  call: (number: string) => `Call ${number}`,
  callLocal: 'Call your local emergency number.',
  ticked: 'Because you ticked',
  tell: 'Say these words when you call or arrive. Being checked does not mean that something is wrong.',
  result: 'Your result',
  for: 'What speaks for it',
  against: 'What speaks against it',
  noneFor: 'Nothing in your answers.',
  noneAgainst: 'Nothing in your answers. Only an examination can rule other causes out.',
  nextSteps: 'What to do next',
  seeClinician: 'See a clinician if',
  aboutLimits: 'What this check cannot do',
  limits:
    'It compares your answers with signs that two published articles describe. It cannot see or feel your hip, other problems can feel the same, and it has not been tested in a study.',
  clinician: [
    'it does not ease with a few weeks of gentle care, or it gets worse',
    'pain turns sharp, shooting or electric, or stays after you stop',
    'numbness, tingling or weakness appears',
    'any of the warning signs from the first question comes up',
    'you are unsure, or simply want to be checked',
  ],
  scales: {
    pattern: 'Signs that fit, taken together',
    psoas: 'Signs that point to the psoas',
    iliacus: 'Signs that point to the iliacus',
    other: 'Signs that point to something else',
    load: 'What may feed it in your days',
  },
  amounts: { none: 'none', few: 'few', some: 'some', several: 'several' },
  items: {
    where: {
      text: 'Where do you feel it?',
      options: {
        'hip-front': {
          text: 'Front of the hip',
          because: 'You feel it at the front of the hip, which both muscles cross.',
        },
        'belly-deep': {
          text: 'Deep in the belly, between navel and hip bone',
          because: 'You feel it deep in the belly, where the psoas lies.',
        },
        'groin-inner': {
          text: 'Inner groin',
          because: 'You feel it in the inner groin, near where both muscles end.',
        },
        'low-back': {
          text: 'Low back, beside the spine',
          because: 'You feel it in the low back, where pain from the psoas can travel.',
        },
        'thigh-front': {
          text: 'Front of the thigh',
          because: 'You feel it in the front of the thigh, where pain from the iliacus can travel.',
        },
        middle: {
          text: 'In the middle of the back or belly',
          because: 'You feel it in the middle. These muscles are felt to the left or right.',
        },
        elsewhere: {
          text: 'Somewhere else',
          because: 'You feel it in a place that does not fit these muscles.',
        },
      },
    },
    difference: {
      text: 'Do your two hips feel different?',
      options: {
        'one-side': {
          text: 'One side feels tighter or moves less',
          because: 'One side is tighter. That alone can twist the back and make one leg seem shorter.',
        },
        both: {
          text: 'Both feel tight, and my low back arches',
          because: 'Both sides are tight, which can pull the pelvis and low back forward.',
        },
        same: { text: 'They feel the same, and not tight' },
        unsure: { text: 'I am not sure' },
      },
    },
    movement: {
      text: 'Which of these bring it on?',
      options: {
        'push-off': {
          text: 'Pushing off when I walk or run',
          because: 'Pushing off brings it on: the hip opens and the muscle is pulled long.',
        },
        chair: {
          text: 'Getting up from a chair',
          because: 'Getting up from a chair brings it on, after the muscle was short for a while.',
        },
        standing: {
          text: 'Standing for a long time',
          because: 'Standing for long brings it on.',
        },
        upright: {
          text: 'Straightening up fully',
          because: 'Standing up straight is hard, as it is when the hip flexors are short.',
        },
        stiff: {
          text: 'My hip does not move as freely as before',
          because: 'Your hip moves less freely.',
        },
        none: {
          text: 'None of these',
          because: 'None of the movements that pull on these muscles brings it on.',
        },
      },
    },
    behaviour: {
      text: 'How does it behave?',
      options: {
        returns: {
          text: 'Stretching or massage helps, then it comes back',
          because: 'It comes back after stretching or massage, as a muscle knot often does.',
        },
        tender: {
          text: 'A tight spot inside the hip bone is tender',
          because: 'A tight, tender spot lies where these muscles can be felt.',
        },
        spreads: {
          text: 'At times it spreads to the back or thigh',
          because: 'It spreads to the back or thigh, as pain from a muscle knot can.',
        },
        unchanged: {
          text: 'Nothing I do makes it better or worse',
          because: 'Nothing changes it. Muscle pain mostly changes with position or movement.',
        },
        tingling: {
          text: 'It comes with tingling or electric feelings',
          because: 'Tingling or electric feelings can come from a nerve.',
        },
        none: { text: 'None of these' },
      },
    },
    causes: {
      text: 'Which of these are part of your days?',
      options: {
        sitting: {
          text: 'Long sitting, or sleeping curled up',
          because: 'Long sitting or sleeping curled up lets these muscles get used to being short.',
        },
        overuse: {
          text: 'Running, cycling, hiking, kicking or stairs with little rest',
          because: 'A lot of leg work with little rest can overload these muscles.',
        },
        weakness: {
          text: 'My hips tire easily, even from sitting upright',
          because: 'A weak hip flexor is soon asked for more than it can give.',
        },
        hypermobility: {
          text: 'Very bendy joints, or deep yoga poses',
          because: 'With very mobile joints, the psoas may tighten to keep you steady.',
        },
        pregnancy: {
          text: 'Pregnancy',
          because: 'In pregnancy the pelvis is looser, and the psoas may tighten to keep you steady.',
        },
        none: { text: 'None of these' },
      },
    },
  },
  steps: {
    press:
      'Try still, gentle pressure on the tender spot, never on the middle of the belly. Ease in, hold 30 to 90 seconds, stay below sharp pain. Stop if it shoots, throbs or tingles.',
    stretch: 'Stretch gently, such as a kneeling lunge with the tailbone tucked. Never force it.',
    'ask-first':
      'Ask a clinician before you press or stretch: one of your answers needs their yes first. Take this page with you.',
    'sit-less': 'Stand up every 30 to 60 minutes, and sit with your hips level with or a little above your knees.',
    notice: 'Notice for a week or two what brings it on. If it is no clearer then, have it looked at.',
    'be-seen': 'Have it looked at by a physiotherapist or your doctor, and take this page with you.',
  },
  results: {
    several: {
      title: 'Your answers match several signs people describe with a tight or tender psoas or iliacus',
      text: 'These are the deep muscles at the front of the hip. Careful self-care may ease the tenderness.',
    },
    some: {
      title: 'Your answers match some of the signs, but not clearly',
      text: 'The psoas or iliacus may play a part. Something else may as well.',
    },
    other: {
      title: 'Your answers fit other causes better',
      text: 'They match few of the signs people describe with a tight psoas or iliacus, or they point another way.',
    },
  },
};
