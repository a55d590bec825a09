import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Announcements, asksTheSame } from '../../src/collector.js';
import type { Problem, Results, SurveyDefinition } from '../../src/schemas.js';
import { citizen, collectorBench, type CollectorBench, visitAnswer } from '../fixtures/collector-bench.js';
import { VISIT } from '../fixtures/visit-survey.js';

const definitionOf = async ({ get }: CollectorBench, version?: string) =>
  (await (await get(`/v1/surveys/visit${version === undefined ? '' : `?version=${version}`}`)).json()) as SurveyDefinition;
const resultsOf = async ({ get }: CollectorBench) => (await (await get('/v1/surveys/visit/results')).json()) as Results;
const problemOf = async (answer: Response) => (await answer.json()) as Problem;
const noon = () => new Date('2026-11-23T12:00:00Z');

const CONTACT = { text: { en: 'Call us', da: 'Ring til os' }, url: 'https://www.example.dk/call' };

describe('a change of days and words', () => {
  it('holds for the current version though it has answers, and is told to whoever asks for the definition', async () => {
    const bench = await collectorBench();
    await bench.send(visitAnswer());
    const patch = {
      title: { en: 'Your visit' },
      notice: { en: 'For the library' },
      opens: '2026-11-01',
      closes: '2026-12-31',
      contact: CONTACT,
      outcome: { text: { en: 'Longer hours' } },
    };
    const answer = await bench.change('visit', patch);
    assert.equal(answer.status, 200);
    const changed = { ...(JSON.parse(JSON.stringify(VISIT)) as SurveyDefinition), ...patch };
    assert.deepEqual(await answer.json(), changed);
    assert.deepEqual(await definitionOf(bench), changed);
  });

  it('takes away what is null, and changes texts language by language', async () => {
    const bench = await collectorBench();
    await bench.change('visit', { contact: CONTACT, closes: '2026-12-31' });
    await bench.change('visit', { contact: { text: { da: null, ar: 'اتصل بنا' }, url: null }, closes: null });
    const { contact, closes } = await definitionOf(bench);
    assert.deepEqual([contact, closes], [{ text: { en: 'Call us', ar: 'اتصل بنا' } }, undefined]);
  });

  it('leaves earlier versions and what was published of the answers as they were, under the new title', async () => {
    const bench = await collectorBench();
    await bench.send(visitAnswer({ overall: 2 }));
    await bench.put({ ...VISIT, version: '2' });
    await bench.send(visitAnswer({ overall: 4 }, { version: '2' }));
    const { title: none, ...before } = await resultsOf(bench);
    await bench.change('visit', { title: { en: 'Your visit' } });
    const { title, ...after } = await resultsOf(bench);
    assert.deepEqual([none, title, after], [undefined, { en: 'Your visit' }, before]);
    assert.equal((await definitionOf(bench, '1')).title, undefined);
  });

  it('is told to those who watch the survey, where it changes anything', async () => {
    const announcements = new Announcements();
    let heard = 0;
    announcements.listen('visit', () => heard++);
    const { change } = await collectorBench({ announcements });
    await change('visit', { title: { en: 'Your visit' } });
    await change('visit', { title: { en: 'Your visit' } });
    assert.equal(heard, 1);
  });

  it('to a last day that has passed closes the survey: its page takes no more answers, and none is changed or withdrawn', async () => {
    const bench = await collectorBench({ now: noon });
    const { id, code, first, change } = await citizen();
    await bench.send(first(5));
    const isAsked = async () => (await (await bench.get('/survey/visit?lang=en')).text()).includes('<form');
    assert.equal(await isAsked(), true);
    await bench.change('visit', { closes: '2026-11-22' });
    assert.equal(await isAsked(), false);
    assert.deepEqual((await bench.send(change(1, 2))).received, []);
    assert.equal((await bench.withdraw(id, code)).status, 409);
    await bench.change('visit', { closes: '2026-11-23' });
    assert.equal(await isAsked(), true);
  });

  it('of anything that was asked is refused, with the way to a new version, and so is what would not be a definition', async () => {
    const bench = await collectorBench();
    const before = await definitionOf(bench);
    const faults = async (patch: unknown) => {
      const answer = await bench.change('visit', patch);
      const { type, errors = [] } = await problemOf(answer);
      return [answer.status, type.replace('urn:tillid:problem:', ''), errors.map(({ path }) => path)];
    };
    assert.deepEqual(await faults({ questions: [] }), [400, 'invalid-definition', ['questions']]);
    assert.deepEqual(await faults([]), [400, 'invalid-definition', ['']]);
    assert.deepEqual(await faults({ opens: '2026-12-02', closes: '2026-12-01' }), [400, 'invalid-definition', ['closes']]);
    assert.deepEqual(await faults({ contact: { url: 'javascript:alert(1)' } }), [400, 'invalid-definition', ['contact.text', 'contact.url']]);
    assert.deepEqual(await definitionOf(bench), before);
  });

  it('is for those who may publish the survey, and stands in the audit log with what was changed', async () => {
    const bench = await collectorBench();
    const tokens = [
      await bench.tokenFor({ role: 'reader' }),
      await bench.tokenFor({ role: 'editor', surveys: ['other'] }),
      await bench.tokenFor({ role: 'editor', surveys: ['visit'], name: 'The library' }),
    ];
    const statuses = [];
    for (const { token } of tokens) statuses.push((await bench.change('visit', { outcome: { text: { en: 'Longer hours' } }, closes: '2026-12-31' }, token)).status);
    assert.deepEqual(statuses, [403, 403, 200]);
    await bench.change('visit', {});
    const [idle, entry] = await bench.audited();
    assert.deepEqual([entry?.name, entry?.action, entry?.survey, entry?.outcome], ['The library', 'definition-changed', 'visit', 'closes outcome']);
    assert.equal(idle?.outcome, 'unchanged');
  });

  it('takes nothing back of another change in the same moment', async () => {
    const bench = await collectorBench();
    await Promise.all([bench.change('visit', { title: { en: 'Your visit' } }), bench.change('visit', { notice: { en: 'For the library' } })]);
    const { title, notice } = await definitionOf(bench);
    assert.deepEqual([title, notice], [{ en: 'Your visit' }, { en: 'For the library' }]);
  });
});

describe('two definitions', () => {
  it('ask the same where only days and words around the questions differ', () => {
    assert.equal(asksTheSame({ ...VISIT, closes: '2026-12-31', title: { en: 'Your visit' } }, VISIT), true);
    assert.equal(asksTheSame({ ...VISIT, review: true }, VISIT), false);
  });
});
