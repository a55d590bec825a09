import { assert } from '@open-wc/testing';
import { appear, eventually, find, focused, wordsOf } from '../fixtures/stage.js';
import { atWorkbench, goTo, press, says, signedIn, tidyWorkbench, VISIT, workbenchCollector, write } from '../fixtures/workbench.js';

const keptDraft = (id: string) => (JSON.parse(localStorage.getItem(`tillid:workbench  ${id}`) ?? '{}') as { readonly draft?: Record<string, unknown> }).draft;

const submitForm = (element: HTMLElement) => find<HTMLButtonElement>(element, 'form .primary')!.click();

/** Hands a file to the field for it, and reads it. */
async function handOver(element: HTMLElement, name: string, content: unknown): Promise<void> {
  const files = new DataTransfer();
  files.items.add(new File([typeof content === 'string' ? content : JSON.stringify(content)], name));
  (await appear<HTMLInputElement>(element, '#file')).files = files.files;
  submitForm(element);
}

const SURVEYJS = {
  title: 'A tour',
  pages: [
    {
      name: 'p',
      elements: [
        { type: 'rating', name: 'stars', title: 'How was it?' },
        { type: 'signaturepad', name: 'hand' },
      ],
    },
  ],
};

describe('a new survey', () => {
  afterEach(tidyWorkbench);

  it('begins empty, with a short name made of its title, and is opened', async () => {
    const element = await atWorkbench('#new/blank', { language: 'da' });
    await write(element, 'title', 'Ældres trivsel på øen');
    assert.equal(find<HTMLInputElement>(element, '#id')!.value, 'aeldres-trivsel-paa-oeen');
    submitForm(element);
    await says(element, 'h2', 'Ældres trivsel på øen');
    assert.equal(location.hash.split('/')[1], 'aeldres-trivsel-paa-oeen');
    assert.deepEqual(keptDraft('aeldres-trivsel-paa-oeen')?.['title'], { da: 'Ældres trivsel på øen' });
  });

  it('begins in the language that was chosen, under the short name that was written', async () => {
    const element = await atWorkbench('#new/blank');
    await write(element, 'id', 'tour');
    await write(element, 'title', 'Die Reise');
    await write(element, 'language', 'de');
    submitForm(element);
    await says(element, 'h2', 'Die Reise');
    assert.deepEqual(keptDraft('tour')?.['title'], { de: 'Die Reise' });
  });

  it('needs a title, and the focus goes there', async () => {
    const element = await atWorkbench('#new/blank');
    await appear(element, '#title');
    submitForm(element);
    await says(element, '#fault-title', 'Write a title.');
    await eventually('the focus', () => focused()?.id === 'title' || undefined);
  });

  it('cannot take the short name of another one', async () => {
    const id = await workbenchCollector().publish();
    const element = await signedIn('#new/blank');
    await write(element, 'title', 'Another one');
    await write(element, 'id', id);
    submitForm(element);
    await says(element, '#fault-id', 'There is a survey or a draft with this short name.');
  });

  it('cannot have a short name that no address takes', async () => {
    const element = await atWorkbench('#new/blank');
    await write(element, 'title', 'Another one');
    await write(element, 'id', 'år 1');
    submitForm(element);
    await says(element, '#fault-id', 'Write letters without accents');
  });

  it('is named by what it measures, where the instrument that it begins with has no title', async () => {
    const element = await atWorkbench('#new/instrument');
    await press(element, 'choose-satisfaction');
    await appear(element, '#id');
    submitForm(element);
    await says(element, 'h2', 'Satisfaction with a place, a service or a meeting, all in all');
    goTo('#surveys');
    await says(element, '.survey h3', 'Satisfaction with a place, a service or a meeting, all in all');
  });

  it('begins with a built-in instrument, whose licence and languages are told before, and keeps its source', async () => {
    const element = await atWorkbench('#new/instrument');
    await says(element, '[part=instrument]', 'Licence: CC-BY-NC-SA-3.0-IGO');
    await says(element, '[part=instrument]', 'Languages: English and Danish');
    await press(element, 'choose-who-5');
    await eventually('the focus', () => focused()?.id === 'id' || undefined);
    submitForm(element);
    await says(element, 'h2', 'WHO-5');
    assert.include(JSON.stringify(keptDraft('who-5')?.['source']), 'CC-BY-NC-SA');
  });

  it('begins as a copy, without the days of the one that it is made of', async () => {
    const id = await workbenchCollector().publish({ closes: '2030-01-31', notice: { en: 'For the council' } });
    const element = await signedIn('#new/copy');
    await eventually('the survey to copy', () => find(element, `option[value=${id}]`));
    await write(element, 'copy', id);
    await write(element, 'id', 'copied');
    submitForm(element);
    await says(element, 'h2', 'Your visit');
    const draft = JSON.parse(localStorage.getItem(`tillid:workbench ${location.origin} copied`)!) as { readonly draft: Record<string, unknown>; readonly base: unknown };
    assert.deepEqual(draft.draft, { ...VISIT, notice: { en: 'For the council' }, id: 'copied' });
    assert.isNull(draft.base);
  });

  it('begins with a file of a definition, as it is', async () => {
    const element = await atWorkbench('#new/file');
    await handOver(element, 'visit.json', VISIT);
    await says(element, '#outcome', 'The file is a definition. It is taken as it is.');
    find<HTMLButtonElement>(element, '#outcome .primary')!.click();
    await says(element, 'h2', 'Your visit');
    assert.deepEqual(keptDraft('visit'), { ...VISIT });
  });

  it('begins with a file of another program, after the whole account of what is taken over and what is not', async () => {
    const element = await atWorkbench('#new/file');
    await handOver(element, 'tour.json', SURVEYJS);
    await says(element, '#outcome', 'The file was written for SurveyJS.');
    const [lost, mapped] = [...(await appear(element, '#outcome')).querySelectorAll('table')];
    assert.include(wordsOf(lost), 'signaturepad');
    assert.include(wordsOf(mapped), 'scale stars');
    await eventually('the focus', () => focused()?.id === 'outcome' || undefined);
    find<HTMLButtonElement>(element, '#outcome .primary')!.click();
    await says(element, 'h2', 'A tour');
  });

  it('is told of a file that no survey can be made of', async () => {
    const element = await atWorkbench('#new/file');
    await handOver(element, 'tour.json', '{ "title"');
    await says(element, '#outcome', 'No survey can be made of this file: expected JSON');
  });

  it('is told of a file that is something else', async () => {
    const element = await atWorkbench('#new/file');
    await handOver(element, 'answers.csv', 'a;b');
    await says(element, '#outcome', 'This file is none of those that can be read here.');
  });

  it('is told that no file was chosen', async () => {
    const element = await atWorkbench('#new/file');
    await appear(element, '#file');
    submitForm(element);
    await says(element, '#fault-file', 'Choose a file.');
  });
});
