import { html, nothing, type TemplateResult } from 'lit';
import type { BoardSurvey } from '../../board/board.js';
import type { BoardDocument } from '../../board/board-document.js';
import type { BoardPhase } from '../../survey/board.js';
import type { TakingPartMessages } from '../../locales/en-taking-part.js';
import type { LocalisedText } from '../../text/localised-text.js';
import type { MeetingReader } from './meeting-reader.js';

/** What a phase is called that has no title of its own. */
const KINDS = {
  collect: 'roomCollect',
  rate: 'roomRate',
  choose: 'roomChoose',
  contribute: 'roomContribute',
  story: 'roomStory',
} as const satisfies Record<BoardPhase['kind'], keyof TakingPartMessages>;

/** The name of a phase: its title, else what happens in it. */
export function nameOfPhase<T>({ title, kind }: BoardPhase, words: TakingPartMessages, say: (title: LocalisedText) => T): T | string {
  return title === undefined ? words[KINDS[kind]] : say(title);
}

/** Which step of how many, with its name. */
export function phaseStep({ board }: BoardSurvey, phase: BoardPhase, { words, say, number }: MeetingReader): TemplateResult {
  const place = board.phases.findIndex(({ id }) => id === phase.id) + 1;
  return html`${words.roomStep(number(place), number(board.phases.length))} ${nameOfPhase(phase, words, say)}`;
}

/** How many have answered: in the phase, at how many tables, and in all. */
function counts(board: BoardDocument, phase: BoardPhase, { words, number }: MeetingReader): TemplateResult {
  const view = board.phases.find(({ id }) => id === phase.id);
  const tables = Object.keys(view?.tables ?? {}).length;
  const figure = (label: string, value: number) =>
    html`<div>
      <dt>${label}</dt>
      <dd>${number(value)}</dd>
    </div>`;
  return html`<dl part="counts">
    ${view && figure(words.roomAnswersHere, view.n)} ${board.tables.length > 0 ? figure(words.roomTablesAnswering, tables) : nothing} ${figure(words.roomAnswersInAll, board.n)}
  </dl>`;
}

/** What the meeting is about, what for, where it is, and how many have answered. */
export function phaseHead(definition: BoardSurvey, phase: BoardPhase, board: BoardDocument | undefined, reader: MeetingReader): TemplateResult {
  const { say } = reader;
  const { title, board: meeting } = definition;
  return html`<header part="head">
    ${title === undefined ? nothing : html`<h2 part="title">${say(title)}</h2>`} ${meeting.purpose === undefined ? nothing : html`<p part="purpose">${say(meeting.purpose)}</p>`}
    <h3 tabindex="-1" part="step">${phaseStep(definition, phase, reader)}</h3>
    ${board === undefined ? nothing : counts(board, phase, reader)}
  </header>`;
}
