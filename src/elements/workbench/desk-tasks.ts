import type { WorkbenchMessages } from '../../locales/en-workbench.js';
import { type Task, TASKS } from './desk-route.js';
import type { Scene } from './desk-scene.js';
import { PARTS } from './loaders.js';

/** What a task is called → the key of its words. */
export const TASK_WORDS = {
  questions: 'deskQuestions',
  scores: 'deskScoring',
  meeting: 'deskMeeting',
  words: 'deskWords',
  settings: 'deskSettings',
  publish: 'deskPublish',
  ways: 'deskWays',
  results: 'deskResults',
  board: 'deskBoard',
} as const satisfies Record<Task, keyof WorkbenchMessages>;

/** The part that a task is done in; the others are done by the workbench itself. */
const PART_OF: Partial<Readonly<Record<Task, string>>> = {
  questions: 'tillid-workbench-editor',
  scores: 'tillid-workbench-scoring',
  meeting: 'tillid-workbench-meeting',
  words: 'tillid-workbench-words',
  ways: 'tillid-workbench-ways',
  results: 'tillid-workbench-findings',
  board: 'tillid-workbench-board',
};

/** Whether a part can be shown: there is something to fetch, or the page has defined it. */
export const isPartThere = (tag: string): boolean => Object.hasOwn(PARTS, tag) || customElements.get(tag) !== undefined;

/** What can be done with a survey: results and boards need a collector that has it. */
export function tasksOffered({ hasBoard, isPublished }: { readonly hasBoard: boolean; readonly isPublished: boolean }, { session }: Pick<Scene, 'session'>): readonly Task[] {
  const isServed = isPublished && session.collector !== null;
  const isOffered: Partial<Readonly<Record<Task, boolean>>> = { results: isServed, board: isServed && hasBoard };
  return TASKS.filter((task) => (isOffered[task] ?? true) && (PART_OF[task] === undefined || isPartThere(PART_OF[task])));
}
