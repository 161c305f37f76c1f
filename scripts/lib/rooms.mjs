/** The rooms of `src/` and which way imports run between them. The lint rules and their test read this table. */

/** Rooms of the elements. None imports another: it renders the other's tag and loads its `define` on demand. */
export const elementRooms = [
  'body-map',
  'hold-timer',
  'symptom-quiz',
  'stretch-card',
  'sitting-break',
  'release-guide',
  'relief-plan',
  'pain-diary',
  'tool-finder',
  'trigger-faq',
];

/** Room → the rooms it may import besides itself. A room that is not here may import everything. */
export const mayImport = {
  data: [],
  figure: ['data'],
  shared: ['data', 'figure'],
  ...Object.fromEntries(elementRooms.map((room) => [room, ['data', 'figure', 'shared']])),
  fhir: ['data'],
  cli: ['data', 'fhir', 'shared'],
  // It knows what each widget tells and takes; the plan alone knows it.
  link: ['data', 'figure', 'shared', ...elementRooms.filter((room) => room !== 'relief-plan')],
  'relief-plan': ['data', 'figure', 'shared', 'link'],
  embed: ['data', 'shared'],
  define: ['data', 'figure', 'shared', ...elementRooms, 'link'],
  // On a server all elements are there: it alone may also import the list of them, `elements.ts`.
  ssr: ['data', 'figure', 'shared', ...elementRooms],
};

export const rooms = Object.keys(mayImport);

/** Rooms that `room` must not import. */
export const closedTo = (room) => rooms.filter((other) => other !== room && !mayImport[room].includes(other));

/** Rooms that an element may load, but only when it is needed: another element's registration, and FHIR for quiz and diary. */
export const mayLoad = Object.fromEntries(
  elementRooms.map((room) => [room, ['symptom-quiz', 'pain-diary'].includes(room) ? ['define', 'fhir'] : ['define']]),
);
