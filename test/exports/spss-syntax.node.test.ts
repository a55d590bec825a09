import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codebook } from '../../src/exports/codebook.js';
import { csv } from '../../src/exports/csv.js';
import { spssSyntax } from '../../src/exports/spss-syntax.js';
import { spssLabel, spssText } from '../../src/exports/spss-text.js';
import type { SurveyResponse } from '../../src/response/response.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { everyType } from '../fixtures/every-type.js';
import { hostileResponses, hostileSurvey } from '../fixtures/hostile-survey.js';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.js';
import { runPspp, skipWithoutPspp } from '../fixtures/pspp.js';
import { streamOf, textOf } from '../fixtures/streams.js';

async function inPspp(survey: SurveyDefinition, responses: readonly SurveyResponse[]) {
  const book = codebook([survey], { texts: true });
  const run = runPspp(spssSyntax(book, { language: 'en' }), await textOf(csv(book, streamOf(responses), { oneLine: true })));
  const [heading = [], ...rows] = run.data;
  const column = (name: string) => rows.map((row) => row[heading.indexOf(name)]!.trim());
  return { ...run, rows, column };
}

const bare = (answers: SurveyResponse['answers']): SurveyResponse => ({ id: '0c5f1f0e-8a44-4f0b-9c0d-6d8f6a0f3b52', survey: everyType.id, version: '1', language: 'da', answers });

describe('the syntax in PSPP', { skip: skipWithoutPspp() }, () => {
  it('reads the responses with codes, words and levels, and complains of nothing', async () => {
    const { complaints, column, dictionary } = await inPspp(everyType, [
      bare({ visit: 4, way: 'bus', used: ['bench'], met: { clean: 2, light: { missing: 'no-answer' } }, why: '=1+1', share: 50 }),
      bare({ visit: { missing: 'no-answer' }, way: { other: 'By "boat", she said' }, used: { missing: 'skipped' } }),
      bare({}),
    ]);
    assert.equal(complaints, '');
    assert.deepEqual(column('visit'), ['4', '-92', '']);
    assert.deepEqual(column('used_water'), ['0', '-93', '']);
    assert.deepEqual(column('met_light'), ['-92', '', '']);
    assert.deepEqual(column('why_text'), ['=1+1', '', '']);
    assert.deepEqual(column('way_other_text'), ['', 'By "boat", she said', '']);
    const variable = dictionary.find(([name, , label]) => name === 'way' && label === 'How did you get there?');
    assert.ok(variable?.includes('Nominal'));
    assert.ok(dictionary.some((fields) => fields.includes('visit') && fields.includes('-94 THRU -91')));
    assert.ok(dictionary.some((fields) => fields.at(-1) === 'By bus' && fields.at(-2) === '2'));
    assert.ok(dictionary.some((fields) => fields.at(-1) === 'Prefers not to answer' && fields.at(-2) === '-92[a]'));
  });

  it('gives every hostile text back, on one line and without spaces at its ends', async () => {
    const { complaints, column, rows } = await inPspp(hostileSurvey, hostileResponses);
    assert.equal(complaints, '');
    assert.equal(rows.length, HOSTILE_TEXTS.length);
    const onOneLine = (text: string) => text.replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, ' ').trim();
    assert.deepEqual(column('own_text'), HOSTILE_TEXTS.map(onOneLine));
  });

  it('has the hostile words of the survey as they can be shown', async () => {
    const { dictionary } = await inPspp(hostileSurvey, []);
    const shown = new Set(dictionary.flat().map((field) => field.trim()));
    for (const text of HOSTILE_TEXTS) assert.ok(shown.has(spssLabel(text, 120).trim()), JSON.stringify(text));
  });
});

describe('the syntax', () => {
  const syntax = spssSyntax(codebook([hostileSurvey], { texts: true }), { language: 'en' });

  it('has no line of more than 256 bytes, none that is empty, and no control character', () => {
    for (const line of syntax.trimEnd().split('\n')) {
      assert.ok(line !== '' && Buffer.byteLength(line) <= 256, line);
      assert.doesNotMatch(line, /\p{Cc}/u);
    }
  });

  it('begins each command in the first column and nothing else there', () => {
    for (const line of syntax.trimEnd().split('\n')) assert.match(line, /^( |\* |SET |GET DATA$|IF |VARIABLE LABELS |VALUE LABELS |MISSING VALUES |VARIABLE LEVEL |EXECUTE\.$)/);
  });

  it('names the codes of each variable as one range', () => {
    const survey: SurveyDefinition = { id: 's', version: '1', questions: [{ id: 'any', type: 'number', text: { en: 'x' } }] };
    assert.match(spssSyntax(codebook([survey]), { language: 'en' }), /^MISSING VALUES any \(-1000000000000094 THRU -1000000000000091\)\.$/m);
  });
});

describe('a text in the syntax', () => {
  it('has its quotes doubled and its pieces joined, and every piece whole letters', () => {
    assert.equal(spssText("it's"), "'it''s'");
    const long = `${"'".repeat(200)}${'🌻'.repeat(60)}`;
    const pieces = spssText(long).split(' +\n    ');
    assert.ok(pieces.length > 2);
    assert.equal(pieces.map((piece) => piece.slice(1, -1)).join(''), long.replaceAll("'", "''"));
    for (const piece of pieces) assert.match(piece, /^'([^']|'')*'$/);
  });

  it('is cut at a whole letter where it is too long, and says so', () => {
    const label = spssLabel('æ'.repeat(200), 255);
    assert.ok(Buffer.byteLength(label) <= 255 && label.endsWith('æ…'));
    assert.equal(spssLabel('a\r\n\tb', 255), 'a b');
  });
});
