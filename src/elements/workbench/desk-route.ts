/** What can be done with a survey that is open, in the order in which it is mostly done. */
export const TASKS = ['questions', 'scores', 'meeting', 'words', 'settings', 'publish', 'ways', 'results', 'board'] as const;
export type Task = (typeof TASKS)[number];

/** Ways to begin a survey. */
export const WAYS_TO_BEGIN = ['instrument', 'blank', 'copy', 'file'] as const;
export type WayToBegin = (typeof WAYS_TO_BEGIN)[number];

/** Where in the workbench somebody is. */
export type Route =
  | { readonly at: 'list' }
  | { readonly at: 'new'; readonly way: WayToBegin | null }
  /** `place` is what in the task is meant, such as `closes`; empty for all of it. */
  | { readonly at: 'survey'; readonly id: string; readonly task: Task; readonly place: string };

const isOneOf = <One extends string>(list: readonly One[], text: string | undefined): text is One => (list as readonly (string | undefined)[]).includes(text);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Reads the hash of an address; null for one that is not ours, as that of a heading of the page. */
export function routeOf(hash: string): Route | null {
  const [first = '', second, third, ...rest] = hash.replace(/^#/, '').split('/').map(decoded);
  if (first === 'surveys' || hash === '' || hash === '#') return { at: 'list' };
  if (first === 'new') return { at: 'new', way: isOneOf(WAYS_TO_BEGIN, second) ? second : null };
  if (first !== 'survey' || second === undefined || second === '') return null;
  return { at: 'survey', id: second, task: isOneOf(TASKS, third) ? third : 'questions', place: rest.join('/') };
}

/** The hash of a place in the workbench. */
export function hashOf(route: Route): string {
  if (route.at === 'list') return '#surveys';
  if (route.at === 'new') return route.way === null ? '#new' : `#new/${route.way}`;
  const { id, task, place } = route;
  return `#survey/${encodeURIComponent(id)}/${task}${place === '' ? '' : `/${encodeURIComponent(place)}`}`;
}

/** The hash of a task of a survey. */
export const taskHash = (id: string, task: Task, place = ''): string => hashOf({ at: 'survey', id, task, place });
