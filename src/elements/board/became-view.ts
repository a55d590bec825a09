import { html, nothing, type TemplateResult } from 'lit';
import type { BoardDocument } from '../../board/board-document.js';
import type { MeetingMessages } from '../../locales/en-meeting.js';
import type { WallReader } from './wall-reader.js';
import { writtenDay } from './written-days.js';

type Outcome = BoardDocument['became'][number];

/** Status → the key of its word. */
const STATUSES = {
  noted: 'wallNoted',
  considered: 'wallConsidered',
  decided: 'wallDecided',
  'under-way': 'wallUnderWay',
  done: 'wallDone',
  declined: 'wallDeclined',
} as const satisfies Record<Outcome['status'], keyof MeetingMessages>;

/** The words of the card that something became of, wherever it stands. */
function aboutView(id: string, { cards, side, objections, contributions, stories }: BoardDocument): TemplateResult | typeof nothing {
  const card = [...cards.flatMap((one) => [one, ...one.merged]), ...side, ...objections, ...contributions].find((one) => one.id === id);
  const story = stories.find((one) => one.id === id);
  const text = card?.text ?? story?.parts[0]?.text;
  return text === undefined ? nothing : html`<span dir="auto" lang=${(card ?? story)!.language}>${text}</span>`;
}

/** What became of the cards and of the meeting, dated, in the order of the days. */
export function becameView({ board, words, language, say }: WallReader): TemplateResult | typeof nothing {
  if (board.became.length === 0) return nothing;
  const outcomeView = ({ card, text, date, status }: Outcome) =>
    html`<li class="outcome" part="outcome">
      <p class="status"><strong>${words[STATUSES[status]]}</strong> <time datetime=${date}>${writtenDay(date, language)}</time></p>
      <p class="about">${card === null ? words.wallWholeMeeting : aboutView(card, board)}</p>
      <p class="prose">${say(text)}</p>
    </li>`;
  return html`<section class="became">
    <h3>${words.wallBecame}</h3>
    <ol>
      ${board.became.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))).map(outcomeView)}
    </ol>
  </section>`;
}
