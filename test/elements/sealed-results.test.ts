import { assert } from '@open-wc/testing';
import { aggregate } from '../../src/results/aggregate.js';
import type { SealedResponse } from '../../src/protocol/sealed-response.js';
import type { ResultsElement } from '../../src/elements/results/results.element.js';
import { libraryVisit, visitResponse } from '../fixtures/definitions.js';
import { jsonLines, newOwner, type Owner, sealedVisit } from '../fixtures/sealed-answers.js';
import { faultsOf, fileOf, notCounted, openWith, sealedPage, sumOf } from '../fixtures/sealed-page.js';
import { afterEachTidy, all, appear, eventually, find, focused, listen, wordsOf } from '../fixtures/stage.js';

let owner: Owner;
let sealed: SealedResponse[];
const GIVEN = Array.from({ length: 12 }, (_, index) => ({ overall: 1 + (index % 5), met: index % 11 }));

before(async () => {
  owner = await newOwner();
  sealed = await Promise.all(GIVEN.map((answers) => sealedVisit(owner, answers)));
});

const shown = (element: HTMLElement) => find<ResultsElement>(element, 'tillid-results')?.results;
const status = (element: HTMLElement) => wordsOf(find(element, '[part=status]'));

/** Makes workers impossible, as a Content Security Policy may. */
function withoutWorkers(): void {
  const { Worker } = globalThis;
  afterEachTidy(() => (globalThis.Worker = Worker));
  globalThis.Worker = class {
    constructor() {
      throw new DOMException('no worker', 'SecurityError');
    }
  } as unknown as typeof globalThis.Worker;
}

/** Counts the workers that are started. */
function countWorkers(): { count: number } {
  const { Worker } = globalThis;
  const started = { count: 0 };
  afterEachTidy(() => (globalThis.Worker = Worker));
  globalThis.Worker = class extends Worker {
    constructor(...[address, options]: ConstructorParameters<typeof Worker>) {
      super(address, options);
      started.count++;
    }
  };
  return started;
}

describe('the owner of a key opens sealed answers', () => {
  it('and sees the results that open answers would have', async () => {
    const element = await sealedPage();
    openWith(element, owner, { sealed });
    assert.equal(await sumOf(element), 'Answers found: 12. Opened: 12. Counted: 12.');
    assert.deepEqual(
      shown(element),
      aggregate(
        libraryVisit,
        GIVEN.map((answers) => visitResponse(answers)),
      ),
    );
  });

  it('in workers', async () => {
    const started = countWorkers();
    const element = await sealedPage();
    openWith(element, owner, { sealed });
    await sumOf(element);
    assert.isAtLeast(started.count, 1);
    assert.equal(wordsOf(find(element, '.told')), 'Answers found: 12. Opened: 12. Counted: 12.');
  });

  it('without workers too, and is told so', async () => {
    withoutWorkers();
    const element = await sealedPage();
    openWith(element, owner, { sealed });
    assert.equal(await sumOf(element), 'Answers found: 12. Opened: 12. Counted: 12.');
    assert.include(wordsOf(find(element, '.told')), 'This page may not work on several answers at once');
  });

  it('with a key of P-256', async () => {
    const other = await newOwner('P-256');
    const element = await sealedPage();
    openWith(element, other, { sealed: await Promise.all(GIVEN.map((answers) => sealedVisit(other, answers))) });
    assert.equal(await sumOf(element), 'Answers found: 12. Opened: 12. Counted: 12.');
  });

  it('of several files, each answer once', async () => {
    const element = await sealedPage();
    openWith(element, owner, { files: [fileOf('export.jsonl', jsonLines(sealed.slice(0, 8))), fileOf('kiosk.json', { responses: sealed.slice(5) })] });
    assert.equal(await sumOf(element), 'Answers found: 12. Opened: 12. Counted: 12.');
    assert.match(notCounted(element).join(), /^There more than once, or replaced by a later answer: 3 /);
  });

  it('by the definition in a file, where the page gives none', async () => {
    const element = await sealedPage({});
    openWith(element, owner, { sealed, definitions: [fileOf('survey.json', libraryVisit)] });
    assert.equal(await sumOf(element), 'Answers found: 12. Opened: 12. Counted: 12.');
  });

  it('of an earlier version, by its own definition', async () => {
    const earlier = await Promise.all(GIVEN.map((answers) => sealedVisit(owner, answers, { version: '1' })));
    const element = await sealedPage({});
    openWith(element, owner, { sealed: [...sealed, ...earlier], definitions: [fileOf('1.json', { ...libraryVisit, version: '1' }), fileOf('2.json', libraryVisit)] });
    assert.equal(await sumOf(element), 'Answers found: 24. Opened: 24. Counted: 24.');
    assert.equal(shown(element)?.version, '2');
  });
});

describe('what was opened', () => {
  it('is shown only above the minimum group of the definition', async () => {
    const element = await sealedPage();
    openWith(element, owner, { sealed: sealed.slice(0, 4) });
    await sumOf(element);
    assert.isNull(shown(element)?.n);
    assert.include(wordsOf(await appear(element, 'tillid-results', '.too-few')), '5');
  });

  it('and could not be counted is told with its ids', async () => {
    const [stranger, unfit, open] = [await sealedVisit(await newOwner(), { overall: 4 }), await sealedVisit(owner, { overall: 99 }), visitResponse({ overall: 4 })];
    const [entry] = sealed[0]!.sealed;
    const changed = { ...sealed[0]!, id: crypto.randomUUID(), sealed: [entry!] };
    const element = await sealedPage();
    openWith(element, owner, { files: [fileOf('a.jsonl', `${jsonLines([...sealed, stranger, unfit, open, changed])}nonsense`)] });
    assert.equal(await sumOf(element), 'Answers found: 17. Opened: 13. Counted: 12.');
    assert.deepEqual(notCounted(element), [
      `Sealed for another key: 1 | ${stranger.id}`,
      `Damaged, or changed since it was sealed: 2 | ${changed.id} sealed[0]: expected what was sealed, under the id, survey, version and revision that it was sealed with a.jsonl:17`,
      `Not sealed: 1 | ${open.id}`,
      `Opened, but does not fit the survey: 1 | ${unfit.id} answers.overall: expected at most 5`,
    ]);
  });

  it('can be saved as JSON lines, with a warning', async () => {
    const element = await sealedPage();
    openWith(element, owner, { sealed });
    await sumOf(element);
    const { click } = HTMLAnchorElement.prototype;
    const saved = new Promise<HTMLAnchorElement>((resolve) => {
      HTMLAnchorElement.prototype.click = function save() {
        resolve(this);
      };
    });
    afterEachTidy(() => (HTMLAnchorElement.prototype.click = click));
    const button = find(element, '.save')!;
    assert.include(wordsOf(find(element, `#${button.getAttribute('aria-describedby')}`)), 'can read every single answer');
    button.click();
    const { href, download } = await saved;
    const lines = (await (await fetch(href)).text()).trimEnd().split('\n');
    assert.equal(download, 'library-visit-opened.jsonl');
    assert.sameDeepMembers(
      lines.map((line) => (JSON.parse(line) as { answers: unknown }).answers),
      GIVEN,
    );
  });

  it('is forgotten when that is asked for', async () => {
    const element = await sealedPage();
    openWith(element, owner, { sealed });
    await sumOf(element);
    find(element, '.forget')!.click();
    await eventually('the word', () => status(element) === 'What had been opened is forgotten.');
    assert.isUndefined(find(element, 'tillid-results'));
    assert.equal(focused()?.className, 'start');
  });

  it('is forgotten when the element leaves the page', async () => {
    const element = await sealedPage();
    openWith(element, owner, { sealed });
    await sumOf(element);
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await eventually('the form', () => find(element, 'form')?.hidden === false);
    assert.isUndefined(find(element, '.outcome'));
  });

  it('is where the focus goes', async () => {
    const element = await sealedPage();
    openWith(element, owner, { sealed });
    await sumOf(element);
    await eventually('the focus', () => focused()?.classList.contains('told'));
  });
});

describe('the form for sealed answers', () => {
  it('says at each field that is missing what it needs, and goes to the first', async () => {
    const element = await sealedPage({});
    openWith(element, owner, { files: [], key: null, passphrase: '' });
    await eventually('the faults', () => faultsOf(element).length > 0);
    assert.deepEqual(faultsOf(element), [
      'Error: Choose at least one file with sealed answers.',
      'Error: Choose the survey’s definition.',
      'Error: Choose the private key file.',
      'Error: Write the passphrase.',
    ]);
    assert.equal(focused()?.id, 'files');
  });

  it('says that the passphrase is wrong, empties its field and keeps what was chosen', async () => {
    const element = await sealedPage();
    openWith(element, owner, { sealed, passphrase: 'grå himmel' });
    await eventually('the fault', () => faultsOf(element).length > 0, 15_000);
    assert.deepEqual(faultsOf(element), ['Error: This is not the passphrase of this key file.']);
    const field = find<HTMLInputElement>(element, '#passphrase')!;
    assert.isTrue(field === focused());
    assert.equal(field.value, '');
    assert.equal(find<HTMLInputElement>(element, '#key')!.files!.length, 1);
  });

  it('has no passphrase in it while answers are opened', async () => {
    const element = await sealedPage();
    openWith(element, owner, { sealed });
    assert.equal(find<HTMLInputElement>(element, '#passphrase')!.value, '');
    await sumOf(element);
  });

  for (const [what, content] of Object.entries({ 'no JSON': 'nonsense', 'another JSON file': { type: 'something-else' } })) {
    it(`says that a key file is none, where it is ${what}`, async () => {
      const element = await sealedPage();
      openWith(element, owner, { sealed, key: fileOf('key.json', content) });
      await eventually('the fault', () => faultsOf(element).length > 0);
      assert.deepEqual(faultsOf(element), ['Error: This is no private key file, or this browser cannot use its key.']);
    });
  }

  it('says that a definition is none', async () => {
    const element = await sealedPage({});
    openWith(element, owner, { sealed, definitions: [fileOf('survey.json', 'nonsense')] });
    await eventually('the fault', () => faultsOf(element).length > 0);
    assert.match(faultsOf(element).join(), /A file is no survey definition/);
  });

  it('says that there are no answers in a file', async () => {
    const element = await sealedPage();
    openWith(element, owner, { files: [fileOf('empty.jsonl', '\n')] });
    await eventually('the word', () => status(element) === 'There are no answers in what was chosen.');
  });

  it('tells a script what went wrong', async () => {
    const events = listen('tillid-error');
    const element = await sealedPage();
    openWith(element, owner, { sealed, key: fileOf('key.json', 'nonsense') });
    await eventually('the event', () => events.length === 1);
    assert.match((events[0] as CustomEvent<{ message: string }>).detail.message, /the key file is no JSON/);
  });

  it('can be used again after it was stopped', async () => {
    const element = await sealedPage();
    openWith(element, owner, { sealed });
    (await appear(element, '.stop')).click();
    await eventually('the word', () => status(element) === 'Stopped. What had been opened is forgotten.');
    assert.isFalse(find(element, 'form')!.hidden);
    openWith(element, owner, { sealed });
    assert.equal(await sumOf(element), 'Answers found: 12. Opened: 12. Counted: 12.');
  });

  it('says beforehand that whoever holds the key can read every single answer', async () => {
    assert.include(wordsOf(find(await sealedPage(), '.about')), 'Whoever holds the private key can read every single answer.');
  });

  it('speaks the language of the page', async () => {
    const element = await sealedPage({ language: 'da', definition: libraryVisit });
    assert.deepEqual(all(element, 'label[for]').map(wordsOf), ['Filer med forseglede svar', 'Fil med den private nøgle', 'Nøglens adgangssætning']);
  });
});
