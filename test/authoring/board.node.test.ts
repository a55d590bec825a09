import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asksOf, askedQuestion, boardQuestions, fittingQuestions, PHASE_KINDS, phasePlaces, questionsOutside } from '../../src/authoring/board/board-asks.js';
import { boardProblems, problemsOfPhase } from '../../src/authoring/board/board-problems.js';
import { addAsked, addPhase, beginBoard, removeBoard, removePhase, retypeAsked, setAsked } from '../../src/authoring/board/change-board.js';
import { settledBoard } from '../../src/authoring/board/settled-board.js';
import { addEntry } from '../../src/authoring/change-entries.js';
import { type Draft, listOf, objectOf } from '../../src/authoring/draft.js';
import { newDraft } from '../../src/authoring/new-draft.js';
import { questionPlaces } from '../../src/authoring/places-of.js';
import { problemsOf } from '../../src/authoring/problems-of.js';
import { textsOf } from '../../src/authoring/texts-of.js';
import { valueAt, withValueAt } from '../../src/authoring/value-at.js';
import { draftOf } from '../fixtures/draft-of.js';
import { MEETING } from '../fixtures/meeting-survey.js';

const EN = { languages: ['en'] };
const fresh = () => newDraft({ id: 'meeting', language: 'en', title: 'Meeting' });
const begun = (rating: 'dots' | 'budget' = 'dots') => beginBoard(fresh(), { rating, ...EN });

/** A draft with words wherever a definition needs them. */
const worded = (draft: Draft): Draft =>
  textsOf(draft)
    .filter(({ text, isNeeded }) => isNeeded && Object.keys(text).length === 0)
    .reduce((next, { path }) => withValueAt(next, path, { en: 'Words' }), draft);

const typesIn = (draft: Draft) => questionPlaces(draft).map(({ type }) => type);
const askOf = (draft: Draft, phase: number, name: string) => asksOf(draft, phasePlaces(draft)[phase]!).find((ask) => ask.name === name)!;
const optionsOf = (draft: Draft, phase: number, name: string) => listOf(askedQuestion(draft, askOf(draft, phase, name))!.question['options']).map((option) => objectOf(option));

describe('a meeting that is begun', () => {
  it('lacks nothing but words, with dots and with a purse, in the place of the question that a new survey begins with', () => {
    assert.deepEqual(typesIn(begun()), ['cards', 'dots']);
    assert.deepEqual(typesIn(begun('budget')), ['cards', 'budget']);
    for (const draft of [begun(), begun('budget')]) assert.deepEqual(problemsOf(worded(draft)), []);
  });

  it('leaves questions that somebody has written where they are, and says that no step asks them', () => {
    const written = withValueAt(fresh(), ['pages', 0, 'questions', 0, 'text'], { en: 'How was it?' });
    const draft = beginBoard(written, { rating: 'dots', ...EN });
    assert.deepEqual(typesIn(draft), ['scale', 'cards', 'dots']);
    assert.deepEqual(
      questionsOutside(draft).map(({ id }) => id),
      ['question-1'],
    );
  });

  it('gives the options that stand for cards a mark in every language of the survey', () => {
    const draft = beginBoard(fresh(), { rating: 'dots', languages: ['da', 'ar'] });
    assert.deepEqual(
      optionsOf(draft, 1, 'rate').map(({ text }) => text),
      [
        { da: '…', ar: '…' },
        { da: '…', ar: '…' },
      ],
    );
  });

  it('goes with its steps when it is removed, and leaves the questions', () => {
    const gone = removeBoard(begun());
    assert.equal(gone['board'], undefined);
    assert.deepEqual(typesIn(gone), ['cards', 'dots']);
  });
});

describe('a step of a meeting', () => {
  it('of every kind can be added, and lacks nothing but words then', () => {
    const all = PHASE_KINDS.reduce((draft, kind) => addPhase(draft, { kind, ...EN }).draft, begun());
    assert.deepEqual(
      phasePlaces(all).map(({ id }) => id),
      ['collect', 'rate', 'collect-2', 'rate-2', 'choose', 'contribute', 'story'],
    );
    assert.deepEqual(problemsOf(worded(all)), []);
  });

  it('takes its questions with it when it is removed, but for those that something else names', () => {
    const draft = addPhase(begun(), { kind: 'contribute', ...EN }).draft;
    assert.deepEqual(typesIn(removePhase(draft, 2)), ['cards', 'dots']);
    const about = askOf(draft, 2, 'about').id;
    const named = withValueAt(draft, ['pages', 0, 'questions', 0, 'showIf'], { question: about, answered: true });
    assert.deepEqual(
      questionPlaces(removePhase(named, 2)).map(({ id }) => id),
      [...questionPlaces(begun()).map(({ id }) => id), about],
    );
  });

  it('takes a page with it that has no other question', () => {
    const draft = withValueAt(addPhase(begun(), { kind: 'story', ...EN }).draft, ['pages', 1], { id: 'page-2', questions: [] });
    const [headline, story] = questionPlaces(draft).slice(-2);
    const moved = withValueAt(withValueAt(withValueAt(draft, story!.path, undefined), headline!.path, undefined), ['pages', 1, 'questions'], [headline!.question, story!.question]);
    assert.equal(listOf(removePhase(moved, 2)['pages']).length, 1);
  });

  it('asks in another way with the same id and words, and its options stand for cards again', () => {
    const draft = withValueAt(begun(), ['pages', 0, 'questions', 1, 'text'], { en: 'Which?' });
    const ask = askOf(draft, 1, 'rate');
    const next = retypeAsked(draft, ask, { type: 'choice', ...EN });
    const { question } = askedQuestion(next, ask)!;
    assert.deepEqual([question['type'], question['id'], question['text'], question['multiple'], question['dots']], ['choice', ask.id, { en: 'Which?' }, true, undefined]);
    assert.deepEqual(problemsOf(worded(next)), []);
  });

  it('can ask a question that fits and does nothing else on the board', () => {
    const draft = draftOf(MEETING);
    const fitting = (phase: number, name: string) => fittingQuestions(draft, askOf(draft, phase, name)).map(({ id }) => id);
    assert.deepEqual(fitting(0, 'collect'), ['indicators']);
    const free = setAsked(draft, ['board', 'side'], '');
    assert.equal(objectOf(free['board'])['side'], undefined);
    assert.deepEqual(
      fittingQuestions(free, askOf(free, 0, 'collect')).map(({ id }) => id),
      ['indicators', 'ideas'],
    );
    assert.deepEqual([...boardQuestions(draft)].length, MEETING.questions.length);
  });

  it('of a story has room for one part more, up to three', () => {
    const draft = addPhase(begun(), { kind: 'story', ...EN }).draft;
    const place = () => phasePlaces(draft)[2]!;
    assert.deepEqual(
      asksOf(draft, place()).map(({ id }) => id !== ''),
      [true, true, false],
    );
    assert.equal(asksOf(draftOf(MEETING), phasePlaces(draftOf(MEETING))[4]!).length, 3);
  });
});

describe('what follows from a change of a meeting', () => {
  const contributing = () => {
    const draft = addPhase(begun(), { kind: 'contribute', ...EN }).draft;
    const named = withValueAt(draft, ['board', 'actors'], [{ id: 'office', text: { en: 'The office' } }]);
    return addAsked(named, askOf(named, 2, 'actors'), { type: 'choice', ...EN });
  };

  it('are the options that name who contributes, as long as they are the actors', () => {
    const draft = contributing();
    assert.deepEqual(optionsOf(draft, 2, 'actors'), [{ id: 'office', text: { en: 'The office' } }]);
    const more = addEntry(draft, ['board', 'actors'], { stem: 'actor' });
    assert.deepEqual(
      optionsOf(settledBoard(draft, more), 2, 'actors').map(({ id }) => id),
      ['office', 'actor-1'],
    );
    const { path } = askedQuestion(draft, askOf(draft, 2, 'actors'))!;
    const own = withValueAt(draft, [...path, 'options'], [{ id: 'office', text: { en: 'Us' } }]);
    assert.deepEqual(
      optionsOf(settledBoard(own, addEntry(own, ['board', 'actors'], { stem: 'actor' })), 2, 'actors').map(({ id }) => id),
      ['office'],
    );
  });

  it('are as many places for cards as a question asks for, and no more', () => {
    const draft = begun();
    const { path } = askedQuestion(draft, askOf(draft, 1, 'rate'))!;
    const asking = (more: object) => {
      const changed = withValueAt(draft, path, { ...objectOf(valueAt(draft, path)), ...more });
      return optionsOf(settledBoard(draft, changed), 1, 'rate').length;
    };
    assert.deepEqual([asking({}), asking({ dots: 7, perOption: 2 }), asking({ atMost: 5 })], [2, 4, 5]);
    const real = withValueAt(draft, [...path, 'options'], [{ id: 'a', text: { en: 'A' } }]);
    assert.deepEqual(optionsOf(settledBoard(draft, real), 1, 'rate').length, 1);
  });
});

describe('the problems of a meeting', () => {
  it('stand at what shows them: a field, the question that is missing, a field of the question that a step asks', () => {
    const draft = withValueAt(withValueAt(draftOf(MEETING), ['board', 'side'], 'headline'), ['questions', 0, 'atMost'], 0);
    const wrong = withValueAt(draft, ['board', 'mostChosen'], 0);
    const schema = boardProblems(wrong, problemsOf(wrong));
    assert.deepEqual([...schema.keys()].toSorted(), ['board.mostChosen', 'questions[0].atMost']);
    const crossed = withValueAt(draftOf(MEETING), ['board', 'side'], 'headline');
    assert.deepEqual([...boardProblems(crossed, problemsOf(crossed)).keys()], ['board.side']);
  });

  it('are counted for a step with those of its questions', () => {
    const draft = begun();
    const problems = problemsOf(draft);
    assert.deepEqual(
      phasePlaces(draft).map(({ path }) => problemsOfPhase(draft, path, problems)),
      [1, 1],
    );
  });
});
