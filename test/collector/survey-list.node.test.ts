import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { collectorBench, type CollectorBench, visitAnswer } from '../fixtures/collector-bench.js';
import { MEETING } from '../fixtures/meeting-survey.js';
import { VISIT } from '../fixtures/visit-survey.js';

interface List {
  readonly role: string;
  readonly surveys: readonly { readonly id: string; readonly mayPublish: boolean }[];
}

const listFor = async ({ ask }: CollectorBench, token?: string) => (await (await ask('GET', '/v1/surveys', token === undefined ? {} : { token })).json()) as List;
const bench = async () => {
  const made = await collectorBench();
  await made.put({ ...MEETING, title: { da: 'Parken' }, opens: '2026-11-01', closes: '2026-12-31' });
  return made;
};

describe('the list of surveys', () => {
  it('tells an administrator of each what it is called, its version and days, and whether it has a board', async () => {
    const { version } = MEETING;
    assert.deepEqual(await listFor(await bench()), {
      role: 'administrator',
      surveys: [
        { id: 'meeting', version, title: { da: 'Parken' }, opens: '2026-11-01', closes: '2026-12-31', board: true, mayPublish: true },
        { id: 'visit', version: '1', board: false, mayPublish: true },
      ],
    });
  });

  it('tells others the surveys of their token alone, and whether they may publish them', async () => {
    const made = await bench();
    const told = async (asked: Readonly<Record<string, unknown>>) => listFor(made, (await made.tokenFor(asked)).token);
    const [editor, reader, of] = [await told({ role: 'editor', surveys: ['visit'] }), await told({ role: 'reader' }), await told({ role: 'editor', surveys: ['later'] })];
    assert.deepEqual([editor.role, editor.surveys.map(({ id, mayPublish }) => [id, mayPublish])], ['editor', [['visit', true]]]);
    assert.deepEqual(
      [reader.role, reader.surveys.map(({ id, mayPublish }) => [id, mayPublish])],
      [
        'reader',
        [
          ['meeting', false],
          ['visit', false],
        ],
      ],
    );
    assert.deepEqual(of, { role: 'editor', surveys: [] });
  });

  it('is for nobody without a token that is taken, and for no cache', async () => {
    const { ask, get } = await bench();
    assert.deepEqual([(await get('/v1/surveys')).status, (await ask('GET', '/v1/surveys', { token: 'wrong' })).status], [401, 401]);
    assert.equal((await ask('GET', '/v1/surveys')).headers.get('cache-control'), 'no-store');
  });
});

describe('the versions of a survey', () => {
  it('are told to whoever may read it, with the current one first and which have answers', async () => {
    const made = await collectorBench();
    await made.send(visitAnswer());
    await made.put({ ...VISIT, version: '2' });
    const { token } = await made.tokenFor({ role: 'reader', surveys: ['visit'] });
    assert.deepEqual(await (await made.ask('GET', '/v1/surveys/visit/versions', { token })).json(), {
      versions: [
        { version: '2', current: true, answered: false },
        { version: '1', current: false, answered: true },
      ],
    });
    const { token: stranger } = await made.tokenFor({ role: 'editor', surveys: ['other'] });
    const statuses = [await made.get('/v1/surveys/visit/versions'), await made.ask('GET', '/v1/surveys/visit/versions', { token: stranger })].map(({ status }) => status);
    assert.deepEqual(statuses, [401, 403]);
  });

  it('can be read one by one, and one that was never published is not there', async () => {
    const { get, put } = await collectorBench();
    await put({ ...VISIT, version: '2', title: { en: 'Later' } });
    assert.deepEqual(await (await get('/v1/surveys/visit?version=1')).json(), JSON.parse(JSON.stringify(VISIT)));
    assert.equal(((await (await get('/v1/surveys/visit')).json()) as { version: string }).version, '2');
    assert.equal((await get('/v1/surveys/visit?version=3')).status, 404);
  });
});
