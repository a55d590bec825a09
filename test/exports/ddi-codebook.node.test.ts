import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { codebook } from '../../src/exports/codebook.js';
import { ddiCodebook } from '../../src/exports/ddi-codebook.js';
import { xmlText } from '../../src/exports/xml.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { definition } from '../fixtures/arbitraries.js';
import { DDI_CASE, ddiSchema, found } from '../fixtures/ddi.js';
import { everyType } from '../fixtures/every-type.js';
import { hostileSurvey } from '../fixtures/hostile-survey.js';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.js';
import { referenceCase, referenceFile, skipWithout } from '../fixtures/reference-data.js';

const moment = new Date('2026-11-22T13:05:00Z');
const ddiOf = (survey: SurveyDefinition, texts = true) => ddiCodebook(codebook([survey], { texts }), { moment });

describe('a DDI codebook', { skip: skipWithout(DDI_CASE) }, () => {
  let faultIn: ReturnType<typeof ddiSchema>;
  before(() => {
    faultIn = ddiSchema();
  });

  it('is judged here as the published cases say, in the same words', () => {
    const { expected } = referenceCase<{ readonly results: Readonly<Record<string, { readonly message: string | null }>> }>(DDI_CASE);
    for (const [name, { message }] of Object.entries(expected.results)) {
      const fault = faultIn(readFileSync(referenceFile(DDI_CASE, `${name}.xml`)));
      assert.equal(fault?.trim() ?? null, message, name);
    }
  });

  it('is valid by the schema of version 2.6', () => {
    for (const texts of [false, true]) assert.equal(faultIn(ddiOf(everyType, texts)), null);
  });

  it('is valid whatever stands in the survey', () => {
    assert.equal(faultIn(ddiOf(hostileSurvey)), null);
  });

  it('is valid whatever the questions are', () => {
    fc.assert(
      fc.property(definition, (survey) => assert.equal(faultIn(ddiOf(survey)), null)),
      { numRuns: 60 },
    );
  });
});

describe('the words of a DDI codebook', () => {
  const everything = ddiOf(everyType);
  const variable = (name: string) => `//d:var[@name="${name}"]`;

  it('stand in every language that the survey has', () => {
    assert.deepEqual(found(everything, `${variable('visit')}/d:labl[@xml:lang="da"]`), ['Hvordan var dit seneste besøg?']);
    assert.deepEqual(found(everything, `${variable('visit')}/d:labl[@xml:lang="en"]`), ['How was your last visit?']);
    assert.deepEqual(found(everything, '//d:titl | //d:parTitl'), ['The square', 'Torvet']);
  });

  it('name the values, with the missing ones marked', () => {
    assert.deepEqual(found(everything, `${variable('way')}/d:catgry[not(@missing)]/d:catValu`), ['1', '2', '3']);
    assert.deepEqual(found(everything, `${variable('way')}/d:catgry[@missing="Y"]/d:catValu`), ['-91', '-92', '-93', '-94']);
    assert.deepEqual(found(everything, `${variable('way')}/d:catgry[@missType="no-answer"]/d:labl[@xml:lang="da"]`), ['Ønsker ikke at svare']);
    assert.deepEqual(found(everything, `${variable('way')}/d:invalrng/d:item/@VALUE`), ['-91', '-92', '-93', '-94']);
  });

  it('come back as they were, but for the characters that XML does not have', () => {
    const xml = ddiOf(hostileSurvey);
    const options = [0, 1].flatMap((index) => found(xml, `//d:var[@name="choice_${index}"]/d:catgry[not(@missing)]/d:labl[@xml:lang="en"]`).slice(0, -1));
    assert.deepEqual(options, HOSTILE_TEXTS.map(xmlText));
    assert.ok(HOSTILE_TEXTS.filter((text) => xmlText(text) !== text).length < 15);
  });

  it('hold U+FFFD for a character that XML does not have', () => {
    assert.equal(xmlText('a\u0007\uFFFEb\uD83D'), 'a\uFFFD\uFFFDb\uFFFD');
    assert.equal(xmlText('🌻\t\r\n\u0085\u2028]]>'), '🌻\t\r\n\u0085\u2028]]>');
  });

  it('hold no counts', () => {
    assert.deepEqual(found(everything, '//d:sumStat | //d:catStat | //d:caseQnty'), []);
  });
});
