import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { BoardAct } from '../../src/board/act.js';
import { definitionOfPhase, withCardWords } from '../../src/board/card-options.js';
import type { ResponseParts } from '../../src/board/response-parts.js';
import type { SurveyDefinition } from '../../src/schemas.js';
import { questionsOf } from '../../src/survey/pages-of.js';
import { facilitatorsBoard, participant, placeId } from '../fixtures/meeting-parts.js';
import { MEETING } from '../fixtures/meeting-survey.js';

const card = (place: number) => placeId('ane', 'indicators', place);

let responses: ResponseParts[];
before(async () => {
  responses = [await participant('ane', '1.1', { indicators: ['a', 'b', 'c', 'd'], ideas: ['beside'] })];
});

/** The definition with which a phase begins after some acts. */
const begun = (phase: string, acts: readonly BoardAct[] = [], more: readonly ResponseParts[] = [], definition = MEETING) =>
  definitionOfPhase(
    definition,
    facilitatorsBoard([...responses, ...more], acts, definition),
    MEETING.board.phases.find(({ id }) => id === phase)!,
    acts.length + 1,
  );

const optionsIn = (definition: SurveyDefinition, id: string) =>
  (questionsOf(definition).find((question) => question.id === id) as unknown as { readonly options: readonly { readonly id: string; readonly text: object }[] }).options;

const idsIn = (made: ReturnType<typeof begun>, id: string) => {
  assert.ok(made?.ok, JSON.stringify(made));
  return optionsIn(made.value, id).map((option) => option.id);
};

describe('the options of a phase', () => {
  it('are, for rating, the cards that are shown and stand under no other, in the words that are shown', () => {
    const made = begun('rating', [
      { act: 'hide', card: card(0), reason: 'x' },
      { act: 'merge', cards: [card(1)], into: card(2) },
      { act: 'redact', card: card(3), text: 'other', reason: 'x' },
      { act: 'redact', card: card(2), text: 'c again', reason: 'x' },
    ]);
    // One too few for a question of which three may be chosen.
    assert.equal(made?.ok, false);
    const four = begun('rating', [{ act: 'redact', card: card(3), text: 'other', reason: 'x' }]);
    assert.ok(four?.ok);
    assert.deepEqual(optionsIn(four.value, 'dots'), [
      { id: card(0), text: { en: 'a' } },
      { id: card(1), text: { en: 'b' } },
      { id: card(2), text: { en: 'c' } },
      { id: card(3), text: { en: 'other' } },
    ]);
  });

  it('are, in the second round, those with dots and those that were chosen, and all where there are none', async () => {
    const rated = await participant('bo', null, { dots: [card(1)] });
    assert.deepEqual(idsIn(begun('choosing', [{ act: 'choose', card: card(3) }], [rated]), 'second'), [card(1), card(3)]);
    assert.equal(idsIn(begun('choosing'), 'second').length, 4);
  });

  it('are, for contributions, the chosen cards; without any the phase cannot begin', () => {
    assert.deepEqual(idsIn(begun('giving', [{ act: 'choose', card: card(2) }]), 'to'), [card(2)]);
    assert.equal(begun('giving')?.ok, false);
  });

  it('are not asked for where a phase has no such question', () => {
    assert.deepEqual([begun('write'), begun('telling')], [null, null]);
  });

  it('stand in a version that is called after the act, also when a phase begins once more', () => {
    const first = begun('rating');
    assert.ok(first?.ok);
    assert.equal(first.value.version, '1+1');
    const again = begun('rating', [{ act: 'phase', phase: 'rating' }], [], first.value as typeof MEETING);
    assert.ok(again?.ok);
    assert.equal(again.value.version, '1+2');
  });

  it('leave all other questions as they are', () => {
    const made = begun('rating');
    assert.ok(made?.ok);
    const others = (definition: SurveyDefinition) => questionsOf(definition).filter(({ id }) => id !== 'dots');
    assert.deepEqual(others(made.value), others(MEETING));
  });
});

describe('the words of options that are cards', () => {
  const made = () => {
    const parsed = begun('rating');
    assert.ok(parsed?.ok);
    return parsed.value;
  };
  const all = new Map([0, 1, 2, 3].map((place) => [card(place), 'abcd'[place]!]));

  it('follow the board: other words, none where a card is gone, and the old ones when it is back', () => {
    const changed = withCardWords(made(), new Map([...all, [card(1), 'other']].filter(([id]) => id !== card(2)) as [string, string][]));
    assert.deepEqual(
      optionsIn(changed, 'dots').map(({ text }) => text),
      [{ en: 'a' }, { en: 'other' }, { en: '–' }, { en: 'd' }],
    );
    assert.deepEqual(withCardWords(changed, all), made());
  });

  it('stay, and so does the definition itself, where nothing has changed', () => {
    const definition = made();
    assert.equal(withCardWords(definition, all), definition);
  });

  it('are not touched where an editor wrote them, or the survey has no board', () => {
    const definition: SurveyDefinition = MEETING;
    assert.equal(withCardWords(definition, new Map()), definition);
    const { board: _board, ...plain } = made();
    assert.equal(withCardWords(plain, new Map()), plain);
  });
});
