import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { KeptAct, Store } from '../../src/collector.js';
import type { BoardAct, SurveyDefinition } from '../../src/schemas.js';
import { sealedAnswer, visitAnswer } from '../fixtures/collector-bench.js';
import { publishedResults } from '../fixtures/counted.js';
import type { StoreGround } from '../fixtures/store-ground.js';
import { VISIT } from '../fixtures/visit-survey.js';

const AT = '2026-11-22T10:15Z';
const category = (id: string): BoardAct => ({ act: 'category', id, text: { en: id } });
const added = (store: Store, expected: number, act = category(`c${expected}`), more: { readonly definition?: SurveyDefinition } = {}) =>
  store.addAct('visit', { act, at: AT, by: 'first', expected, ...more });
const kept = (number: number): KeptAct => ({ number, at: AT, by: 'first', act: category(`c${number - 1}`) });

/** What holds for every store of what boards keep in it. */
export function boardStoreContract(name: string, newGround: () => Promise<StoreGround>): void {
  const visitStore = async () => {
    const ground = await newGround();
    const store = await ground.open();
    await store.publish(VISIT);
    return { ground, store };
  };

  describe(`the acts of a board in ${name}`, () => {
    it('are kept in their order, each survey by itself, also for the next one that opens the data', async () => {
      const { ground, store } = await visitStore();
      assert.deepEqual(await store.acts('visit'), []);
      for (const expected of [0, 1, 2]) assert.deepEqual(await added(store, expected), { outcome: 'added', number: expected + 1 });
      assert.deepEqual(await store.acts('other'), []);
      await store.close();
      const later = await ground.open();
      assert.deepEqual(await later.acts('visit'), [kept(1), kept(2), kept(3)]);
      assert.deepEqual(await later.acts('visit', 2), [kept(3)]);
      await later.close();
    });

    it('are not added where another has come before, which is told by its number', async () => {
      const { store } = await visitStore();
      await added(store, 0);
      assert.deepEqual([await added(store, 0), await added(store, 5)], Array(2).fill({ outcome: 'overtaken', number: 1 }));
      assert.deepEqual(await store.acts('visit'), [kept(1)]);
      await store.close();
    });

    it('are added by one of those who act at once, through one store or two', async () => {
      const { ground, store } = await visitStore();
      const other = await ground.open();
      const outcomes = await Promise.all(Array.from({ length: 20 }, (_, index) => added(index % 2 === 0 ? store : other, 0)));
      assert.equal(outcomes.filter(({ outcome }) => outcome === 'added').length, 1);
      assert.deepEqual([outcomes.every(({ number }) => number === 1), (await other.acts('visit')).length], [true, 1]);
      for (const one of [store, other]) await one.close();
    });

    it('publish the definition that comes with them, and only where they are added', async () => {
      const { store } = await visitStore();
      const [late, next] = [
        { ...VISIT, version: '1+8' },
        { ...VISIT, version: '1+1' },
      ];
      await added(store, 7, category('late'), { definition: late });
      assert.deepEqual([(await store.definition('visit'))?.version, await store.definition('visit', '1+8')], ['1', undefined]);
      await added(store, 0, category('c0'), { definition: next });
      assert.equal((await store.definition('visit'))?.version, '1+1');
      assert.equal(await store.add(visitAnswer()), 'stored');
      await store.close();
    });

    it('are not added where their definition cannot be published', async () => {
      const { store } = await visitStore();
      await store.add(visitAnswer());
      await assert.rejects(added(store, 0, category('c0'), { definition: { ...VISIT, review: true } }));
      assert.deepEqual([await store.acts('visit'), (await store.definition('visit'))?.review], [[], undefined]);
      await store.close();
    });
  });

  describe(`what a board reads in ${name}`, () => {
    it('are the open responses of its survey, with a mark that is another after each change', async () => {
      const { store } = await visitStore();
      await store.publish({ ...VISIT, id: 'other' });
      const [first, second] = [visitAnswer({ overall: 3, why: 'Æ \u0000 \ud83d "revision":9' }), visitAnswer()];
      await Promise.all([first, second, sealedAnswer(), visitAnswer({ overall: 1 }, { survey: 'other' })].map((one) => store.add(one)));
      const before = await store.responseMarks('visit');
      assert.deepEqual([...before.keys()].toSorted(), [first.id, second.id].toSorted());
      await store.add({ ...first, revision: 1, answers: { overall: 4 } });
      const between = await store.responseMarks('visit');
      await store.add({ ...first, revision: 2, answers: { overall: 3, why: 'Æ \u0000 \ud83d "revision":9' } });
      const after = await store.responseMarks('visit');
      assert.equal(new Set([before, between, after].map((marks) => marks.get(first.id))).size, 3);
      assert.equal(new Set([before, between, after].map((marks) => marks.get(second.id))).size, 1);
      await store.withdraw(first.id);
      assert.deepEqual([...(await store.responseMarks('visit')).keys()], [second.id]);
      await store.close();
    });

    it('are whole responses by their ids, and nothing of those that are sealed, withdrawn or unknown', async () => {
      const { store } = await visitStore();
      const [one, gone, sealed] = [visitAnswer(), visitAnswer(), sealedAnswer()];
      await Promise.all([store.add({ ...one, verified: 1 }), store.add(gone), store.add(sealed)]);
      await store.withdraw(gone.id);
      assert.deepEqual(await store.openResponses([one.id, gone.id, sealed.id, visitAnswer().id]), [{ ...one, verified: 1 }]);
      assert.deepEqual(await store.openResponses([]), []);
      await store.close();
    });
  });

  describe(`words that change in the definitions of ${name}`, () => {
    const retitled = (definition: SurveyDefinition): SurveyDefinition => ('title' in definition ? { ...definition, title: { en: 'New' } } : definition);

    it('change in all versions at once, also in those that have answers, and in results that are published', async () => {
      const { store } = await visitStore();
      const titled = { ...VISIT, version: '2', title: { en: 'Old' } };
      for (const version of ['2', '3']) {
        await store.publish({ ...titled, version });
        await store.add(visitAnswer({ overall: 2 }, { version }));
      }
      assert.deepEqual((await publishedResults(store, 'visit')).title, { en: 'Old' });
      assert.equal(await store.reword('visit', retitled), 2);
      for (const version of ['2', '3']) assert.deepEqual((await store.definition('visit', version))?.title, { en: 'New' });
      assert.deepEqual([(await store.definition('visit'))?.title, (await store.definition('visit', '1'))?.title], [{ en: 'New' }, undefined]);
      const { title, n } = await publishedResults(store, 'visit');
      assert.deepEqual([title, n], [{ en: 'New' }, 2]);
      await store.close();
    });

    it('are told which version is the current one', async () => {
      const { store } = await visitStore();
      for (const version of ['3', '2']) await store.publish({ ...VISIT, version });
      await store.reword('visit', (definition, { isCurrent }) => (isCurrent ? { ...definition, title: { en: 'Current' } } : definition));
      const titled = await Promise.all(['1', '2', '3'].map(async (version) => (await store.definition('visit', version))?.title?.['en']));
      assert.deepEqual(titled, [undefined, 'Current', undefined]);
      await store.close();
    });

    it('leave what was published as it is where nothing changes, or the change fails', async () => {
      const { store } = await visitStore();
      await store.add(visitAnswer());
      await publishedResults(store, 'visit');
      await store.issue('visit', () => null);
      assert.deepEqual([await store.reword('visit', retitled), await store.reword('gone', retitled)], [0, 0]);
      await assert.rejects(
        store.reword('visit', () => {
          throw new Error('cannot reword');
        }),
        /cannot reword/,
      );
      assert.equal((await store.issued('visit', 'whole')).isCurrent, true);
      await store.close();
    });
  });
}
