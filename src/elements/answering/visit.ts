import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/en.js';
import type { DeviceMemory } from '../../outbox/device-memory.js';
import { loadDeviceMemory } from '../../outbox/loaders.js';
import { stateOfAnswer } from '../../questions/state-of-answer.js';
import { questionsOf } from '../../survey/pages-of.js';
import { toldIn } from '../../survey/randomised-questions.js';
import type { SurveyDefinition } from '../../survey/survey.js';
import type { Control, QuestionControls } from './question-controls.js';
import type { Revision } from './revision.js';
import type { KeptStart } from './sender-checks.js';

/** What an element asks this browser to remember, and what tells its survey from others. */
export interface Remembering {
  readonly once: boolean;
  readonly draft: boolean;
  readonly wave: string;
  readonly group: string;
  /** Keys to seal answers for: then no unfinished ones are kept, because these are not sealed. */
  readonly publicKey: string;
  /** Answers that stand in the form at first. */
  readonly initial: Readonly<Record<string, unknown>> | null;
  /** The answer that is changed: then they are what was sent before. */
  readonly revises: Revision | null;
}

/** What tells a version of a survey from every other. */
const keyOf = ({ id, version }: SurveyDefinition) => JSON.stringify([id, version]);

/**
 * Has the questions say what chance made of the answer that was sent before. It does not stand in the form: whoever sent it
 * as an answer of their own would have chance change it once more.
 */
function showTold(controls: QuestionControls, told: Readonly<Record<string, string>>): void {
  const show = (control: Control) => {
    control.told = told[control.name];
    control.requestUpdate();
  };
  controls.finish.push(show);
  controls.all.forEach(show);
}

/** One browser's way through a survey, over several visits: unfinished answers, and that it has been answered. */
export class Visit {
  readonly #survey: string;
  readonly #controls: QuestionControls;
  readonly #memory: DeviceMemory;
  /** Whether this browser has answered and need not be asked. */
  isOver: boolean;

  /** Use `resume`, which also puts answers back. */
  constructor(definition: SurveyDefinition, controls: QuestionControls, memory: DeviceMemory) {
    this.#survey = keyOf(definition);
    this.#controls = controls;
    this.#memory = memory;
    this.isOver = memory.hasAnswered;
  }

  /** Opens what this browser remembers, and puts unfinished answers back into those questions that are still empty. */
  static async resume(definition: SurveyDefinition, controls: QuestionControls, asked: Remembering): Promise<Visit> {
    const { DeviceMemory } = await loadDeviceMemory();
    const remembered = { once: asked.once, draft: asked.draft && asked.publicKey === '' };
    const memory = new DeviceMemory(JSON.stringify([definition.id, definition.version, asked.wave, asked.group]), remembered);
    const visit = new Visit(definition, controls, memory);
    const told = toldIn(definition, (asked.revises && asked.initial) ?? {});
    if (Object.keys(told).length > 0) showTold(controls, told);
    const initial = Object.entries(asked.initial ?? {})
      .filter(([id]) => !Object.hasOwn(told, id))
      .map(([id, answer]) => [id, stateOfAnswer(answer)] as const);
    visit.isOver &&= asked.initial === null;
    const answers = { ...Object.fromEntries(initial.filter(([, state]) => state !== null)), ...memory.draft?.answers };
    await controls.make(questionsOf(definition).filter(({ id }) => Object.hasOwn(answers, id)));
    for (const control of controls.all) if (!control.state && Object.hasOwn(answers, control.name)) control.state = answers[control.name]!;
    return visit;
  }

  /** Whether it is a visit to this very survey. */
  isOf(definition: SurveyDefinition): boolean {
    return this.#survey === keyOf(definition);
  }

  /** What a citizen sees who has answered and is asked only once; who wants to may answer again. */
  renderOver({ alreadyAnswered, answerAgain }: Messages, begin: () => void): TemplateResult {
    const again = () => {
      this.isOver = false;
      begin();
    };
    return html`<p part="answered">${alreadyAnswered}</p>
      <div class="actions"><button type="button" part="again" @click=${again}>${answerAgain}</button></div>`;
  }

  /** Whether there are unfinished answers of an earlier visit. */
  get isResumed(): boolean {
    return Object.keys(this.#memory.draft?.answers ?? {}).length > 0;
  }

  /** The page on which the citizen left, or an empty text. */
  get page(): string {
    return this.#memory.draft?.page ?? '';
  }

  /** The token of when answering began, where one was kept. */
  get start(): KeptStart | undefined {
    return this.#memory.draft?.start;
  }

  /** Keeps the unfinished answers, if asked to. */
  keep(page: string, start: KeptStart | undefined = this.start): void {
    this.#memory.keepDraft({ page, answers: this.#controls.states, ...(start && { start }) });
  }

  /** Forgets unfinished answers, and takes those back that stand in the form. */
  startAfresh(): void {
    this.#memory.forget();
    this.#controls.clear();
  }

  /** Keeps that the survey has been answered, if asked to, and no unfinished answers any more. */
  noteAnswered(): void {
    this.#memory.noteAnswered();
  }
}
