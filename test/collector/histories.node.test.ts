import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addResponse, emptyFold } from '../../src/results/fold.js';
import { newReceiptCode } from '../../src/response/receipt-code.js';
import type { SurveyResponse } from '../../src/schemas.js';
import { countedVersions } from '../fixtures/counted.js';
import { citizen, type Citizen, collectorBench, type CollectorBench, sealedEntry } from '../fixtures/collector-bench.js';
import { VISIT } from '../fixtures/visit-survey.js';

/** One thing that happens to the answer of one of a few citizens. */
type Step =
  | { readonly kind: 'post'; readonly who: number; readonly revision: number; readonly overall: number; readonly isSealed: boolean; readonly hasWrongCode: boolean }
  | { readonly kind: 'withdraw'; readonly who: number; readonly asAdministrator: boolean }
  | { readonly kind: 'restart' };

const CITIZENS = 3;
const who = fc.nat(CITIZENS - 1);
const post = fc.record({
  kind: fc.constant('post' as const),
  who,
  revision: fc.integer({ min: 0, max: 3 }),
  overall: fc.integer({ min: 1, max: 3 }),
  isSealed: fc.boolean(),
  hasWrongCode: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
});
const withdrawal = fc.record({ kind: fc.constant('withdraw' as const), who, asAdministrator: fc.boolean() });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: post },
  { weight: 2, arbitrary: withdrawal },
  { weight: 1, arbitrary: fc.constant({ kind: 'restart' as const }) },
);

/** The same overall answer is always sealed to the same text, as a replay out of an outbox is. */
const SEALED = [1, 2, 3].map(() => [sealedEntry(256)]);

function bodyOf({ code, id, first }: Citizen, { revision, overall, isSealed, hasWrongCode }: Extract<Step, { kind: 'post' }>): unknown {
  const claim = revision === 0 ? {} : { revision, receipt: hasWrongCode ? newReceiptCode() : code };
  return isSealed ? { id, survey: 'visit', version: '1', sealed: SEALED[overall - 1], ...claim } : { ...first(overall), ...claim };
}

/** What is kept of one citizen, as the contract says it. */
interface Kept {
  isWithdrawn: boolean;
  row: { readonly revision: number; readonly content: string } | null;
}

/** Carries a post out by the words of the contract; gives whether it is answered as received. */
function receivedBy(kept: Kept, { revision, overall, isSealed, hasWrongCode }: Extract<Step, { kind: 'post' }>): boolean {
  const content = `${isSealed} ${overall}`;
  if (kept.isWithdrawn) return true;
  if (revision > 0 && hasWrongCode) return false;
  if (kept.row === null || revision > kept.row.revision) {
    kept.row = { revision, content };
    return true;
  }
  return revision < kept.row.revision || content === kept.row.content;
}

/** What the database holds, in the words of the contract. */
async function rowsOf(bench: CollectorBench, citizens: readonly Citizen[]): Promise<(Kept['row'] | string)[]> {
  const rows = (await bench.rows()) as unknown as (SurveyResponse & { readonly sealed?: readonly { readonly ciphertext: string }[] })[];
  return citizens.map(({ id }) => {
    const own = rows.filter((row) => row.id === id);
    if (own.length > 1) return `${own.length} rows`;
    if (own.length === 0) return null;
    const { revision = 0, sealed, answers } = own[0]!;
    const overall = sealed === undefined ? (answers['overall'] as number) : SEALED.findIndex(([entry]) => entry!.ciphertext === sealed[0]!.ciphertext) + 1;
    return { revision, content: `${sealed !== undefined} ${overall}` };
  });
}

/** Holds the counts against a count over all rows, whatever happened to the rows before. */
async function assertCounted({ store, ...bench }: CollectorBench): Promise<void> {
  const rows = (await bench.rows()) as unknown as SurveyResponse[];
  const open = rows.filter((row) => !('sealed' in row));
  const folds = await countedVersions(store, 'visit');
  assert.deepEqual(
    folds.get('1') ?? emptyFold(VISIT),
    open.reduce((fold, response) => addResponse(VISIT, fold, response), emptyFold(VISIT)),
  );
  assert.equal(await store.sealedCount('visit'), rows.length - open.length);
}

describe('any history of answers, changes, replays and withdrawals', () => {
  it('leaves what the contract says: one row at most of each citizen, of the right revision, and counts that are those of the rows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (history) => {
        let bench = await collectorBench();
        const citizens = await Promise.all(Array.from({ length: CITIZENS }, citizen));
        const kept: Kept[] = citizens.map(() => ({ isWithdrawn: false, row: null }));
        for (const one of history) {
          if (one.kind === 'restart') {
            bench = await bench.restarted();
          } else if (one.kind === 'withdraw') {
            const { id, code } = citizens[one.who]!;
            assert.equal((await (one.asAdministrator ? bench.withdrawAsAdministrator(id) : bench.withdraw(id, code))).status, 200);
            kept[one.who] = { isWithdrawn: true, row: null };
          } else {
            const { received } = await bench.send(bodyOf(citizens[one.who]!, one));
            assert.equal(received.length === 1, receivedBy(kept[one.who]!, one));
          }
          // Read as often as people watch, so that what is remembered for readers is put to the test too.
          await assertCounted(bench);
        }
        assert.deepEqual(
          await rowsOf(bench, citizens),
          kept.map(({ row }) => row),
        );
        await bench.store.close();
      }),
      { numRuns: 100 },
    );
  });

  it('leaves the highest revision of each citizen, or nothing of those who withdrew, when all of it arrives at once', async () => {
    const revisions = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 5 });
    const citizenAtOnce = fc.record({ revisions, replayed: fc.boolean(), withdraws: fc.boolean(), sealedFrom: fc.integer({ min: 0, max: 7 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(citizenAtOnce, { minLength: 1, maxLength: 4 }), fc.infiniteStream(fc.nat()), async (plans, order) => {
        const bench = await collectorBench();
        const citizens = await Promise.all(plans.map(citizen));
        /** Every revision of a citizen has its own answer, so that the row tells which one it is. */
        const postOf = (revision: number, { sealedFrom }: (typeof plans)[number]) =>
          ({ kind: 'post', who: 0, revision, overall: 1 + (revision % 3), isSealed: revision >= sealedFrom, hasWrongCode: false }) as const;
        const requests = plans.flatMap((plan, index) => {
          const posts = plan.revisions.map((revision) => () => bench.send(bodyOf(citizens[index]!, postOf(revision, plan))));
          const { id, code } = citizens[index]!;
          return [...posts, ...(plan.replayed ? posts : []), ...(plan.withdraws ? [() => bench.withdraw(id, code)] : [])];
        });
        const shuffled = requests.map((request) => [order.next().value ?? 0, request] as const).toSorted(([a], [b]) => a - b);
        await Promise.all(shuffled.map(([, request]) => request()));
        const expected = plans.map((plan) => {
          const { revision, overall, isSealed } = postOf(Math.max(...plan.revisions), plan);
          return plan.withdraws ? null : { revision, content: `${isSealed} ${overall}` };
        });
        assert.deepEqual(await rowsOf(bench, citizens), expected);
        await assertCounted(bench);
        await bench.store.close();
      }),
      { numRuns: 100 },
    );
  });
});
