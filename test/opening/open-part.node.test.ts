import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AnswerGroup } from '../../src/opening/answer-groups.js';
import { mergeParts, openPart, type OpenedPart, type Versions } from '../../src/opening/open-part.js';
import type { SealedResponse } from '../../src/protocol/sealed-response.js';
import { addResponse, emptyFold, mergeFolds } from '../../src/results/fold.js';
import { unlockKey } from '../../src/sealing/key-file.js';
import { libraryVisit, visitResponse } from '../fixtures/definitions.js';
import { newOwner, PASSPHRASE, sealedVisit } from '../fixtures/sealed-answers.js';

const [owner, stranger] = [await newOwner(), await newOwner('P-256')];
const key = (await unlockKey(owner.locked, PASSPHRASE))!;
const VERSIONS: Versions = [libraryVisit];

const group = (...sealed: readonly unknown[]): AnswerGroup => sealed.map((one) => ({ name: (one as SealedResponse).id, text: JSON.stringify(one) }));
const opened = (...groups: readonly AnswerGroup[]) => openPart(groups, VERSIONS, key);
const reasons = ({ faults }: OpenedPart) => faults.map(({ reason, name }) => `${reason} ${name}`);
const answersIn = ({ lines }: OpenedPart) =>
  lines
    .join('')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { answers: unknown }).answers);

/** The same sealed answer with one character of its ciphertext changed. */
function damaged(sealed: SealedResponse): SealedResponse {
  const [entry] = sealed.sealed;
  const other = entry!.ciphertext.startsWith('A') ? 'B' : 'A';
  return { ...sealed, sealed: [{ ...entry!, ciphertext: other + entry!.ciphertext.slice(1) }] };
}

const id = '0c5f1f0e-8a44-4f0b-9c0d-6d8f6a0f3b52';

describe('a part of sealed answers', () => {
  it('is opened and counted as the open answers would be', async () => {
    const given = [{ overall: 4, met: 9 }, { overall: 2, why: 'Køen' }, { overall: { missing: 'dont-know' } }];
    const part = await opened(...(await Promise.all(given.map(async (answers) => group(await sealedVisit(owner, answers))))));
    const expected = given.reduce((fold, answers) => addResponse(libraryVisit, fold, visitResponse(answers)), emptyFold(libraryVisit));
    assert.deepEqual(part.fold, expected);
    assert.deepEqual(answersIn(part), given);
    assert.deepEqual(part.faults, []);
  });

  it('tells what is sealed for another key', async () => {
    const part = await opened(group(await sealedVisit(stranger, { overall: 4 }, { id })));
    assert.deepEqual(reasons(part), [`other-key ${id}`]);
    assert.equal(part.fold.n, 0);
  });

  it('tells what was changed after it was sealed', async () => {
    assert.deepEqual(reasons(await opened(group(damaged(await sealedVisit(owner, { overall: 4 }, { id }))))), [`damaged ${id}`]);
  });

  it('tells what is put under another id', async () => {
    assert.deepEqual(reasons(await opened(group({ ...(await sealedVisit(owner, { overall: 4 })), id }))), [`damaged ${id}`]);
  });

  it('tells what is no JSON', async () => {
    assert.deepEqual(reasons(await opened([{ name: 'a.jsonl:3', text: '{"id":' }])), ['damaged a.jsonl:3']);
  });

  it('tells what is not sealed, and does not count it', async () => {
    const part = await opened(group(visitResponse({ overall: 4 }, { id })));
    assert.deepEqual(reasons(part), [`not-sealed ${id}`]);
    assert.equal(part.opened, 0);
  });

  it('tells what was opened and does not fit the survey, with the place and without the answer', async () => {
    const part = await opened(group(await sealedVisit(owner, { overall: 4711 }, { id })));
    assert.deepEqual(part.faults, [{ reason: 'unfit', name: id, detail: 'answers.overall: expected at most 5' }]);
    assert.deepEqual([part.opened, part.fold.n], [1, 0]);
  });

  it('tells what answers another survey', async () => {
    assert.deepEqual(reasons(await opened(group(await sealedVisit(owner, {}, { id, survey: 'another' })))), [`unfit ${id}`]);
  });

  it('counts one answer once, though it is there twice', async () => {
    const sealed = await sealedVisit(owner, { overall: 4 }, { id });
    const part = await opened(group(sealed, sealed));
    assert.deepEqual(reasons(part), [`repeated ${id}`]);
    assert.equal(part.fold.n, 1);
  });

  it('counts the latest of what one citizen sent', async () => {
    const [first, changed] = await Promise.all([sealedVisit(owner, { overall: 1 }, { id }), sealedVisit(owner, { overall: 5 }, { id, revision: 1 })]);
    const part = await opened(group(changed, first));
    assert.deepEqual(answersIn(part), [{ overall: 5 }]);
    assert.deepEqual(reasons(part), [`repeated ${id}`]);
  });

  it('counts an earlier one where the latest is damaged, and tells of that', async () => {
    const [first, changed] = await Promise.all([sealedVisit(owner, { overall: 1 }, { id }), sealedVisit(owner, { overall: 5 }, { id, revision: 1 })]);
    const part = await opened(group(damaged(changed), first));
    assert.deepEqual(answersIn(part), [{ overall: 1 }]);
    assert.deepEqual(reasons(part), [`damaged ${id}`]);
  });

  it('counts none where the latest is sealed for another key: the earlier ones are out of date', async () => {
    const [first, changed] = await Promise.all([sealedVisit(owner, { overall: 1 }, { id }), sealedVisit(stranger, { overall: 5 }, { id, revision: 1 })]);
    const part = await opened(group(changed, first));
    assert.deepEqual(answersIn(part), []);
    assert.deepEqual(reasons(part), [`other-key ${id}`, `repeated ${id}`]);
  });

  it('counts each answer by the definition of its own version, into results of the current one', async () => {
    const earlier = { ...libraryVisit, version: '1' };
    const groups = [group(await sealedVisit(owner, { overall: 4 }, { version: '1' })), group(await sealedVisit(owner, { overall: 5 }, { version: '2' }))];
    assert.equal((await openPart(groups, [libraryVisit, earlier], key)).fold.n, 2);
    assert.deepEqual(
      (await openPart(groups, [libraryVisit], key)).faults.map(({ detail }) => detail),
      ['version: expected "2"'],
    );
  });

  it('adds up with others to the same as all of them at once', async () => {
    const sealed = await Promise.all([1, 2, 3, 4].map(async (overall) => group(await sealedVisit(owner, { overall }))));
    const [all, first, second] = await Promise.all([opened(...sealed), opened(...sealed.slice(0, 1)), opened(...sealed.slice(1))]);
    const merged = mergeParts(first, second);
    assert.deepEqual(merged.fold, mergeFolds(emptyFold(libraryVisit), all.fold));
    assert.deepEqual(answersIn(merged), answersIn(all));
    assert.equal(merged.opened, 4);
  });
});
