import type { Draft } from '../../authoring/draft.js';
import { deepestField } from '../../authoring/field-of-problem.js';
import { fieldsOf } from '../../authoring/fields-of.js';
import { PAGE_FIELDS } from '../../authoring/page-fields.js';
import { isWithin, parsePath, type Path } from '../../authoring/path.js';
import { pagePlaces, questionPlaces } from '../../authoring/places-of.js';
import { controlId } from './editor-control.js';
import type { EditorForm } from './editor-scene.js';

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

/** The ids of the control for a place in a form, and of the group that it stands in. */
export const idsOf = (form: EditorForm, place: Path): readonly string[] =>
  [place, place.slice(0, -1)].filter((path) => path.length > form.base.length).map((path) => controlId(form, path));

/** What shows a place of the draft, such as `pages[0].questions[2].max`; of what has no form here, the list of what is wrong elsewhere. */
export function goalOf(place: string, draft: Draft, keys: PlaceKeys): EditorGoal {
  const path = parsePath(place);
  const questions = questionPlaces(draft);
  const asked = questions.findIndex((question) => isWithin(path, question.path));
  const question = questions[asked];
  if (question !== undefined) {
    const key = keys.questions[asked]!;
    const field = deepestField(path, question.path, fieldsOf(question.type));
    return { open: key, ids: [...idsOf({ base: question.path, key }, field), `${key}-head`] };
  }
  const pages = pagePlaces(draft);
  const at = pages.findIndex((page) => isWithin(path, page.path ?? page.list));
  const page = pages[at];
  if (page === undefined) return { open: null, ids: ['elsewhere'] };
  const key = keys.pages[at]!;
  const base = page.path ?? page.list;
  return { open: null, ids: [...idsOf({ base, key }, deepestField(path, base, PAGE_FIELDS)), `${key}-head`] };
}
