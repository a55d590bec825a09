import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parseDefinition } from '../../../src/survey/parse-definition.js';
import { benchModule } from '../../fixtures/side-by-side.js';

interface Page {
  readonly head: string;
  readonly body: string;
  readonly files: Readonly<Record<string, string>>;
  readonly replies?: Readonly<Record<string, string>>;
}
interface Survey {
  readonly id: string;
  readonly pages: readonly { readonly questions: readonly { readonly id: string }[] }[];
}
interface Form {
  readonly id: string;
  readonly make: (survey: Survey, options: { readonly endpoint: string; readonly places: number }) => Promise<Page>;
}
interface Site {
  readonly address: string;
  readonly posts: readonly { readonly address: string; readonly body: string }[];
  readonly pageOf: (form: Form, survey?: string, places?: number) => Promise<string>;
  readonly stop: () => Promise<void>;
}

const form: Form = {
  id: 'some-form',
  make: ({ id }, { endpoint, places }) =>
    Promise.resolve({ head: '', body: `${id} to ${endpoint} in ${places} places`, files: { 'form.js': 'ask()' }, replies: { 'api/surveys/': '{"surveys":[]}' } }),
};

describe('the site of the comparison', () => {
  const cdn = mkdtempSync(path.join(tmpdir(), 'tillid-side-by-side-'));
  let site: Site;
  let page: string;
  let surveys: Readonly<Record<string, Survey>>;
  let definitionOf: (survey: Survey) => unknown;

  before(async () => {
    writeFileSync(path.join(cdn, 'tillid.js'), 'loaded()');
    const { startSite } = await benchModule<{ startSite: (forms: readonly Form[], options: { peers: string; cdn: string }) => Promise<Site> }>('side-by-side/site.mjs');
    ({ SURVEYS: surveys } = await benchModule<{ SURVEYS: typeof surveys }>('side-by-side/survey.mjs'));
    ({ definitionOf } = await benchModule<{ definitionOf: typeof definitionOf }>('side-by-side/forms/tillid.mjs'));
    site = await startSite([form], { peers: cdn, cdn });
    page = await site.pageOf(form, 'two-hundred', 3);
  });
  after(async () => {
    await site.stop();
    rmSync(cdn, { recursive: true });
  });

  const post = (address: string, body: string) => fetch(address, { method: 'POST', body });

  it('has a page for each form, survey and number of places', async () => {
    assert.match(await (await fetch(page)).text(), /<main><h1>.*\n.*two-hundred to \/v1\/responses in 3 places/s);
  });

  it('serves files beside the page and our scripts, compressed', async () => {
    const answers = await Promise.all([`${page}form.js`, `${site.address}/cdn/tillid.js`].map((address) => fetch(address)));
    assert.deepEqual(await Promise.all(answers.map((answer) => answer.text())), ['ask()', 'loaded()']);
    assert.deepEqual(
      answers.map(({ headers }) => headers.get('content-encoding')),
      ['br', 'br'],
    );
  });

  it('receives responses by their ids, as a collector does', async () => {
    const answer = await post(`${site.address}/v1/responses`, '{"responses":[{"id":"a"},{"id":"b"}]}');
    assert.deepEqual(await answer.json(), { received: ['a', 'b'], refused: [] });
  });

  it('keeps what was posted, but not what a library asks its own server', async () => {
    const asked = await post(`${page}api/surveys/?token=1`, '{}');
    assert.deepEqual(await asked.json(), { surveys: [] });
    await post(`${page}e/`, 'trust=8');
    assert.deepEqual(site.posts.at(-1), { address: new URL(`${page}e/`).pathname, body: 'trust=8' });
    assert.equal(site.posts.filter(({ body }) => body === '{}').length, 0);
  });

  it('asks five questions, and two hundred, each with an id of its own', () => {
    const ids = Object.values(surveys).map(({ pages }) => pages.flatMap(({ questions }) => questions.map(({ id }) => id)));
    assert.deepEqual(
      ids.map((list) => [list.length, new Set(list).size]),
      [
        [5, 5],
        [200, 200],
      ],
    );
  });

  it('asks ours with definitions that anybody could have written', () => {
    for (const survey of Object.values(surveys)) assert.equal(parseDefinition(definitionOf(survey)).ok, true, survey.id);
  });
});
