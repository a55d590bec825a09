import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Announcements } from '../../src/collector.js';
import type { Problem, Results } from '../../src/schemas.js';
import { citizen, collectorBench, sealedAnswer, visitAnswer } from '../fixtures/collector-bench.js';
import { quoteBench, type QuoteBench, QUOTABLE_VISIT, quotesShown, TEXTS, wrote } from '../fixtures/quotable-visit.js';
import { VISIT } from '../fixtures/visit-survey.js';

const QUOTES = '/v1/surveys/visit/quotes';
const SHORTENED = 'It was cold, […] but the people were kind.';

interface Read {
  readonly quotes: readonly { readonly question: string; readonly text: string }[];
  readonly candidates: readonly { readonly question: string; readonly text: string; readonly marks: readonly string[] }[];
}

const read = async ({ ask }: QuoteBench) => (await (await ask('GET', QUOTES)).json()) as Read;
const textsIn = async (bench: QuoteBench) => (await read(bench)).candidates.map(({ text }) => text);
const chosenIn = async (bench: QuoteBench) => (await read(bench)).quotes.map(({ text }) => text);
const problemsOf = async (answer: Response) => {
  assert.equal(answer.status, 400);
  return ((await answer.json()) as Problem).errors!.map(({ path, expected }) => `${path}: ${expected}`);
};
const people = (count: number) => Array.from({ length: count }, (_, index) => wrote(`Text ${index}`));

describe('the texts from which quotes are chosen', () => {
  it('are those of the quotable questions, verbatim, with nothing that leads to a response', async () => {
    const bench = await quoteBench();
    const { quotes, candidates } = await read(bench);
    assert.deepEqual(quotes, []);
    assert.deepEqual(candidates.map(({ text }) => text).toSorted(), TEXTS.toSorted());
    for (const candidate of candidates) assert.deepEqual(Object.keys(candidate), ['question', 'text', 'marks']);
  });

  it('stand in another order each time', async () => {
    const bench = await quoteBench();
    const orders = await Promise.all(Array.from({ length: 4 }, async () => (await textsIn(bench)).join()));
    assert.ok(new Set(orders).size > 1);
  });

  it('are marked where they look like personal details', async () => {
    const bench = await quoteBench([wrote('Ring til mig på 46 46 46 46'), wrote('010203-1234'), wrote('bo@example.dk eller 010203-1234'), wrote('Tak')]);
    const marks = Object.fromEntries((await read(bench)).candidates.map((one) => [one.text, one.marks]));
    assert.deepEqual(marks, {
      'Ring til mig på 46 46 46 46': ['telephone'],
      '010203-1234': ['personalNumber'],
      'bo@example.dk eller 010203-1234': ['personalNumber', 'email'],
      Tak: [],
    });
  });

  it('are none that were skipped, left blank, sealed or withdrawn', async () => {
    const gone = await citizen();
    const bench = await quoteBench([wrote('Kept'), wrote('  '), visitAnswer({ overall: 1, why: { missing: 'skipped' } }, { version: '2' })]);
    await bench.send(sealedAnswer({ version: '2' }), wrote('Gone', { id: gone.id }));
    await bench.withdraw(gone.id, gone.code);
    assert.deepEqual(await textsIn(bench), ['Kept']);
  });

  it('are none of a version in which nobody had been told, nor of questions that are no longer quotable', async () => {
    const bench = await quoteBench([wrote('Told'), visitAnswer({ overall: 1, why: 'Not told' })]);
    assert.deepEqual(await textsIn(bench), ['Told']);
    await bench.put({ ...VISIT, version: '3' });
    assert.deepEqual(await textsIn(bench), []);
  });

  it('are read by those who may read texts, which is written down, and by nobody else', async () => {
    const bench = await quoteBench();
    const statusBy = async (asked: object) => (await bench.ask('GET', QUOTES, { token: (await bench.tokenFor({ ...asked })).token })).status;
    assert.deepEqual(
      [
        await statusBy({ role: 'reader', surveys: ['visit'], rights: ['texts'] }),
        await statusBy({ role: 'editor', surveys: ['visit'], rights: ['rows'] }),
        await statusBy({ role: 'editor', surveys: ['other'], rights: ['texts'] }),
        (await bench.get(QUOTES)).status,
      ],
      [200, 403, 403, 401],
    );
    const entry = (await bench.audited()).find(({ action }) => action === 'responses-exported')!;
    assert.deepEqual([entry.survey, entry.outcome, entry.count], ['visit', 'quotes', TEXTS.length]);
  });
});

describe('a quote', () => {
  it('stands in the results when it has been chosen, whole or shortened', async () => {
    const bench = await quoteBench();
    assert.equal(await bench.shown(), undefined);
    const answer = await bench.choose([SHORTENED, 'Quiet', ' Flere bænke\n']);
    assert.deepEqual([answer.status, answer.headers.get('cache-control')], [200, 'no-store']);
    assert.deepEqual(
      ((await answer.json()) as Read).quotes.map(({ text }) => text),
      [SHORTENED, 'Quiet', 'Flere bænke'],
    );
    assert.deepEqual((await bench.shown())?.toSorted(), ['Flere bænke', SHORTENED, 'Quiet'].toSorted());
    const [entry] = await bench.audited();
    assert.deepEqual([entry!.action, entry!.survey, entry!.count], ['quotes-chosen', 'visit', 3]);
  });

  it('is told at once to those who watch the results', async () => {
    const announcements = new Announcements();
    const bench = await collectorBench({ announcements });
    await bench.put(QUOTABLE_VISIT);
    await bench.send(wrote('Quiet'));
    let heard = 0;
    announcements.listen('visit', () => heard++);
    await bench.ask('PUT', QUOTES, { body: { quotes: [{ question: 'why', text: 'Quiet' }] } });
    assert.equal(heard, 1);
  });

  it('gives its place to those that are chosen next', async () => {
    const bench = await quoteBench();
    await bench.choose(['Quiet']);
    await bench.choose(['Flere bænke']);
    assert.deepEqual(await bench.shown(), ['Flere bænke']);
    await bench.choose([]);
    assert.equal(await bench.shown(), undefined);
  });

  it('that nobody wrote is refused with its place, and leaves what was chosen', async () => {
    const bench = await quoteBench();
    await bench.choose(['Quiet']);
    const problems = await problemsOf(await bench.choose(['Flere bænke', 'It was cold but the people were kind.', 'More light']));
    assert.deepEqual(
      problems.map((problem) => problem.split(':')[0]),
      ['quotes[1].text', 'quotes[2].text'],
    );
    assert.match(problems[0]!, /expected what a citizen wrote to "why" .*word for word, with "\[…\]" wherever words are left out/);
    assert.ok(!problems.join().includes('kind'));
    assert.deepEqual(await chosenIn(bench), ['Quiet']);
  });

  it('is one of each text, and of two citizens who wrote the same one each', async () => {
    const bench = await quoteBench([...people(12), wrote('Long words. Short words.')]);
    const parts = ['Long words. […]', '[…] Short words.'];
    assert.match((await problemsOf(await bench.choose(parts))).join(), /^quotes\[1\]\.text: .*of each text one quote$/);
    await bench.send(wrote('Long words. Short words.'));
    assert.equal((await bench.choose(parts)).status, 200);
  });

  it('is found whole where a shortening of the same words may be from another', async () => {
    for (let round = 0; round < 6; round++) {
      const bench = await quoteBench([...people(10), wrote('Thanks for all'), wrote('Thanks for the coffee')]);
      assert.equal((await bench.choose(['Thanks […]', 'Thanks for all'])).status, 200);
    }
  });

  it('from before anybody had been told is refused', async () => {
    const bench = await quoteBench([...people(12), visitAnswer({ overall: 1, why: 'Not told' })]);
    assert.equal((await problemsOf(await bench.choose(['Not told']))).length, 1);
  });

  it('is refused twice, too many at once, empty, and for a question that is not quotable', async () => {
    const bench = await quoteBench();
    assert.deepEqual(await problemsOf(await bench.choose(['Quiet', ' Quiet'])), ['quotes[1].text: expected each text once']);
    assert.equal((await problemsOf(await bench.choose(Array<string>(51).fill('Quiet'))))[0]!.split(':')[0], 'quotes');
    assert.equal((await problemsOf(await bench.choose([''])))[0]!.split(':')[0], 'quotes[0].text');
    const answer = await bench.ask('PUT', QUOTES, { body: { quotes: [{ question: 'overall', text: 'Quiet' }] } });
    assert.match((await problemsOf(answer)).join(), /^quotes\[0\]\.question: expected a question that is "quotable" in the current version: why/);
  });

  it('is refused where it looks like a personal detail, and taken where that is left out', async () => {
    const bench = await quoteBench([...people(12), wrote('Skriv til bo@example.dk om bænken')]);
    assert.match((await problemsOf(await bench.choose(['Skriv til bo@example.dk om bænken']))).join(), /^quotes\[0\]\.text: expected no personal number/);
    assert.equal((await bench.choose(['Skriv til […] om bænken'])).status, 200);
  });

  it('is chosen by those who may publish the survey and read its texts, and by nobody else', async () => {
    const bench = await quoteBench();
    const statusBy = async (asked: object) => (await bench.choose(['Quiet'], (await bench.tokenFor({ ...asked })).token)).status;
    assert.deepEqual(
      [
        await statusBy({ role: 'reader', surveys: ['visit'], rights: ['rows', 'texts'] }),
        await statusBy({ role: 'editor', surveys: ['visit'], rights: ['rows'] }),
        await statusBy({ role: 'editor', surveys: ['other'], rights: ['texts'] }),
        (await bench.choose(['Quiet'], 'wrong')).status,
      ],
      [403, 403, 403, 401],
    );
    assert.deepEqual(await chosenIn(bench), []);
    assert.equal(await statusBy({ role: 'editor', surveys: ['visit'], rights: ['texts'] }), 200);
  });

  it('is shown where ten people are told to have written, and not where nine are', async () => {
    const bench = await quoteBench(people(9));
    assert.equal((await bench.choose(['Text 3'])).status, 200);
    assert.equal(await bench.shown(), undefined);
    await bench.send(visitAnswer({ overall: 1, why: { missing: 'skipped' } }, { version: '2' }));
    assert.equal(await bench.shown(), undefined);
    await bench.send(wrote('Text 9'));
    assert.deepEqual(await bench.shown(), ['Text 3']);
  });

  it('is not shown where fewer have written than the minimum', async () => {
    const bench = await quoteBench(people(12), { ...QUOTABLE_VISIT, privacy: { minimumGroup: 13 } });
    await bench.choose(['Text 3']);
    assert.equal(await bench.shown(), undefined);
    await bench.send(wrote('Text 12'));
    assert.deepEqual(await bench.shown(), ['Text 3']);
  });

  it('is not shown where the current version does not say that words may be', async () => {
    const bench = await quoteBench();
    await bench.choose(['Quiet']);
    await bench.put({ ...VISIT, version: '3' });
    assert.equal(await bench.shown(), undefined);
    await bench.put(QUOTABLE_VISIT);
    assert.deepEqual(await bench.shown(), ['Quiet']);
  });

  it('is gone at once when it is withdrawn, while the counts wait for others', async () => {
    const gone = await citizen();
    const bench = await quoteBench([...people(12), wrote('Gone', { id: gone.id })], { ...QUOTABLE_VISIT, privacy: { minimumGroup: 5 } });
    await bench.choose(['Gone', 'Text 3']);
    assert.deepEqual((await bench.shown())?.toSorted(), ['Gone', 'Text 3']);
    const before = (await (await bench.get('/v1/surveys/visit/results')).json()) as Results;
    await bench.withdraw(gone.id, gone.code);
    const after = (await (await bench.get('/v1/surveys/visit/results')).json()) as Results;
    const quoted = (results: Results) => JSON.stringify(results).replace(/,"quotes":\[[^\]]*\]/, '');
    assert.deepEqual([await bench.shown(), quoted(after)], [['Text 3'], quoted(before)]);
  });

  it('is gone when its writer says something else', async () => {
    const writer = await citizen();
    const bench = await quoteBench([...people(12), wrote('First', { id: writer.id })]);
    await bench.choose(['First']);
    await bench.send(wrote('Second', { id: writer.id, revision: 1, receipt: writer.code }));
    assert.equal(await bench.shown(), undefined);
    assert.equal((await problemsOf(await bench.choose(['First']))).length, 1);
    assert.equal((await bench.choose(['Second'])).status, 200);
  });

  it('keeps its place until results are published again, on every collector, and then has another', async () => {
    const bench = await quoteBench();
    await bench.choose(TEXTS);
    const order = (await bench.shown())!;
    assert.notDeepEqual(order, TEXTS);
    assert.deepEqual(await bench.shown('?by=group'), order);
    const later = await bench.restarted();
    assert.deepEqual(await quotesShown(later), order);
    await later.send(wrote('One more'));
    const next = (await quotesShown(later))!;
    assert.notDeepEqual(next, order);
    assert.deepEqual(next.toSorted(), order.toSorted());
  });

  it('leaves the others in their places when it goes', async () => {
    const bench = await quoteBench();
    await bench.choose(TEXTS);
    const order = (await bench.shown())!;
    await bench.choose(TEXTS.filter((text) => text !== 'Quiet'));
    assert.deepEqual(
      await bench.shown(),
      order.filter((text) => text !== 'Quiet'),
    );
  });

  it('is of the whole survey, and of no group', async () => {
    const bench = await quoteBench(TEXTS.map((text) => wrote(text, { group: 'north' })));
    await bench.choose(['Quiet']);
    const { cells, questions } = (await (await bench.get('/v1/surveys/visit/results?by=group')).json()) as Results;
    assert.ok(JSON.stringify(questions).includes('Quiet'));
    assert.equal(cells!.length, 1);
    assert.ok(!JSON.stringify(cells).includes('Quiet'));
  });

  it('is in no line of the log', async () => {
    const bench = await quoteBench();
    await bench.choose(['Quiet']);
    await bench.choose(['Nobody wrote this']);
    await read(bench);
    assert.doesNotMatch(JSON.stringify(await bench.audited()), /Quiet|Nobody wrote/);
  });
});
