import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { OutboxStore } from '../../src/outbox/outbox-store.js';
import type { Outcome } from '../../src/outbox/send.js';
import { Bench, comeBackAfter, ENDPOINT, NOT_TAKEN, receiptFor, type Tab, UNREACHABLE } from '../fixtures/outbox-bench.js';

/** How an endpoint may answer as long as it is not well; what it stores it stores for good. */
type Behaviour = 'unreachable' | 'not-taken' | 'wait' | 'receipt-lost' | 'half-received' | 'names-strangers' | 'well';

/** What happens on the device, one after the other. `late` does not wait until nothing moves any more. */
type Step =
  | { readonly kind: 'add'; readonly tab: number; readonly late: boolean }
  | { readonly kind: 'flush'; readonly tab: number; readonly eager: boolean; readonly late: boolean }
  | { readonly kind: 'wait'; readonly milliseconds: number }
  | { readonly kind: 'kill'; readonly tab: number }
  | { readonly kind: 'fail'; readonly steps: readonly (keyof OutboxStore)[] };

interface Story {
  readonly steps: readonly Step[];
  readonly behaviours: readonly Behaviour[];
  /** Positions of added responses that no batch is taken with, and that are refused. */
  readonly poison: readonly number[];
  readonly refused: readonly number[];
  readonly turns: readonly number[];
}

const tab = fc.nat(1);
const late = fc.boolean();
const add = fc.record({ kind: fc.constant('add' as const), tab, late });
const flush = fc.record({ kind: fc.constant('flush' as const), tab, eager: fc.boolean(), late });
const wait = fc.record({ kind: fc.constant('wait' as const), milliseconds: fc.constantFrom(1, 300, 5000, 60_000, 600_000) });
const kill = fc.record({ kind: fc.constant('kill' as const), tab });
const writes: readonly (keyof OutboxStore)[] = ['put', 'replace', 'remove', 'setPause', 'clearPause'];
const fail = fc.record({ kind: fc.constant('fail' as const), steps: fc.constantFrom([], [], writes, ['remove' as const], [...writes, 'entries' as const, 'pauses' as const]) });

const storyOf = (step: fc.Arbitrary<Step>): fc.Arbitrary<Story> =>
  fc.record({
    steps: fc.array(step, { minLength: 1, maxLength: 25 }),
    behaviours: fc.array(fc.constantFrom<Behaviour>('unreachable', 'not-taken', 'wait', 'receipt-lost', 'half-received', 'names-strangers', 'well'), { maxLength: 15 }),
    poison: fc.uniqueArray(fc.nat(9), { maxLength: 2 }),
    refused: fc.uniqueArray(fc.nat(9), { maxLength: 2 }),
    turns: fc.array(fc.nat(4), { minLength: 1, maxLength: 7 }),
  });

/** Two tabs on a device whose store works; they may be killed at any moment. */
const killed = storyOf(fc.oneof({ weight: 4, arbitrary: add }, { weight: 2, arbitrary: flush }, { weight: 2, arbitrary: wait }, { weight: 1, arbitrary: kill }));
/** Two tabs, never closed, on a device whose store fails from time to time. */
const failing = storyOf(fc.oneof({ weight: 4, arbitrary: add }, { weight: 2, arbitrary: flush }, { weight: 2, arbitrary: wait }, { weight: 1, arbitrary: fail }));

/** Most requests of a story; an outbox that needs more has run away. */
const MOST_REQUESTS = 2000;

/** Acts a story out. */
class Stage {
  readonly bench = new Bench();
  readonly tabs: Tab[];
  /** Ids that were begun to be added, and those of them that were said to be kept. */
  readonly begun: string[] = [];
  readonly added: string[] = [];
  /** Ids that the endpoint holds. */
  readonly received = new Set<string>();
  /** Removals that no receipt had asked for. */
  readonly unasked: string[] = [];
  readonly #story: Story;
  readonly #behaviours: Behaviour[];
  #failing: readonly (keyof OutboxStore)[] = [];
  #turn = 0;

  constructor(story: Story) {
    this.#story = story;
    this.#behaviours = [...story.behaviours];
    this.bench.answer = (ids) => this.#answer(ids);
    this.bench.device.turns = () => story.turns[this.#turn++ % story.turns.length]!;
    this.bench.device.before = (step, ids) => {
      if (step === 'remove') this.unasked.push(...ids.filter((id) => !this.bench.named.has(id)));
      if (this.#failing.includes(step)) throw new Error(`The step ${step} fails`);
    };
    this.tabs = [this.bench.openTab(), this.bench.openTab()];
  }

  /** Acts every step. Once a store that failed is well again, the citizen looks at the tabs. */
  async act(): Promise<void> {
    for (const step of this.#story.steps) await this.#actStep(step);
    await this.bench.settle();
    if (!this.#story.steps.some(({ kind }) => kind === 'fail')) return;
    this.#failing = [];
    for (const { outbox } of this.tabs) void outbox.flush({ eager: true });
    await this.bench.settle();
  }

  /** Lets the endpoint be well and time go by, until everything that can arrive has arrived. Nobody does anything. */
  async recover(): Promise<void> {
    this.#behaviours.length = 0;
    for (let wake = 0; wake < 400 && this.missing.length > 0 && (await this.bench.advanceToWake()); wake++);
  }

  /** Ids that were said to be kept and are neither kept nor named by a receipt. */
  async lost(): Promise<string[]> {
    const kept = [this.bench.device.kept, ...this.tabs.filter(({ open }) => open).map(({ store }) => store)];
    const ids = new Set(kept.flatMap((store) => store.entries).map(({ id }) => id));
    return this.added.filter((id) => !ids.has(id) && !this.bench.named.has(id));
  }

  /** Ids that ought to arrive and have not. */
  get missing(): string[] {
    return this.deliverable.filter((id) => !this.received.has(id));
  }

  get deliverable(): string[] {
    return this.added.filter((id) => this.#mayArrive(id));
  }

  /** Ids that the endpoint holds and ought not to. */
  get strangers(): string[] {
    return [...this.received].filter((id) => !this.begun.includes(id) || !this.#mayArrive(id));
  }

  get refused(): string[] {
    return this.added.filter((id) => this.#is('refused', id) && !this.#is('poison', id));
  }

  #mayArrive(id: string): boolean {
    return !this.#is('poison', id) && !this.#is('refused', id);
  }

  #is(kind: 'poison' | 'refused', id: string): boolean {
    return this.#story[kind].includes(Number(id));
  }

  async #actStep(step: Step): Promise<void> {
    const at = 'tab' in step ? this.tabs[step.tab]! : this.tabs[0]!;
    switch (step.kind) {
      case 'add': {
        const id = String(this.begun.length);
        this.begun.push(id);
        const kept = at.outbox.add({ id }, ENDPOINT).then(() => this.added.push(id));
        if (!step.late) await kept;
        break;
      }
      case 'flush': {
        const flushed = at.outbox.flush(step.eager ? { eager: true } : {});
        if (!step.late) await Promise.race([flushed, this.bench.settle()]);
        break;
      }
      case 'wait':
        await this.bench.advance(step.milliseconds);
        break;
      case 'fail':
        this.#failing = step.steps;
        break;
      case 'kill':
        this.bench.kill(at);
        this.tabs[step.tab] = this.bench.openTab();
        void this.tabs[step.tab]!.outbox.flush({ eager: true });
    }
  }

  #answer(ids: readonly string[]): Outcome | Promise<Outcome> {
    if (this.bench.calls.length > MOST_REQUESTS) return new Promise<never>(() => undefined);
    const behaviour = this.#behaviours.shift() ?? 'well';
    if (behaviour === 'unreachable') return UNREACHABLE;
    if (behaviour === 'wait') return comeBackAfter(60_000);
    if (behaviour === 'not-taken' || ids.some((id) => this.#is('poison', id))) return NOT_TAKEN;
    const taken = ids.filter((id) => !this.#is('refused', id)).filter((_id, index) => behaviour !== 'half-received' || index % 2 === 0);
    for (const id of taken) this.received.add(id);
    if (behaviour === 'receipt-lost') return UNREACHABLE;
    const parked = ids.filter((id) => this.#is('refused', id)).map((id) => ({ id, reason: 'refused' }));
    return receiptFor(behaviour === 'names-strangers' ? [...taken, 'stranger'] : taken, parked);
  }
}

async function after(story: Story): Promise<Stage> {
  const stage = new Stage(story);
  await stage.act();
  return stage;
}

async function afterRecovery(story: Story): Promise<Stage> {
  const stage = await after(story);
  await stage.recover();
  return stage;
}

for (const [where, stories] of Object.entries({ 'on a device where tabs are killed': killed, 'on a device whose store fails now and then': failing })) {
  describe(`the outbox ${where}`, () => {
    const holds = (act: (story: Story) => Promise<Stage>, property: (stage: Stage) => unknown) =>
      fc.assert(
        fc.asyncProperty(stories, async (story) => {
          await property(await act(story));
        }),
        { numRuns: 150 },
      );

    it('removes nothing that no receipt has named', () => holds(afterRecovery, ({ unasked }) => assert.deepEqual(unasked, [])));

    it('loses nothing that it said was kept', () => holds(after, async (stage) => assert.deepEqual(await stage.lost(), [])));

    it('delivers everything once the endpoint is well, and nothing else', () =>
      holds(afterRecovery, ({ missing, strangers }) => assert.deepEqual({ missing, strangers }, { missing: [], strangers: [] })));

    it('keeps apart what was refused, with the reason', () =>
      holds(afterRecovery, async (stage) => {
        await stage.bench.advance(3_600_000);
        const entries = (await Promise.all(stage.tabs.filter(({ open }) => open).map(({ outbox }) => outbox.entries()))).flat();
        for (const id of stage.refused) {
          const found = entries.find((entry) => entry.id === id);
          assert.deepEqual([found?.state, found?.reason], ['refused', 'refused']);
        }
      }));

    it('does not run away', () => holds(afterRecovery, ({ bench }) => assert.ok(bench.calls.length < MOST_REQUESTS, `${bench.calls.length} requests`)));
  });
}
