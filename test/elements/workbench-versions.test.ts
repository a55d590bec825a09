import { assert } from '@open-wc/testing';
import type { WorkbenchElement } from '../../src/elements/workbench/workbench.element.js';
import { all, appear, eventually, find, wordsOf } from '../fixtures/stage.js';
import { freshName } from '../fixtures/test-collector.js';
import { goTo, press, says, signedIn, tidyWorkbench, VISIT, workbenchCollector, write } from '../fixtures/workbench.js';

const asking = (en: string) => [{ id: 'page', questions: [{ ...VISIT.pages![0]!.questions[0]!, text: { en } }] }];

/** A survey of which two versions were published, the first with a last day, opened at its first version. */
async function atFirstVersion(collector = workbenchCollector()): Promise<{ readonly id: string; readonly element: WorkbenchElement; readonly collector: typeof collector }> {
  const id = await collector.publish({ closes: '2026-01-01', pages: asking('How was it then?') });
  await collector.answer(id);
  await fetch(`/v1/surveys/${id}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', authorization: 'Bearer token-of-the-tests' },
    body: JSON.stringify({ ...VISIT, id, version: '2', closes: '2030-01-01', pages: asking('How is it now?') }),
  });
  const element = await signedIn(`#survey/${id}/publish`);
  await says(element, '.versions td', 'Asked before. Has answers.');
  all<HTMLAnchorElement>(element, '.versions a')
    .find((link) => wordsOf(link) === 'Version 1')!
    .click();
  await says(element, '#heading', 'Version 1');
  return { id, element, collector };
}

const draftIn = (id: string) => (JSON.parse(localStorage.getItem(`tillid:workbench ${location.origin} ${id}`) ?? '{}') as { draft?: typeof VISIT }).draft;

describe('an old version', () => {
  afterEach(tidyWorkbench);

  it('is read where its link leads: what it asked, and what has changed since', async () => {
    const { element } = await atFirstVersion();
    await says(element, '.asked', 'How was it then?');
    await says(element, '.changes', 'Changed question: How is it now?');
  });

  it('becomes the draft, with the days of now and the version of now', async () => {
    const { id, element } = await atFirstVersion();
    await press(element, 'take-version');
    await says(element, 'p', 'The draft asks what this version asked.');
    const { pages, version, closes } = draftIn(id)!;
    assert.deepEqual({ pages, version, closes }, { pages: asking('How was it then?'), version: '2', closes: '2030-01-01' });
    await press(element, 'undo');
    await eventually('no draft', () => draftIn(id) === undefined || undefined);
  });

  it('begins a survey of its own, without the days', async () => {
    const { element } = await atFirstVersion();
    const own = freshName('again');
    await appear(element, '#begin-version');
    find<HTMLDetailsElement>(element, 'details')!.open = true;
    await write(element, 'id', own);
    await press(element, 'begin-version');
    await eventually('the new survey', () => location.hash.startsWith(`#survey/${own}/`) || undefined);
    const draft = draftIn(own)!;
    assert.deepEqual([draft.version, draft.closes, draft.pages], ['1', undefined, asking('How was it then?')]);
  });

  it('that nobody has published is said to be missing', async () => {
    const { id, element } = await atFirstVersion();
    goTo(`#survey/${id}/publish/versions%2F7`);
    await says(element, 'p', 'This version has not been published.');
  });

  it('that cannot be reached just now is read at the next try', async () => {
    const collector = workbenchCollector();
    const { id, element } = await atFirstVersion(collector);
    collector.meet(({ method, path }) => (method === 'GET' && path === `/v1/surveys/${id}` ? 'lost' : null));
    goTo(`#survey/${id}/publish/versions%2F2`);
    await says(element, '.note', 'The collector cannot be reached just now.');
    collector.meet(() => null);
    await press(element, 'again');
    await says(element, '.asked', 'How is it now?');
  });
});
