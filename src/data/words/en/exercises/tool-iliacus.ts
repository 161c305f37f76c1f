import type { ExerciseFirst } from '../../../exercise.js';
import type { ToolIliacusStep } from '../../../exercises/tool-iliacus.js';

export const toolIliacus = {
  name: 'Angled tool at the iliacus',
  goal: 'Presses the point on the inner side of the pelvic bone. An angled tool is made to reach it.',
  needs: 'An angled hip-release tool. A mat. Read the guide that came with your tool.',
  position:
    'Set the tool on the floor. Lie over it, so its tip is just inside and slightly below the bony point of your hip.',
  steps: {
    place: { text: 'Hold yourself on your arms until the tip sits inside the bone.', cue: 'inside the bone' },
    sink: { text: 'Sink in slowly, so that the tip turns toward the bone.', cue: 'slowly' },
    hold: { text: 'Keep the tool still and stay with long breaths out.', cue: 'Keep the tool still' },
    'let-go': { text: 'Push up slowly. Move the hip gently, then stretch.', cue: 'slowly' },
  },
  breathing: 'Slow and deep, with a long, full breath out. Sink in as you breathe out.',
  feel: 'A good ache deep inside the hip bone, 5 out of 10 at most. It may spread to the thigh at first.',
  cautions: {
    ease: 'Too hard or too long can raise the pain. Start gently and build up over days.',
    where: 'Never press the middle of the belly, a hernia, a wound, or a spot that beats like a pulse.',
  },
  stop: 'Stop for sharp, shooting or tingling pain, throbbing, or feeling faint.',
  notFor:
    'Ask a clinician first in pregnancy, with blood thinners, belly illness or a new hip, or after surgery or a fall.',
} satisfies ExerciseFirst<ToolIliacusStep>;
