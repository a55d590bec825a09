import { html, nothing, type TemplateResult } from 'lit';
import type { FacilitationMessages } from '../../locales/en-facilitation.js';
import type { Desk, News } from './desk.js';
import { oppositeOf } from './opposite-act.js';
import { quoted } from './quoted.js';
import { refusalOf, toldAct } from './told-act.js';

/** What news are told with. */
export interface NewsScene {
  readonly desk: Desk;
  readonly words: FacilitationMessages;
  readonly language: string;
  readonly number: (value: number) => string;
  readonly undo: () => void;
  readonly tryAgain: () => void;
}

/** News that have words of their own, whatever they are about. */
const PLAIN = { reading: 'leadReading', busy: 'leadBusy', left: 'leadLeft', overtaken: 'leadOvertaken', token: 'leadTokenRefused' } as const;

/** What the collector said of what it refused; it speaks English. */
export const collectorsWords = (expected: string): TemplateResult => html`<span lang="en" dir="ltr">${expected}</span>`;

/** The news in words, for the eye and for the live region. */
export function newsWords(news: News | null, { desk, words, language, number }: NewsScene): unknown {
  if (news === null) return nothing;
  switch (news.kind) {
    case 'done': {
      const { done, about } = toldAct(news.attempt.act, news.attempt.before, { words, language });
      return html`${done} ${quoted(about)}`;
    }
    case 'refused':
      return desk.standing === null ? nothing : html`${refusalOf(news.act, desk.standing, words)} ${news.errors.map(({ expected }) => collectorsWords(expected))}`;
    case 'unreachable':
      return news.isActing ? words.leadUnsure : words.leadUnreachable;
    case 'failed':
      return words.leadFailed(number(news.status));
    default:
      return words[PLAIN[news.kind]];
  }
}

/** The news where the eye is: with a way to undo what was done, or to try again. The live region has said it already. */
export function newsNote(scene: NewsScene): TemplateResult | typeof nothing {
  const { desk, words, undo, tryAgain } = scene;
  const { news } = desk;
  if (news === null || news.kind === 'busy' || news.kind === 'reading') return nothing;
  const isUndone = news.kind === 'done' && oppositeOf(news.attempt.act, news.attempt.before) !== null;
  const isRetried = news.kind === 'unreachable' || news.kind === 'failed';
  return html`<div class="note ${news.kind}" part="note">
    <p>${newsWords(news, scene)}</p>
    ${isUndone ? html`<button type="button" class="undo" aria-disabled=${desk.isBusy} @click=${undo}>${words.leadUndo}</button>` : nothing}
    ${isRetried && desk.canTryAgain ? html`<button type="button" class="again" aria-disabled=${desk.isBusy} @click=${tryAgain}>${words.leadTryAgain}</button>` : nothing}
  </div>`;
}
