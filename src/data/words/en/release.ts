import type { AfterStepId, DoseCautionId, LocateStepId, PressStepId } from '../../releases.js';

export const release = {
  locateTitle: 'Find it',
  locate: {
    'lie-down': 'Lie on your back with your knees bent.',
    'find-hip-bone': 'Find the bony point at the front of your hip.',
    'fingers-inside': 'Put your fingertips just inside it and slightly below.',
    sink: 'Sink in slowly toward the spine, along the inner curve of the pelvis.',
    'feel-band': 'Feel for a dense band, like a cord, that is tender.',
    confirm: 'Check: lift the knee about 5 cm. The band firms under your fingers.',
  },
  pressTitle: 'Press',
  press: {
    'on-the-point': 'Press right on the point or very near it.',
    'build-slowly': 'Begin gently and build up slowly.',
    'good-ache': 'Stay with a good ache, well below sharp or shooting pain.',
    'keep-still': 'Keep the tool still.',
    'over-the-tool': 'With a tool on the floor, lie over it so that it meets the spot, away from the middle line.',
    hold: 'Hold for 90 seconds. 30 and 60 are stops on the way.',
    'early-end': 'If the tenderness melts away sooner, you can end early.',
    'normal-at-first': 'A slight rise in pain, also elsewhere, is normal at first.',
  },
  breatheTitle: 'Breathe',
  breathe: 'Breathe slow and deep, with a long, full breath out. Let the pressure sink in as you breathe out.',
  afterTitle: 'Afterwards',
  after: {
    'let-go': 'Let go slowly.',
    move: 'Move the area gently.',
    stretch: 'Then stretch.',
  },
  dose: {
    'too-much': 'Too much, too little or too hard can raise the pain.',
    'build-over-days': 'Ease in, and build up over days.',
  },
} satisfies {
  locate: Record<LocateStepId, string>;
  press: Record<PressStepId, string>;
  after: Record<AfterStepId, string>;
  dose: Record<DoseCautionId, string>;
} & Record<string, unknown>;
