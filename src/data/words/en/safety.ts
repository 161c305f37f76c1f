import type { AvoidZoneId, DoNotPressId, RedFlagId, StopSignId } from '../../safety.js';

/** Red flags, the do-not-press list and stop signs. What to do about them is said by the element that shows them. */
export const safety = {
  redFlags: {
    'rf-saddle': {
      text: 'Numbness around the genitals, back passage or inner thighs',
      why: 'The nerves at the base of the spine may be squeezed. That needs help within hours.',
    },
    'rf-bladder-bowel': {
      text: 'New trouble with passing or holding urine or stool',
      why: 'The same nerves serve bladder and bowel. That needs help within hours.',
    },
    'rf-both-legs': {
      text: 'Weakness or numbness in both legs, or getting worse fast',
      why: 'The spine serves both legs. Quick loss of strength needs help within hours.',
    },
    'rf-sudden-severe': {
      text: 'Sudden, severe pain in the belly or back',
      why: 'Something in the belly or its large blood vessel may need help at once.',
    },
    'rf-pulsing-belly': {
      text: 'A lump in the belly that beats like a pulse',
      why: 'The large blood vessel in the belly may be widened. Never press on it.',
    },
    'rf-faint': {
      text: 'Feeling faint or passing out',
      why: 'With belly or back pain it can mean bleeding inside.',
    },
    'rf-rigid-belly': {
      text: 'A belly that is hard like a board',
      why: 'The inside of the belly may be inflamed. It needs help at once.',
    },
    'rf-injury': {
      text: 'A hard fall or accident not long ago',
      why: 'A bone may be hurt. It should be checked before anyone presses.',
    },
    'rf-fever': {
      text: 'Fever, night sweats or feeling ill',
      why: 'An infection should be ruled out first.',
    },
    'rf-cancer': {
      text: 'Cancer, now or in the past',
      why: 'With cancer, now or in the past, pain should be checked first.',
    },
    'rf-weight-loss': {
      text: 'Losing weight for no clear reason',
      why: 'A clinician should look for the reason.',
    },
    'rf-night-pain': {
      text: 'Pain that rest does not ease and that wakes you at night',
      why: 'Muscle pain mostly eases with rest. This should be checked.',
    },
    'rf-thin-bones': {
      text: 'Thin bones (osteoporosis), or steroid medicine for a long time',
      why: 'A bone may give way under pressure.',
    },
    'rf-age': {
      text: 'The first time with this pain, and under 20 or over 55 years old',
      why: 'A first time at this age should be looked at.',
    },
    'rf-below-knee': {
      text: 'Pain below the knee with weakness or numbness',
      why: 'A nerve may be irritated. A clinician can test it.',
    },
  },
  doNotPressTitle: 'Do not press the belly without a clinician’s yes',
  doNotPress: {
    pregnancy: 'Pregnancy',
    'recent-surgery': 'Belly or hip surgery in the last 3 months',
    hernia: 'A hernia',
    'aortic-aneurysm': 'A widened main artery in the belly (aortic aneurysm)',
    'belly-illness': 'An illness of the belly, kidneys or bowel',
    'blood-thinners': 'Blood thinners, or blood that does not clot well',
    'hip-replacement': 'A new hip joint on that side',
    'pelvic-infection': 'Pain from a coil (IUD), or an infection in the pelvis',
    'open-wound': 'An open wound or infection where you would press',
  },
  stopTitle: 'Stop at once for',
  stopSigns: {
    sharp: 'Sharp, shooting or electric pain',
    throbbing: 'Throbbing under the tool',
    tingling: 'Tingling or numbness',
    faint: 'Feeling sick or faint',
  },
  avoid: {
    midline: 'Never press on the middle line of the belly.',
    'hip-crease-nerves':
      'Nerves and blood vessels run near the hip crease. If it throbs or tingles, move a little higher along the muscle, above the crease.',
  },
  clinician: 'See a clinician if pain is strong, lasts for weeks, gets worse, or worries you.',
} satisfies {
  redFlags: Record<RedFlagId, { text: string; why: string }>;
  doNotPress: Record<DoNotPressId, string>;
  stopSigns: Record<StopSignId, string>;
  avoid: Record<AvoidZoneId, string>;
} & Record<string, unknown>;
