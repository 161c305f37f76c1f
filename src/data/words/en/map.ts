/** Words of the body map. A region's own name comes from `regions`. */
export const map = {
  title: 'Where does it hurt?',
  hint: 'Press where it hurts. Press again to take it away.',
  hintKeys: 'Arrow keys move over the body, Space chooses, plus and minus say how strong it is.',
  front: 'Front',
  back: 'Back',
  frontSide: 'your right is on the left',
  backSide: 'your right is on the right',
  /** A region's name with the person's own side. */
  left: (name: string) => `${name}, left`,
  right: (name: string) => `${name}, right`,
  closeUp: 'Zoom hips',
  list: 'List',
  undo: 'Undo',
  clear: 'Clear all',
  remove: 'Remove',
  chosen: 'Chosen places',
  rate: (name: string) => `How strong: ${name}`,
  strength: (intensity: number, max: number) => `${intensity} of ${max}`,
  howStrong: 'How strong is it?',
  unrated: 'no answer yet',
  /** Words for 0–10, and for 1–3 of the short scale. */
  strengths10: [
    'none',
    'barely there',
    'mild',
    'mild',
    'moderate',
    'moderate',
    'strong',
    'strong',
    'very strong',
    'very strong',
    'worst you can think of',
  ],
  strengths3: ['none', 'mild', 'moderate', 'strong'],
  places: (count: number) =>
    count === 0 ? 'No place chosen.' : count === 1 ? '1 place chosen.' : `${count} places chosen.`,
  select: (name: string) => `${name}: chosen.`,
  deselect: (name: string) => `${name}: taken away.`,
  rated: (name: string, strength: string) => `${name}: ${strength}.`,
  cleared: 'All taken away.',
  undone: 'Undone.',
  full: (max: number) =>
    max === 1
      ? 'Only one place can be chosen. Take it away first.'
      : `Up to ${max} places can be chosen. Take one away first.`,
  required: 'Required',
  lost: 'This part could not be loaded.',
  again: 'Try again',
  missing: 'Please choose at least one place on the body.',
  emergency:
    'Is it numb between the legs? Is it new that you cannot hold or pass urine or stool, or that both legs are weak? ' +
    'Then get emergency help now. Do not wait.',
};
