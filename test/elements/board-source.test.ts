import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/board/board.element.js';
import type { BoardDocument } from '../../src/schemas.js';
import { meetingBoard } from '../fixtures/meeting-board.js';
import { all, appear, eventually, find, listen, pause, stageOne, wordsOf } from '../fixtures/stage.js';
import { stageStreams } from '../fixtures/staged-stream.js';

const ADDRESS = '/v1/surveys/no-such-meeting/board';
const titled = (en: string): BoardDocument => meetingBoard({ title: { en } });
const follow = () => stageOne(html`<tillid-board live src=${ADDRESS}></tillid-board>`);
const titleOf = (element: HTMLElement) => wordsOf(find(element, 'h2'));

describe('a board that is followed', () => {
  it('shows what the stream tells, and then what it tells next', async () => {
    const streams = stageStreams();
    const element = follow();
    const stream = await eventually('a stream', () => streams.opened[0]);
    assert.equal(stream.address, `${ADDRESS}/stream`);
    stream.send('board', titled('First'));
    await eventually('the first', () => titleOf(element) === 'First');
    stream.send('board', titled('Second'));
    await eventually('the second', () => titleOf(element) === 'Second');
  });

  it('keeps what it has where the line is lost, says how old that is, and no more once the line is back', async () => {
    const streams = stageStreams();
    const element = follow();
    const stream = await eventually('a stream', () => streams.opened[0]);
    stream.send('board', titled('First'));
    await appear(element, 'h2');
    stream.lose({ isOver: false });
    assert.match(wordsOf(await appear(element, '.behind')), /^No connection just now\. This is how it stood at \d+:\d\d [AP]M\.$/);
    assert.equal(titleOf(element), 'First');
    stream.send('board', titled('Second'));
    await eventually('the second', () => titleOf(element) === 'Second');
    assert.deepEqual(all(element, '.behind'), []);
  });

  it('opens the stream anew where the server has ended it', async () => {
    const streams = stageStreams();
    const element = follow();
    (await eventually('a stream', () => streams.opened[0])).lose({ isOver: true });
    const again = await eventually('another stream', () => streams.opened[1]);
    again.send('board', titled('Back'));
    await eventually('the title', () => titleOf(element) === 'Back');
  });

  it('is not followed for an element that was taken off the page, until it is back', async () => {
    const streams = stageStreams();
    const element = follow() as HTMLElement & { src: string; readonly updateComplete: Promise<unknown> };
    await eventually('a stream', () => streams.opened[0]);
    const place = element.parentElement!;
    element.remove();
    element.src = '/v1/surveys/another/board';
    await element.updateComplete;
    assert.equal(streams.opened.length, 1);
    place.append(element);
    assert.equal((await eventually('the other stream', () => streams.opened[1])).address, '/v1/surveys/another/board/stream');
  });

  it('says once why there is none, however often it is tried', async () => {
    const streams = stageStreams();
    const errors = listen('tillid-error');
    follow();
    const stream = await eventually('a stream', () => streams.opened[0]);
    stream.lose({ isOver: false });
    await eventually('the error', () => errors.length > 0);
    stream.lose({ isOver: false });
    await pause(200);
    assert.equal(errors.length, 1);
  });

  it('is followed no more when it has left the page, and again when it comes back', async () => {
    const streams = stageStreams();
    const element = follow();
    const page = element.parentElement!;
    const stream = await eventually('a stream', () => streams.opened[0]);
    element.remove();
    assert.equal(stream.readyState, streams.CLOSED);
    page.append(element);
    await eventually('another stream', () => streams.opened.length === 2);
  });

  it('is forgotten with its lost line when another address is asked for', async () => {
    const streams = stageStreams();
    const element = follow();
    const stream = await eventually('a stream', () => streams.opened[0]);
    stream.send('board', titled('First'));
    await appear(element, 'h2');
    stream.lose({ isOver: false });
    await appear(element, '.behind');
    element.setAttribute('src', '/v1/surveys/other/board');
    const other = await eventually('the other stream', () => streams.opened[1]);
    assert.equal(other.address, '/v1/surveys/other/board/stream');
    await eventually('nothing of the first', () => all(element, 'h2, .behind').length === 0);
  });
});
