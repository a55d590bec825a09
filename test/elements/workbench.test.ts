import { assert } from '@open-wc/testing';
import { all, appear, eventually, find, focused, wordsOf } from '../fixtures/stage.js';
import { atWorkbench, goTo, press, says, signedIn, signIn, tidyWorkbench, workbenchCollector } from '../fixtures/workbench.js';

describe('whoever comes to the workbench', () => {
  afterEach(tidyWorkbench);

  it('is asked for a token, and then meets the surveys that it reaches, with the focus at their heading', async () => {
    const collector = workbenchCollector();
    const id = await collector.publish({ closes: '2030-01-31' });
    const element = await atWorkbench('#surveys', { src: '/' });
    await signIn(element);
    await says(element, 'h2', 'Surveys');
    assert.equal(wordsOf(await appear(element, `#survey-${id}`)), 'Your visit');
    await says(element, '.facts li', 'Version 1');
    await says(element, '.facts li', 'Open for answers until January 31, 2030');
    await eventually('the focus', () => focused()?.id === 'heading' || undefined);
  });

  it('meets a survey without a title by what it asks first', async () => {
    const id = await workbenchCollector().publish({ title: undefined });
    const element = await signedIn('#surveys');
    await says(element, `#survey-${id}`, 'How was it?');
  });

  it('is told of a token that is not taken, which is forgotten', async () => {
    workbenchCollector();
    const element = await atWorkbench('#surveys', { src: '/' });
    await signIn(element, 'another-token');
    await says(element, '#fault-token', 'Error: This token is not taken here.');
    assert.equal(find<HTMLInputElement>(element, '#token')!.value, '');
  });

  it('is told that no token was written', async () => {
    workbenchCollector();
    const element = await atWorkbench('#surveys', { src: '/' });
    await signIn(element, ' ');
    await says(element, '#fault-token', 'Write the token.');
    assert.equal(focused()?.id, 'token');
  });

  it('is told that the collector cannot be reached, and can go on without it', async () => {
    workbenchCollector().meet(() => 'lost');
    const element = await atWorkbench('#surveys', { src: '/' });
    await signIn(element);
    await says(element, '#fault-token', 'The collector cannot be reached just now.');
    await press(element, 'guest');
    await says(element, 'p', 'There is no survey here yet.');
    assert.equal(wordsOf(find(element, '#leave')), 'Sign in to publish');
  });

  it('leaves, and nothing of what the token reached is shown any more', async () => {
    const id = await workbenchCollector().publish();
    const element = await signedIn('#surveys');
    await appear(element, `#survey-${id}`);
    await press(element, 'leave');
    await says(element, '[part=status]', 'You have left, and the token is forgotten.');
    assert.isUndefined(find(element, `#survey-${id}`));
    assert.exists(find(element, '#token'));
  });

  it('is told of a survey that has closed, and of one that is to open', async () => {
    const collector = workbenchCollector();
    await collector.publish({ closes: '2020-01-31' });
    await collector.publish({ opens: '2120-01-31' });
    const element = await signedIn('#surveys');
    await says(element, '.facts', 'Closed on January 31, 2020');
    await says(element, '.facts', 'Opens on January 31, 2120');
  });

  it('is told that a survey is for reading only', async () => {
    await workbenchCollector({ role: 'reader', mayPublish: false }).publish();
    await says(await signedIn('#surveys'), '.facts', 'Your token may read it, not publish it');
  });

  it('reads Danish where the page does, and English where it speaks Arabic', async () => {
    const danish = await atWorkbench('#surveys', { language: 'da' });
    assert.equal(wordsOf(find(danish, '#heading')), 'Undersøgelser');
    const other = await atWorkbench('#surveys', { language: 'ar' });
    assert.equal(wordsOf(find(other, '#heading')), 'Surveys');
    assert.deepEqual([find(other, '.workbench')!.lang, find(other, '.workbench')!.dir], ['en', 'ltr']);
  });

  it('is told of a survey that nobody knows', async () => {
    workbenchCollector();
    await says(await signedIn('#survey/nobody-knows/settings'), 'p', 'There is no survey with this short name');
  });

  it('can try again where a survey could not be read', async () => {
    const collector = workbenchCollector();
    const id = await collector.publish();
    collector.meet(({ path }) => (path === `/v1/surveys/${id}` ? 'lost' : null));
    const element = await signedIn(`#survey/${id}/settings`);
    await says(element, '.note', 'The collector cannot be reached just now.');
    collector.meet(() => null);
    await press(element, 'again');
    await says(element, 'h2', 'Your visit');
  });
});

describe('the address of the workbench', () => {
  afterEach(tidyWorkbench);

  it('names the task, so that back and forward work, and the heading of each gets the focus', async () => {
    const id = await workbenchCollector().publish();
    const element = await signedIn(`#survey/${id}/settings`);
    await says(element, 'h3', 'Settings');
    goTo(`#survey/${id}/publish`);
    await says(element, 'h3', 'Publish');
    await eventually('the focus', () => wordsOf(focused() ?? undefined) === 'Publish' || undefined);
    history.back();
    await says(element, 'h3', 'Settings');
    await eventually('the focus', () => wordsOf(focused() ?? undefined) === 'Settings' || undefined);
    assert.deepEqual(
      all(element, '[aria-current=page]').map((link) => wordsOf(link)),
      ['Settings'],
    );
  });

  it('leads to the heading of a survey that is still being read, and the focus is at its heading when it has come', async () => {
    const id = await workbenchCollector().publish();
    const element = await signedIn('#surveys');
    await appear(element, `#survey-${id}`);
    const quick = window.fetch;
    let arrive = () => {};
    const arriving = new Promise<void>((resolve) => (arrive = resolve));
    window.fetch = async (...asked) => {
      await arriving;
      return quick(...asked);
    };
    goTo(`#survey/${id}/settings`);
    await eventually('the focus while it is read', () => wordsOf(focused() ?? undefined) === id || undefined);
    window.fetch = quick;
    arrive();
    await says(element, 'h3', 'Settings');
    await eventually('the focus', () => wordsOf(focused() ?? undefined) === 'Settings' || undefined);
  });

  it('takes somebody to a field', async () => {
    const id = await workbenchCollector().publish();
    const element = await signedIn(`#survey/${id}/publish`);
    await says(element, 'h3', 'Publish');
    goTo(`#survey/${id}/settings/set-closes`);
    await eventually('the focus', () => focused()?.id === 'set-closes' || undefined);
  });

  it('of a heading of the page around leaves the workbench where it is', async () => {
    const element = await atWorkbench('#new');
    goTo('#indhold');
    await new Promise((done) => setTimeout(done, 50));
    await element.updateComplete;
    assert.equal(wordsOf(find(element, '#heading')), 'New survey');
  });
});
