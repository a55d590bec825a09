import type { Draft } from '../../authoring/draft.js';
import { deepestField } from '../../authoring/field-of-problem.js';
import { fieldsOf } from '../../authoring/fields-of.js';
import { PAGE_FIELDS } from '../../authoring/page-fields.js';
import { isWithin, parsePath } from '../../authoring/path.js';
import { pagePlaces, questionPlaces } from '../../authoring/places-of.js';
import { controlId } from './editor-control.js';

/** Where in the editor somebody wants to go: the question that is to be open for it, and the ids of what gets the focus, the nearest first. */
export interface EditorGoal {
  readonly open: string | null;
  readonly ids: readonly string[];
}

/** The keys of the questions and the pages of a draft, in their order. */
export interface PlaceKeys {
  readonly questions: readonly string[];
  readonly pages: readonly string[];
}

/** What shows a place of the draft, such as `pages[0].questions[2].max`; of what has no form here, the list of what is wrong elsewhere. */
export function goalOf(place: string, draft: Draft, keys: PlaceKeys): EditorGoal {
  const path = parsePath(place);
  const questions = questionPlaces(draft);
  const asked = questions.findIndex((question) => isWithin(path, question.path));
  const question = questions[asked];
  if (question !== undefined) {
    const key = keys.questions[asked]!;
    const field = deepestField(path, question.path, fieldsOf(question.type));
    return { open: key, ids: [controlId({ base: question.path, key }, field), `${key}-head`] };
  }
  const pages = pagePlaces(draft);
  const at = pages.findIndex((page) => isWithin(path, page.path ?? page.list));
  const page = pages[at];
  if (page === undefined) return { open: null, ids: ['elsewhere'] };
  const key = keys.pages[at]!;
  const base = page.path ?? page.list;
  return { open: null, ids: [controlId({ base, key }, deepestField(path, base, PAGE_FIELDS)), `${key}-head`] };
}

/** What can have the focus by itself. */
const FOCUSABLE = 'input, textarea, select, button, [tabindex]';

/** Puts the focus on the first of some ids that is drawn, whatever is folded around it. */
export function goTo(root: ShadowRoot, ids: readonly string[]): void {
  const found = ids.map((id) => root.getElementById(id)).find((element) => element !== null);
  for (let fold = found?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  const target = found?.matches(FOCUSABLE) === true ? found : found?.querySelector<HTMLElement>(FOCUSABLE);
  target?.focus();
}
