import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { convertLimeSurvey } from '../../src/importers/limesurvey.js';
import { done, fromLime, limeDocument, type LimeQuestionOf, limeSurvey, lossesIn, questionsIn } from '../fixtures/foreign-surveys.js';

const en = (words: string) => ({ en: words });

/** The one question that a question of LimeSurvey becomes, without its id and text. */
function bodyOf(question: Omit<LimeQuestionOf, 'code'>): Record<string, unknown> {
  const [{ id: _id, text: _text, ...body } = {}, ...others] = questionsIn(fromLime([{ code: 'Q1', ...question }]));
  assert.deepEqual(others, []);
  return body;
}

const PARTS = { SQ001: 'Bus', SQ002: 'Bike' };
const ANSWERS = { AO01: 'Bus', AO02: 'Bike' };
const ROWS = [
  { id: 'SQ001', text: en('Bus') },
  { id: 'SQ002', text: en('Bike') },
];
const OPTIONS = [
  { id: 'AO01', text: en('Bus') },
  { id: 'AO02', text: en('Bike') },
];
const other = { other: 'Y' };

describe('a question of LimeSurvey', () => {
  const CASES: readonly (readonly [string, Omit<LimeQuestionOf, 'code' | 'type'>, Readonly<Record<string, unknown>>])[] = [
    ['5', {}, { type: 'scale', min: 1, max: 5 }],
    ['A', { parts: PARTS }, { type: 'matrix', rows: ROWS, min: 1, max: 5 }],
    ['B', { parts: PARTS }, { type: 'matrix', rows: ROWS, min: 1, max: 10 }],
    ['C', { parts: PARTS }, { type: 'matrix', rows: ROWS, min: 1, max: 3, labels: { 1: en('Yes'), 2: en('Uncertain'), 3: en('No') } }],
    ['E', { parts: PARTS }, { type: 'matrix', rows: ROWS, min: 1, max: 3, labels: { 1: en('Increase'), 2: en('Same'), 3: en('Decrease') } }],
    ['F', { parts: PARTS, answers: ANSWERS }, { type: 'matrix', rows: ROWS, min: 1, max: 2, labels: { 1: en('Bus'), 2: en('Bike') } }],
    ['H', { parts: PARTS, answers: ANSWERS }, { type: 'matrix', rows: ROWS, min: 1, max: 2, labels: { 1: en('Bus'), 2: en('Bike') } }],
    ['L', { answers: ANSWERS }, { type: 'choice', options: OPTIONS }],
    ['!', { answers: ANSWERS, row: other }, { type: 'choice', options: OPTIONS, other: true }],
    ['O', { answers: ANSWERS }, { type: 'choice', options: OPTIONS }],
    ['M', { parts: PARTS, attributes: { min_answers: '1', max_answers: '2' } }, { type: 'choice', options: ROWS, multiple: true, atLeast: 1, atMost: 2 }],
    ['M', { parts: PARTS, attributes: { exclude_all_others: 'SQ002' } }, { type: 'choice', options: [ROWS[0], { ...ROWS[1], exclusive: true }], multiple: true }],
    ['P', { parts: PARTS, row: other }, { type: 'choice', options: ROWS, multiple: true, other: true }],
    ['R', { answers: ANSWERS, attributes: { max_answers: '1' } }, { type: 'rank', options: OPTIONS, top: 1 }],
    ['N', { attributes: { num_value_int_only: '1', min_num_value_n: '0', max_num_value_n: '9' } }, { type: 'number', min: 0, max: 9 }],
    ['N', {}, { type: 'number', decimals: 6 }],
    ['S', { attributes: { maximum_chars: '80' } }, { type: 'text', maxLength: 80 }],
    ['T', {}, { type: 'text', maxLength: 10_000 }],
    ['U', {}, { type: 'text', maxLength: 10_000 }],
    ['D', {}, { type: 'text', maxLength: 100 }],
    [
      'G',
      {},
      {
        type: 'choice',
        options: [
          { id: 'F', text: en('Female') },
          { id: 'M', text: en('Male') },
        ],
      },
    ],
    [
      'Y',
      {},
      {
        type: 'choice',
        options: [
          { id: 'Y', text: en('Yes') },
          { id: 'N', text: en('No') },
        ],
      },
    ],
    [
      'Y',
      { row: { mandatory: 'Y' } },
      {
        type: 'choice',
        options: [
          { id: 'Y', text: en('Yes') },
          { id: 'N', text: en('No') },
        ],
        allow: ['no-answer'],
        required: true,
      },
    ],
    ['X', { row: { mandatory: 'Y' } }, { type: 'info' }],
  ];
  for (const [type, rest, body] of CASES)
    it(`of type ${type} with ${JSON.stringify(rest)} becomes a ${body['type'] as string}`, () => {
      assert.deepEqual(bodyOf({ type, ...rest }), body);
    });

  for (const [type, one] of [
    ['K', { type: 'number', decimals: 6 }],
    ['Q', { type: 'text' }],
  ] as const)
    it(`of type ${type} becomes one question for each subquestion, below a heading`, () => {
      const [heading, ...items] = questionsIn(fromLime([{ code: 'Q1', type, parts: PARTS, text: 'How much?' }]));
      assert.deepEqual(heading, { id: 'Q1', type: 'info', text: en('How much?') });
      assert.deepEqual(items, [
        { id: 'Q1-SQ001', ...one, text: en('Bus') },
        { id: 'Q1-SQ002', ...one, text: en('Bike') },
      ]);
    });

  it('with two scales becomes two matrices', () => {
    const made = fromLime([{ code: 'Q1', type: '1', parts: PARTS, answers: { A1: 'Bad', A2: 'Good', 'B1@1': 'Rare', 'B2@1': 'Often' } }]);
    assert.deepEqual(
      questionsIn(made).map(({ id, type, labels }) => [id, type, labels]),
      [
        ['Q1', 'info', undefined],
        ['Q1-scale1', 'matrix', { 1: en('Bad'), 2: en('Good') }],
        ['Q1-scale2', 'matrix', { 1: en('Rare'), 2: en('Often') }],
      ],
    );
  });

  for (const [type, what, why] of [
    ['|', 'file upload (type |)', 'files are not taken'],
    ['*', 'equation (type *)', 'nothing is reckoned while answering'],
    [':', 'array of numbers (type :)', 'a matrix has one scale of whole numbers for all its cells'],
    ['L', 'type L', 'there are no options'],
    ['?', 'type ?', 'a type that is not known here'],
  ] as const)
    it(`of type ${type} that cannot be asked is named among the losses`, () => {
      const made = fromLime([
        { code: 'kept', type: 'S' },
        { code: 'gone', type },
      ]);
      assert.deepEqual(lossesIn(made), [`group 1, question 2 (gone) | ${what} | ${why} | nothing`]);
    });

  it('has attributes that say something and have no place named among the losses', () => {
    const made = fromLime([
      { code: 'Q1', type: 'L', answers: ANSWERS, attributes: { random_order: '1', hide_tip: '0', statistics_showgraph: '1', cssclass: '', array_filter: 'Q0' } },
    ]);
    assert.deepEqual(lossesIn(made), ['group 1, question 1 (Q1) | random_order, array_filter | a definition has nothing of the kind | nothing']);
  });

  it('that is never shown is left out, which is told', () => {
    const made = fromLime([
      { code: 'Q1', type: 'S' },
      { code: 'Q2', type: 'S', attributes: { hidden: '1' } },
    ]);
    assert.deepEqual(lossesIn(made), ['group 1, question 2 (Q2) | type S | it is never shown (attribute "hidden") | nothing']);
  });

  it('is shown if its relevance says so, by codes or by numbers', () => {
    const made = fromLime([
      { code: 'way', type: 'M', parts: PARTS },
      { code: 'stars', type: '5' },
      { code: 'a', type: 'S', row: { relevance: 'way_SQ001.NAOK == "Y" and stars.NAOK >= 4' } },
      { code: 'b', type: 'S', row: { relevance: '((7X1X1SQ002 != "Y")) or is_empty(7X1X2)' } },
    ]);
    assert.deepEqual(lossesIn(made), []);
    assert.deepEqual(
      questionsIn(made)
        .slice(2)
        .map(({ showIf }) => showIf),
      [
        {
          all: [
            { question: 'way', is: 'SQ001' },
            { question: 'stars', atLeast: 4 },
          ],
        },
        { any: [{ not: { question: 'way', is: 'SQ002' } }, { question: 'stars', answered: false }] },
      ],
    );
  });
});

describe('a survey of LimeSurvey', () => {
  it('has its words in every language, in brought-along answers too', () => {
    const source = limeSurvey([{ code: 'Q1', type: 'Y', text: 'Well?' }], {
      surveys: [{ sid: '7', language: 'en', additional_languages: 'da fr', startdate: '2026-01-05 08:00:00', expires: '2026-02-01 00:00:00' }],
      surveys_languagesettings: [
        { surveyls_language: 'en', surveyls_title: 'Well-being', surveyls_welcometext: 'For the plan.' },
        { surveyls_language: 'da', surveyls_title: 'Trivsel', surveyls_welcometext: '' },
      ],
    });
    const made = done(convertLimeSurvey(source, { name: 'file name.x' }));
    const { id, title, notice, opens, closes } = made.definition;
    assert.deepEqual([id, title, notice, opens, closes], ['file-name-x', { en: 'Well-being', da: 'Trivsel' }, en('For the plan.'), '2026-01-05', '2026-02-01']);
    assert.deepEqual(questionsIn(made)[0]!['options'], [
      { id: 'Y', text: { en: 'Yes', da: 'Ja' } },
      { id: 'N', text: { en: 'No', da: 'Nej' } },
    ]);
  });

  it('of before version 4, with the words in its rows, is read as well', () => {
    const source = limeDocument({
      groups: [
        { gid: '1', group_name: 'All', description: '', group_order: '0', language: 'en' },
        { gid: '1', group_name: 'Alt', description: '', group_order: '0', language: 'da' },
      ],
      questions: ['en', 'da'].map((language) => ({
        qid: '3',
        parent_qid: '0',
        sid: '7',
        gid: '1',
        type: 'L',
        title: 'way',
        question: language === 'en' ? 'How?' : 'Hvordan?',
        help: '',
        other: 'N',
        mandatory: 'N',
        question_order: '1',
        relevance: '1',
        language,
      })),
      answers: ['en', 'da'].map((language) => ({
        qid: '3',
        code: 'A1',
        answer: language === 'en' ? 'Bus' : 'Bussen',
        sortorder: '1',
        assessment_value: '0',
        language,
        scale_id: '0',
      })),
    });
    const made = done(convertLimeSurvey(source));
    assert.deepEqual(questionsIn(made), [{ id: 'way', type: 'choice', text: { en: 'How?', da: 'Hvordan?' }, options: [{ id: 'A1', text: { en: 'Bus', da: 'Bussen' } }] }]);
    assert.deepEqual(made.definition.pages![0]!.title, { en: 'All', da: 'Alt' });
  });

  it('may be a single question', () => {
    const source = limeDocument(
      {
        questions: [{ qid: '3', parent_qid: '0', sid: '7', gid: '1', type: 'S', title: 'why', question_order: '1' }],
        question_l10ns: [{ qid: '3', question: 'Why?', language: 'en' }],
      },
      'Question',
    );
    assert.deepEqual(questionsIn(done(convertLimeSurvey(source))), [{ id: 'why', type: 'text', text: en('Why?') }]);
  });

  it('has groups, questions, subquestions and answers in their order, not in that of their rows', () => {
    const row = (qid: string, rest: Readonly<Record<string, string>>) => ({ qid, parent_qid: '0', sid: '7', type: 'S', title: `q${qid}`, relevance: '1', ...rest });
    const source = limeDocument({
      groups: [
        { gid: '1', group_order: '2' },
        { gid: '2', group_order: '1' },
        { gid: '3', group_order: '3' },
      ],
      questions: [
        row('1', { gid: '1', question_order: '2' }),
        row('2', { gid: '1', question_order: '1', type: 'F' }),
        row('3', { gid: '2', question_order: '1' }),
        row('6', { gid: '3', question_order: '1' }),
      ],
      subquestions: [row('4', { gid: '1', parent_qid: '2', question_order: '2' }), row('5', { gid: '1', parent_qid: '2', question_order: '1' })],
      answers: [
        { qid: '2', aid: '1', code: 'B', sortorder: '2', scale_id: '0' },
        { qid: '2', aid: '2', code: 'A', sortorder: '1', scale_id: '0' },
      ],
    });
    const [first, matrix, third, last] = questionsIn(done(convertLimeSurvey(source)));
    assert.deepEqual([first!['id'], matrix!['id'], third!['id'], last!['id']], ['q3', 'q2', 'q1', 'q6']);
    assert.deepEqual(matrix!['rows'], [
      { id: 'q5', text: en('q5') },
      { id: 'q4', text: en('q4') },
    ]);
    assert.deepEqual(matrix!['labels'], { 1: en('A'), 2: en('B') });
  });

  it('says of a condition on a row of an array that it cannot be asked', () => {
    const made = fromLime([
      { code: 'grid', type: 'A', parts: PARTS },
      { code: 'a', type: 'S', row: { relevance: 'grid_SQ001 > 3' } },
    ]);
    assert.deepEqual(lossesIn(made), ['group 1, question 2 (a) | condition grid_SQ001 > 3 | conditions cannot ask about questions of that type | shown whatever is answered']);
  });

  it('names tables that it does not read among the losses', () => {
    const made = fromLime([{ code: 'Q1', type: 'S' }], { quota: [{ id: '1' }, { id: '2' }] });
    assert.deepEqual(lossesIn(made), ['table quota | 2 rows | a definition has nothing of the kind | nothing']);
  });

  it('names conditions of old among the losses, unless the relevance says the same', () => {
    const made = fromLime(
      [
        { code: 'way', type: 'Y' },
        { code: 'a', type: 'S', row: { relevance: '(way == "Y")' } },
        { code: 'b', type: 'S' },
      ],
      { conditions: [{ qid: '2' }, { qid: '3' }] },
    );
    assert.deepEqual(lossesIn(made), ['table conditions | conditions of b | only the relevance of a question is read | shown whatever is answered']);
  });

  for (const [what, source, path, expected] of [
    ['an element without an end', '<document>\n<a></document>', 'line 2, column 4', /^expected XML: Missing end tag for element a/],
    ['an entity of its own', '<!DOCTYPE d [<!ENTITY x "y">]><document>&x;</document>', 'line 1, column 41', /^expected XML: Named entity isn't defined/],
    [
      'an entity from elsewhere',
      '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<document><LimeSurveyDocType>&x;</LimeSurveyDocType></document>',
      'line 2, column 30',
      /^expected XML: Named entity isn't defined/,
    ],
    ['another root', '<document><LimeSurveyDocType>Label set</LimeSurveyDocType></document>', 'LimeSurveyDocType', /^expected one of Survey, Group, Question$/],
    ['no XML', 'title,type', 'line 1, column 1', /^expected XML/],
    ['elements in each other without end', '<a>'.repeat(200_000), '', /^expected fewer elements in each other$/],
    ['nothing to ask', limeSurvey([{ code: 'Q1', type: '|' }]), '', /^expected at least one question that can be asked here$/],
  ] as const)
    it(`with ${what} is refused with the place`, () => {
      const converted = convertLimeSurvey(source);
      assert.ok(!converted.ok);
      assert.equal(converted.problems[0]!.path, path);
      assert.match(converted.problems[0]!.expected, expected);
    });
});
