import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/workbench/board.element.js';
import type { WorkbenchBoardElement } from '../../src/elements/workbench/board.element.js';
import { daBoardDesk } from '../../src/locales/da-board-desk.js';
import { enBoardDesk } from '../../src/locales/en-board-desk.js';
import { enFindings } from '../../src/locales/en-findings.js';
import type { SurveyDefinition } from '../../src/schemas.js';
import { heldMeeting } from '../fixtures/facilitating.js';
import { handedFiles } from '../fixtures/handed-files.js';
import { MEETING } from '../fixtures/meeting-survey.js';
import { PROPOSALS } from '../fixtures/proposals-survey.js';
import { afterEachTidy, all, appear, eventually, find, focused, press, stageOne, wordsOf } from '../fixtures/stage.js';

const TOKEN = 'token-of-the-tests';

type Written = Parameters<typeof heldMeeting>[0] extends readonly (infer One)[] | undefined ? One : never;

/** The board of a meeting that is held, for those who hold it. */
async function holding({
  definition = MEETING,
  language = 'en',
  written,
}: { readonly definition?: SurveyDefinition; readonly language?: string; readonly written?: readonly Written[] } = {}) {
  const meeting = await heldMeeting(written, definition);
  const element = stageOne<WorkbenchBoardElement>(
    html`<tillid-workbench-board address="/" .survey=${meeting.survey} .definition=${{ ...definition, id: meeting.survey }} .token=${TOKEN}></tillid-workbench-board>`,
    language,
  );
  await appear(element, '.now strong');
  return { element, meeting };
}

const nowIn = (element: Element) => wordsOf(find(element, '.now')).replace(/\s+/g, ' ');
const snippetIn = (element: Element) => find<HTMLTextAreaElement>(element, '#snippet')!.value;
async function pressed(element: Element, words: string): Promise<void> {
  const button = await eventually(words, () => all<HTMLButtonElement>(element, 'button').find((one) => wordsOf(one) === words));
  button.focus();
  await press('Enter');
}

describe('the board of a published meeting', () => {
  it('tells at which step the meeting is, and follows it', async () => {
    const { element, meeting } = await holding();
    assert.include(nowIn(element), 'Step 1 of 5: Indicators');
    await meeting.act({ act: 'phase', phase: 'rating' });
    await eventually('the next step', () => nowIn(element).includes('Step 2 of 5: Cards are rated') || undefined);
  });

  it('leads to the page to take part and to the wall, with a code that leads to the same', async () => {
    const { element, meeting } = await holding();
    const { pathname } = find<HTMLAnchorElement>(element, '#join')!;
    assert.deepEqual([pathname, find<HTMLAnchorElement>(element, '#wall')!.pathname], [`/survey/${meeting.survey}`, `/survey/${meeting.survey}/wall`]);
    assert.equal(find(element, 'tillid-workbench-code')!.getAttribute('address'), find<HTMLAnchorElement>(element, '#join')!.href);
    await appear(element, 'tillid-workbench-code', 'svg');
  });

  it('gives each table an address and a code of its own', async () => {
    const { element } = await holding();
    const table = find<HTMLSelectElement>(element, '#table-of')!;
    table.value = '2.4';
    table.dispatchEvent(new Event('change', { bubbles: true }));
    await eventually('the address of the table', () => new URL(find<HTMLAnchorElement>(element, '#join')!.href).searchParams.get('group') === '2.4' || undefined);
    assert.equal(find(element, 'tillid-workbench-code')!.getAttribute('address'), find<HTMLAnchorElement>(element, '#join')!.href);
  });

  it('writes what is pasted into pages for those who take part, for everybody, and for those who lead', async () => {
    const { element, meeting } = await holding();
    const at = `${location.origin}/v1/surveys/${meeting.survey}`;
    assert.include(snippetIn(element), `<tillid-meeting src="${at}" endpoint="${location.origin}/v1/responses">`);
    const radios = all<HTMLInputElement>(element, 'input[name=snippet]');
    radios[0]!.focus();
    await press('ArrowDown');
    await eventually('the board', () => snippetIn(element).includes(`<tillid-board src="${at}/board" live join="${location.origin}/survey/${meeting.survey}">`) || undefined);
    await press('ArrowDown');
    await eventually('the facilitation', () => snippetIn(element).includes(`<tillid-facilitation src="${at}/board">`) || undefined);
    assert.notInclude(snippetIn(element), TOKEN);
  });

  it('copies what is pasted, and selects it where the browser does not let it', async () => {
    const { clipboard } = navigator;
    const taken: string[] = [];
    const lend = (value: unknown) => Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
    afterEachTidy(() => lend(clipboard));
    lend({ writeText: (text: string) => Promise.resolve(void taken.push(text)) });
    const { element } = await holding();
    const told = (words: string) => eventually(words, () => all(element, '[role=status]').some((place) => wordsOf(place) === words) || undefined);
    await pressed(element, enBoardDesk.holdCopy);
    await told(enBoardDesk.holdCopied);
    assert.deepEqual(taken, [snippetIn(element)]);
    lend(undefined);
    await pressed(element, enBoardDesk.holdCopy);
    await told(enBoardDesk.holdNotCopied);
    assert.equal(focused()?.id, 'snippet');
  });

  it('is led with the token that is there', async () => {
    const { element } = await holding();
    await appear(element, 'tillid-facilitation', '#heading');
    assert.isUndefined(find(element, 'tillid-facilitation', '#token'));
  });

  it('gives out the table as the collector does, byte for byte', async () => {
    const files = handedFiles();
    const { element, meeting } = await holding();
    await pressed(element, enFindings.findSave(enBoardDesk.holdTable));
    const { file } = await eventually('the file', () => files[0]);
    assert.equal(await file.text(), await (await fetch(`${meeting.address}/table`, { headers: { authorization: `Bearer ${TOKEN}` } })).text());
  });

  it('gives out the ballots of a vote on a purse, and none where nobody votes with ballots', async () => {
    const { element } = await holding({ definition: PROPOSALS, written: [{ language: 'en', group: 'north', answers: { proposals: ['A bench'] } }] });
    assert.include(
      all(element, '.files button').map((button) => wordsOf(button)),
      enFindings.findSave(enFindings.findOfQuestion(enFindings.findPabulib, 'Which ones?')),
    );
    const { element: other } = await holding();
    assert.equal(all(other, '.files button').length, 1);
  });

  it('is in Danish for those who read Danish', async () => {
    const { element } = await holding({ language: 'da' });
    assert.include(wordsOf(find(element, '#heading-pages')), daBoardDesk.holdTakePart);
  });
});
