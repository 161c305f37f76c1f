/** Words of the diary that are there at once. */
export const diary = {
  title: 'Pain diary',
  about: 'Write down how tender it is and what you did. After a few days you see which way it goes.',
  add: 'Add an entry',
  files: 'Save, print, bring in',
  memory: 'Kept only while this page is open. Nothing is sent.',
  device: 'Kept in this browser, on this device. Nothing is sent.',
  refused:
    'This browser cannot keep the diary now. It stays here while this page is open. Save a copy before you leave.',
  again: 'Try again',
  clinician: 'If it gets worse or does not ease, show this to a clinician.',
  failed: 'This part did not load. The network may be down. Please try again.',
};
