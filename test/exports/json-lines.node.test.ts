import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codebook } from '../../src/exports/codebook.js';
import { freeTexts } from '../../src/exports/free-texts.js';
import { jsonLines } from '../../src/exports/json-lines.js';
import { checkResponse } from '../../src/response/check-response.js';
import type { SurveyResponse } from '../../src/response/response.js';
import { everyType } from '../fixtures/every-type.js';
import { hostileResponses, hostileSurvey } from '../fixtures/hostile-survey.js';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.js';
import { streamOf, textOf } from '../fixtures/streams.js';

const linesOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);

const full: SurveyResponse = {
  id: '0c5f1f0e-8a44-4f0b-9c0d-6d8f6a0f3b52',
  survey: 'every-type',
  version: '1',
  language: 'da',
  group: 'lejre',
  answers: { visit: 4, way: { other: 'By boat' }, used: ['bench'], met: { clean: 2 }, why: 'More shade', ideas: ['Trees', 'Water'] },
};

describe('JSON lines', () => {
  it('hold the responses as they are stored, whatever stands in them', async () => {
    const text = await textOf(jsonLines(codebook([hostileSurvey], { texts: true }), streamOf(hostileResponses)));
    assert.deepEqual(linesOf(text), hostileResponses);
  });

  it('leave out answers in words unless they are asked for, and are valid still', async () => {
    const left = { ...full, answers: { ...full.answers, why: { missing: 'skipped' } } } as SurveyResponse;
    const [one, other] = linesOf(await textOf(jsonLines(codebook([everyType]), streamOf([full, left])))) as SurveyResponse[];
    assert.deepEqual(one, { ...full, answers: { visit: 4, way: 'other', used: ['bench'], met: { clean: 2 } } });
    assert.deepEqual(other!.answers['why'], { missing: 'skipped' });
    assert.deepEqual(checkResponse(everyType, one), []);
  });

  it('are not written of a response that answers what was not asked', async () => {
    await assert.rejects(textOf(jsonLines(codebook([everyType]), streamOf([{ ...full, answers: { stranger: 'words' } }]))), /answers stranger/);
  });
});

/** Numbers that look random and are the same each time (Park and Miller 1988). */
function seeded(seed: number) {
  let state = seed;
  return (limit: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

describe('the free texts', () => {
  it('are all there, with question and language and nothing else', async () => {
    const texts = linesOf(await textOf(freeTexts(codebook([everyType]), streamOf([full]), { below: seeded(7) }))) as { text: string }[];
    assert.deepEqual(
      texts.toSorted((a, b) => (a.text < b.text ? -1 : 1)),
      [
        { question: 'way', language: 'da', text: 'By boat' },
        { question: 'why', language: 'da', text: 'More shade' },
        { question: 'ideas', language: 'da', text: 'Trees' },
        { question: 'ideas', language: 'da', text: 'Water' },
      ],
    );
  });

  it('stand in an order that chance decides', async () => {
    const book = codebook([hostileSurvey], { texts: true });
    const own = async (seed: number) =>
      (linesOf(await textOf(freeTexts(book, streamOf(hostileResponses), { below: seeded(seed) }))) as { question: string; text: string }[])
        .filter(({ question }) => question === 'own')
        .map(({ text }) => text);
    const [one, other] = [await own(1), await own(2)];
    assert.notDeepEqual(one, other);
    assert.notDeepEqual(one, HOSTILE_TEXTS);
    assert.deepEqual(new Set(one), new Set(HOSTILE_TEXTS));
  });

  it('come in each order equally often', async () => {
    const three = ['a', 'b', 'c'].map((why) => ({ ...full, answers: { why } }));
    const below = seeded(11);
    const counts = new Map<string, number>();
    for (let round = 0; round < 1200; round++) {
      const order = (linesOf(await textOf(freeTexts(codebook([everyType]), streamOf(three), { below }))) as { text: string }[]).map(({ text }) => text).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    assert.equal(counts.size, 6);
    // Five standard deviations of a binomial with n = 1200 and p = 1/6.
    for (const count of counts.values()) assert.ok(Math.abs(count - 200) < 65, String(count));
  });
});
