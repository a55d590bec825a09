import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { boardDocument, type BoardDocument, parseWith } from '../../src/schemas.js';
import { type BOARDS, COUNTED, type Task, TASKS } from '../fixtures/camps.js';
import { repositoryRoot } from '../fixtures/reference-data.js';

type Language = 'da' | 'en';
interface Boards {
  readonly boardOfTask: (task: Task, language: Language) => BoardDocument;
  readonly tablesSeen: (task: Task) => number;
}

let boards: Boards;
before(async () => {
  boards = (await import(pathToFileURL(join(repositoryRoot(), 'demo', 'camps', 'board-of-task.js')).href)) as Boards;
});

/** What a board document says that the cards of a question were given. */
const dotsOn = ({ cards }: BoardDocument, questions: readonly string[]) =>
  cards.filter(({ question }) => questions.includes(question)).map(({ question, rated }) => rated[question]?.dots);

describe('the boards of the camps', () => {
  for (const language of ['da', 'en'] as const)
    it(`are board documents (${language})`, () => {
      const faults = TASKS.map((task) => parseWith(boardDocument, boards.boardOfTask(task, language))).flatMap((parsed) => (parsed.ok ? [] : parsed.problems));
      assert.deepEqual(faults, []);
    });

  it('show 205 rated cards with 683 dots, and 29 rated signs of success', () => {
    const rated = TASKS.flatMap((task) => dotsOn(boards.boardOfTask(task, 'da'), COUNTED));
    const signs = TASKS.flatMap((task) => dotsOn(boards.boardOfTask(task, 'da'), ['indicators']));
    assert.deepEqual([rated.length, rated.reduce<number>((sum, dots) => sum + dots!, 0), signs.length], [205, 683, 29]);
  });

  it('have no phase for a board of which no card can be read, so that nothing looks like 0', () => {
    for (const task of TASKS)
      assert.deepEqual(
        boards.boardOfTask(task, 'da').phases.map(({ id }) => id),
        Object.keys(task.boards).filter((id) => task.boards[id as (typeof BOARDS)[number]].cards.length > 0),
      );
  });

  it('do not say how many gave the dots, which nobody has noted', () => {
    const told = TASKS.flatMap((task) => boards.boardOfTask(task, 'da').cards.flatMap(({ rated }) => Object.values(rated)));
    assert.deepEqual(new Set(told.map((rating) => rating?.supporters)), new Set([null]));
  });

  it('have every category with its count, and those without one as not known', () => {
    const counts = TASKS.map((task) => boards.boardOfTask(task, 'en').categories.map(({ n }) => n));
    assert.deepEqual(
      counts,
      TASKS.map(({ categories }) => categories.map(({ count }) => count)),
    );
    assert.equal(counts.flat().filter((n) => n === null).length, 6);
  });

  it('count a card of one table or the other for neither', () => {
    assert.deepEqual(
      TASKS.map((task) => [task.id, boards.tablesSeen(task), task.groups]),
      [
        ['wellbeing', 6, 6],
        ['employment', 2, 2],
        ['support', 10, 10],
        ['communities', 1, 3],
        ['growth', 7, 9],
      ],
    );
  });
});
