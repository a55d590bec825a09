import { assert } from '@open-wc/testing';
import { enFindings } from '../../src/locales/en-findings.js';
import { finding, type FoundSurvey, foundSurvey, pressed, readTexts, told, tokenFor, WRITTEN } from '../fixtures/finding.js';
import { all, appear, eventually, find, focused, wordsOf } from '../fixtures/stage.js';

const chosenAt = async ({ ask }: FoundSurvey) => ((await (await ask('/quotes')).json()) as { readonly quotes: readonly unknown[] }).quotes;

/** The item of a text that was written, once all are shown. */
async function itemOf(element: HTMLElement, text: string): Promise<HTMLElement> {
  for (let more = find(element, '.more'); more !== undefined; more = find(element, '.more')) {
    const shown = all(element, 'blockquote').length;
    more.click();
    await eventually('more texts', () => all(element, 'blockquote').length > shown);
  }
  return all(element, '.texts > li').find((item) => wordsOf(item.querySelector('blockquote')!) === text)!;
}

/** Chooses a text, or what is left of it. */
async function choose(element: HTMLElement, text: string, shown = text): Promise<void> {
  (await itemOf(element, text)).querySelector('button')!.click();
  (await appear<HTMLTextAreaElement>(element, '#quote')).value = shown;
  await pressed(element, enFindings.findQuoteSave);
}

describe('words that are shown with the results', () => {
  it('are read only when that is wanted, twenty at a time, with what looks like a personal detail', async () => {
    const element = await finding(await foundSurvey());
    assert.isUndefined(find(element, 'blockquote'));
    await readTexts(element);
    await eventually('the focus at what is chosen', () => focused()?.id === 'chosen');
    assert.lengthOf(all(element, 'blockquote'), 20);
    assert.equal(wordsOf(find(element, '#shown-of')), enFindings.findQuotesShownOf('20', '25'));
    const marked = await itemOf(element, WRITTEN[1]!);
    assert.equal(wordsOf(marked.querySelector('.warning')!), enFindings.findMarkTelephone);
    assert.deepEqual(all(element, 'blockquote').map(wordsOf).toSorted(), WRITTEN.toSorted());
    assert.lengthOf(all(element, '.warning'), 1);
  });

  it('are chosen one by one, whole or with words left out, and taken away again', async () => {
    const survey = await foundSurvey();
    const element = await finding(survey);
    await readTexts(element);
    await choose(element, WRITTEN[0]!, '[…] the people were kind.');
    await told(element, enFindings.findQuoteTaken);
    await choose(element, WRITTEN[2]!);
    await eventually('two that are chosen', () => all(element, '[id^=chosen-]').length === 2);
    const [first, second] = [
      { question: 'why', text: '[…] the people were kind.' },
      { question: 'why', text: WRITTEN[2]! },
    ];
    assert.deepEqual(await chosenAt(survey), [first, second]);
    await pressed(element, enFindings.findQuoteTakeAway);
    await told(element, enFindings.findQuoteGone);
    assert.deepEqual(await chosenAt(survey), [second]);
    assert.equal(focused()?.id, 'chosen');
  });

  it('are refused where no citizen wrote them, and the field keeps them and says why', async () => {
    const survey = await foundSurvey();
    const element = await finding(survey);
    await readTexts(element);
    await choose(element, WRITTEN[0]!, 'It was warm.');
    assert.include(wordsOf(await appear(element, '#quote-fault')), enFindings.findQuoteRefused);
    assert.equal((focused() as HTMLTextAreaElement).value, 'It was warm.');
    assert.deepEqual(await chosenAt(survey), []);
  });

  it('are left as they are by whoever changes their mind, who is back at the button', async () => {
    const element = await finding(await foundSurvey());
    await readTexts(element);
    const item = await itemOf(element, WRITTEN[0]!);
    item.querySelector('button')!.click();
    await eventually('the focus in the field', () => focused()?.id === 'quote');
    await pressed(element, enFindings.findQuoteCancel);
    await eventually('the focus at the button', () => wordsOf(focused() ?? undefined) === enFindings.findQuoteChoose && item.contains(focused()));
  });

  it('take a token with the right to read them, and to choose them one that may publish', async () => {
    const survey = await foundSurvey();
    const reader = await finding(survey, { token: await tokenFor({ role: 'reader', rights: ['texts'] }) });
    await readTexts(reader);
    await choose(reader, WRITTEN[2]!);
    await told(reader, enFindings.findNotEditor);
    const editor = await finding(survey, { token: await tokenFor({ role: 'editor' }) });
    await pressed(editor, enFindings.findQuotesRead);
    await told(editor, enFindings.findNoTexts);
  });
});
