import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { unguardFormula } from '../../src/exports/formula-guard.js';
import type { SurveyResponse } from '../../src/schemas.js';
import { collectorBench, type CollectorBench, TOKEN, visitAnswer } from '../fixtures/collector-bench.js';
import { rowsOf } from '../fixtures/csv-fields.js';
import { hostileResponses, hostileSurvey } from '../fixtures/hostile-survey.js';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.js';
import { VISIT } from '../fixtures/visit-survey.js';

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const ADMINISTRATOR = bearer(TOKEN);
const exportOf = ({ get }: CollectorBench, format: string, headers = ADMINISTRATOR) => get(`/v1/surveys/visit/export/${format}`, headers);

/** Two visitors, of whom one has written something. */
async function bench(): Promise<CollectorBench> {
  const made = await collectorBench();
  await made.send(visitAnswer({ overall: 4, why: 'Mere kaffe' }, { group: 'north' }), visitAnswer({ overall: { missing: 'no-answer' }, why: { missing: 'skipped' } }));
  return made;
}

const linesOf = async (answer: Response) =>
  (await answer.text())
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);

describe('an export', () => {
  for (const [format, mediaType, file] of [
    ['csv', 'text/csv; charset=utf-8; header=present', 'visit.csv'],
    ['json', 'application/jsonl; charset=utf-8', 'visit.jsonl'],
    ['datapackage', 'application/zip', 'visit.zip'],
    ['ddi', 'application/xml', 'visit.ddi.xml'],
    ['r', 'text/plain; charset=utf-8', 'visit.R'],
    ['spss', 'text/plain; charset=utf-8', 'visit.sps'],
    ['texts', 'application/jsonl; charset=utf-8', 'visit-texts.jsonl'],
  ] as const) {
    it(`as ${format} is a file of its type, for administrators, and kept by no cache`, async () => {
      const answer = await exportOf(await bench(), format);
      assert.equal(answer.status, 200);
      assert.deepEqual(
        ['content-type', 'content-disposition', 'cache-control'].map((name) => answer.headers.get(name)),
        [mediaType, `attachment; filename="${file}"`, 'no-store'],
      );
      assert.ok((await answer.arrayBuffer()).byteLength > 0);
    });

    it(`as ${format} is for nobody without a token`, async () => {
      assert.equal((await exportOf(await bench(), format, bearer('wrong'))).status, 401);
    });
  }

  it('as a table has a row for each response, and does not tell what was written', async () => {
    const rows = rowsOf(await (await exportOf(await bench(), 'csv')).text());
    assert.deepEqual(
      rows.map(({ group, overall, why }) => [group, overall, why]).toSorted((a, b) => Number(b[1]) - Number(a[1])),
      [
        ['north', '4', '1'],
        ['', '-92', '-93'],
      ],
    );
  });

  it('has the words in the rows only where they are asked for', async () => {
    const rows = rowsOf(await (await exportOf(await bench(), 'csv?texts=rows')).text());
    assert.ok(rows.some((row) => Object.values(row).includes('Mere kaffe')));
  });

  it('of the texts tells nothing of who wrote them', async () => {
    assert.deepEqual(await linesOf(await exportOf(await bench(), 'texts')), [{ question: 'why', language: 'en', text: 'Mere kaffe' }]);
  });

  it('as a data package holds the table, its description and the scripts that read it', async () => {
    const files = unzipSync(new Uint8Array(await (await exportOf(await bench(), 'datapackage')).arrayBuffer()));
    assert.deepEqual(Object.keys(files).toSorted(), ['README.md', 'codebook.xml', 'datapackage.json', 'responses-spss.csv', 'responses.R', 'responses.csv', 'responses.sps']);
    assert.equal(rowsOf(new TextDecoder().decode(files['responses.csv'])).length, 2);
  });

  it('holds what stood in the store when it was begun', async () => {
    const made = await bench();
    const answer = await exportOf(made, 'json');
    await made.send(visitAnswer());
    assert.equal((await linesOf(answer)).length, 2);
  });

  it('of a survey that nobody knows is not found', async () => {
    const { get } = await bench();
    assert.equal((await get('/v1/surveys/nobody/export/csv', ADMINISTRATOR)).status, 404);
  });

  for (const [query, detail] of [
    ['texts=all', /texts: expected rows/],
    ['language=%20', /language: expected a language tag/],
    ['columns=id', /Exports take texts and language; found "columns"/],
  ] as const) {
    it(`with ${query} is refused with what was expected`, async () => {
      const answer = await exportOf(await bench(), `csv?${query}`);
      assert.equal(answer.status, 400);
      assert.match(((await answer.json()) as { detail: string }).detail, detail);
    });
  }

  it('needs the right to single responses, and a right of its own to what was written', async () => {
    const made = await bench();
    const [plain, rows, texts] = await Promise.all(
      [[], ['rows'], ['rows', 'texts']].map(async (rights) =>
        bearer((await made.tokenFor({ name: rights.join(' ') || 'none', role: 'reader', surveys: ['visit'], rights })).token),
      ),
    );
    const statuses = async (headers: typeof ADMINISTRATOR) => Promise.all(['csv', 'csv?texts=rows', 'texts'].map(async (format) => (await exportOf(made, format, headers)).status));
    assert.deepEqual(
      [await statuses(plain!), await statuses(rows!), await statuses(texts!)],
      [
        [403, 403, 403],
        [200, 403, 403],
        [200, 200, 200],
      ],
    );
  });

  it('is written down with who took how much of what', async () => {
    const made = await bench();
    await exportOf(made, 'csv?texts=rows');
    const events = (await made.audited()).filter(({ action }) => action === 'responses-exported');
    assert.deepEqual(
      events.map(({ token, survey, outcome, count }) => ({ token, survey, outcome, count })),
      [{ token: 'first', survey: 'visit', outcome: 'csv, with texts', count: 2 }],
    );
  });
});

describe('hostile texts', () => {
  it('come back equal from every export that a collector gives of them', async () => {
    const made = await collectorBench();
    await made.put(hostileSurvey);
    const accepted = await Promise.all(hostileResponses.map((response) => made.send(response)));
    assert.ok(accepted.every(({ received }) => received.length === 1));
    const from = (format: string) => made.get(`/v1/surveys/${hostileSurvey.id}/export/${format}`, ADMINISTRATOR);
    const byGroup = (responses: readonly SurveyResponse[]) => responses.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    assert.deepEqual(byGroup((await linesOf(await from('json?texts=rows'))) as SurveyResponse[]), byGroup(hostileResponses));
    const groups = rowsOf(await (await from('csv?texts=rows')).text()).map(({ group }) => unguardFormula(group!));
    assert.deepEqual(groups.toSorted(), [...HOSTILE_TEXTS].toSorted());
    const written = (await linesOf(await from('texts'))) as { readonly question: string; readonly text: string }[];
    assert.deepEqual(new Set(written.filter(({ question }) => question === 'own').map(({ text }) => text)), new Set(HOSTILE_TEXTS));
  });

  it('stand in results as data that a page has to put into words', async () => {
    const made = await collectorBench();
    await made.put({ ...VISIT, version: '2' });
    for (const group of HOSTILE_TEXTS.filter((text) => text.length <= 100).slice(0, 40)) await made.send(visitAnswer({ overall: 3 }, { group, version: '2' }));
    const { cells } = (await (await made.get('/v1/surveys/visit/results?by=group')).json()) as { cells: { group: string }[] };
    assert.deepEqual(cells.map(({ group }) => group).toSorted(), [...new Set(HOSTILE_TEXTS.filter((text) => text.length <= 100).slice(0, 40))].toSorted());
  });
});
