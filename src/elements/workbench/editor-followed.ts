import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { followable, following } from '../../authoring/countable.js';
import { listOf, objectOf, wordsOf } from '../../authoring/draft.js';
import { questionPlaces } from '../../authoring/places-of.js';
import { valueAt } from '../../authoring/value-at.js';
import { around, type DrawnField, valueOf } from './editor-control.js';
import { cut, questionName } from './editor-question-name.js';

type Option = readonly [value: string, words: string];

/** A list of which one is chosen; what stands in the draft and is not offered is shown as it is. */
function picked(drawn: DrawnField, { chosen, options }: { readonly chosen: Option; readonly options: readonly Option[] }, put: (value: string) => void): TemplateResult {
  const { id, scene } = drawn;
  const option = ([value, words]: Option) => html`<option .value=${value} .selected=${value === chosen[0]} dir="auto">${words}</option>`;
  const isOffered = options.some(([value]) => value === chosen[0]);
  return around(
    drawn,
    (describedBy, isInvalid) =>
      html`<select id=${id} part="field" aria-describedby=${describedBy} aria-invalid=${isInvalid} .value=${live(chosen[0])} @change=${(event: Event) => put(valueOf(event))}>
        ${chosen[0] === '' ? option(['', scene.words.writeChoose]) : isOffered ? nothing : option(chosen)} ${options.map(option)}
      </select>`,
  );
}

/** What an indicator follows: a question with numbers, or a score that is one. */
export function followedView(drawn: DrawnField): TemplateResult {
  const { path, scene } = drawn;
  const { draft, words, does } = scene;
  const at = path.slice(0, -1);
  const indicator = objectOf(valueAt(draft, at));
  const [question, score] = [wordsOf(indicator['question']), wordsOf(indicator['score'])];
  const scores = listOf(draft['scores'])
    .map(objectOf)
    .filter((one) => wordsOf(one['id']) !== '' && one['classify'] === undefined);
  const scoreName = (one: typeof indicator) => cut(scene.read(one['title']).words) || wordsOf(one['id']);
  const chosen: Option =
    question !== '' ? [`question ${question}`, words.writeUnknownQuestion(question)] : score === '' ? ['', ''] : [`score ${score}`, words.writeUnknownScore(score)];
  const options = [
    ...followable(draft).map((place): Option => [`question ${place.id}`, questionName(place, scene)]),
    ...scores.map((one): Option => [`score ${wordsOf(one['id'])}`, words.writeFollowScore(scoreName(one))]),
  ];
  return picked(drawn, { chosen, options }, (value) => {
    const [key, id = ''] = value.split(' ');
    if (key === 'question' || key === 'score') does.set(at, following(indicator, key, id));
  });
}

/** Which row of a question an indicator follows, where the question has rows. */
export function rowView(drawn: DrawnField): TemplateResult | typeof nothing {
  const { path, value, scene } = drawn;
  const { draft, does } = scene;
  const asked = wordsOf(valueAt(draft, [...path.slice(0, -1), 'question']));
  const place = questionPlaces(draft).find(({ id }) => id === asked && id !== '');
  const rows = listOf(place?.question['rows']).map(objectOf);
  if (rows.length === 0 && value === undefined) return nothing;
  const options = rows.map((row): Option => [wordsOf(row['id']), cut(scene.read(row['text']).words) || wordsOf(row['id'])]);
  return picked(drawn, { chosen: [wordsOf(value), wordsOf(value)], options }, (row) => does.set(path, row === '' ? undefined : row));
}
