import { nothing, type ReactiveControllerHost } from 'lit';
import { createQuestionElement } from '../../questions/loaders.js';
import type { QuestionElement } from '../../questions/question-element.js';
import type { Question } from '../../questions/registry.js';
import { questionsOf } from '../../survey/pages-of.js';
import type { SurveyDefinition } from '../../survey/survey.js';
import type { VisiblePage } from '../../survey/visibility.js';

/** A control of a question of any type. */
export type Control = QuestionElement<Question>;

/** So many questions are made before the page is drawn again, so that the first of a long page do not wait for the last. */
const BATCH = 8;

/** What stays of a control whose page was left. */
interface Left {
  readonly question: Question;
  readonly state: string;
  readonly given: unknown;
}

/**
 * The controls of a survey's questions: made when they are needed, let go with their page. What was answered stays, so that
 * neither memory nor the time of an answer grows with the length of a survey.
 */
export class QuestionControls {
  readonly #host: ReactiveControllerHost;
  readonly #controls = new Map<string, Control>();
  readonly #left = new Map<string, Left>();
  readonly #making = new Map<string, Promise<void>>();
  #definition: SurveyDefinition | undefined;

  /** What is done to every control when it is new: it gets its words, a kept answer, a button. */
  readonly finish: ((control: Control) => void)[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get all(): readonly Control[] {
    return [...this.#controls.values()];
  }

  of(id: string | undefined): Control | undefined {
    return this.#controls.get(id ?? '');
  }

  /** Those controls of a page's visible questions that have been made. */
  on(page: VisiblePage | undefined): Control[] {
    return (page?.questions ?? []).map(({ id }) => this.of(id)).filter((control) => control !== undefined);
  }

  /** The answers so far, by question. */
  get given(): Record<string, unknown> {
    const left = [...this.#left].map(([id, { given }]) => [id, given] as const);
    return Object.fromEntries([...left, ...this.all.map((control) => [control.name, control.given] as const)].filter(([, answer]) => answer !== undefined));
  }

  /** What every question holds that holds something, as a text that its control can take back. */
  get states(): Record<string, string> {
    const states = [...[...this.#left].map(([id, { state }]) => [id, state] as const), ...this.all.map(({ name, state }) => [name, state] as const)];
    return Object.fromEntries(states.filter((entry): entry is readonly [string, string] => !!entry[1]));
  }

  /** Makes the controls of questions and has them drawn, so that they can tell what is wrong with them. */
  async draw(questions: readonly Question[]): Promise<void> {
    await this.make(questions);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    for (const { id } of questions) await this.of(id)?.updateComplete;
  }

  /** Lets go of the controls of a page that the citizen has left. */
  leave({ page }: VisiblePage): void {
    for (const { id } of page.questions) {
      const control = this.of(id);
      if (control?.state) this.#left.set(id, { question: control.question!, state: control.state, given: control.given });
      this.#controls.delete(id);
    }
  }

  /** Takes all answers back. */
  clear(): void {
    this.#left.clear();
    for (const control of this.all) control.clear();
  }

  /** Takes another definition; controls of questions that are the same in it stay, with their answers. */
  take(definition: SurveyDefinition | undefined): void {
    this.#definition = definition;
    const questions = new Map((definition === undefined ? [] : questionsOf(definition)).map((question) => [question.id, JSON.stringify(question)]));
    for (const { name, question } of this.all) if (questions.get(name) !== JSON.stringify(question)) this.#controls.delete(name);
    for (const [id, { question }] of this.#left) if (questions.get(id) !== JSON.stringify(question)) this.#left.delete(id);
  }

  /** Makes the controls of questions, unless they are there, and resolves when all are there that can be had. */
  async make(questions: readonly Question[]): Promise<void> {
    const missing = questions.filter(({ id }) => this.of(id) === undefined);
    await Promise.allSettled(missing.map((question) => this.#making.get(question.id) ?? this.#begin(question)));
  }

  /**
   * The controls that stand on a page, ready to be drawn; those that are missing yet are made, a few at a time. Their places
   * stay empty until then, so that no other control is moved, which would take the focus away.
   */
  show({ page, questions }: VisiblePage): (Control | typeof nothing)[] {
    void this.make(questions.filter(({ id }) => this.of(id) === undefined).slice(0, BATCH));
    return page.questions.map((question) => {
      const control = this.of(question.id);
      if (control === undefined) return nothing;
      control.hidden = !questions.includes(question);
      return control;
    });
  }

  #begin(question: Question): Promise<void> {
    const making = this.#make(question).finally(() => this.#making.delete(question.id));
    this.#making.set(question.id, making);
    return making;
  }

  async #make(question: Question): Promise<void> {
    const definition = this.#definition;
    const control = await createQuestionElement(question);
    if (this.#definition !== definition) return this.#host.requestUpdate();
    for (const finish of this.finish) finish(control);
    const left = this.#left.get(question.id);
    if (left !== undefined) control.state = left.state;
    this.#left.delete(question.id);
    this.#controls.set(question.id, control);
    if (this.#controls.size <= BATCH) this.#host.requestUpdate();
    else setTimeout(() => this.#host.requestUpdate());
  }
}
