import { assert } from '@open-wc/testing';
import type { SurveyDefinition } from '../../src/schemas.js';
import type { WorkbenchElement } from '../../src/elements/workbench/workbench.element.js';
import { all, appear, eventually, find, focused, wordsOf } from '../fixtures/stage.js';
import { freshName } from '../fixtures/test-collector.js';
import { atWorkbench, goTo, press, says, signedIn, tidyWorkbench, VISIT, workbenchCollector, write } from '../fixtures/workbench.js';

/** Keeps a draft on the device, as the workbench would. */
const shelve = (draft: unknown, base: unknown = null, place = location.origin) =>
  localStorage.setItem(`tillid:workbench ${place} ${(draft as SurveyDefinition).id}`, JSON.stringify({ draft, base, languages: ['en', 'da'] }));

const withText = (id: string, en: string, version = '1') => {
  const [page] = VISIT.pages!;
  const [question] = page!.questions;
  return { ...VISIT, id, version, pages: [{ ...page, questions: [{ ...question, text: { en } }] }] };
};

/** A survey that is published, of which there is a draft with other words, with its task of publishing open. */
async function withOtherWords(collector: ReturnType<typeof workbenchCollector>, { isAnswered = false } = {}): Promise<{ readonly id: string; readonly element: WorkbenchElement }> {
  const id = await collector.publish();
  if (isAnswered) await collector.answer(id);
  shelve(withText(id, 'How did it go?'), await collector.definitionOf(id));
  return { id, element: await signedIn(`#survey/${id}/publish`) };
}

const versionIn = (element: HTMLElement) => find<HTMLInputElement>(element, '#version')?.value;

describe('publishing', () => {
  afterEach(tidyWorkbench);

  it('brings a new survey to the collector, tells it where the focus is, and leaves no draft', async () => {
    const collector = workbenchCollector();
    const id = freshName('new');
    shelve({ ...VISIT, id });
    const element = await signedIn(`#survey/${id}/publish`);
    await says(element, 'p', 'It has not been published before.');
    await press(element, 'publish');
    await says(element, '#outcome', 'Published: version 1.');
    assert.equal(focused()?.id, 'outcome');
    assert.deepInclude(await collector.definitionOf(id), { id, version: '1' });
    assert.isNull(localStorage.getItem(`tillid:workbench ${location.origin} ${id}`));
    await says(element, '.standing', 'Everything is published.');
    await says(element, '.versions td', 'Asked now. No answers.');
  });

  it('is not offered before what is wrong is mended, each thing with a link to its place', async () => {
    workbenchCollector();
    const id = freshName('new');
    shelve({ ...VISIT, id, closes: '2026-02-31', pages: [{ id: 'page', questions: [{ id: 'why', type: 'text', text: { en: 'Why?' }, maxLength: 'long' }] }] });
    const element = await signedIn(`#survey/${id}/publish`);
    await says(element, 'h4', '2 things are to be mended before the survey can be published');
    assert.isUndefined(find(element, '#publish'));
    const links = all<HTMLAnchorElement>(element, '.problems a');
    assert.sameMembers(
      links.map((link) => wordsOf(link)),
      ['Page 1, question 1: Why?', 'Last day for answers'],
    );
    links.find((link) => wordsOf(link) === 'Last day for answers')!.click();
    await eventually('the focus', () => focused()?.id === 'set-closes' || undefined);
  });

  it('leads from a thing to mend to its field, in the question that is opened for it', async () => {
    workbenchCollector();
    const id = freshName('new');
    shelve({ ...VISIT, id, pages: [{ id: 'page', questions: [{ id: 'why', type: 'text', text: { en: 'Why?' }, maxLength: 'long' }] }] });
    const element = await signedIn(`#survey/${id}/publish`);
    await says(element, '.problems a', 'Page 1, question 1: Why?');
    all<HTMLAnchorElement>(element, '.problems a')[0]!.click();
    const field = await eventually('the field', () => (focused() as HTMLInputElement | null)?.labels?.[0]);
    assert.equal(wordsOf(field), 'Longest text, in characters');
  });

  it('says what is to be mended in the language of the page, with the way to where scores are written', async () => {
    const id = freshName('new');
    shelve({ ...VISIT, id, scores: [{ id: 'mean', mean: ['gone'] }] }, null, '');
    const element = await atWorkbench(`#survey/${id}/publish`, { language: 'da' });
    await says(element, '.problems', '“gone” er ikke et spørgsmål med tal som svar.');
    all<HTMLAnchorElement>(element, '.problems a')[0]!.click();
    await eventually('the score', () => focused()?.id === 'scoring.scores.0.items' || undefined);
  });

  it('proposes the next version where the one that there is has answers, and tells what changes', async () => {
    const collector = workbenchCollector();
    const { id, element } = await withOtherWords(collector, { isAnswered: true });
    await says(element, '.changes li', 'Changed question: How did it go?');
    await eventually('the next version', () => versionIn(element) === '2' || undefined);
    await press(element, 'publish');
    await says(element, '#outcome', 'Published: version 2.');
    assert.deepInclude(await collector.definitionOf(id), { version: '2' });
    await says(element, '.versions tr', '2 Asked now. No answers.');
    await says(element, '.versions tr', '1 Asked before. Has answers.');
  });

  it('keeps the version where nobody has answered', async () => {
    const collector = workbenchCollector();
    const { id, element } = await withOtherWords(collector);
    await says(element, '.versions td', 'No answers.');
    assert.equal(versionIn(element), '1');
    await press(element, 'publish');
    await says(element, '#outcome', 'Published: version 1.');
    assert.include(JSON.stringify(await collector.definitionOf(id)), 'How did it go?');
  });

  it('changes only what may change beside answers by a merge patch, and the version goes on', async () => {
    const collector = workbenchCollector();
    const id = await collector.publish({ closes: '2030-01-01' });
    await collector.answer(id);
    const element = await signedIn(`#survey/${id}/settings`);
    await write(element, 'set-closes', '2031-01-01');
    goTo(`#survey/${id}/publish`);
    await says(element, 'form p', 'The questions stay as they are, so that version 1 goes on.');
    await says(element, '.changes li', 'Changed: Last day for answers');
    await press(element, 'publish');
    await says(element, '#outcome', 'The change is published. Version 1 goes on.');
    assert.deepEqual(
      collector.asked.filter(({ method }) => method === 'PATCH'),
      [{ method: 'PATCH', path: `/v1/surveys/${id}`, body: { closes: '2031-01-01' } }],
    );
    await says(element, '.standing', 'Everything is published.');
  });

  it('under a version that has got answers meanwhile is not done, and the next one is proposed', async () => {
    const collector = workbenchCollector();
    const { id, element } = await withOtherWords(collector);
    await says(element, '.versions td', 'No answers.');
    await collector.answer(id);
    await press(element, 'publish');
    await says(element, '#outcome', 'This version has answers already.');
    await eventually('the next version', () => versionIn(element) === '2' || undefined);
  });

  it('needs a version', async () => {
    const { element } = await withOtherWords(workbenchCollector());
    await write(element, 'version', ' ');
    await press(element, 'publish');
    await says(element, '#fault-version', 'Write a version, at most 32 characters.');
    await eventually('the focus', () => focused()?.id === 'version' || undefined);
  });

  it('that is not answered is told as not known, and can be tried again', async () => {
    const collector = workbenchCollector();
    const { element } = await withOtherWords(collector);
    collector.meet(({ method }) => (method === 'PUT' ? 'lost' : null));
    await press(element, 'publish');
    await says(element, '#outcome', 'Whether it was published is not known.');
    collector.meet(() => null);
    await press(element, 'publish');
    await says(element, '#outcome', 'Published: version 1.');
  });

  it('that the collector refuses is told with its reasons', async () => {
    const collector = workbenchCollector();
    const { element } = await withOtherWords(collector);
    const body = JSON.stringify({ type: 'urn:tillid:problem:invalid-definition', errors: [{ path: 'pages[0]', expected: 'expected something else' }] });
    collector.meet(({ method }) => (method === 'PUT' ? new Response(body, { status: 400 }) : null));
    await press(element, 'publish');
    await says(element, '#outcome', 'The collector does not take it: pages[0] expected something else');
  });

  it('that the token does not reach is told', async () => {
    const collector = workbenchCollector();
    const { element } = await withOtherWords(collector);
    collector.meet(({ method }) => (method === 'PUT' ? new Response('{}', { status: 403 }) : null));
    await press(element, 'publish');
    await says(element, '#outcome', 'Your token does not reach so far.');
  });

  it('is not offered to whoever may only read', async () => {
    const { element } = await withOtherWords(workbenchCollector({ role: 'reader', mayPublish: false }));
    await says(element, '.publish p', 'Your token may not publish this survey.');
    assert.isUndefined(find(element, '#publish'));
  });

  it('asks whoever has not signed in for the token, and the draft stays', async () => {
    workbenchCollector();
    shelve({ ...VISIT, id: 'a-visit' });
    const element = await atWorkbench('#survey/a-visit/publish', { src: '/' });
    await press(element, 'guest');
    await says(element, '.publish p', 'Sign in to publish. The draft stays as it is.');
    await press(element, 'sign-in');
    await appear(element, '#token');
    assert.isNotNull(localStorage.getItem(`tillid:workbench ${location.origin} a-visit`));
  });

  it('is not there without a collector, which is told', async () => {
    shelve({ ...VISIT, id: 'a-visit' }, null, '');
    const element = await atWorkbench('#survey/a-visit/publish');
    await says(element, '.publish p', 'This workbench has no collector.');
  });

  it('of what is as it was published is not offered', async () => {
    const id = await workbenchCollector().publish();
    const element = await signedIn(`#survey/${id}/publish`);
    await says(element, '.publish p', 'There is nothing to publish');
    assert.isUndefined(find(element, '#publish'));
  });
});
