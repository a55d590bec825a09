import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/en.js';
import type { SurveyMessages } from '../../locales/en-survey.js';
import { loadSurveyMessages } from '../../locales/loaders.js';
import { loadCompletion } from '../../response/loaders.js';
import type { SurveyDefinition } from '../../survey/survey.js';
import type { VisiblePage } from '../../survey/visibility.js';
import type { LocalisedText } from '../../text/localised-text.js';
import { pickText } from '../../text/pick-text.js';
import { AnsweringElement } from './answering-element.js';
import { tell } from './answering-events.js';
import type { Ballot } from './ballot.js';
import type { Dispatch } from './delivery.js';
import { errorSummary } from './error-summary.js';
import { loadBallot } from './loaders.js';
import type { Place } from './place.js';
import type { Control } from './question-controls.js';
import { review } from './review.js';
import { runnerStyles } from './runner.styles.js';
import type { Speaker } from './speaker.js';
import { closing, help, sourceNote } from './survey-closing.js';
import { notice, resumedNote, stepHead } from './survey-opening.js';
import type { Visit } from './visit.js';

/** The step after the last page, where a definition asks for it. */
const REVIEW = '\u001Freview';

/** The day it is where the reader is. */
const today = () => {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
};

/**
 * Runs a survey of any length, step by step: what the answers are used for before, help with answers that need another
 * look, a review where asked, and after sending what became of it, where there is help, and another way to reach somebody.
 */
export abstract class SurveyRunner extends AnsweringElement<Messages & SurveyMessages> {
  static override styles = [...AnsweringElement.styles, runnerStyles];

  /** Id of the page that the citizen is on, or `REVIEW`; the first one where it is not shown. */
  #page = '';
  #pageOf: string | undefined;
  #isResumed = false;
  #help: readonly LocalisedText[] | undefined;
  #spoken = '';
  /** The one-time code, where the survey asks for one. */
  #ballot: Ballot | undefined;

  protected override loadWords(language: string): Promise<Messages & SurveyMessages> {
    return loadSurveyMessages(language);
  }

  protected override begin(definition: SurveyDefinition | undefined): void {
    if (definition?.id !== this.#pageOf) this.#page = '';
    this.#pageOf = definition?.id;
    if (definition?.codes) this.#askForCode().catch((error: unknown) => tell(this, 'tillid-error', { message: String(error) }));
    super.begin(definition);
  }

  protected override resumed(visit: Visit): void {
    // Whoever has gone on already is not taken back.
    this.#page ||= visit.page;
    this.#isResumed = visit.isResumed;
    super.resumed(visit);
  }

  protected override keepDraft(): void {
    this.visit?.keep(this.#page, this.checks?.start);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#spoken !== this.language) void this.#followLanguage();
  }

  protected override place(definition: SurveyDefinition): Place {
    const { pages } = super.place(definition);
    if (this.#page === REVIEW) return { pages, index: pages.length };
    return {
      pages,
      index: Math.max(
        0,
        pages.findIndex(({ page }) => page.id === this.#page),
      ),
    };
  }

  protected override renderForm(definition: SurveyDefinition): TemplateResult {
    const { opens, closes } = definition;
    const { words, day } = this.#speaker;
    const now = today();
    if (opens !== undefined && now < opens) return html`<p part="closed">${words.notOpenYet(day(opens))}</p>`;
    if (closes === undefined || now <= closes) return super.renderForm(definition);
    return html`<p part="closed">${words.closed(day(closes))}</p>
      ${this.renderAfter(definition)}`;
  }

  protected override renderPage(place: Place, definition: SurveyDefinition): TemplateResult {
    const speaker = this.#speaker;
    const { pages, index } = place;
    const current = pages[index];
    return html`${stepHead(this.#stepOf(place, definition), speaker)} ${index === 0 ? notice(definition, speaker) : nothing}
    ${definition.codes && this.#ballot?.field(this.words, index === 0)} ${this.#isResumed ? resumedNote(() => this.#startAfresh(), speaker) : nothing}
    ${errorSummary(this.controls.on(current), speaker)} ${this.#page === REVIEW ? this.#renderReview(pages, speaker) : this.renderQuestions(place)}`;
  }

  protected override renderActions({ pages, index }: Place, definition: SurveyDefinition): TemplateResult {
    const { words } = this;
    const isLast = this.isWhole && index >= pages.length - 1;
    const isReviewNext = isLast && definition.review === true && this.#page !== REVIEW;
    const goOn = isReviewNext ? words.review : html`<slot name="next">${words.next}</slot>`;
    return html`${index > 0 ? html`<button type="button" part="back" @click=${() => void this.#turnTo(pages[index - 1]!)}><slot name="back">${words.back}</slot></button>` : nothing}
    ${isLast && !isReviewNext ? this.renderSend() : html`<button class="primary" part="send" @click=${this.press}><span>${goOn}</span></button>`}
    ${sourceNote(definition, this.#speaker)}`;
  }

  protected override renderAfter(definition: SurveyDefinition): TemplateResult {
    const refused = this.delivery.phase === 'refused' ? this.#ballot?.refusedNote(this.words, () => this.#enterCode()) : nothing;
    return html`${refused} ${this.#help === undefined ? nothing : help(this.#help, this.#speaker)} ${closing(definition, this.#speaker)}`;
  }

  protected override goOn(definition: SurveyDefinition): void {
    void this.#goOn(definition);
  }

  protected override async send(definition: SurveyDefinition): Promise<void> {
    await super.send(definition);
    if (this.delivery.phase !== 'asking') await this.#findHelp(definition);
  }

  get #speaker(): Speaker {
    return {
      words: this.words,
      say: (text) => this.say(text),
      plain: (text) => pickText(text, this.wanted),
      count: (value) => this.formatNumber(value),
      pluralOf: (value) => this.pluralOf(value),
      day: (day) => new Intl.DateTimeFormat(this.language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`)),
    };
  }

  #stepOf({ pages, index }: Place, definition: SurveyDefinition) {
    const steps = pages.length + (definition.review === true ? 1 : 0);
    const page = pages[index]?.page;
    const title = this.say(page?.title) || (steps > 1 || definition.pages !== undefined ? this.say(definition.title) : '');
    return { number: index + 1, of: this.isWhole ? steps : undefined, heading: this.#page === REVIEW ? this.words.reviewTitle : title, lead: this.say(page?.text) };
  }

  /** The controls stay on the page, hidden: they follow a change of the language, and with them what the review says. */
  #renderReview(pages: readonly VisiblePage[], speaker: Speaker): TemplateResult {
    const change = (page: VisiblePage, control: Control) => void this.#turnTo(page, control);
    return html`${review({ pages, controls: this.controls, isMoreKnown: Object.keys(this.known ?? {}).length > 0, change }, speaker)}
      <div hidden>${this.controls.all}</div>`;
  }

  override startAgain(): void {
    this.#page = '';
    this.#help = undefined;
    this.#ballot?.clear();
    super.startAgain();
  }

  async #askForCode(): Promise<Ballot> {
    const Class = await loadBallot();
    if (this.#ballot === undefined) this.requestUpdate();
    return (this.#ballot ??= new Class(this));
  }

  /** The form comes back with its answers, and the field of the code. */
  #enterCode(): void {
    this.delivery.resend();
    this.#page = '';
    this.focusNext = '.code input';
  }

  protected override get dispatch(): Dispatch {
    const { checks, ...dispatch } = super.dispatch;
    return { ...dispatch, checks: this.#ballot ? { ...checks, beside: { ...checks?.beside, code: this.#ballot.code } } : checks };
  }

  #startAfresh(): void {
    this.visit?.startAfresh();
    this.#isResumed = false;
    this.#page = '';
    this.focusFirst();
  }

  /** Puts what is wrong at each question of a page, and tells whether anything is. */
  #check(page: VisiblePage): boolean {
    const controls = this.controls.on(page);
    for (const control of controls) control.error = control.validationMessage;
    return controls.some(({ error }) => error !== '');
  }

  /** Goes on where nothing needs another look; a question that has not been drawn yet is waited for. */
  async #goOn(definition: SurveyDefinition): Promise<void> {
    if (definition.codes && !(await this.#askForCode()).check()) {
      this.focusNext = '.code input';
      this.requestUpdate();
      return;
    }
    const { pages, index } = this.place(definition);
    const checked = this.#page === REVIEW ? pages : pages.slice(index, index + 1);
    await this.controls.draw(checked.flatMap(({ questions }) => questions));
    const wrong = checked.find((page) => this.#check(page));
    if (wrong !== undefined) await this.#turnTo(wrong, '.errors');
    else if (index < pages.length - 1) await this.#turnTo(pages[index + 1]!);
    else if (definition.review === true && this.#page !== REVIEW) await this.#turnToReview(pages);
    else await this.send(definition);
  }

  /** Goes to a page, when its controls are there. */
  async #turnTo(page: VisiblePage, focus: string | Control = '[data-focus]'): Promise<void> {
    await this.controls.make(page.questions);
    this.#enter(page.page.id, typeof focus === 'string' ? focus : '');
    if (typeof focus !== 'string') void this.updateComplete.then(() => focus.focus());
  }

  async #turnToReview(pages: readonly VisiblePage[]): Promise<void> {
    await this.controls.make(pages.flatMap(({ questions }) => questions));
    this.#enter(REVIEW, '[data-focus]');
  }

  #enter(page: string, focus: string): void {
    const { pages, index } = this.place(this.asked!);
    const left = pages[index];
    if (left !== undefined && left.page.id !== page && page !== REVIEW) this.controls.leave(left);
    this.#page = page;
    this.#isResumed = false;
    this.focusNext = focus;
    this.keepDraft();
    this.requestUpdate();
  }

  /** Controls put answers and faults into another language a moment after this element does; what quotes them follows. */
  async #followLanguage(): Promise<void> {
    this.#spoken = this.language;
    const controls = this.controls.all;
    await Promise.all(controls.map((control) => control.updateComplete));
    for (const control of controls) if (control.error !== '') control.error = control.validationMessage;
    this.requestUpdate();
  }

  async #findHelp(definition: SurveyDefinition): Promise<void> {
    const { scoreBands } = await loadCompletion();
    const bands = Object.entries(scoreBands(definition, this.given)).map(([score, id]) =>
      definition.scores?.find((one) => one.id === score)?.bands?.find((band) => band.id === id),
    );
    const advice = bands.map((band) => band?.advice).filter((text) => text !== undefined);
    const written = advice.filter((text) => Object.keys(text).length > 0);
    const isOwn = this.querySelector(':scope > [slot=help]') !== null;
    this.#help = advice.length > 0 && (written.length > 0 || isOwn) ? written : undefined;
    this.requestUpdate();
  }
}
