import { assert } from '@open-wc/testing';
import { DeviceMemory } from '../../src/outbox/device-memory.js';
import { agedMemories, blockStorage, clearMemories, memories } from '../fixtures/device-storage.js';

const BOTH = { once: true, draft: true };
const DRAFT = { page: 'park', answers: { wish: 'A bench' } };
const name = () => JSON.stringify(['survey', crypto.randomUUID()]);

beforeEach(clearMemories);
afterEach(clearMemories);

describe('what a browser remembers of a survey', () => {
  it('is nothing at first', () => {
    const memory = new DeviceMemory(name(), BOTH);
    assert.deepEqual([memory.hasAnswered, memory.draft], [false, undefined]);
  });

  it('is a draft that was kept', () => {
    const survey = name();
    new DeviceMemory(survey, BOTH).keepDraft(DRAFT);
    assert.deepEqual(new DeviceMemory(survey, BOTH).draft, DRAFT);
  });

  it('is the latest of several drafts', () => {
    const survey = name();
    const memory = new DeviceMemory(survey, BOTH);
    memory.keepDraft(DRAFT);
    memory.keepDraft({ page: 'street', answers: {} });
    assert.deepEqual(new DeviceMemory(survey, BOTH).draft, { page: 'street', answers: {} });
  });

  it('is known at once to the one who kept it', () => {
    const memory = new DeviceMemory(name(), BOTH);
    memory.keepDraft(DRAFT);
    assert.deepEqual(memory.draft, DRAFT);
  });

  it('is not mixed up with another survey', () => {
    new DeviceMemory(name(), BOTH).keepDraft(DRAFT);
    assert.isUndefined(new DeviceMemory(name(), BOTH).draft);
  });

  it('is that it was answered, and no draft any more', () => {
    const survey = name();
    const memory = new DeviceMemory(survey, BOTH);
    memory.keepDraft(DRAFT);
    memory.noteAnswered();
    const again = new DeviceMemory(survey, BOTH);
    assert.deepEqual([again.hasAnswered, again.draft], [true, undefined]);
  });

  it('is that it was answered, though a later draft was thrown away', () => {
    const survey = name();
    const memory = new DeviceMemory(survey, BOTH);
    memory.noteAnswered();
    memory.keepDraft(DRAFT);
    memory.forget();
    const again = new DeviceMemory(survey, BOTH);
    assert.deepEqual([again.hasAnswered, again.draft], [true, undefined]);
  });

  it('is that it was answered, after years', () => {
    const survey = name();
    new DeviceMemory(survey, BOTH).noteAnswered();
    agedMemories(1000);
    assert.isTrue(new DeviceMemory(survey, BOTH).hasAnswered);
  });

  it('is a draft for almost seven days', () => {
    const survey = name();
    new DeviceMemory(survey, BOTH).keepDraft(DRAFT);
    agedMemories(6.9);
    assert.deepEqual(new DeviceMemory(survey, BOTH).draft, DRAFT);
  });

  it('is no draft of more than seven days', () => {
    const survey = name();
    new DeviceMemory(survey, BOTH).keepDraft(DRAFT);
    agedMemories(7.1);
    assert.isUndefined(new DeviceMemory(survey, BOTH).draft);
  });

  it('leaves the words of a draft of more than seven days nowhere on the device', () => {
    const survey = name();
    new DeviceMemory(survey, BOTH).keepDraft(DRAFT);
    agedMemories(7.1);
    new DeviceMemory(survey, BOTH);
    assert.notInclude(memories(), 'A bench');
  });
});

describe('where a page does not ask for it, a browser', () => {
  it('keeps no draft', () => {
    new DeviceMemory(name(), { once: true, draft: false }).keepDraft(DRAFT);
    assert.equal(memories(), '');
  });

  it('does not tell of a draft that another page kept', () => {
    const survey = name();
    new DeviceMemory(survey, BOTH).keepDraft(DRAFT);
    assert.isUndefined(new DeviceMemory(survey, { once: true, draft: false }).draft);
  });

  it('does not keep that the survey was answered', () => {
    const survey = name();
    new DeviceMemory(survey, { once: false, draft: true }).noteAnswered();
    assert.isFalse(new DeviceMemory(survey, BOTH).hasAnswered);
  });

  it('keeps nothing at all after answering', () => {
    const memory = new DeviceMemory(name(), { once: false, draft: true });
    memory.keepDraft(DRAFT);
    memory.noteAnswered();
    assert.equal(memories(), '');
  });

  it('does not forget that another page asked to remember the answering', () => {
    const survey = name();
    new DeviceMemory(survey, BOTH).noteAnswered();
    new DeviceMemory(survey, { once: false, draft: true }).noteAnswered();
    assert.isTrue(new DeviceMemory(survey, BOTH).hasAnswered);
  });

  it('keeps nothing after a draft was thrown away', () => {
    const memory = new DeviceMemory(name(), { once: false, draft: true });
    memory.keepDraft(DRAFT);
    memory.forget();
    assert.equal(memories(), '');
  });
});

describe('where storage is blocked, a browser', () => {
  it('remembers a draft until the page is left', () => {
    blockStorage();
    const memory = new DeviceMemory(name(), BOTH);
    memory.keepDraft(DRAFT);
    assert.deepEqual(memory.draft, DRAFT);
  });

  it('remembers that it was answered until the page is left', () => {
    blockStorage();
    const memory = new DeviceMemory(name(), BOTH);
    memory.noteAnswered();
    assert.isTrue(memory.hasAnswered);
  });

  it('forgets without a word', () => {
    blockStorage();
    new DeviceMemory(name(), BOTH).forget();
  });
});

describe('what somebody else wrote into the storage', () => {
  for (const foreign of ['', 'null', '{', '"text"', '[]', '5']) {
    it(`is passed over: ${foreign || 'an empty text'}`, () => {
      const survey = name();
      localStorage.setItem(`tillid:${survey}`, foreign);
      const memory = new DeviceMemory(survey, BOTH);
      assert.deepEqual([memory.hasAnswered, memory.draft], [false, undefined]);
    });
  }
});
