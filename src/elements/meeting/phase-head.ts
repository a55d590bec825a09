import { html, nothing, type TemplateResult } from 'lit';
import type { BoardSurvey } from '../../board/board.js';
import type { BoardDocument } from '../../board/board-document.js';
import type { BoardPhase } from '../../survey/board.js';
import type { TakingPartMessages } from '../../locales/en-taking-part.js';
import { pickTagged } from '../../text/pick-text.js';
import type { MeetingReader } from './meeting-reader.js';

/** What a phase is called that has no title of its own. */
const KINDS = {
  collect: 'roomCollect',
  rate: 'roomRate',
  choose: 'roomChoose',
  contribute: 'roomContribute',
  story: 'roomStory',
} as const satisfies Record<BoardPhase['kind'], keyof TakingPartMessages>;

/** The name of a phase as a heading: its title, else what happens in it. */
export const phaseName = ({ title, kind }: BoardPhase, { words, say }: MeetingReader): TemplateResult | string => (title === undefined ? words[KINDS[kind]] : say(title));

/** The name of a phase within a sentence, which is in one language: its title where there is one in that, else what happens in it. */
export function phaseNamed({ title, kind }: BoardPhase, { words, language }: Pick<MeetingReader, 'words' | 'language'>): string {
  const [named, tag] = pickTagged(title, language);
  return new Intl.Locale(tag || 'und').language === new Intl.Locale(language).language ? named : words[KINDS[kind]];
}

/** The place of a phase among all, from 1. */
const placeOf = ({ board }: BoardSurvey, { id }: BoardPhase) => board.phases.findIndex((phase) => phase.id === id) + 1;

/** Says that the meeting has gone on, and where it is now. */
export function goneOnSentence(definition: BoardSurvey, phase: BoardPhase, reader: MeetingReader): string {
  const { words, number } = reader;
  return words.roomGoneOn(number(placeOf(definition, phase)), number(definition.board.phases.length), phaseNamed(phase, reader));
}

/** How many have answered: in the phase, at how many tables, and in all. */
function counts(board: BoardDocument, phase: BoardPhase, { words, number }: MeetingReader): TemplateResult {
  // What asks nothing has no answers, which is not 0.
  const view = board.phases.find(({ id, questions }) => id === phase.id && questions.length > 0);
  const tables = Object.keys(view?.tables ?? {}).length;
  const figure = (label: string, value: number | null) =>
    value === null
      ? nothing
      : html`<div>
          <dt>${label}</dt>
          <dd>${number(value)}</dd>
        </div>`;
  return html`<dl part="counts">
    ${view && figure(words.roomAnswersHere, view.n)} ${view && board.tables.length > 0 ? figure(words.roomTablesAnswering, tables) : nothing}
    ${figure(words.roomAnswersInAll, board.n)}
  </dl>`;
}

/** What the meeting is about, what for, where it is, and how many have answered. */
export function phaseHead(definition: BoardSurvey, phase: BoardPhase, board: BoardDocument | undefined, reader: MeetingReader): TemplateResult {
  const { words, say, number } = reader;
  const { title, board: meeting } = definition;
  return html`<header part="head">
    ${title === undefined ? nothing : html`<h2 part="title">${say(title)}</h2>`} ${meeting.purpose === undefined ? nothing : html`<p part="purpose">${say(meeting.purpose)}</p>`}
    <div class="where">
      <p part="place">${words.roomStep(number(placeOf(definition, phase)), number(meeting.phases.length))}</p>
      <h3 tabindex="-1" part="step">${phaseName(phase, reader)}</h3>
    </div>
    ${board === undefined ? nothing : counts(board, phase, reader)}
  </header>`;
}
