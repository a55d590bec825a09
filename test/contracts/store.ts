import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createCollector, type Issue, type KeptResponse, type Store } from '../../src/collector.js';
import { addResponse, emptyFold } from '../../src/results/fold.js';
import type { Receipt, SurveyDefinition, SurveyResponse } from '../../src/schemas.js';
import { questionsOf } from '../../src/survey/pages-of.js';
import { answersTo, definition as anyDefinition } from '../fixtures/arbitraries.js';
import { BASE, sealedAnswer, visitAnswer } from '../fixtures/collector-bench.js';
import { countedVersions, publishedResults } from '../fixtures/counted.js';
import type { StoreGround } from '../fixtures/store-ground.js';
import { VISIT } from '../fixtures/visit-survey.js';

const idsOf = (rows: readonly Record<string, unknown>[]) => rows.map(({ id }) => id as string).toSorted();
const tally = (outcomes: readonly string[]) => Object.fromEntries([...new Set(outcomes)].sort().map((one) => [one, outcomes.filter((outcome) => outcome === one).length]));
const nOf = async (store: Store) => (await countedVersions(store, 'visit')).get('1')?.n ?? 0;

/** Does something with one after another. */
async function inTurn<T>(all: readonly T[], work: (one: T, index: number) => Promise<unknown>): Promise<void> {
  for (const [index, one] of all.entries()) await work(one, index);
}

/** Another survey of the same form. */
const OTHER: SurveyDefinition = { ...VISIT, id: 'other' };

/** Includes everything that has been counted. */
const everything =
  (documents: Readonly<Record<string, string>>) =>
  ({ cells }: { readonly cells: readonly unknown[] }): Issue => ({
    included: new Map(cells.map((_, place) => [place, new Set(['responses'])])),
    told: {},
    documents,
  });

/**
 * What holds for every store.
 *
 * @param newGround Makes a place for data that nobody else has.
 * @param options.histories How many random histories are tried.
 */
export function storeContract(name: string, newGround: () => Promise<StoreGround>, { histories }: { readonly histories: number }): void {
  /** A store with the visit survey. */
  const visitStore = async () => {
    const ground = await newGround();
    const store = await ground.open();
    await store.publish(VISIT);
    return { ground, store };
  };

  describe(`definitions in ${name}`, () => {
    it('are created, known again, and replaced as long as nobody has answered them', async () => {
      const store = await (await newGround()).open();
      const changed = { ...VISIT, title: { en: 'Your visit' } };
      assert.deepEqual([await store.publish(VISIT), await store.publish(VISIT), await store.publish(changed)], ['created', 'unchanged', 'replaced']);
      assert.deepEqual(await store.definition('visit'), changed);
      await store.close();
    });

    it('are known again in whatever order their keys stand', async () => {
      const { store } = await visitStore();
      assert.equal(await store.publish(Object.fromEntries(Object.entries(VISIT).reverse()) as SurveyDefinition), 'unchanged');
      await store.close();
    });

    it('of a version with answers stay as they are, and so does the current version', async () => {
      const { store } = await visitStore();
      await store.add(visitAnswer());
      await store.publish({ ...VISIT, version: '2' });
      assert.equal(await store.publish({ ...VISIT, title: { en: 'Other' } }), 'in-use');
      assert.equal((await store.definition('visit'))?.version, '2');
      assert.deepEqual(await store.definition('visit', '1'), JSON.parse(JSON.stringify(VISIT)));
      await store.close();
    });

    it('of a version with sealed answers alone stay as well', async () => {
      const { store } = await visitStore();
      await store.add(sealedAnswer());
      assert.equal(await store.publish({ ...VISIT, title: { en: 'Other' } }), 'in-use');
      await store.close();
    });

    it('may go back to an earlier version', async () => {
      const { store } = await visitStore();
      await store.publish({ ...VISIT, version: '2' });
      assert.equal(await store.publish(VISIT), 'unchanged');
      assert.equal((await store.definition('visit'))?.version, '1');
      await store.close();
    });

    it('are listed with their versions: the one that became current last comes first, and each tells whether it has answers', async () => {
      const { store } = await visitStore();
      await store.add(visitAnswer());
      for (const version of ['spring', 'autumn']) await store.publish({ ...VISIT, version });
      await store.add(sealedAnswer({ version: 'autumn' }));
      assert.deepEqual(await store.versions('visit'), [
        { version: 'autumn', isCurrent: true, isAnswered: true },
        { version: 'spring', isCurrent: false, isAnswered: false },
        { version: '1', isCurrent: false, isAnswered: true },
      ]);
      await store.publish(VISIT);
      assert.deepEqual(
        (await store.versions('visit')).map(({ version }) => version),
        ['1', 'autumn', 'spring'],
      );
      assert.deepEqual(await store.versions('nowhere'), []);
      await store.close();
    });

    it('that nobody has published are not there, whatever their name', async () => {
      const { store } = await visitStore();
      const asked = [await store.definition('gone'), await store.definition('visit', '9'), await store.definition('visit', 'a\0b'), await store.definition('visit', '\ud83d')];
      assert.deepEqual(asked, [undefined, undefined, undefined, undefined]);
      await store.close();
    });
  });

  describe(`one-time codes in ${name}`, () => {
    const withCodes = async () => {
      const { ground, store } = await visitStore();
      await store.addCodes('visit', ['a', 'b', 'c'], { most: 10 });
      return { ground, store };
    };

    it('store one response each, however many come with one at once, to one store or two', async () => {
      const { ground, store } = await withCodes();
      const other = await ground.open();
      const outcomes = await Promise.all(Array.from({ length: 100 }, (_, index) => (index % 2 === 0 ? store : other).add(visitAnswer(), { code: 'a' })));
      assert.deepEqual(tally(outcomes), { 'spent-code': 99, stored: 1 });
      assert.equal((await ground.rows()).length, 1);
      for (const one of [store, other]) await one.close();
    });

    it('are asked of what is new, and not of what is there, was changed or was withdrawn', async () => {
      const { store } = await withCodes();
      const [first, gone] = [visitAnswer({ overall: 1 }), visitAnswer()];
      assert.deepEqual(
        [
          await store.add(first, { code: null }),
          await store.add(first, { code: 'x' }),
          await store.add(first, { code: 'a' }),
          await store.add(first, { code: null }),
          await store.add(first, { code: 'b' }),
          await store.add({ ...first, revision: 1, answers: { overall: 2 } }, { code: null }),
          await store.add({ ...first, revision: 1, answers: { overall: 3 } }, { code: 'b' }),
        ],
        ['no-code', 'wrong-code', 'stored', 'repeated', 'repeated', 'replaced', 'conflict'],
      );
      await store.withdraw(gone.id);
      assert.equal(await store.add(gone, { code: null }), 'withdrawn');
      assert.equal(await store.add(visitAnswer(), { code: 'b' }), 'stored');
      await store.close();
    });

    it('are those of their survey, and stay spent when the store is opened again', async () => {
      const { ground, store } = await withCodes();
      await store.publish(OTHER);
      assert.equal(await store.add(visitAnswer({ overall: 3 }, { survey: 'other' }), { code: 'a' }), 'wrong-code');
      await store.add(visitAnswer(), { code: 'a' });
      await store.close();
      const again = await ground.open();
      assert.deepEqual([await again.add(visitAnswer(), { code: 'a' }), await again.add(visitAnswer(), { code: 'b' })], ['spent-code', 'stored']);
      await again.close();
    });

    it('are not made beyond the most, not even some of them', async () => {
      const { store } = await withCodes();
      assert.deepEqual([await store.addCodes('visit', ['d', 'e'], { most: 4 }), await store.addCodes('visit', ['d'], { most: 4 })], [false, true]);
      assert.equal(await store.add(visitAnswer(), { code: 'e' }), 'wrong-code');
      await store.close();
    });

    it('are not spent where the response could not be stored, and no response is there without its code', async () => {
      const { ground, store } = await withCodes();
      // Its definition is not there, so that it cannot be counted: the transaction fails after the code was spent in it.
      const lost = visitAnswer({ overall: 1 }, { version: 'gone' });
      const [failed, beside] = await Promise.allSettled([store.add(lost, { code: 'a' }), store.add(visitAnswer(), { code: 'b' })]);
      assert.deepEqual([failed.status, beside.status === 'fulfilled' && beside.value], ['rejected', 'stored']);
      assert.equal((await ground.rows()).length, 1);
      assert.deepEqual([await store.add(visitAnswer(), { code: 'a' }), await store.add(visitAnswer(), { code: 'b' })], ['stored', 'spent-code']);
      await store.close();
    });
  });

  describe(`the key of ${name}`, () => {
    it('has 32 bytes, is made once however many ask at once, and is there again', async () => {
      const ground = await newGround();
      const stores = [await ground.open(), await ground.open()];
      const keys = await Promise.all([...stores, ...stores].map((store) => store.signingKey()));
      for (const store of stores) await store.close();
      const again = await ground.open();
      const hexes = [...keys, await again.signingKey()].map((key) => Buffer.from(key).toString('hex'));
      assert.equal(hexes[0]!.length, 64);
      assert.equal(new Set(hexes).size, 1);
      const other = await (await newGround()).open();
      assert.notEqual(Buffer.from(await other.signingKey()).toString('hex'), hexes[0]);
      for (const store of [again, other]) await store.close();
    });
  });

  describe(`a response in ${name}`, () => {
    it('is stored once, and known again', async () => {
      const { ground, store } = await visitStore();
      const response = visitAnswer();
      assert.deepEqual([await store.add(response), await store.add(response)], ['stored', 'repeated']);
      assert.deepEqual(await ground.rows(), [JSON.parse(JSON.stringify(response))]);
      assert.deepEqual(await store.find(response.id), { state: 'received', response });
      await store.close();
    });

    it('comes back as it was given, whatever was written', async () => {
      const { store } = await visitStore();
      const response = visitAnswer({ overall: 3, why: 'Æ 🦊 \u0000 \ud83d " \\ \u2028 نعم' }, { group: "O'Neill", wave: '2026 – "2"' });
      await store.add(response);
      assert.deepEqual(await store.find(response.id), { state: 'received', response });
      assert.equal(await store.add(response), 'repeated');
      await store.close();
    });

    it('keeps its mark beside it, is the same with another mark, and takes a new one with a change', async () => {
      const { ground, store } = await visitStore();
      const [open, sealed] = [visitAnswer(), sealedAnswer()];
      const marked = async (id: string) => ((await store.find(id)) as { readonly response: KeptResponse }).response.verified;
      assert.deepEqual([await store.add({ ...open, verified: 1 }), await store.add({ ...sealed, verified: 0 })], ['stored', 'stored']);
      assert.deepEqual([await store.add({ ...open, verified: 0 }), await store.add(open)], ['repeated', 'repeated']);
      assert.deepEqual([await marked(open.id), await marked(sealed.id)], [1, 0]);
      const plain = visitAnswer();
      await store.add(plain);
      const snapshot = await store.snapshot();
      const all: unknown[] = [];
      for await (const { id, verified } of snapshot.openResponses('visit')) all.push([id, verified]);
      await snapshot.close();
      assert.deepEqual(
        new Map(all as [string, unknown][]),
        new Map<string, unknown>([
          [open.id, 1],
          [plain.id, undefined],
        ]),
      );
      for await (const text of store.sealedResponses('visit')) assert.deepEqual(JSON.parse(text), { ...sealed, verified: 0 });
      assert.equal((await ground.rows()).filter((row) => 'verified' in row).length, 0);
      assert.equal(await store.add({ ...open, revision: 1, answers: { overall: 2 }, verified: 0 }), 'replaced');
      assert.equal(await marked(open.id), 0);
      assert.equal(await store.add({ ...open, revision: 2, answers: { overall: 3 } }), 'replaced');
      assert.equal(await marked(open.id), undefined);
      await store.close();
    });

    it('of a higher revision takes the place of a lower one, and never the other way round', async () => {
      const { ground, store } = await visitStore();
      const first = visitAnswer({ overall: 1 });
      const revised = (revision: number, overall: number) => ({ ...first, revision, answers: { overall } });
      assert.equal(await store.add(first), 'stored');
      assert.equal(await store.add(revised(2, 2)), 'replaced');
      assert.equal(await store.add(revised(1, 3)), 'superseded');
      assert.equal(await store.add(first), 'superseded');
      assert.equal(await store.add(revised(2, 2)), 'repeated');
      assert.equal(await store.add(revised(2, 5)), 'conflict');
      assert.deepEqual(
        (await ground.rows()).map(({ answers }) => answers),
        [{ overall: 2 }],
      );
      await store.close();
    });

    it('under the id of another is refused, and changes nothing', async () => {
      const { ground, store } = await visitStore();
      await store.publish(OTHER);
      const response = visitAnswer({ overall: 1 });
      await store.add(response);
      assert.equal(await store.add({ ...response, answers: { overall: 2 } }), 'conflict');
      assert.equal(await store.add({ ...response, survey: 'other', revision: 3 }), 'conflict');
      assert.deepEqual(await ground.rows(), [JSON.parse(JSON.stringify(response))]);
      assert.deepEqual((await store.counts('other')).cells, []);
      await store.close();
    });

    it('of a survey that has closed may come first, and be repeated, and not be changed', async () => {
      const { store } = await visitStore();
      const response = visitAnswer();
      assert.equal(await store.add(response, { isClosed: true }), 'stored');
      assert.equal(await store.add(response, { isClosed: true }), 'repeated');
      assert.equal(await store.add({ ...response, revision: 1 }, { isClosed: true }), 'closed');
      await store.close();
    });

    it('may change its version, and is counted there', async () => {
      const { store } = await visitStore();
      await store.publish({ ...VISIT, version: '2' });
      const response = visitAnswer();
      await store.add(response);
      assert.equal(await store.add({ ...response, version: '2', revision: 1 }), 'replaced');
      assert.deepEqual(
        [...(await countedVersions(store, 'visit'))].map(([version, { n }]) => [version, n]),
        [['2', 1]],
      );
      await store.close();
    });

    it('to a version without a definition is rejected, and holds up none of those that came with it', async () => {
      const { ground, store } = await visitStore();
      const [kept, lost, alsoKept] = [visitAnswer(), visitAnswer({ overall: 1 }, { version: '9' }), visitAnswer()];
      const outcomes = await Promise.allSettled([store.add(kept), store.add(lost), store.add(alsoKept)]);
      assert.deepEqual(
        outcomes.map(({ status }) => status),
        ['fulfilled', 'rejected', 'fulfilled'],
      );
      assert.deepEqual(idsOf(await ground.rows()), [kept.id, alsoKept.id].toSorted());
      await store.close();
    });
  });

  describe(`a withdrawal in ${name}`, () => {
    it('takes the response away for ever, and gives its survey once', async () => {
      const { ground, store } = await visitStore();
      const response = visitAnswer();
      await store.add(response);
      assert.deepEqual([await store.withdraw(response.id), await store.withdraw(response.id)], ['visit', undefined]);
      assert.deepEqual([await store.add(response), await store.add({ ...response, revision: 5 })], ['withdrawn', 'withdrawn']);
      assert.deepEqual([await ground.rows(), await store.find(response.id), await nOf(store)], [[], { state: 'withdrawn' }, 0]);
      await store.close();
    });

    it('before the response arrives keeps it away', async () => {
      const { ground, store } = await visitStore();
      const response = visitAnswer();
      assert.equal(await store.find(response.id), undefined);
      assert.equal(await store.withdraw(response.id), undefined);
      assert.equal(await store.add(response), 'withdrawn');
      assert.deepEqual([await ground.rows(), await nOf(store)], [[], 0]);
      await store.close();
    });

    it('takes a sealed response away too', async () => {
      const { store } = await visitStore();
      const response = sealedAnswer();
      await store.add(response);
      assert.deepEqual([await store.sealedCount('visit'), await store.withdraw(response.id), await store.sealedCount('visit')], [1, 'visit', 0]);
      await store.close();
    });

    it('in the same moment as the response is carried out in the order in which they came', async () => {
      const { ground, store } = await visitStore();
      const response = visitAnswer();
      assert.deepEqual(await Promise.all([store.add(response), store.withdraw(response.id), store.add(response)]), ['stored', 'visit', 'withdrawn']);
      assert.deepEqual([await ground.rows(), await nOf(store)], [[], 0]);
      await store.close();
    });
  });

  describe(`what arrives in the same moment in ${name}`, () => {
    it('is judged one after another: of a thousand times the same response one is stored', async () => {
      const { ground, store } = await visitStore();
      const response = visitAnswer();
      const outcomes = await Promise.all(Array.from({ length: 1000 }, () => store.add(response)));
      assert.deepEqual(tally(outcomes), { repeated: 999, stored: 1 });
      assert.deepEqual([(await ground.rows()).length, await nOf(store)], [1, 1]);
      await store.close();
    });

    it('is answered with a receipt that names it, however often it is posted', async () => {
      const { ground, store } = await visitStore();
      const response = visitAnswer();
      const collector = createCollector({ store });
      const post = async () => {
        const body = JSON.stringify({ responses: [response] });
        const answer = await collector(new Request(`${BASE}/v1/responses`, { method: 'POST', headers: { 'content-type': 'application/json' }, body }));
        return ((await answer.json()) as Receipt).received;
      };
      const receipts = await Promise.all(Array.from({ length: 1000 }, post));
      assert.deepEqual(tally(receipts.map((received) => received.join())), { [response.id]: 1000 });
      assert.deepEqual([(await ground.rows()).length, await nOf(store)], [1, 1]);
      await store.close();
    });

    it('leaves the highest revision', async () => {
      const { ground, store } = await visitStore();
      const response = visitAnswer();
      const revisions = Array.from({ length: 60 }, (_, index) => ({ ...response, revision: ((index * 37) % 60) + 1, answers: { overall: 1 + (index % 5) } }));
      await Promise.all(revisions.map((one) => store.add(one)));
      assert.deepEqual(
        (await ground.rows()).map(({ revision }) => revision),
        [60],
      );
      assert.equal(await nOf(store), 1);
      await store.close();
    });

    it('belongs to surveys of its own', async () => {
      const { store } = await visitStore();
      await store.publish(OTHER);
      await Promise.all(Array.from({ length: 90 }, (_, index) => store.add(visitAnswer({ overall: 4 }, index % 3 === 0 ? { survey: 'other' } : {}))));
      assert.deepEqual([await nOf(store), (await countedVersions(store, 'other')).get('1')!.n], [60, 30]);
      await store.close();
    });
  });

  describe(`several stores on one ${name}`, () => {
    it('store a response once, whoever is asked, and count it once', async () => {
      const { ground, store } = await visitStore();
      const stores = [store, await ground.open(), await ground.open()];
      const responses = Array.from({ length: 200 }, () => visitAnswer());
      const outcomes = await Promise.all(responses.flatMap((response) => stores.map((one) => one.add(response))));
      assert.deepEqual(tally(outcomes), { repeated: 400, stored: 200 });
      assert.deepEqual([idsOf(await ground.rows()), await nOf(store)], [idsOf(responses as unknown as Record<string, unknown>[]), 200]);
      await Promise.all(stores.map((one) => one.close()));
    });

    it('cannot miss each other where one stores what the other withdraws', async () => {
      const { ground, store } = await visitStore();
      const other = await ground.open();
      const responses = Array.from({ length: 200 }, () => visitAnswer());
      await Promise.all(responses.flatMap((response) => [store.add(response), other.withdraw(response.id)]));
      assert.deepEqual([await ground.rows(), await nOf(other)], [[], 0]);
      for (const { id } of responses) assert.deepEqual(await store.find(id), { state: 'withdrawn' });
      await Promise.all([store.close(), other.close()]);
    });

    it('leave one response under an id for which they were given different ones', async () => {
      const { ground, store } = await visitStore();
      await store.publish(OTHER);
      const other = await ground.open();
      const responses = Array.from({ length: 100 }, () => visitAnswer());
      const outcomes = await Promise.all(responses.flatMap((one) => [store.add(one), other.add({ ...one, survey: 'other' })]));
      assert.deepEqual(tally(outcomes), { conflict: 100, stored: 100 });
      const rows = await ground.rows();
      const counted = [await nOf(store), (await countedVersions(store, 'other')).get('1')?.n ?? 0];
      assert.deepEqual(counted, [rows.filter(({ survey }) => survey === 'visit').length, rows.filter(({ survey }) => survey === 'other').length]);
      await Promise.all([store.close(), other.close()]);
    });

    it('count all that reaches them in turns of their own', async () => {
      const { ground, store } = await visitStore();
      const stores = [store, await ground.open(), await ground.open()];
      const responses = Array.from({ length: 40 }, () => visitAnswer());
      await Promise.all(stores.map((one) => inTurn(responses, (response) => one.add({ ...response, id: visitAnswer().id }))));
      assert.deepEqual([(await ground.rows()).length, await nOf(store)], [120, 120]);
      await Promise.all(stores.map((one) => one.close()));
    });

    it('bring nothing back that was withdrawn, whoever changes it meanwhile, and keep the highest revision of the rest', async () => {
      const { ground, store } = await visitStore();
      const stores = [store, await ground.open(), await ground.open()] as const;
      const responses = Array.from({ length: 40 }, () => visitAnswer({ overall: 5 }));
      await Promise.all(responses.map((one) => store.add(one)));
      const revised = (one: SurveyResponse, revision: number) => ({ ...one, revision, answers: { overall: revision } });
      await Promise.all([
        inTurn(responses, (one) => stores[0].add(revised(one, 1))),
        inTurn(responses, (one, index) => (index % 2 === 0 ? stores[1].withdraw(one.id) : stores[1].add(revised(one, 3)))),
        inTurn(responses, (one) => stores[2].add(revised(one, 2))),
      ]);
      const rows = await ground.rows();
      assert.deepEqual(idsOf(rows), idsOf(responses.filter((_, index) => index % 2 === 1) as unknown as Record<string, unknown>[]));
      assert.deepEqual(tally(rows.map(({ revision }) => `${revision as number}`)), { 3: 20 });
      assert.deepEqual((await countedVersions(store, 'visit')).get('1')!.questions['overall']!.summary, { kind: 'distribution', min: 1, max: 5, counts: [0, 0, 20, 0, 0] });
      await Promise.all(stores.map((one) => one.close()));
    });

    it('count everything once while results are published in between, and tell apart what was published', async () => {
      const { ground, store } = await visitStore();
      const other = await ground.open();
      const responses = Array.from({ length: 300 }, (_, index) => visitAnswer({ overall: 1 + (index % 5) }, { group: `group ${index % 3}` }));
      const adding = Promise.all(responses.map((one, index) => (index % 2 === 0 ? store : other).add(one).then(() => (index % 10 === 0 ? other.withdraw(one.id) : undefined))));
      for (let round = 0; round < 10; round++) await store.issue('visit', everything({ all: `${round}` }));
      await adding;
      await other.issue('visit', everything({ all: 'last' }));
      // Each of these was published with one of the batches, and leaves what was published too: by the number of its batch.
      await Promise.all(responses.filter((_, index) => index % 10 === 5).map(({ id }) => store.withdraw(id)));
      const { cells } = await store.counts('visit');
      const sum = (of: (cell: (typeof cells)[number]) => number) => cells.reduce((total, cell) => total + of(cell), 0);
      assert.deepEqual([sum(({ current }) => current.n), sum(({ published }) => published?.n ?? 0)], [240, 240]);
      await Promise.all([store.close(), other.close()]);
    });

    it('follow what the others have written and published', async () => {
      const { ground, store } = await visitStore();
      const other = await ground.open();
      const response = visitAnswer();
      await other.add(response);
      assert.deepEqual([await nOf(store), await store.add(response)], [1, 'repeated']);
      await other.issue('visit', everything({ whole: '{"n":1}' }));
      assert.deepEqual(await store.issued('visit', 'whole'), { document: '{"n":1}', isCurrent: true });
      await other.withdraw(response.id);
      assert.deepEqual([await nOf(store), (await store.issued('visit', 'whole')).isCurrent], [0, false]);
      await Promise.all([store.close(), other.close()]);
    });

    it('publish a survey once where they do so in the same moment', async () => {
      const ground = await newGround();
      const stores = await Promise.all(Array.from({ length: 4 }, () => ground.open()));
      assert.deepEqual(tally(await Promise.all(stores.map((one) => one.publish(VISIT)))), { created: 1, unchanged: 3 });
      await Promise.all(stores.map((one) => one.close()));
    });
  });

  describe(`the counts of ${name}`, () => {
    it('are those of the responses that are left, whatever is asked and whatever was changed and withdrawn', async () => {
      const history = anyDefinition.chain((definition) =>
        fc.record({
          definition: fc.constant(definition),
          answers: fc.array(fc.tuple(answersTo(questionsOf(definition)), fc.constantFrom(undefined, 'north', 'south')), { minLength: 1, maxLength: 12 }),
          changes: fc.array(fc.tuple(fc.nat(11), answersTo(questionsOf(definition))), { maxLength: 6 }),
          withdrawals: fc.array(fc.nat(11), { maxLength: 6 }),
        }),
      );
      const { store } = await visitStore();
      let surveys = 0;
      await fc.assert(
        fc.asyncProperty(history, async ({ definition, answers, changes, withdrawals }) => {
          const survey = { ...definition, id: `survey-${surveys++}` };
          await store.publish(survey);
          const given = answers.map(([one, group], index) =>
            visitAnswer(one as SurveyResponse['answers'], { survey: survey.id, submitted: `2026-11-${10 + index}`, ...(group === undefined ? {} : { group }) }),
          );
          const left = new Map<string, SurveyResponse>(given.map((one) => [one.id, one]));
          await Promise.all(given.map((one) => store.add(one)));
          for (const [revision, [index, changed]] of changes.entries()) {
            const earlier = left.get(given[index % given.length]!.id)!;
            const change = { ...earlier, answers: changed as SurveyResponse['answers'], revision: revision + 1 };
            left.set(change.id, change);
            assert.equal(await store.add(change), 'replaced');
          }
          for (const index of withdrawals) {
            const { id } = given[index % given.length]!;
            left.delete(id);
            await store.withdraw(id);
          }
          const stored = (await store.definition(survey.id))!;
          const counted = (await countedVersions(store, survey.id)).get(survey.version) ?? emptyFold(stored);
          const expected = [...left.values()].reduce((fold, response) => addResponse(stored, fold, response), emptyFold(stored));
          assert.deepEqual(counted, JSON.parse(JSON.stringify(expected)));
        }),
        { numRuns: histories },
      );
      await store.close();
    });

    it('follow a withdrawal among 10,000 answers within a fraction of the 200 milliseconds that nobody notices', async () => {
      const { store } = await visitStore();
      const given = Array.from({ length: 10_000 }, (_, index) => visitAnswer({ overall: 1 + (index % 5), why: { missing: 'skipped' } }));
      for (let start = 0; start < given.length; start += 500) await Promise.all(given.slice(start, start + 500).map((one) => store.add(one)));
      const times: number[] = [];
      for (const { id } of given.slice(0, 21)) {
        const start = performance.now();
        await store.withdraw(id);
        times.push(performance.now() - start);
      }
      const median = times.toSorted((a, b) => a - b)[10]!;
      assert.ok(median < 50, `half of the withdrawals took longer than ${median} ms`);
      assert.equal(await nOf(store), 9979);
      await store.close();
    });
  });

  describe(`what ${name} has published`, () => {
    it('is nothing at first', async () => {
      const { store } = await visitStore();
      assert.deepEqual(await store.issued('visit', 'whole'), { document: null, isCurrent: false });
      assert.deepEqual(await store.issued('gone', 'whole'), { document: null, isCurrent: false });
      await store.close();
    });

    it('stays as it was until something is published again, also where another opens the data', async () => {
      const { ground, store } = await visitStore();
      await store.add(visitAnswer());
      await store.issue('visit', everything({ whole: '{"n":1}' }));
      await store.add(visitAnswer());
      await store.close();
      const later = await ground.open();
      assert.deepEqual(await later.issued('visit', 'whole'), { document: '{"n":1}', isCurrent: false });
      const { cells } = await later.counts('visit');
      assert.deepEqual(
        cells.map(({ current, published }) => [current.n, published?.n]),
        [[2, 1]],
      );
      await later.close();
    });

    it('is not looked at again where nothing has changed', async () => {
      const { store } = await visitStore();
      await store.add(visitAnswer());
      let asked = 0;
      const decide = () => {
        asked++;
        return null;
      };
      for (let round = 0; round < 3; round++) await store.issue('visit', decide);
      assert.equal(asked, 1);
      assert.equal((await store.issued('visit', 'whole')).isCurrent, true);
      await store.close();
    });

    it('counts what was taken away since, sealed responses among it, and starts again with each publication', async () => {
      const { store } = await visitStore();
      const [open, sealed] = [visitAnswer(), sealedAnswer()];
      await Promise.all([store.add(open), store.add(sealed), store.add(visitAnswer())]);
      await store.issue('visit', everything({}));
      await Promise.all([store.withdraw(open.id), store.withdraw(sealed.id), store.withdraw(visitAnswer().id)]);
      const { removed, sealed: left, publishedSealed } = await store.counts('visit');
      assert.deepEqual([removed, left, publishedSealed], [2, 0, 1]);
      await store.issue('visit', everything({}));
      assert.equal((await store.counts('visit')).removed, 0);
      await store.close();
    });

    it('stays where the decision fails', async () => {
      const { store } = await visitStore();
      await store.add(visitAnswer());
      await store.issue('visit', everything({ whole: 'first' }));
      await store.add(visitAnswer());
      const failing = () => {
        throw new Error('cannot decide');
      };
      await assert.rejects(store.issue('visit', failing), /cannot decide/);
      assert.deepEqual(await store.issued('visit', 'whole'), { document: 'first', isCurrent: false });
      await store.close();
    });

    it('is published anew after the definition has changed', async () => {
      const { store } = await visitStore();
      await store.add(visitAnswer());
      assert.equal((await publishedResults(store, 'visit')).version, '1');
      await store.publish({ ...VISIT, version: '2' });
      assert.equal((await publishedResults(store, 'visit')).version, '2');
      await store.close();
    });
  });

  describe(`the sealed responses of ${name}`, () => {
    it('are counted by themselves, and read a page at a time, however many there are', async () => {
      const { store } = await visitStore();
      const sealed = Array.from({ length: 100 }, () => sealedAnswer());
      await Promise.all([...sealed, visitAnswer()].map((one: KeptResponse) => store.add(one)));
      const lines: Record<string, unknown>[] = [];
      for await (const line of store.sealedResponses('visit')) lines.push(JSON.parse(line) as Record<string, unknown>);
      assert.deepEqual(idsOf(lines), idsOf(sealed as unknown as Record<string, unknown>[]));
      assert.deepEqual([await store.sealedCount('visit'), await nOf(store)], [100, 1]);
      await store.close();
    });

    it('may be withdrawn while they are read', async () => {
      const { store } = await visitStore();
      await Promise.all(Array.from({ length: 100 }, () => store.add(sealedAnswer())));
      const order: string[] = [];
      for await (const line of store.sealedResponses('visit')) order.push((JSON.parse(line) as { id: string }).id);
      const read: string[] = [];
      for await (const line of store.sealedResponses('visit')) {
        read.push((JSON.parse(line) as { id: string }).id);
        if (read.length === 1) await store.withdraw(order.at(-1)!);
      }
      assert.deepEqual(read, order.slice(0, -1));
      await store.close();
    });
  });

  describe(`${name} itself`, () => {
    it('says that it can be written, again and again', async () => {
      const { store } = await visitStore();
      await Promise.all(Array.from({ length: 5 }, () => store.probe()));
      await store.close();
    });

    it('finishes what it was given before it closes, and takes nothing after', async () => {
      const { ground, store } = await visitStore();
      const response = visitAnswer();
      const [outcome] = await Promise.all([store.add(response), store.close()]);
      assert.deepEqual([outcome, idsOf(await ground.rows())], ['stored', [response.id]]);
      await assert.rejects(store.add(visitAnswer()));
    });

    it('keeps everything for the next one that opens it', async () => {
      const { ground, store } = await visitStore();
      const [kept, gone] = [visitAnswer(), visitAnswer()];
      await Promise.all([store.add(kept), store.add(gone)]);
      await store.withdraw(gone.id);
      await store.close();
      const later = await ground.open();
      assert.deepEqual([await later.add(kept), await later.add(gone), await nOf(later), (await later.definition('visit'))?.version], ['repeated', 'withdrawn', 1, '1']);
      await later.close();
    });
  });
}
