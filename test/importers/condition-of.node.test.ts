import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Condition } from '../../src/questions/condition.js';
import { fromForm, fromLime, fromSurveyJs, lossesIn, questionsIn } from '../fixtures/foreign-surveys.js';

/** A question of each kind before the one whose condition is read. */
const ASKED = [
  { type: 'radiogroup', name: 'way', choices: ['bus', 'bike', '3 cars'] },
  { type: 'checkbox', name: 'many', choices: ['a', 'b'] },
  { type: 'rating', name: 'stars' },
  { type: 'text', inputType: 'number', step: 0.1, name: 'hours' },
  { type: 'comment', name: 'why' },
  { type: 'boolean', name: 'more' },
  { type: 'dropdown', name: 'year', choices: [2024, 2025, 2026] },
  { type: 'matrix', name: 'grid', columns: [1, 2], rows: ['r'] },
] as const;

const shownIf = (visibleIf: string) => fromSurveyJs(...ASKED, { type: 'comment', name: 'q', visibleIf }, { type: 'comment', name: 'later' });

describe('a condition of another program', () => {
  const CASES: readonly (readonly [string, Condition])[] = [
    ["{way} = 'bus'", { question: 'way', is: 'bus' }],
    ['"bus" == {way}', { question: 'way', is: 'bus' }],
    ["{way} = '3 cars'", { question: 'way', is: '3-cars' }],
    ["{way} <> 'bus'", { not: { question: 'way', is: 'bus' } }],
    ["{way} anyof ['bus', 'bike']", { question: 'way', in: ['bus', 'bike'] }],
    ["{way} noneof ['bus']", { not: { question: 'way', in: ['bus'] } }],
    ["{many} contains 'a'", { question: 'many', is: 'a' }],
    [
      "{many} allof ['a', 'b']",
      {
        all: [
          { question: 'many', is: 'a' },
          { question: 'many', is: 'b' },
        ],
      },
    ],
    ["{many} notcontains 'a'", { not: { question: 'many', is: 'a' } }],
    ['{stars} >= 4', { question: 'stars', atLeast: 4 }],
    ['{stars} > 3.5', { question: 'stars', atLeast: 4 }],
    ['3 > {stars}', { question: 'stars', atMost: 2 }],
    ['{hours} < 2.5', { all: [{ question: 'hours', atMost: 2.5 }, { not: { question: 'hours', is: 2.5 } }] }],
    ['{hours} = -1', { question: 'hours', is: -1 }],
    ['{year} > 2024', { question: 'year', in: ['2025', '2026'] }],
    ['{why} notempty', { question: 'why', answered: true }],
    ['{why} empty', { question: 'why', answered: false }],
    ["{why} = ''", { question: 'why', answered: false }],
    ["{why} = 'it\\'s'", { question: 'why', is: "it's" }],
    ['{more}', { question: 'more', is: 'true' }],
    ['!{more}', { not: { question: 'more', is: 'true' } }],
    ['{more} = false', { question: 'more', is: 'false' }],
    [
      "{way} = 'bus' or {stars} > 3 and {more} = true",
      {
        any: [
          { question: 'way', is: 'bus' },
          {
            all: [
              { question: 'stars', atLeast: 4 },
              { question: 'more', is: 'true' },
            ],
          },
        ],
      },
    ],
    [
      "({way} = 'bus' || {stars} > 3) && {more}",
      {
        all: [
          {
            any: [
              { question: 'way', is: 'bus' },
              { question: 'stars', atLeast: 4 },
            ],
          },
          { question: 'more', is: 'true' },
        ],
      },
    ],
    [
      "not ({way} = 'bus' or {why} empty)",
      {
        not: {
          any: [
            { question: 'way', is: 'bus' },
            { question: 'why', answered: false },
          ],
        },
      },
    ],
    ["true and {way} = 'bus'", { question: 'way', is: 'bus' }],
  ];
  for (const [source, showIf] of CASES)
    it(`such as ${source} says the same in a definition`, () => {
      const made = shownIf(source);
      assert.deepEqual(lossesIn(made), []);
      assert.deepEqual(questionsIn(made).find(({ id }) => id === 'q')!['showIf'], showIf);
    });

  for (const [source, why] of [
    ["{nobody} = 'x'", 'it asks about "nobody", which is no question here'],
    ["{later} = 'x'", 'it asks about "later", which is not asked before'],
    ["{q} = 'x'", 'it asks about "q", which is not asked before'],
    ["{way} = 'train'", 'it asks for "train", which is no answer to that question'],
    ['{way} > 3', 'it compares answers that are no numbers'],
    ["{many} = 'a'", 'it asks for exactly these of several answers'],
    ['{stars} = {hours}', 'it compares two answers'],
    ['{stars} + 1 > 3', '"+" is not understood there'],
    ['age({why}) > 3', 'it uses the function age()'],
    ['{grid} = 1', 'conditions cannot ask about questions of that type'],
    ['{grid.r} = 1', 'it asks about "grid.r", which is no question here'],
    ["{why} contains 'x'", 'it asks for a part of an answer'],
    ['{hours}', 'it asks whether a number is another than 0'],
    ['false', 'it never holds'],
    ["{way} = 'bus' and", 'it ends too early'],
    ["({way} = 'bus'", '")" is missing'],
    ["{way} ~ 'bus'", '"~ \'bus\'" is not understood'],
    [`${'('.repeat(50)}{way}${')'.repeat(50)}`, 'it is nested too deep'],
    ["{way} = 'bus' and {nobody} = 1", 'it asks about "nobody", which is no question here'],
  ] as const)
    it(`such as ${source} cannot be said, and is named with the reason`, () => {
      const made = shownIf(source);
      assert.deepEqual(lossesIn(made), [`elements[8] (q) | condition ${source} | ${why} | shown whatever is answered`]);
      assert.equal(questionsIn(made).find(({ id }) => id === 'q')!['showIf'], undefined);
    });

  it('asks the first of several questions of one name', () => {
    const made = fromSurveyJs(
      { type: 'radiogroup', name: 'a', choices: ['x'] },
      { type: 'radiogroup', name: 'a', choices: ['y'] },
      { type: 'comment', name: 'b', visibleIf: "{a} = 'x'" },
    );
    assert.deepEqual(questionsIn(made)[2]!['showIf'], { question: 'a', is: 'x' });
  });

  it('in an XLSForm is read with its functions', () => {
    const made = fromForm([
      ['type', 'name', 'label', 'relevant'],
      ['select_multiple ways', 'ways', 'Ways', ''],
      ['select_one agree', 'agree', 'Agree', ''],
      ['text', 'a', 'A', "selected(${ways}, 'bus') and not(${agree} = 'no')"],
      ['text', 'b', 'B', "${agree} = 'no' or true()"],
    ]);
    assert.deepEqual(lossesIn(made), []);
    assert.deepEqual(
      questionsIn(made)
        .slice(2)
        .map(({ showIf }) => showIf),
      [{ all: [{ question: 'ways', is: 'bus' }, { not: { question: 'agree', is: 'no' } }] }, undefined],
    );
  });

  it('in LimeSurvey may ask for "other", and not for how a question was shown', () => {
    const made = fromLime([
      { code: 'way', type: 'L', answers: { A1: 'Bus' }, row: { other: 'Y' } },
      { code: 'a', type: 'S', row: { relevance: 'way == "-oth-"' } },
      { code: 'b', type: 'S', row: { relevance: 'way.shown == "Bus"' } },
    ]);
    assert.deepEqual(questionsIn(made)[1]!['showIf'], { question: 'way', is: 'other' });
    assert.deepEqual(lossesIn(made), [
      'group 1, question 3 (b) | condition way.shown == "Bus" | it asks about "way.shown", which is no question here | shown whatever is answered',
    ]);
  });
});
