/** What leads to what in a plan: what a widget tells, what the plan makes of it, and what follows on the page. */
const rows: readonly (readonly [when: string, plan: string, then: string])[] = [
  [
    'a map’s `input` or `change`',
    'has its marks',
    'other maps show them; the quiz’s question _where_ is filled in, until there is a result',
  ],
  ['a quiz’s `quiz-answer` to _where_', 'has its marks', 'maps show them'],
  ['a map’s `trigger-point-open`', 'has that point first, and its side', 'a guide nobody has begun starts there'],
  [
    '`quiz-complete`',
    'has the result, the points and the side that the marked places speak for, and plans the exercises that the result offers',
    'maps show the first point (`highlight`), the guide starts there (`trigger-point`, `side`), cards and timers take the side',
  ],
  [
    'a finder’s `tool-choose`, or a spot chosen there',
    'has those points and that tool first',
    'an untouched guide starts there with that tool (`trigger-point`, `tool`), maps show the first point; other finders show the spots',
  ],
  ['`guide-step` past _where_', 'has the point, side and tool that were chosen', 'the same'],
  ['`guide-complete`', 'has the hold as done, and the ratings before and after', 'today’s list, progress'],
  ['`hold-complete`, `card-complete`, `break-done`', 'has it as done', 'today’s list, progress'],
  [
    'whatever is done or rated, also by a tick in the list',
    'has it',
    'a diary writes an entry, once; its form proposes the places that are marked',
  ],
  ['a diary’s entry with a number at a point’s place', 'has the rating', 'progress'],
  [
    '`hold-check` "sharp", the third "too-much" of one session, `guide-stop` for pain or a sign, a card’s `hold-stop` for pain',
    'stops',
    'pressing is paused everywhere until the person says "go on"',
  ],
  [
    '`quiz-flag`, a mark on a region that is a warning sign',
    'has the flag',
    'pressing is off everywhere until a new answer to the check comes without one, or the plan is cleared',
  ],
];

/** As Markdown: prose pages know no tables. */
export const links = [
  '| When | the plan | and then |',
  '| --- | --- | --- |',
  ...rows.map((row) => `| ${row.join(' | ')} |`),
].join('\n');
