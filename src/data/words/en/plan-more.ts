import type { ExerciseId } from '../../exercise.js';
import type { TriggerPointKind } from '../../trigger-points.js';

/** Words of the plan once there is something in it. */
export const planMore = {
  /** Between the parts of a name or a dosage. */
  comma: ', ',
  today: 'Today',
  exercises: {
    'kneeling-lunge': 'Kneeling hip-flexor stretch',
    'modified-bridge': 'Supported bridge',
    'hip-sway': 'Hip sway',
    'lunge-pulse': 'Lunge pulse',
    'knee-lift': 'Small knee lift',
    'ball-hip-crease': 'Ball at the hip crease',
    'tool-iliacus': 'Angled tool at the iliacus',
    'fingertip-locate': 'Find it with your fingertips',
    'stand-up-break': 'Stand-up break',
    'seat-setup': 'Seat height check',
    'pelvis-neutral': 'Level pelvis in standing',
  },
  points: {
    'tp-iliacus': 'Press the iliacus point',
    'tp-psoas-upper': 'Press the upper psoas point',
    'tp-iliopsoas-crease': 'Press the hip crease point',
  },
  hold: 'Timed hold',
  side: { left: 'left', right: 'right', both: 'both sides' },
  holds: (sets: number, seconds: number) => (sets > 1 ? `${sets} times ${seconds} seconds` : `${seconds} seconds`),
  sets: (sets: number) => (sets > 1 ? `${sets} sets` : '1 set'),
  perDay: (times: number) => (times > 1 ? `${times} times a day` : 'once a day'),
  count: (done: number, of: number) =>
    of > 1 ? `${done} of ${of} done today` : done ? 'Done today' : 'Not done yet today',
  tick: 'Mark as done',
  undo: 'Undo',
  show: 'Show',
  also: 'Also done today',
  next: {
    today: 'Next: today, when it suits you.',
    tomorrow: 'All done for today. Next: tomorrow.',
    ease: 'More is not better: ease in, and build over days.',
  },
  progress: 'Progress',
  days: (days: number) => `Done on ${days} of the last 7 days.`,
  tenderness: 'Tenderness, 0 to 10',
  point: 'Point',
  when: 'When',
  before: 'Before',
  after: 'After',
  pointNames: {
    'tp-iliacus': 'Iliacus',
    'tp-psoas-upper': 'Upper psoas',
    'tp-iliopsoas-crease': 'Hip crease',
  },
  change: (before: string, after: string) => `${before} before the first time, ${after} after the last.`,
  clinician: 'When to see a clinician',
  precautions: 'Ask a clinician for a yes before you press or stretch, because of:',
  other: 'Something else in your answers',
  kept: {
    page: 'Your plan stays in this page. It is gone when you leave or reload it.',
    session: 'Your plan is kept in this tab until you close it. Nothing is sent.',
    local: 'Your plan is kept on this device until you clear it. Nothing is sent.',
  },
  print: 'Print',
  printed: (date: string) => `Printed on ${date}. To take to your next visit.`,
  clear: 'Clear the plan',
  sure: 'Clear everything? Press again',
  spoken: {
    done: (name: string, count: string) => `${name}. ${count}.`,
    cleared: 'The plan is cleared.',
    goneOn: 'Pressing is on again. Ease in.',
    unread: 'What was kept of your plan could not be read. It begins empty.',
  },
} satisfies {
  exercises: Record<ExerciseId, string>;
  points: Record<TriggerPointKind, string>;
  pointNames: Record<TriggerPointKind, string>;
} & Record<string, unknown>;
