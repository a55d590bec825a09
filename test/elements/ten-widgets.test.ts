import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/heard/heard.element.js';
import '../../src/elements/satisfaction/satisfaction.element.js';
import '../../src/elements/trust/trust.element.js';
import '../../src/elements/wellbeing/wellbeing.element.js';
import { choose, comesTo, send } from '../fixtures/answering.js';
import { clearMemories } from '../fixtures/device-storage.js';
import { loadMemory } from '../fixtures/remembering.js';
import { neighbourhood, reviewed } from '../fixtures/runner-surveys.js';
import { chosen, goOn, headingOf, responseIn } from '../fixtures/running.js';
import { appear, eventually, find, listen, pause, stage, wordsOf } from '../fixtures/stage.js';
import { scripted } from '../fixtures/test-collector.js';

before(loadMemory);
beforeEach(clearMemories);
afterEach(clearMemories);

/** Ten widgets, as a page of a municipality may hold them: each with its own survey, language and endpoint. */
const TEN = ['library', 'pool', 'school', 'street-a', 'street-b', 'checked', 'council', 'staff', 'seen', 'ladder'] as const;
type Name = (typeof TEN)[number];

interface Ten {
  readonly element: (name: Name) => HTMLElement;
  readonly endpoints: Readonly<Record<Name, ReturnType<typeof scripted>>>;
}

async function ten(): Promise<Ten> {
  const endpoints = Object.fromEntries(TEN.map((name) => [name, scripted('counts')])) as Ten['endpoints'];
  const to = (name: Name) => endpoints[name].address;
  const page = stage(html`
    <tillid-satisfaction survey="library" draft comment endpoint=${to('library')}></tillid-satisfaction>
    <tillid-satisfaction survey="pool" draft lang="da" look="stars" endpoint=${to('pool')}></tillid-satisfaction>
    <tillid-satisfaction survey="school" lang="da" look="nps" endpoint=${to('school')}></tillid-satisfaction>
    <tillid-survey survey="street-a" group="a" draft .definition=${{ ...neighbourhood, id: 'street-a' }} endpoint=${to('street-a')}></tillid-survey>
    <tillid-survey survey="street-b" group="b" draft lang="da" .definition=${{ ...neighbourhood, id: 'street-b' }} endpoint=${to('street-b')}></tillid-survey>
    <tillid-survey survey="checked" .definition=${{ ...reviewed, id: 'checked' }} endpoint=${to('checked')}></tillid-survey>
    <tillid-trust survey="council" objects="council" endpoint=${to('council')}></tillid-trust>
    <tillid-trust survey="staff" objects="staff school" lang="da" endpoint=${to('staff')}></tillid-trust>
    <tillid-heard survey="seen" endpoint=${to('seen')}></tillid-heard>
    <tillid-wellbeing survey="ladder" instrument="life-ladder" endpoint=${to('ladder')}></tillid-wellbeing>
  `);
  const element = (name: Name) => page.querySelector<HTMLElement>(`[survey=${name}]`)!;
  await Promise.all(TEN.map((name) => appear(element(name), 'tillid-scale, tillid-choice', 'input')));
  return { element, endpoints };
}

/** Every shadow root under an element. */
function rootsIn(element: Element): ShadowRoot[] {
  const own = element.shadowRoot === null ? [] : [element.shadowRoot];
  return [...own, ...[...(element.shadowRoot ?? element).querySelectorAll('*')].flatMap(rootsIn)];
}

const sentBy = (name: Name, events: readonly Event[]) => events.filter(({ target }) => (target as HTMLElement).getAttribute('survey') === name).map(({ type }) => type);

describe('ten widgets on one page', () => {
  it('all ask', async () => {
    const { element } = await ten();
    assert.deepEqual(
      TEN.filter((name) => find(element(name), 'form') === undefined),
      [],
    );
  });

  it('have no id twice within a root', async () => {
    const { element } = await ten();
    for (const root of TEN.flatMap((name) => rootsIn(element(name)))) {
      const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length, root.host.localName);
    }
  });

  it('refer only to ids of their own root', async () => {
    const { element } = await ten();
    for (const root of TEN.flatMap((name) => rootsIn(element(name)))) {
      const named = ['aria-describedby', 'aria-labelledby', 'for', 'aria-controls'].flatMap((attribute) =>
        [...root.querySelectorAll(`[${attribute}]`)].flatMap((one) => one.getAttribute(attribute)!.split(' ')),
      );
      assert.deepEqual(
        named.filter((id) => root.getElementById(id) === null),
        [],
        root.host.localName,
      );
    }
  });

  it('do not mix their radio buttons, though all have the same name', async () => {
    const { element } = await ten();
    for (const [place, name] of (['library', 'pool', 'street-a', 'street-b', 'checked'] as const).entries()) await choose(element(name), place);
    assert.deepEqual(
      (['library', 'pool', 'street-a', 'street-b', 'checked'] as const).map((name) => chosen(element(name), name === 'library' || name === 'pool' ? 'overall' : 'safe')),
      [[0], [1], [2], [3], [4]],
    );
  });

  it('speak each their own language', async () => {
    const { element } = await ten();
    await eventually('the words', () =>
      TEN.every((name) => ['Send answer', 'Send svar', 'Next', 'Næste', 'Check your answers'].includes(wordsOf(find(element(name), '[part=send]')))),
    );
    assert.deepEqual(
      ['library', 'pool', 'street-a', 'street-b'].map((name) => wordsOf(find(element(name as Name), '[part=send]'))),
      ['Send answer', 'Send svar', 'Next', 'Næste'],
    );
  });

  it('stay on the page that they are on when another goes on', async () => {
    const { element } = await ten();
    await choose(element('street-a'), 4);
    await goOn(element('street-a'), 'The park');
    assert.deepEqual([headingOf(element('street-b')), headingOf(element('checked'))], ['Din gade', 'Your street']);
  });

  it('send each to its own endpoint, under its own survey', async () => {
    const { element, endpoints } = await ten();
    const heard = listen('tillid-submit');
    for (const name of ['library', 'pool', 'school'] as const) {
      await choose(element(name), 2);
      await send(element(name));
      await comesTo(element(name), 'delivered');
    }
    const counts = await Promise.all(TEN.map(async (name) => (await endpoints[name].log()).length));
    assert.deepEqual(
      heard.map((event) => [responseIn(event)?.survey, responseIn(event)?.language]),
      [
        ['library', 'en'],
        ['pool', 'da'],
        ['school', 'da'],
      ],
    );
    assert.deepEqual(counts, [1, 1, 1, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('tell each its own events', async () => {
    const { element } = await ten();
    const heard = listen('tillid-start', 'tillid-submit', 'tillid-stored', 'tillid-delivered', 'tillid-refused', 'tillid-error');
    await choose(element('pool'), 4);
    await choose(element('street-b'), 4);
    await send(element('pool'));
    await comesTo(element('pool'), 'delivered');
    assert.deepEqual(
      TEN.filter((name) => sentBy(name, heard).length > 0).map((name) => [name, sentBy(name, heard)]),
      [
        ['pool', ['tillid-start', 'tillid-submit', 'tillid-stored', 'tillid-delivered']],
        ['street-b', ['tillid-start']],
      ],
    );
  });

  it('deliver all ten, each once, when all are sent at the same moment', async () => {
    const { element, endpoints } = await ten();
    for (const name of TEN) find<HTMLInputElement>(element(name), 'tillid-scale, tillid-choice', 'input')!.click();
    await Promise.all(TEN.map((name) => sendUntilDelivered(element(name))));
    const logs = await Promise.all(TEN.map((name) => endpoints[name].log()));
    assert.deepEqual(
      logs.map((log) => new Set(log.flat()).size),
      TEN.map(() => 1),
    );
    assert.equal(new Set(logs.flat(2)).size, 10);
  });

  it('bring back each its own unfinished answers', async () => {
    const { element } = await ten();
    await pause(100);
    for (const [place, name] of (['library', 'pool', 'street-a', 'street-b'] as const).entries()) await choose(element(name), place);
    TEN.forEach((name) => element(name).remove());
    const { element: again } = await ten();
    await eventually('the answers', () =>
      (['library', 'pool', 'street-a', 'street-b'] as const).every((name, place) => chosen(again(name), name === 'library' || name === 'pool' ? 'overall' : 'safe')[0] === place),
    );
    assert.deepEqual(chosen(again('checked'), 'safe'), []);
  });
});

/** Presses the button until there is none any more: some widgets have pages. */
async function sendUntilDelivered(element: HTMLElement): Promise<void> {
  await eventually('the delivery', async () => {
    if (find(element, 'tillid-delivery-status', '.status.delivered') !== undefined) return true;
    find<HTMLButtonElement>(element, '[part=send]')?.click();
    await pause(50);
    return false;
  });
}
