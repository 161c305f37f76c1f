/**
 * Shaped as the two-question screens that clinics use: coded questions, four answers each with a number, a sum, and a
 * follow-up. The wording is our own; the LOINC codes of the panel and its answers are only codes.
 */
const answers = [
  ['LA6568-5', 'Never', 0],
  ['LA6569-3', 'On some days', 1],
  ['LA6570-1', 'On most days', 2],
  ['LA6571-9', 'Every day, or nearly', 3],
] as const;

const system = 'http://loinc.org';
const ordinal = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';

export const twoQuestions = {
  resourceType: 'Questionnaire',
  id: 'two-questions',
  url: 'https://example.org/Questionnaire/two-questions',
  version: '1.0',
  title: 'How were the last two weeks?',
  description: 'Two short questions.',
  status: 'active',
  language: 'en',
  subjectType: ['Patient'],
  code: [{ system, code: '55757-9' }],
  contained: [
    {
      resourceType: 'ValueSet',
      id: 'often',
      status: 'active',
      compose: {
        include: [
          {
            system,
            concept: answers.map(([code, display, valueDecimal]) => ({
              code,
              display,
              extension: [{ url: ordinal, valueDecimal }],
            })),
          },
        ],
      },
    },
  ],
  item: [
    {
      linkId: '/44250-9',
      code: [{ system, code: '44250-9' }],
      prefix: '1.',
      text: 'How often did things you like feel flat?',
      type: 'choice',
      required: true,
      answerValueSet: '#often',
    },
    {
      linkId: '/44255-8',
      code: [{ system, code: '44255-8' }],
      prefix: '2.',
      text: 'How often were you low in mood?',
      type: 'choice',
      required: true,
      answerValueSet: '#often',
    },
    {
      linkId: '/more',
      text: 'What would help?',
      type: 'text',
      maxLength: 200,
      enableWhen: [
        { question: '/44250-9', operator: '=', answerCoding: { system, code: 'LA6571-9' } },
        { question: '/44255-8', operator: '=', answerCoding: { system, code: 'LA6571-9' } },
      ],
      enableBehavior: 'any',
    },
  ],
};
