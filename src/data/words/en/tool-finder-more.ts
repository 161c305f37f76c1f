/** Words of the tool finder after a press. */
export const toolFinderMore = {
  how: 'How to press with it',
  therapist: 'Lie on your back and relax. Say how it feels, and ask to stop when it turns sharp.',
  here: 'Here',
  sources: 'Sources',
};
