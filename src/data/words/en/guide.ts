/** Words of the release guide that are there at once: the safety page, help, and leaving. */
export const guide = {
  title: 'Release a psoas trigger point, step by step',
  progress: (step: number, steps: number) => `Step ${step} of ${steps}`,
  back: 'Back',
  leave: 'Leave the guide',
  safety: {
    title: 'Before you press',
    intro: 'This guide takes about ten minutes. You can go back or leave at any time. First, please read these lists.',
    more: 'Warning signs: get help first',
    emergency: 'Get help now for any of these',
    urgent: 'See a clinician soon, and do not press before',
    ask: 'Does anything on these lists apply to you?',
    go: 'No, nothing applies',
    sign: 'Something applies, or I’m not sure',
    notAdvice: 'This is education for self-care. It does not replace advice from a clinician.',
  },
  help: {
    call: (number: string) => `Call ${number}`,
    callLocal: 'Call your local emergency number.',
    sign: {
      title: 'Please do not press now',
      text: 'Talk to a doctor, a physical therapist or another clinician first. Show them the lists on the page before.',
      now: 'Get help now, not later, for any of these:',
      soon: 'For anything else on the lists, book a visit in the next days. Until then, rest and gentle walking are fine.',
      back: 'Back to the lists',
    },
    pain: {
      title: 'Stop pressing',
      text: 'Let go slowly. Take the tool away. Breathe out long a few times, and let the leg rest.',
      spots: {
        'tp-iliacus': 'A dull ache that fades within a minute is common. Sharp pain, throbbing or tingling is not.',
        'tp-psoas-upper':
          'This spot lies deep. Throbbing there is a sign to stay off it. Never press on the middle line of the belly.',
        'tp-iliopsoas-crease':
          'Nerves and blood vessels run near the hip crease. Another time, place the tool a little higher, above the crease.',
      },
      stays: 'If the pain, tingling or numbness stays or comes back, stop for good and ask a clinician.',
      now: 'Get help now if any of these come up:',
      next: 'Finish here',
      again: 'It has settled: try again, gently',
    },
  },
  left: {
    title: 'You put the guide aside',
    text: 'Your place is kept while this page is open.',
    kept: 'Your place is kept in this tab, also when the page is loaded again.',
    resume: 'Go on',
    restart: 'Start again',
  },
  loading: 'One moment…',
  failed: {
    title: 'This part did not load',
    text: 'The network may be down. Try again, or follow the short form in words:',
    retry: 'Try again',
    /** The whole release in a few lines. */
    steps: [
      'Lie on your back with your knees bent. Find the bony point at the front of your hip.',
      'Go just inside it and slightly below. Sink in slowly, and feel for a tender band.',
      'Lift that knee a little. If the band firms, it is the right one.',
      'Press gently and keep still for 30 to 90 seconds. Breathe out long.',
      'Let go slowly, move a little, then stretch.',
    ],
  },
};
