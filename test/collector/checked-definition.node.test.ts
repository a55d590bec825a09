import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { parseDefinition } from '../../src/survey/parse-definition.js';
import { collectorBench } from '../fixtures/collector-bench.js';
import { MEETING } from '../fixtures/meeting-survey.js';
import { repositoryRoot } from '../fixtures/reference-data.js';
import { VISIT } from '../fixtures/visit-survey.js';

const DEMO = path.join(repositoryRoot(), 'demo/surveys');
const definitions = [VISIT, MEETING, ...readdirSync(DEMO).map((file) => JSON.parse(readFileSync(path.join(DEMO, file), 'utf8')) as SurveyDefinition)];

describe('a definition that a collector serves', () => {
  it('says that it was checked, so that a page can show it at once', async () => {
    const { get } = await collectorBench();
    assert.equal((await get('/v1/surveys/visit')).headers.get('tillid-checked'), 'whole');
  });

  it('lets pages of other origins read that', async () => {
    const origin = 'https://www.skovby.example';
    const { get } = await collectorBench({ origins: [origin] });
    const answer = await get('/v1/surveys/visit', { origin });
    assert.match(answer.headers.get('access-control-expose-headers') ?? '', /tillid-checked/i);
  });

  it('does not say so where there is none', async () => {
    const { get } = await collectorBench();
    assert.equal((await get('/v1/surveys/none')).headers.get('tillid-checked'), null);
  });

  const LONG = { ...VISIT, questions: Array.from({ length: 200 }, (_, index) => ({ id: `q${index}`, type: 'scale', min: 1, max: 5, text: { en: `How was part ${index}?` } })) };
  const openingOf = async (definition: unknown) => {
    const { get, put } = await collectorBench();
    await put(definition);
    const answer = await get('/v1/surveys/visit?opening');
    return { checked: answer.headers.get('tillid-checked'), questions: ((await answer.json()) as SurveyDefinition).questions!.map(({ id }) => id) };
  };

  it('is the beginning of a long one where no more was asked for', async () =>
    assert.deepEqual(await openingOf(LONG), { checked: 'opening', questions: ['q0', 'q1', 'q2', 'q3', 'q4'] }));

  it('is the whole of a short one where no more was asked for', async () =>
    assert.deepEqual(await openingOf(VISIT), { checked: 'whole', questions: VISIT.questions!.map(({ id }) => id) }));

  for (const definition of definitions) {
    it(`is what a page makes of it when it has checked it itself: ${definition.id}`, async () => {
      const { get, put } = await collectorBench();
      await put(definition);
      const served: unknown = await (await get(`/v1/surveys/${definition.id}`)).json();
      const parsed = parseDefinition(served);
      assert.deepEqual(parsed, { ok: true, value: served });
    });
  }
});
