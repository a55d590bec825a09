import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { unguardFormula } from '../../src/text/formula-guard.js';
import type { SurveyResponse } from '../../src/schemas.js';
import { BUDGET_VOTE, ballotFor, RANK_VOTE } from '../fixtures/ballot-surveys.js';
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

describe('an export of ballots', () => {
  /** A budget that three voted on, of whom one left the ballot blank, and an order that two gave. */
  async function votes(): Promise<CollectorBench> {
    const made = await collectorBench();
    await made.put(BUDGET_VOTE, BUDGET_VOTE.id);
    await made.put(RANK_VOTE, RANK_VOTE.id);
    const { refused } = await made.send(
      ballotFor(BUDGET_VOTE, ['park', 'bench']),
      ballotFor(BUDGET_VOTE, ['bench']),
      ballotFor(BUDGET_VOTE, { missing: 'skipped' }),
      ballotFor(RANK_VOTE, ['lamp', 'park', 'bench']),
      ballotFor(RANK_VOTE, ['lamp']),
    );
    assert.deepEqual(refused, []);
    return made;
  }
  const ofSurvey = ({ get }: CollectorBench, path: string, headers = ADMINISTRATOR) => get(`/v1/surveys/${path}`, headers);

  it('as pabulib holds the projects, the budget and the votes, and nothing that leads to a response', async () => {
    const answer = await ofSurvey(await votes(), 'projects/export/pabulib?language=en');
    assert.equal(answer.headers.get('content-disposition'), 'attachment; filename="projects.pb"');
    const text = await answer.text();
    assert.match(text, /\nbudget;1000\nvote_type;approval\nrule;equalshares\/add1\n/);
    assert.match(text, /PROJECTS\nproject_id;cost;votes;name;neighborhood\npark;600;1;"A park; with ""trees""";North\nbench;100;2;A bench;\nlamp;300\.5;0;=1\+1;\nVOTES\n/);
    const cast = text
      .slice(text.indexOf('VOTES\n'))
      .split('\n')
      .slice(2, -1)
      .map((line) => line.split(';'));
    assert.deepEqual(
      cast.map(([voter]) => voter),
      ['1', '2', '3'],
    );
    assert.deepEqual(cast.map(([, vote]) => vote).toSorted(), ['', 'bench', 'park,bench']);
    assert.doesNotMatch(text, /[0-9a-f]{8}-[0-9a-f]{4}-/);
  });

  it('as preflib holds each order once, and its name tells the type', async () => {
    const answer = await ofSurvey(await votes(), 'order/export/preflib');
    assert.equal(answer.headers.get('content-disposition'), 'attachment; filename="order.soi"');
    assert.match(await answer.text(), /# FILE NAME: order\.soi\n[^]*# NUMBER VOTERS: 2\n# NUMBER UNIQUE ORDERS: 2\n[^]*\n1: 3\n1: 3,1,2\n$/);
  });

  it('has the names in the language that is asked for', async () => {
    const text = await (await ofSurvey(await votes(), 'projects/export/pabulib?language=da')).text();
    assert.match(text, /description;Vores budget\n[^]*language;da\n[^]*bench;100;2;En bænk;/);
  });

  it('takes the budget from the address where the question has none', async () => {
    assert.match(await (await ofSurvey(await votes(), 'order/export/pabulib?budget=700')).text(), /\nbudget;700\nvote_type;ordinal\n/);
  });

  for (const [path, detail] of [
    ['visit/export/pabulib', /expected a survey with a question of a type that has ballots/],
    ['order/export/pabulib', /expected the budget, which the question does not tell/],
    ['order/export/pabulib?budget=much', /budget: expected a number from 0/],
    ['order/export/preflib?question=other', /question: expected one of board/],
    ['order/export/preflib?budget=7', /This export takes language and question; found "budget"/],
    ['order/export/preflib?texts=rows', /This export takes language and question; found "texts"/],
  ] as const) {
    it(`at ${path} is refused with what was expected, and written down as nothing taken`, async () => {
      const made = await votes();
      const answer = await ofSurvey(made, path);
      assert.equal(answer.status, 400);
      assert.match(((await answer.json()) as { detail: string }).detail, detail);
      assert.deepEqual(
        (await made.audited()).filter(({ action }) => action === 'responses-exported'),
        [],
      );
    });
  }

  it('needs the right to single responses, and is written down', async () => {
    const made = await votes();
    const reader = bearer((await made.tokenFor({ name: 'r', role: 'reader', surveys: ['projects'], rights: [] })).token);
    assert.equal((await ofSurvey(made, 'projects/export/pabulib', reader)).status, 403);
    await ofSurvey(made, 'projects/export/pabulib');
    const events = (await made.audited()).filter(({ action }) => action === 'responses-exported');
    assert.deepEqual(
      events.map(({ survey, outcome, count }) => ({ survey, outcome, count })),
      [{ survey: 'projects', outcome: 'pabulib', count: 3 }],
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
