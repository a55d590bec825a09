import { assert } from '@open-wc/testing';
import { html } from 'lit';
import { send } from '../fixtures/answering.js';
import { sampleSurvey } from '../fixtures/sample-survey.js';
import { at, form, room, taking, writeIn } from '../fixtures/meeting-room.js';
import { afterEachTidy, appear, eventually, find, listen, stageOne, wordsOf } from '../fixtures/stage.js';
import { COLLECTOR, freshName, publish, scripted } from '../fixtures/test-collector.js';

const messages = (events: readonly Event[]) => events.map((event) => (event as CustomEvent<{ message: string }>).detail.message);

/** Answers what is fetched from an address with a status, until it is mended. */
function failing(address: string, status: number): { readonly mend: () => void } {
  const { fetch: real } = window;
  let isBroken = true;
  window.fetch = (...asked) => (asked[0] === address && isBroken ? Promise.resolve(new Response(null, { status })) : real(...asked));
  afterEachTidy(() => (window.fetch = real));
  return { mend: () => void (isBroken = false) };
}

describe('a meeting whose definition cannot be read', () => {
  it('leaves the words of the page in its place', async () => {
    const element = taking({ src: '/v1/surveys/not-here' });
    assert.equal(wordsOf(await appear(element, '[part=problem]')), 'The meeting could not be shown.');
    assert.isAbove(element.querySelector('p')!.getBoundingClientRect().height, 0);
  });

  it('tells the page', async () => {
    const heard = listen('tillid-error');
    taking({ src: '/v1/surveys/not-here' });
    await eventually('the event', () => messages(heard).includes('No meeting from /v1/surveys/not-here: status 404'));
  });

  it('tells the page that it has no board', async () => {
    const heard = listen('tillid-error');
    const id = freshName('plain');
    await publish({ ...sampleSurvey, id });
    taking({ src: `/v1/surveys/${id}` });
    await eventually('the event', () => messages(heard).includes(`No meeting from /v1/surveys/${id}: expected a definition with a board`));
  });

  it('tells the page that it was given no address', async () => {
    const heard = listen('tillid-error');
    stageOne(html`<tillid-meeting></tillid-meeting>`);
    await eventually('the event', () => messages(heard).some((message) => message.includes('expected src')));
  });

  it('is shown when a server that was broken has come back', async function () {
    this.timeout(15_000);
    const { random } = Math;
    Math.random = () => 0;
    afterEachTidy(() => (Math.random = random));
    const meeting = await room();
    const server = failing(meeting.src, 503);
    const element = taking(meeting);
    await appear(element, '[part=problem]');
    server.mend();
    await eventually('the meeting', () => find(element, '[part=step]'), 10_000);
  });
});

describe('another meeting in the same element', () => {
  it('is asked about with its own questions', async () => {
    const [first, second] = [await room(), await room()];
    const element = taking(first);
    await writeIn(await form(element), 'A bench');
    element.setAttribute('src', second.src);
    await eventually('an empty form', async () => (await appear<HTMLInputElement>(await form(element), 'tillid-cards', '[part=field]')).value === '');
    await writeIn(await form(element), 'A lamp');
    await send(await form(element));
    await eventually('the card', async () => (await second.board()).cards.some(({ text }) => text === 'A lamp'));
    assert.deepEqual((await first.board()).cards, []);
  });
});

describe('a meeting without a line', () => {
  /** A meeting whose board nobody can read. */
  const unread = async () => {
    const meeting = await room();
    return stageOne(html`<tillid-meeting src=${meeting.src} board="/v1/surveys/not-here/board" endpoint=${COLLECTOR} group="1.1"></tillid-meeting>`);
  };

  it('begins with its first phase, where the board cannot be read', async () => at(await unread(), 'Step 1 of 5: Indicators'));

  it('says that what others do may be missing', async () => {
    const element = await unread();
    await at(element, 'Step 1 of 5: Indicators');
    assert.include(wordsOf(element.shadowRoot!.querySelector('.meeting') ?? undefined), 'There is no connection to the meeting just now.');
  });

  it('keeps what is sent on the device, and says so', async () => {
    const { src } = await room();
    const element = stageOne(html`<tillid-meeting src=${src} endpoint=${scripted('500').address} group="1.1"></tillid-meeting>`);
    await writeIn(await form(element), 'A bench');
    await send(await form(element));
    await appear(await form(element), 'tillid-delivery-status', '.status.waiting');
  });

  it('stays at its step where the cards of the next cannot be fetched', async () => {
    const meeting = await room();
    const element = taking(meeting);
    const survey = await form(element);
    await meeting.other({ indicators: ['A bench', 'A lamp', 'A tree'] });
    const heard = listen('tillid-error');
    failing(meeting.src, 503);
    await meeting.act({ act: 'phase', phase: 'rating' });
    await eventually('the failure', () => heard.length === 1);
    assert.equal(wordsOf(find(element, '[part=step]')), 'Indicators');
    assert.equal(await form(element), survey);
  });
});
