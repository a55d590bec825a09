import { html, type PropertyValues, type TemplateResult } from 'lit';
import { INSTRUMENTS } from '../../instruments/loaders.js';
import type { SurveyDefinition } from '../../survey/survey.js';
import { tell } from './answering-events.js';
import { DefinitionError } from './definition-error.js';
import { hasBegunForm } from './has-begun-form.js';
import { SurveyRunner } from './survey-runner.js';

/** Most milliseconds until the rest of a definition is asked for again: the first time, and however often it was in vain. */
const FIRST_PAUSE = 3000;
const LONGEST_PAUSE = 60_000;

/** Doubled each time; half of it is left to chance, so that a server that comes back does not meet everybody at once. */
const pauseAfter = (tries: number): number => Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** tries) * (0.5 + Math.random() / 2);

type Extent = 'opening' | 'unchecked' | 'checked';

/**
 * Puts a definition on the page before `read` is done with it: the opening of a long one, while the rest is still to come, or
 * the whole of one that was checked where it comes from. Nothing is sent, and no page is left, until `read` is done.
 */
export type Show = (definition: SurveyDefinition, extent: Exclude<Extent, 'checked'>) => void;

/**
 * Runs a survey whose definition has to be fetched or made first. Until it is there, and where it cannot be shown, the
 * page's own fallback stays in place; what is wrong is told in the console and by `tillid-error`. A form in the fallback that
 * somebody has begun to fill in meanwhile stays for good: it is sent without us.
 */
export abstract class LoadedSurvey extends SurveyRunner {
  #asked: SurveyDefinition | undefined;
  #whole: Promise<void> = Promise.resolve();
  /** How far the definition is that is shown. */
  #shown: Extent = 'checked';
  #failed = false;
  #latest: symbol | undefined;
  #source: unknown;

  /** What the definition follows from; it is read anew when this is another value than before. */
  protected abstract get source(): unknown;
  /** Fetches or makes the definition, and checks it. */
  protected abstract read(show: Show): Promise<SurveyDefinition>;

  protected override get asked(): SurveyDefinition | undefined {
    return this.#asked;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { source } = this;
    if (!this.hasUpdated || source !== this.#source) {
      this.#source = source;
      this.#whole = this.#load();
    }
    super.willUpdate(changed);
  }

  protected override render(): TemplateResult {
    if (this.#failed) return this.renderProblem();
    return this.#asked === undefined ? html`<slot></slot>` : super.render();
  }

  protected override get isWhole(): boolean {
    return this.#shown !== 'opening';
  }

  /** Goes on when the whole definition is there and checked: what is asked next may stand in the part that has not arrived. */
  protected override goOn(definition: SurveyDefinition): void {
    if (this.#shown === 'checked') super.goOn(definition);
    else void this.#whole.then(() => this.#asked && super.goOn(this.#asked));
  }

  /** A built-in instrument, under the id and version that the page gives it. */
  protected async builtIn(id: string): Promise<SurveyDefinition> {
    const load = Object.hasOwn(INSTRUMENTS, id) ? INSTRUMENTS[id] : undefined;
    if (load === undefined) throw new DefinitionError(`There is no instrument "${id}"; expected one of ${Object.keys(INSTRUMENTS).join(', ')}.`);
    const { definition } = await load();
    return { ...definition, id: this.survey || definition.id, version: this.version || definition.version };
  }

  async #load(tries = 0): Promise<void> {
    const turn = (this.#latest = Symbol('load'));
    let isShown = false;
    const take = (definition: SurveyDefinition, extent: Extent) => {
      if (this.#latest !== turn || this.#isLeftToForm) return;
      // What was shown already says the same: whoever is answering keeps what is on the page.
      if (!isShown) this.#asked = definition;
      isShown = extent === 'unchecked';
      this.#shown = extent;
      this.#failed = false;
      this.requestUpdate();
    };
    try {
      take(await this.read(take), 'checked');
    } catch (error) {
      if (this.#latest !== turn) return;
      // The connection was lost on the way: what is being answered stays, and the rest is asked for again.
      if (this.#shown !== 'checked' && !(error instanceof DefinitionError)) {
        await new Promise((resolve) => setTimeout(resolve, pauseAfter(tries)));
        return this.#latest === turn ? this.#load(tries + 1) : undefined;
      }
      this.#asked = undefined;
      this.#shown = 'checked';
      this.#failed = true;
      this.#report(error);
      this.requestUpdate();
    }
  }

  /** As long as nothing else is shown. */
  get #isLeftToForm(): boolean {
    return this.#asked === undefined && hasBegunForm(this);
  }

  #report(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    console.error(`<${this.localName}> ${message}`);
    tell(this, 'tillid-error', { message, ...(error instanceof DefinitionError ? { problems: error.problems } : {}) });
  }
}
