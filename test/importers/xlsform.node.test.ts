import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { convertXlsform } from '../../src/importers/xlsform.js';
import { form, fromForm, lossesIn, questionsIn, type SheetRows, workbook } from '../fixtures/foreign-surveys.js';

const HEADING = ['type', 'name', 'label', 'required', 'relevant', 'constraint', 'appearance', 'parameters'];

/** The one question that a row becomes, without its id and text. */
function bodyOf(...cells: readonly string[]): Record<string, unknown> {
  const [type = '', ...rest] = cells;
  const [{ id: _id, text: _text, ...body } = {}, ...others] = questionsIn(fromForm([HEADING, [type, 'q', 'Question', ...rest]]));
  assert.deepEqual(others, []);
  return body;
}

const und = (words: string) => ({ und: words });
const OPTIONS = [
  { id: 'bus', text: und('Bus') },
  { id: 'bike', text: und('Bike') },
  { id: 'walk', text: und('Walk') },
];

describe('a row of an XLSForm', () => {
  const CASES: readonly (readonly [readonly string[], Readonly<Record<string, unknown>>])[] = [
    [['text'], { type: 'text' }],
    [['text', '', '', 'string-length(.) <= 40'], { type: 'text', maxLength: 40 }],
    [['integer', '', '', '. >= 0 and . < 121'], { type: 'number', min: 0, max: 120 }],
    [['decimal', '', '', '. >= 0.5'], { type: 'number', min: 0.5, decimals: 6 }],
    [['range'], { type: 'number', look: 'slider', min: 1, max: 10 }],
    [['range', '', '', '', '', 'start=0 end=1 step=0.1'], { type: 'number', look: 'slider', min: 0, max: 1, decimals: 1 }],
    [['range', '', '', '', 'rating', 'end=5'], { type: 'scale', min: 1, max: 5, look: 'stars' }],
    [['note'], { type: 'info' }],
    [['select_one ways'], { type: 'choice', options: OPTIONS }],
    [['select one from ways'], { type: 'choice', options: OPTIONS }],
    [['select_one ways or_other'], { type: 'choice', options: OPTIONS, other: true }],
    [['select_multiple ways', '', '', 'count-selected(.) <= 2'], { type: 'choice', options: OPTIONS, multiple: true, atMost: 2 }],
    [['select_one agree', '', '', '', 'likert'], { type: 'scale', min: 1, max: 3, labels: { 1: und('Disagree'), 2: und('So-so'), 3: und('Agree') } }],
    [['rank ways'], { type: 'rank', options: OPTIONS }],
    [['acknowledge'], { type: 'choice', options: [{ id: 'OK', text: { en: 'OK' } }] }],
    [['date'], { type: 'text', maxLength: 100 }],
    [['text', 'yes'], { type: 'text', allow: ['no-answer'], required: true }],
    [['text', 'TRUE'], { type: 'text', allow: ['no-answer'], required: true }],
    [['text', 'no'], { type: 'text' }],
  ];
  for (const [cells, body] of CASES)
    it(`such as ${cells.filter((cell) => cell !== '').join(', ')} becomes a ${body['type'] as string}`, () => {
      const [type = '', ...rest] = cells;
      assert.deepEqual(bodyOf(type, ...rest), body);
    });

  for (const [type, why] of [
    ['geopoint', 'places are not taken'],
    ['image', 'files are not taken'],
    ['calculate', 'nothing is reckoned while answering'],
    ['deviceid', 'nothing is collected of who answers, when, or on what device'],
    ['select_one nowhere', 'there is no list "nowhere" on the sheet "choices"'],
    ['hologram', 'a type that is not known here'],
  ] as const)
    it(`of type ${type} is named among the losses`, () => {
      const made = fromForm([HEADING, ['text', 'kept', 'Kept'], [type, 'gone', 'Gone'], ['select_one ways', 'w', 'W'], ['select_one agree', 'a', 'A']]);
      assert.deepEqual(lossesIn(made), [`survey row 3 (gone) | ${type} | ${why} | nothing`]);
    });

  it('has what limits its answer in another way named among the losses', () => {
    const made = fromForm([HEADING, ['text', 'q', 'Q', '', '', "regex(., '[a-z]+')", 'masked'], ['select_one ways', 'w', 'W', 'once(1)'], ['select_one agree', 'a', 'A']]);
    assert.deepEqual(lossesIn(made), [
      'survey row 2 (q) | appearance masked | how a question looks is ours | nothing',
      "survey row 2 (q) | constraint regex(., '[a-z]+') | only limits of numbers, lengths and counts are checked | nothing",
      'survey row 3 (w) | required once(1) | a question is required always or never | not required',
    ]);
  });
});

describe('an XLSForm', () => {
  it('has its words in the languages of its columns', () => {
    const made = fromForm([
      ['type', 'name', 'Label :: English (en)', 'label::Danish', 'label::pt-BR'],
      ['text', 'q', 'Why?', 'Hvorfor?', 'Por quê?'],
    ]);
    assert.deepEqual(questionsIn(made)[0]!['text'], { en: 'Why?', da: 'Hvorfor?', 'pt-BR': 'Por quê?' });
  });

  it('may write its headings with spaces and capitals', () => {
    const made = fromForm(
      [
        ['Type', 'Name', 'Label'],
        ['select_one size', 'q', 'Q'],
      ],
      {
        choices: [
          ['List Name', 'Name', 'Label'],
          ['size', 's', 'Small'],
        ],
      },
    );
    assert.deepEqual(questionsIn(made)[0]!['options'], [{ id: 's', text: und('Small') }]);
  });

  it('names words in a language that nobody knows among the losses', () => {
    const made = fromForm([
      ['type', 'name', 'label::English (en)', 'label::High Elvish of the west'],
      ['text', 'q', 'Why?', 'Manen?'],
    ]);
    assert.ok(lossesIn(made).includes('survey row 2 (q) | label in "High Elvish of the west" | expected a language tag such as "da" | nothing'));
  });

  it('has a page for each group, and a heading where a group stands in one', () => {
    const made = fromForm([
      HEADING,
      ['text', 'first', 'First'],
      ['begin group', 'outer', 'Outer', '', "${first} != ''"],
      ['select_one ways', 'way', 'Way'],
      ['begin_group', 'inner', 'Inner', '', "${way} = 'bus'"],
      ['text', 'why', 'Why'],
      ['end_group'],
      ['end group'],
      ['text', 'last', 'Last'],
    ]);
    assert.deepEqual(
      made.definition.pages!.map(({ id, showIf, questions }) => [id, showIf, questions.map((question) => [question.id, question.showIf])]),
      [
        ['page', undefined, [['first', undefined]]],
        [
          'outer',
          { question: 'first', answered: true },
          [
            ['way', undefined],
            ['inner', { question: 'way', is: 'bus' }],
            ['why', { question: 'way', is: 'bus' }],
          ],
        ],
        ['page-2', undefined, [['last', undefined]]],
      ],
    );
  });

  it('asks what repeats once, and says so', () => {
    const made = fromForm([HEADING, ['begin_repeat', 'child', 'Child'], ['text', 'called', 'Name'], ['end_repeat'], ['select_one ways', 'w', 'W'], ['select_one agree', 'a', 'A']]);
    assert.deepEqual(lossesIn(made), ['survey row 2 (child) | repetition | every question is asked once | its questions, asked once']);
    assert.deepEqual(
      questionsIn(made).map(({ id }) => id),
      ['called', 'w', 'a'],
    );
  });

  it('is called as its settings say, and names other sheets and lists without use', () => {
    const made = fromForm([HEADING, ['select_one ways', 'w', 'W']], {
      settings: [
        ['form_title', 'form_id', 'version', 'default_language', 'style'],
        ['Ways', 'ways/2026', 'v2', 'Danish (da)', 'pages'],
      ],
      notes: [['x']],
    });
    const { id, version, title } = made.definition;
    assert.deepEqual([id, version, title], ['ways-2026', 'v2', { da: 'Ways' }]);
    assert.deepEqual(lossesIn(made), [
      'list agree | options | no question asks with them | nothing',
      'sheet notes | sheet | only survey, choices and settings make a form | nothing',
      'settings row 2 | style | a definition has nothing of the kind | nothing',
    ]);
  });

  const broken: readonly (readonly [string, SheetRows, string, string])[] = [
    ['a group without an end', [HEADING, ['begin_group', 'g', 'G'], ['text', 'q', 'Q']], 'survey row 2 (g)', 'expected an end of this group'],
    ['an end without a group', [HEADING, ['text', 'q', 'Q'], ['end_group']], 'survey row 3', 'expected a begin_group before it'],
    ['a group that ends as a repeat', [HEADING, ['begin_group', 'g', 'G'], ['end_repeat']], 'survey row 3', 'expected the end of survey row 2 (g), which is a group'],
    [
      'no column of types',
      [
        ['name', 'label'],
        ['q', 'Q'],
      ],
      'survey row 1',
      'expected a column "type"',
    ],
    ['nothing to ask', [HEADING, ['geopoint', 'g', 'G']], '', 'expected at least one question that can be asked here'],
  ];
  for (const [what, rows, path, expected] of broken)
    it(`with ${what} is refused with the place`, () => {
      assert.deepEqual(convertXlsform(form(rows)), { ok: false, problems: [{ path, expected }] });
    });

  it('without a sheet called survey is refused', () => {
    assert.deepEqual(convertXlsform(workbook({ Sheet1: [['type']] })), { ok: false, problems: [{ path: '', expected: 'expected a sheet with the name "survey"' }] });
  });
});
