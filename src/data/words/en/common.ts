/** Words that several elements share. */
export const common = {
  leftSide: 'Left side',
  rightSide: 'Right side',
};
