import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { heardDefinition, type HeardOptions } from '../../src/instruments/heard/heard.js';
import { score } from '../../src/survey/compute-score.js';
import { questionsOf } from '../../src/survey/pages-of.js';
import { parseDefinition } from '../../src/survey/parse-definition.js';
import { visibleQuestions } from '../../src/survey/visibility.js';
import { loadInstruments } from '../fixtures/instruments.js';

const THIRD = ['respected', 'understood', 'acknowledged', 'valued', 'involved', 'listened-to'];

const idsOf = (options?: HeardOptions) => questionsOf(heardDefinition(options)).map(({ id }) => id);
const textOf = (id: string, options: HeardOptions) => questionsOf(heardDefinition(options)).find((question) => question.id === id)!.text;

describe('a seen-and-heard questionnaire', () => {
  it('asks seen, heard and respected where it is told nothing', () => assert.deepEqual(idsOf(), ['seen', 'heard', 'respected']));
  for (const third of THIRD) it(`asks ${third} as its third word`, () => assert.deepEqual(idsOf({ third }), ['seen', 'heard', third]));
  it('names the faulty third word and those there are', () =>
    assert.throws(() => heardDefinition({ third: 'loved' }), /no third word "loved"; expected one of respected, understood/));
  it('asks what it led to when it is told to', () => assert.deepEqual(idsOf({ followUp: true }).slice(3), ['led-to-something', 'what-happened']));
  it('asks what happened only those who said whether it led to anything', () => {
    const definition = heardDefinition({ followUp: true });
    assert.deepEqual(
      [{}, { 'led-to-something': { missing: 'dont-know' } }, { 'led-to-something': 'no' }].map((answers) => visibleQuestions(definition, answers).includes('what-happened')),
      [false, false, true],
    );
  });
  it('is a sound definition with everything in it', () => assert.ok(parseDefinition(heardDefinition({ third: THIRD, by: 'staff', followUp: true })).ok));
  it('takes an id and a version', () => assert.deepEqual((({ id, version }) => [id, version])(heardDefinition({ survey: 'meeting', version: '2' })), ['meeting', '2']));
});

describe('the words of a seen-and-heard questionnaire', () => {
  it('say nothing of by whom where nobody says', () => assert.equal(textOf('seen', {})['en'], 'Did you feel seen?'));
  it('say by whom', () => assert.equal(textOf('seen', { by: 'staff' })['en'], 'Did you feel seen by the staff?'));
  it('say by whom in Danish', () => assert.equal(textOf('listened-to', { third: 'listened-to', by: 'politicians' })['da'], 'Følte du, at der blev lyttet til dig af politikerne?'));
  it('take own words for by whom', () => assert.equal(textOf('heard', { by: 'hjemmeplejen' })['da'], 'Følte du dig hørt af hjemmeplejen?'));
  it('take own words of several languages for by whom', () =>
    assert.equal(textOf('heard', { byText: { en: 'the home care', da: 'hjemmeplejen' } })['en'], 'Did you feel heard by the home care?'));
  it('leave no place unfilled', () => assert.doesNotMatch(JSON.stringify(heardDefinition({ third: THIRD, by: 'adult', followUp: true })), /\{by\}|\[ /));
});

describe('the score of a seen-and-heard questionnaire', () => {
  const heard = (answers: Record<string, unknown>) => score(heardDefinition(), answers)['heard'];
  it('is the mean of the three', () => assert.equal(heard({ seen: 5, heard: 4, respected: 3 }), 4));
  it('is the mean of two when one is missing', () => assert.equal(heard({ seen: 5, heard: 4, respected: { missing: 'no-answer' } }), 4.5));
  it('is none when two are missing', () => assert.equal(heard({ seen: 5, heard: { missing: 'no-answer' } }), null));
});

describe('the built-in seen-and-heard questionnaire', async () => {
  const { definition } = (await loadInstruments()).get('heard')!;
  it('holds every question that an element can ask', () =>
    assert.deepEqual(
      questionsOf(definition).map(({ id }) => id),
      ['seen', 'heard', ...THIRD, 'led-to-something', 'what-happened'],
    ));
  it('scores what an element asked as the element does', () => {
    for (const third of THIRD)
      for (const answers of [{ seen: 5, heard: 4, [third]: 1 }, { seen: 2, [third]: 3 }, { seen: 2 }])
        assert.equal(score(definition, answers)['heard'], score(heardDefinition({ third }), answers)['heard']);
  });
});
