import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ChosenQuote, Store } from '../../src/collector.js';
import type { SurveyResponse } from '../../src/schemas.js';
import { sealedAnswer, visitAnswer } from '../fixtures/collector-bench.js';
import { publishedResults } from '../fixtures/counted.js';
import type { StoreGround } from '../fixtures/store-ground.js';
import { VISIT } from '../fixtures/visit-survey.js';

const from = ({ id, revision = 0 }: { readonly id: string; readonly revision?: number | undefined }, text = 'Quiet', question = 'why'): ChosenQuote => ({
  question,
  text,
  response: id,
  revision,
});
const textsOf = async (store: Store, survey = 'visit') => (await store.quotes(survey)).quotes.map(({ text }) => text);

/** What holds for every store of the words that were chosen to be shown. */
export function quoteStoreContract(name: string, newGround: () => Promise<StoreGround>): void {
  const withAnswers = async (count = 3) => {
    const ground = await newGround();
    const store = await ground.open();
    await store.publish(VISIT);
    const responses: [SurveyResponse, SurveyResponse, SurveyResponse, ...SurveyResponse[]] = [visitAnswer(), visitAnswer(), visitAnswer()];
    while (responses.length < count) responses.push(visitAnswer());
    await Promise.all(responses.map((one) => store.add(one)));
    return { ground, store, responses };
  };

  describe(`the quotes in ${name}`, () => {
    it('are kept in their order, each survey by itself, also for the next one that opens the data', async () => {
      const { ground, store, responses } = await withAnswers();
      assert.deepEqual(await store.quotes('visit'), { quotes: [], publication: 0 });
      const long = `Æ "; -- ${'x'.repeat(9900)} 🌻`;
      await store.setQuotes('visit', [from(responses[1], 'One'), from(responses[0], long, 'other')]);
      await store.close();
      const later = await ground.open();
      const { quotes } = await later.quotes('visit');
      assert.deepEqual(quotes, [
        { question: 'why', text: 'One' },
        { question: 'other', text: long },
      ]);
      assert.deepEqual(await textsOf(later, 'nowhere'), []);
      await later.close();
    });

    it('take the place of those before, and an empty list leaves none', async () => {
      const { store, responses } = await withAnswers();
      await store.setQuotes('visit', [from(responses[0], 'One'), from(responses[1], 'Two')]);
      await store.setQuotes('visit', [from(responses[0], 'Three')]);
      assert.deepEqual(await textsOf(store), ['Three']);
      await store.setQuotes('visit', []);
      assert.deepEqual(await textsOf(store), []);
      await store.close();
    });

    it('are not taken from responses that are not there, were changed, are sealed or answer another survey', async () => {
      const { store, responses } = await withAnswers();
      await store.publish({ ...VISIT, id: 'other' });
      const [elsewhere, sealed] = [visitAnswer(undefined, { survey: 'other' }), sealedAnswer()];
      await Promise.all([store.add(elsewhere), store.add(sealed)]);
      await store.withdraw(responses[0].id);
      await store.add({ ...responses[1], revision: 4, answers: { overall: 1, why: 'Loud' } });
      const changed = { id: responses[1].id, revision: 4 };
      await store.setQuotes(
        'visit',
        [responses[0], responses[1], visitAnswer(), elsewhere, sealed, responses[2], changed].map((one, index) => from(one, `${index}`)),
      );
      assert.deepEqual(await textsOf(store), ['5', '6']);
      await store.close();
    });

    for (const [what, happens] of [
      ['is withdrawn', (store: Store, { id }: SurveyResponse) => store.withdraw(id)],
      ['is changed, whatever it says then', (store: Store, response: SurveyResponse) => store.add({ ...response, revision: 1, answers: { overall: 1, why: 'Quiet' } })],
      ['is sealed by a change', (store: Store, { id }: SurveyResponse) => store.add({ ...sealedAnswer({ id }), revision: 1 })],
    ] as const)
      it(`go with a response that ${what}, and leave the others`, async () => {
        const { store, responses } = await withAnswers();
        await store.setQuotes('visit', [from(responses[0], 'One'), from(responses[1], 'Two'), from(responses[0], 'Three')]);
        await happens(store, responses[0]);
        assert.deepEqual(await textsOf(store), ['Two']);
        await store.close();
      });

    it('stay where a response comes again as it was', async () => {
      const { store, responses } = await withAnswers();
      await store.setQuotes('visit', [from(responses[0])]);
      assert.equal(await store.add(responses[0]), 'repeated');
      assert.deepEqual(await textsOf(store), ['Quiet']);
      await store.close();
    });

    it('go with a survey that is erased', async () => {
      const { store, responses } = await withAnswers();
      await store.setQuotes('visit', [from(responses[0]), from(responses[1], 'Two')]);
      await store.erase('visit', { before: '2026-11-01' });
      assert.equal((await textsOf(store)).length, 2);
      await store.erase('visit');
      assert.deepEqual(await textsOf(store), []);
      await store.close();
    });

    it('are of no response that was withdrawn in the same moment, through one store or two', async () => {
      const { ground, store, responses } = await withAnswers(30);
      const other = await ground.open();
      const quotes = responses.map((one, index) => from(one, `${index}`));
      await Promise.all([...responses.flatMap(({ id }, index) => (index % 2 === 0 ? [(index % 4 === 0 ? store : other).withdraw(id)] : [])), other.setQuotes('visit', quotes)]);
      assert.deepEqual(
        await textsOf(store),
        quotes.map(({ text }) => text).filter((text) => Number(text) % 2 === 1),
      );
      for (const one of [store, other]) await one.close();
    });

    it('know how often results have been published', async () => {
      const { store } = await withAnswers();
      await publishedResults(store, 'visit');
      assert.equal((await store.quotes('visit')).publication, 1);
      await store.add(visitAnswer());
      await publishedResults(store, 'visit');
      assert.equal((await store.quotes('visit')).publication, 2);
      await store.close();
    });
  });
}
