import type { ToolId } from '../../tools.js';
import type { TriggerPointKind } from '../../trigger-points.js';

/** Words of the release guide from finding the spot to the stretch, loaded with those steps. */
export const guideHands = {
  find: {
    title: 'Find the spot',
    bone: 'Lie on your back with your knees bent. Find the bony point at the front of your hip.',
    spots: {
      'tp-iliacus': 'Put your fingertips just inside it and slightly below.',
      'tp-psoas-upper': 'Go from there toward the belly button, about halfway. Stay off the middle line.',
      'tp-iliopsoas-crease': 'Go down from there to the crease where your leg begins.',
    } satisfies Record<TriggerPointKind, string>,
    sinks: {
      'tp-iliacus': 'Breathe out and sink in slowly toward the spine, along the inner curve of the bone.',
      'tp-psoas-upper': 'Breathe out and sink in slowly toward the spine. Give it time: it lies deep.',
      'tp-iliopsoas-crease': 'Breathe out and sink in slowly. It lies near the surface, so a little is enough.',
    } satisfies Record<TriggerPointKind, string>,
    feel: 'Feel for a dense band, like a cord, that is tender.',
    pictures: {
      play: 'Show the movement',
      pause: 'Pause',
      bone: 'The pelvis from the front. A ring marks the bony point at the front of the hip.',
      spot: 'The same picture. An X marks the spot, and an arrow leads to it from the bony point.',
      sink: 'A person lies on the back with knees bent. The fingertips sink into the front of the hip.',
      lift: 'A person lies on the back. One foot lifts a little off the floor.',
      tool: 'A person lies face down on the forearms, with the tool under the front of the hip.',
    },
  },
  confirm: {
    title: 'Check that it is the right one',
    text: 'Keep your fingers there. Lift the knee of that side about 5 cm (2 inches), then let it down.',
    ask: 'Did the band get firm under your fingers?',
    yes: 'Yes, it firmed',
    no: 'Not yet: look again',
    tip: 'Move a finger’s width along the muscle and try again. If you do not find it, do not press: a therapist can show you.',
  },
  press: {
    title: 'Press and hold still',
    hows: {
      'angled-tool': 'Lie over the tool so that its tip meets the spot, away from the middle line.',
      ball: 'Turn face down. Lie over the ball so that it meets the spot. Rest on your forearms.',
      'foam-roller': 'Lie over one end of the roller so that it meets the spot. Do not roll.',
      fingertips: 'Stay on your back. Put one hand on top of the other and press with the fingertips.',
      therapist: 'Stay on your back and relax. Say how it feels while the therapist presses.',
    } satisfies Record<ToolId, string>,
    gentle: 'Begin gently. A good ache is fine; sharp pain is not.',
    breathe: 'Breathe slowly. Let the pressure sink in as you breathe out.',
    sooner: 'If it melts away after 30 seconds, press “It eased”.',
    alone: 'The timer did not load. Count in your head, or use a clock: 30 to 90 seconds, then let go slowly.',
    alonePressed: 'I have pressed',
    stopped: 'You stopped early. That is fine. Press Start again, or go on.',
    done: 'Well done. Let go slowly.',
    skip: 'Go on without pressing',
  },
  move: {
    title: 'Let go and move',
    steps: [
      'Take the pressure away slowly. Rest for two or three breaths.',
      'Lift the knee about 5 cm (2 inches) and let it down. Ten times, slowly.',
      'Let both knees sway a little from side to side.',
    ],
    why: 'Gentle movement comes first, then the stretch.',
  },
  stretch: {
    title: 'Now stretch',
    text: 'Choose one. Ease in, breathe slowly and never force it.',
    lunge: 'Kneeling lunge',
    bridge: 'On your back',
    alone: 'The card did not load. In words:',
    words: [
      'Kneel on the knee of that side, with the other foot in front of you.',
      'Tuck your tailbone under. Then let the hips glide forward a little.',
      'Feel a gentle pull at the front of the hip. Hold for 30 seconds and breathe.',
    ],
  },
};
