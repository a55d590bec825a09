import { html, nothing, type TemplateResult } from 'lit';
import type { FindingsMessages } from '../../locales/en-findings.js';
import type { SurveyDefinition } from '../../survey/survey.js';
import type { LocalisedText } from '../../text/localised-text.js';

/** What the parts of the findings have of the element around them. */
export interface FindingsHost {
  readonly words: FindingsMessages;
  readonly survey: string;
  readonly definition: SurveyDefinition | undefined;
  readonly token: string;
  /** Address of the collector, with a slash at its end. */
  readonly collector: string;
  /** Address of the survey at it, without one. */
  readonly address: string;
  readonly number: (value: number) => string;
  readonly pluralOf: (count: number) => Intl.LDMLPluralRule;
  readonly say: (text: LocalisedText | undefined) => TemplateResult | string;
  readonly plain: (text: LocalisedText | undefined) => string;
  readonly redraw: () => void;
  /** Puts the focus where a selector finds something once all is drawn. */
  readonly focus: (selector: string) => void;
  /** The same for a field, whose text is selected. */
  readonly select: (selector: string) => void;
}

/** What is to be said, in the language of whoever reads it then. */
export interface News {
  readonly isFault: boolean;
  readonly say: (words: FindingsMessages) => string;
}

export const good = (say: News['say']): News => ({ isFault: false, say });
export const fault = (say: News['say']): News => ({ isFault: true, say });

/** Why something was not done, and in words where the token does not reach so far or what was asked for does not fit. */
export function hindrance(answer: { readonly kind: 'unreachable' } | { readonly kind: 'answered'; readonly status: number }, forbidden: News['say'], unfit?: News['say']): News {
  if (answer.kind === 'unreachable') return fault((words) => words.findUnreachable);
  const { status } = answer;
  if (status === 401) return fault((words) => words.findTokenRefused);
  if (status === 403) return fault(forbidden);
  return fault((words) => (status === 400 && unfit !== undefined ? unfit(words) : words.findFailed(String(status))));
}

/** One part of what is found of a survey: what it is doing, and what came of it. One thing is done at a time. */
export abstract class FindingsPart {
  protected readonly host: FindingsHost;
  protected isBusy = false;
  #news: News | null = null;
  /** The place at which the news stand. */
  #at = '';

  constructor(host: FindingsHost) {
    this.host = host;
  }

  /** What the part looks like; nothing where the survey has no use for it. */
  abstract view(): TemplateResult | typeof nothing;

  /** Does something, says that it is under way, and then what came of it. */
  protected async carryOut(at: string, work: () => Promise<News | null>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.tell(
      good((words) => words.findBusy),
      at,
    );
    const news = await work();
    this.isBusy = false;
    this.tell(news, at);
  }

  protected tell(news: News | null, at: string): void {
    this.#news = news;
    this.#at = at;
    this.host.redraw();
  }

  /** A section with its heading; it says what happens to those who do not see it. */
  protected section(name: string, heading: string, content: unknown): TemplateResult {
    return html`<section aria-labelledby="heading-${name}" part="section">
      <h3 id="heading-${name}" tabindex="-1">${heading}</h3>
      <p class="visually-hidden" role="status">${this.#news?.say(this.host.words)}</p>
      ${content}
    </section>`;
  }

  /** The news where the eye is, if they are about this place. */
  protected noteAt(place: string): TemplateResult | typeof nothing {
    if (this.#news === null || place !== this.#at) return nothing;
    return html`<p class=${this.#news.isFault ? 'note wrong' : 'note'} part="note">${this.#news.say(this.host.words)}</p>`;
  }

  /** A label, a line of help and what is wrong, around an input that is told about both. */
  protected field(
    { id, label, hint, wrong }: { readonly id: string; readonly label: string; readonly hint?: string; readonly wrong: string },
    input: (describedBy: string | typeof nothing) => TemplateResult,
  ): TemplateResult {
    const describedBy = [hint === undefined ? '' : `${id}-hint`, wrong === '' ? '' : `${id}-fault`].filter(Boolean).join(' ');
    return html`<div class="field">
      <label for=${id}>${label}</label>
      ${hint === undefined ? nothing : html`<p id="${id}-hint" class="hint">${hint}</p>`}
      ${wrong === '' ? nothing : html`<p id="${id}-fault" class="fault" part="error"><span class="visually-hidden">${this.host.words.findError}</span> ${wrong}</p>`}
      ${input(describedBy === '' ? nothing : describedBy)}
    </div>`;
  }
}
