import { languageCodes, languageName } from '../../data/languages.js';
import type { Tag } from '../tags.js';

/** One thing to choose about a widget: an attribute and how it is asked for. */
export type Option = { readonly name: string; readonly label: string } & (
  | { readonly kind: 'choice'; readonly choices: readonly (readonly [value: string, label: string])[] }
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly usual: number }
  | { readonly kind: 'switch' }
  | { readonly kind: 'text'; readonly example?: string }
);

export interface Widget {
  readonly title: string;
  readonly does: string;
  /** What stands in the tag for readers without scripts. */
  readonly fallback: string;
  /** Pixels of a frame before its script has fitted it: the tallest first state at the width of a phone. */
  readonly height: number;
  /** Attributes to begin with. */
  readonly begins?: Readonly<Record<string, string>>;
  readonly options: readonly Option[];
}

const points = [
  ['tp-iliacus', 'Iliacus'],
  ['tp-psoas-upper', 'Upper psoas'],
  ['tp-iliopsoas-crease', 'Hip crease'],
] as const;

const heading: readonly Option[] = [
  { name: 'label', label: 'Heading', kind: 'text' },
  {
    name: 'heading-level',
    label: 'Level of the heading',
    kind: 'choice',
    choices: [
      ['', '3, the usual'],
      ['2', '2'],
      ['4', '4'],
    ],
  },
];

export const languages: Option = {
  name: 'lang',
  label: 'Language',
  kind: 'choice',
  choices: [['', 'As the page'], ...languageCodes.map((code) => [code, languageName(code)] as const)],
};

/** What the builder offers; the attributes that matter most, each with the words of someone who never heard of one. */
export const widgets: Readonly<Record<Tag, Widget>> = {
  'hold-timer': {
    title: 'Hold timer',
    does: 'Times a pressure hold and breathes along.',
    fallback: 'Hold for 90 seconds and breathe slowly. Stop if it turns sharp, shooting, throbbing or tingling.',
    height: 640,
    options: [
      {
        name: 'program',
        label: 'Program',
        kind: 'choice',
        choices: [
          ['', 'One hold'],
          ['psoas-release', 'Release: ease in, hold, let go, both sides'],
          ['quick-30', 'Quick: half a minute'],
          ['stretch-hold', 'Stretch: both sides, twice'],
          ['breathing', 'Breathing alone'],
        ],
      },
      { name: 'hold-seconds', label: 'Seconds of the hold', kind: 'number', min: 5, max: 600, usual: 90 },
      {
        name: 'sides',
        label: 'Sides',
        kind: 'choice',
        choices: [
          ['', 'One hold'],
          ['both', 'Left, then right'],
          ['left', 'Left'],
          ['right', 'Right'],
        ],
      },
      { name: 'sets', label: 'Times', kind: 'number', min: 1, max: 20, usual: 1 },
      {
        name: 'trigger-point',
        label: 'Point that is pressed, for its advice',
        kind: 'choice',
        choices: [['', 'None'], ...points],
      },
      { name: 'voice', label: 'Say it aloud', kind: 'switch' },
      { name: 'big', label: 'Begin with the whole screen', kind: 'switch' },
      { name: 'no-sound', label: 'No tones', kind: 'switch' },
      { name: 'name', label: 'Name in your form', kind: 'text', example: 'held' },
      ...heading,
    ],
  },
  'body-map': {
    title: 'Body map',
    does: 'Asks where it hurts, and how much.',
    fallback: 'Where does it hurt? Tell us in your own words.',
    height: 900,
    options: [
      {
        name: 'mode',
        label: 'What it is for',
        kind: 'choice',
        choices: [
          ['', 'Ask where it hurts'],
          ['explore', 'Explain trigger points'],
        ],
      },
      {
        name: 'scale',
        label: 'How much it hurts',
        kind: 'choice',
        choices: [
          ['', 'Do not ask'],
          ['3', 'Mild, medium, strong'],
          ['10', '0 to 10'],
        ],
      },
      {
        name: 'view',
        label: 'Show',
        kind: 'choice',
        choices: [
          ['', 'Front and back'],
          ['front', 'Front'],
          ['back', 'Back'],
        ],
      },
      {
        name: 'zoom',
        label: 'How close',
        kind: 'choice',
        choices: [
          ['', 'Whole body'],
          ['lumbopelvic', 'Low back, hips and thighs'],
        ],
      },
      {
        name: 'list',
        label: 'List of all places',
        kind: 'choice',
        choices: [
          ['', 'Behind a button'],
          ['open', 'Under the body'],
          ['only', 'In place of the body'],
        ],
      },
      { name: 'name', label: 'Name in your form', kind: 'text', example: 'where' },
      { name: 'required', label: 'Must be answered', kind: 'switch' },
      ...heading,
    ],
  },
  'symptom-quiz': {
    title: 'Symptom quiz',
    does: 'Warning signs first, then a short check that shows its reasons.',
    fallback:
      'Not sure what it is? Ask a clinician, and go at once for numbness between the legs or loss of bladder control.',
    height: 520,
    options: [
      { name: 'src', label: 'Address of your own quiz', kind: 'text', example: '/quiz.json' },
      { name: 'emergency-number', label: 'Emergency number', kind: 'text', example: '112' },
      { name: 'name', label: 'Name in your form', kind: 'text', example: 'check' },
      { name: 'include-answers', label: 'Send the answers too', kind: 'switch' },
      { name: 'actions', label: 'Next steps that your page can open', kind: 'text', example: 'card guide timer map' },
      { name: 'action-href', label: 'Where they lead', kind: 'text', example: '/exercises/{id}.html' },
      ...heading,
    ],
  },
  'stretch-card': {
    title: 'Stretch card',
    does: 'One exercise with picture, steps, cautions and timer.',
    fallback: 'Kneel on one knee, tuck your tailbone, then let your hips glide forward until you feel a gentle pull.',
    height: 1700,
    options: [
      {
        name: 'exercise',
        label: 'Exercise',
        kind: 'choice',
        choices: [
          ['', 'Kneeling lunge'],
          ['modified-bridge', 'Modified bridge'],
          ['hip-sway', 'Hip sway'],
          ['lunge-pulse', 'Lunge pulse'],
          ['knee-lift', 'Knee lift'],
          ['ball-hip-crease', 'Ball at the hip crease'],
          ['tool-iliacus', 'Angled tool at the iliacus'],
          ['fingertip-locate', 'Find the spot with your fingertips'],
          ['stand-up-break', 'Stand up and move'],
          ['seat-setup', 'Set up your seat'],
          ['pelvis-neutral', 'Level your pelvis'],
        ],
      },
      {
        name: 'side',
        label: 'Side',
        kind: 'choice',
        choices: [
          ['', 'Both'],
          ['left', 'Left'],
          ['right', 'Right'],
        ],
      },
      {
        name: 'layout',
        label: 'Layout',
        kind: 'choice',
        choices: [
          ['', 'Everything'],
          ['compact', 'Small, beside other cards'],
          ['media', 'Picture first'],
        ],
      },
      { name: 'show', label: 'Only these parts', kind: 'text', example: 'steps cautions timer' },
      { name: 'json-ld', label: 'Data for search engines', kind: 'switch' },
      { name: 'no-sound', label: 'No tones', kind: 'switch' },
      ...heading,
    ],
  },
  'release-guide': {
    title: 'Release guide',
    does: 'Walks a person through finding, pressing and releasing a point.',
    fallback:
      'Find the spot inside your hip bone, press slowly to a good ache, hold for 30 to 90 seconds, let go and move.',
    height: 1500,
    options: [
      {
        name: 'trigger-point',
        label: 'Point',
        kind: 'choice',
        choices: [['', 'Let the reader choose'], ...points],
      },
      {
        name: 'side',
        label: 'Side',
        kind: 'choice',
        choices: [
          ['', 'Let the reader choose'],
          ['left', 'Left'],
          ['right', 'Right'],
        ],
      },
      {
        name: 'tool',
        label: 'Tool',
        kind: 'choice',
        choices: [
          ['', 'Let the reader choose'],
          ['angled-tool', 'Angled release tool'],
          ['ball', 'Ball'],
          ['foam-roller', 'Foam roller'],
          ['fingertips', 'Fingertips'],
          ['therapist', 'Therapist'],
        ],
      },
      { name: 'steps', label: 'Only these steps', kind: 'text', example: 'find confirm press move' },
      { name: 'emergency-number', label: 'Emergency number', kind: 'text', example: '112' },
      {
        name: 'persist',
        label: 'Keep the reader’s place',
        kind: 'choice',
        choices: [
          ['', 'Not at all'],
          ['session', 'Until the tab is closed'],
        ],
      },
      { name: 'no-sound', label: 'No tones', kind: 'switch' },
      ...heading,
    ],
  },
  'pain-diary': {
    title: 'Pain diary',
    does: 'Notes tenderness and what was done, and shows which way it goes.',
    fallback: 'Note each day how tender it is, from 0 to 10, and what you did. Show it at your next visit.',
    height: 420,
    options: [
      {
        name: 'persist',
        label: 'Keep the entries in the reader’s browser, under this name',
        kind: 'text',
        example: 'diary',
      },
      ...heading,
    ],
  },
  'relief-plan': {
    title: 'Relief plan',
    does: 'One plan for the widgets of the page, with today’s list, what was done, and when to see a clinician.',
    fallback: 'What you mark and do on this page comes together here.',
    height: 420,
    begins: { scope: 'page' },
    options: [
      {
        name: 'scope',
        label: 'Whose plan',
        kind: 'choice',
        choices: [
          ['', 'Only the widgets inside'],
          ['page', 'All widgets of the page'],
        ],
      },
      {
        name: 'persist',
        label: 'Keep the plan',
        kind: 'choice',
        choices: [
          ['', 'Not at all'],
          ['session', 'Until the tab is closed'],
          ['local', 'On this device'],
        ],
      },
      {
        name: 'panel',
        label: 'Its list',
        kind: 'choice',
        choices: [
          ['', 'Before what it wraps'],
          ['after', 'After it'],
          ['none', 'Not shown'],
        ],
      },
      { name: 'emergency-number', label: 'Emergency number', kind: 'text', example: '112' },
      ...heading,
    ],
  },
  'sitting-break': {
    title: 'Sitting break',
    does: 'Asks to stand up every 30 to 60 minutes.',
    fallback: 'Stand up every 45 minutes and move your hips for a minute.',
    height: 560,
    options: [
      { name: 'every-minutes', label: 'Minutes of sitting', kind: 'number', min: 30, max: 60, usual: 45 },
      { name: 'away-minutes', label: 'Minutes away until it begins anew', kind: 'number', min: 3, max: 60, usual: 5 },
      ...heading,
    ],
  },
  'tool-finder': {
    title: 'Tool finder',
    does: 'Says which tool reaches which spot, by the articles.',
    fallback:
      'An angled tool or a therapist reaches every depth. A ball reaches the hip crease. Stop if it turns sharp, shooting, throbbing or tingling.',
    height: 2300,
    options: [
      {
        name: 'trigger-point',
        label: 'Begin with',
        kind: 'choice',
        choices: [['', 'All spots'], ...points],
      },
      { name: 'tools', label: 'Only these tools', kind: 'text', example: 'ball angled-tool' },
      ...heading,
    ],
  },
  'trigger-faq': {
    title: 'Questions and answers',
    does: 'Explains trigger points in questions that unfold.',
    fallback:
      'A trigger point is a tight, tender spot in a muscle. Still, steady pressure for 30 to 90 seconds may ease it. Ask a clinician when you are not sure.',
    height: 1000,
    options: [
      {
        name: 'show',
        label: 'Which questions',
        kind: 'choice',
        choices: [
          ['', 'All eleven'],
          ['what-it-is where-is-it-felt what-causes-it causes habits', 'What it is and why'],
          ['warning-signs how-to-release approaches', 'What to do'],
          ['disagreements research', 'What is known'],
        ],
      },
      { name: 'open', label: 'Open the first', kind: 'switch' },
      { name: 'one-at-a-time', label: 'One at a time', kind: 'switch' },
      { name: 'json-ld', label: 'Tell search engines', kind: 'switch' },
      ...heading,
    ],
  },
};
