import { html, nothing, type TemplateResult } from 'lit';
import { type BoardAsk, askedQuestion, fittingQuestions } from '../../authoring/board/board-asks.js';
import { askedFields } from '../../authoring/board/board-fields.js';
import { listOf, objectOf } from '../../authoring/draft.js';
import type { QuestionPlace } from '../../authoring/places-of.js';
import type { QuestionTypeName } from '../../questions/registry.js';
import { formatPath } from '../../validation/problem-at.js';
import { authoringWords } from './authoring-words.js';
import { valueOf } from './editor-control.js';
import { faultView } from './editor-fault.js';
import { fieldViews } from './editor-field.js';
import type { MeetingScene } from './meeting-scene.js';

/** What is asked for, by the name of its place. */
function askName({ name, path }: BoardAsk, { words, number }: MeetingScene): string {
  if (name === 'story') return words.meetAskStory(number(Number(path.at(-1)) + 1));
  return {
    collect: words.meetAskCollect,
    rate: words.meetAskRate,
    secondRound: words.meetAskSecondRound,
    contribute: words.meetAskContribute,
    about: words.meetAskAbout,
    actors: words.meetAskActors,
    others: words.meetAskOthers,
    side: words.meetAskSide,
    objections: words.meetAskObjections,
  }[name];
}

/** Where the options of the question come from; nothing where it has none. */
function optionsHint({ name }: BoardAsk, { words }: MeetingScene): string {
  if (name === 'actors') return words.meetAskActorsHint;
  return name === 'rate' || name === 'secondRound' || name === 'about' ? words.meetAskCardsHint : '';
}

/** A line to pick from, with its label. */
function pick(
  id: string,
  label: string,
  { options, chosen, take }: { readonly options: readonly (readonly [string, string])[]; readonly chosen: string; readonly take: (value: string) => void },
) {
  return html`<div class="field one-of">
    <label for=${id}>${label}</label>
    <select id=${id} part="field" @change=${(event: Event) => take(valueOf(event))}>
      ${options.map(([value, words]) => html`<option .value=${value} .selected=${value === chosen}>${words}</option>`)}
    </select>
  </div>`;
}

/** Which question of the survey it is, where there is something to choose. */
function questionPick(ask: BoardAsk, id: string, scene: MeetingScene): TemplateResult | typeof nothing {
  const { draft, words, read, asks } = scene;
  const fitting = fittingQuestions(draft, ask).map((place): [string, string] => [place.id, `${read(place.question['text']).words || words.writeNoWords} (${place.id})`]);
  if (fitting.length === 0 || (fitting.length === 1 && fitting[0]![0] === ask.id && ask.isNeeded)) return nothing;
  const options: [string, string][] = ask.isNeeded && ask.id !== '' ? fitting : [['', words.meetAskNone], ...fitting];
  return pick(`${id}-which`, words.meetAskWhich, { options, chosen: ask.id, take: (value) => asks.choose(ask, value) });
}

/** The kind of the question, and its fields but those that a meeting sees to itself. */
function questionFields(ask: BoardAsk, place: QuestionPlace, { id, scene }: { readonly id: string; readonly scene: MeetingScene }): TemplateResult {
  const { words, asks } = scene;
  const types = ask.types.map((type): [string, string] => [type, authoringWords(words, 'Type', [type])]);
  const hint = optionsHint(ask, scene);
  return html`${types.length === 1 ? nothing : pick(`${id}-kind`, words.meetAskType, { options: types, chosen: place.type, take: (type) => asks.retype(ask, type as QuestionTypeName) })}
  ${fieldViews(askedFields(place.type), place.path, { base: place.path, key: `${id}-own` }, scene)} ${hint === '' ? nothing : html`<p class="hint">${hint}</p>`}`;
}

/** A place of a board that names a question: which one, its fields, or a way to write one. */
export function askView(ask: BoardAsk, key: string, scene: MeetingScene): TemplateResult {
  const { draft, words, problems, asks } = scene;
  const id = `${key}-${ask.path.at(-1)}`;
  const question = askedQuestion(draft, ask);
  const isMissing = ask.isNeeded && ask.id === '';
  const own = [...(isMissing ? [] : (problems.get(formatPath(ask.path)) ?? [])), ...(question === undefined ? [] : (problems.get(formatPath(question.path)) ?? []))];
  const lacksActors = ask.name === 'actors' && listOf(objectOf(draft['board'])['actors']).length === 0;
  return html`<fieldset class="group entry ask" id=${id} tabindex="-1">
    <legend id="${id}-name">${askName(ask, scene)}</legend>
    ${faultView(`${id}-fault`, { typed: isMissing ? words.meetAskMissing : '', problems: own }, scene)} ${questionPick(ask, id, scene)}
    ${
      question !== undefined
        ? questionFields(ask, question, { id, scene })
        : lacksActors
          ? html`<p class="hint">${words.meetAskNoActors}</p>`
          : html`<button type="button" id="${id}-write" aria-labelledby="${id}-write ${id}-name" @click=${() => asks.write(ask, `${id}-own.text`)}>${words.meetAskWrite}</button>`
    }
  </fieldset>`;
}
