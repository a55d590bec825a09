import { assert } from '@open-wc/testing';
import type { Draft } from '../../src/authoring/draft.js';
import { PARTS } from '../../src/elements/workbench/loaders.js';
import { MEETING } from '../fixtures/meeting-survey.js';
import { afterEachTidy, all, appear, eventually, find, wordsOf } from '../fixtures/stage.js';
import { goTo, press, says, signedIn, tidyWorkbench, workbenchCollector, write } from '../fixtures/workbench.js';

/** A part of the workbench as its properties and events make it, without what it draws. */
interface Part extends HTMLElement {
  readonly draft: Draft;
  readonly definition: Draft;
  readonly languages: readonly string[];
  readonly survey: string;
  readonly address: string;
  readonly token: string;
}

const linksOf = (element: HTMLElement) => all(element, 'nav[aria-label] a').map((link) => wordsOf(link));

describe('the parts of the workbench', () => {
  afterEach(tidyWorkbench);

  it('are offered as tasks, those of results only where a survey is published, those of boards where it has one', async () => {
    const collector = workbenchCollector();
    const id = await collector.publish();
    const element = await signedIn(`#survey/${id}/settings`);
    await eventually('all tasks', () => linksOf(element).length === 8 || undefined);
    assert.deepEqual(linksOf(element), ['Questions', 'Scores', 'Meeting', 'Words', 'Settings', 'Publish', 'Put on a page', 'Results']);
    goTo('#new/blank');
    await write(element, 'title', 'Not yet there');
    find<HTMLButtonElement>(element, 'form .primary')!.click();
    await says(element, 'h2', 'Not yet there');
    assert.deepEqual(linksOf(element), ['Questions', 'Scores', 'Meeting', 'Words', 'Settings', 'Publish', 'Put on a page']);
  });

  it('get the draft with its languages, and what they make of it is kept', async () => {
    const id = await workbenchCollector().publish();
    const element = await signedIn(`#survey/${id}/questions`);
    const editor = await appear<Part>(element, 'tillid-workbench-editor');
    assert.deepEqual([editor.draft['id'], editor.languages, editor.getAttribute('writing')], [id, ['en', 'da'], 'en']);
    await write(element, 'writing', 'da');
    assert.equal(editor.getAttribute('writing'), 'da');
    const draft = { ...editor.draft, closes: '2031-01-01' };
    editor.dispatchEvent(new CustomEvent('tillid-draft', { detail: { draft }, bubbles: true, composed: true }));
    await says(element, '.standing', 'Changes are kept on this device');
    assert.equal(editor.draft, draft);
    await press(element, 'undo');
    await eventually('the older draft', () => editor.draft['closes'] === undefined || undefined);
  });

  it('share a language that was taken up for words, before there are any', async () => {
    const id = await workbenchCollector().publish();
    const element = await signedIn(`#survey/${id}/words`);
    const words = await appear<Part>(element, 'tillid-workbench-words');
    words.dispatchEvent(new CustomEvent('tillid-languages', { detail: { languages: ['en', 'da', 'pl'] }, bubbles: true, composed: true }));
    goTo(`#survey/${id}/questions`);
    const editor = await appear<Part>(element, 'tillid-workbench-editor');
    assert.deepEqual(editor.languages, ['en', 'da', 'pl']);
  });

  it('show the preview of what is written, on a small screen behind a button', async () => {
    const id = await workbenchCollector().publish();
    const element = await signedIn(`#survey/${id}/words`);
    element.preview = '/preview.html';
    const preview = await appear<Part>(element, 'tillid-workbench-preview');
    assert.deepEqual([preview.getAttribute('page'), preview.definition['id'], preview.languages], ['/preview.html', id, ['en', 'da']]);
    element.parentElement!.style.width = '600px';
    await eventually('no preview', () => !preview.checkVisibility() || undefined);
    const toggle = await appear(element, '.toggle');
    toggle.click();
    await eventually('the preview', () => preview.checkVisibility() || undefined);
    assert.equal(toggle.getAttribute('aria-expanded'), 'true');
    toggle.click();
    await eventually('no preview once more', () => !preview.checkVisibility() || undefined);
    element.parentElement!.style.width = '1200px';
    await eventually('the preview beside', () => preview.checkVisibility() && !toggle.checkVisibility());
  });

  it('get what is published, where it is, and the token', async () => {
    const id = await workbenchCollector().publish();
    const element = await signedIn(`#survey/${id}/results`);
    const findings = await appear<Part>(element, 'tillid-workbench-findings');
    assert.deepEqual([findings.survey, findings.address, findings.definition['id'], findings.token], [id, location.origin, id, 'token-of-the-tests']);
    goTo(`#survey/${id}/ways`);
    const ways = await appear<Part>(element, 'tillid-workbench-ways');
    assert.deepEqual([ways.survey, ways.address, ways.definition['id']], [id, location.origin, id]);
  });

  it('that need a published survey say so where there is none', async () => {
    workbenchCollector();
    const element = await signedIn('#new/blank');
    await write(element, 'title', 'Not yet there');
    find<HTMLButtonElement>(element, 'form .primary')!.click();
    await says(element, 'h2', 'Not yet there');
    goTo('#survey/not-yet-there/ways');
    await says(element, 'p', 'The survey is not published yet. Publish it first.');
  });

  it('that cannot be fetched are told, and can be tried again', async () => {
    const parts = PARTS as Record<string, () => Promise<unknown>>;
    const real = parts['tillid-workbench-board']!;
    parts['tillid-workbench-board'] = () => Promise.reject(new TypeError('there is no network'));
    afterEachTidy(() => (parts['tillid-workbench-board'] = real));
    const id = await workbenchCollector().publish({ ...MEETING, pages: undefined });
    const element = await signedIn(`#survey/${id}/board`);
    await says(element, '.note', 'This part of the workbench could not be fetched.');
    parts['tillid-workbench-board'] = real;
    find<HTMLButtonElement>(element, '.note button')!.click();
    await appear(element, 'tillid-workbench-board');
  });
});
