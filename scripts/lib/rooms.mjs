/** The rooms of `src/` and which way imports run between them. The lint rules and their test read this table. */

/** Rooms of the elements. None imports another: it renders the other's tag and loads its `define` on demand. */
export const elementRooms = [
  'body-map',
  'hold-timer',
  'symptom-quiz',
  'stretch-card',
  'sitting-break',
  'release-guide',
];

/** Room → the rooms it may import besides itself. A room that is not here may import everything. */
export const mayImport = {
  data: [],
  figure: ['data'],
  shared: ['data', 'figure'],
  ...Object.fromEntries(elementRooms.map((room) => [room, ['data', 'figure', 'shared']])),
  fhir: ['data'],
  cli: ['data', 'fhir', 'shared'],
  link: ['data', 'figure', 'shared', ...elementRooms],
  embed: ['data', 'shared'],
  define: ['data', 'figure', 'shared', ...elementRooms, 'link'],
  // On a server all elements are there: it alone may also import the list of them, `elements.ts`.
  ssr: ['data', 'figure', 'shared', ...elementRooms],
};

export const rooms = Object.keys(mayImport);

/** Rooms that `room` must not import. */
export const closedTo = (room) => rooms.filter((other) => other !== room && !mayImport[room].includes(other));

/** Rooms that an element may load, but only when it is needed: another element's registration, and FHIR for a quiz. */
export const mayLoad = Object.fromEntries(
  elementRooms.map((room) => [room, room === 'symptom-quiz' ? ['define', 'fhir'] : ['define']]),
);
