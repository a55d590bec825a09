import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { addPage } from '../../authoring/change-pages.js';
import { addQuestion } from '../../authoring/change-questions.js';
import type { Draft } from '../../authoring/draft.js';
import { problemsByField } from '../../authoring/field-of-problem.js';
import { fieldsOf, newQuestion } from '../../authoring/fields-of.js';
import { numberedId } from '../../authoring/id-of-words.js';
import { PAGE_FIELDS } from '../../authoring/page-fields.js';
import { isWithin, type Path } from '../../authoring/path.js';
import { type PagePlace, pagePlaces, type QuestionPlace, questionPlaces } from '../../authoring/places-of.js';
import type { QuestionTypeName } from '../../questions/registry.js';
import { formatPath } from '../../validation/problem-at.js';
import { EditingElement } from './editing-element.js';
import { goalOf } from './editor-goal.js';
import { EditorJsonDesk } from './editor-json-desk.js';
import { elsewhereView } from './editor-elsewhere.js';
import { noteAt } from './editor-note.js';
import { type ListedPage, pageView } from './editor-page.js';
import { type Around, pageDeeds, questionDeeds } from './editor-parts.js';
import type { ListedQuestion } from './editor-question.js';
import type { EditorScene } from './editor-scene.js';
import { languageInWords } from './language-in-words.js';

/**
 * The pages and questions of a survey that is written: each question can be opened, changed, moved, copied and removed, with every
 * field that its type has and what is wrong with it told as it is written. What has no field here is kept as it is, and a question
 * can be written as JSON. Each change makes a new draft and is told by an event; a draft from outside takes nothing away that
 * somebody is typing.
 *
 * @summary Pages and questions of a survey that is written.
 * @tag tillid-workbench-editor
 * @fires tillid-draft - The draft has changed; `detail.draft` is the new one.
 * @csspart editor - Everything.
 * @csspart status - What is said of changes, for those who do not see it.
 * @csspart note - The same where the eye is, with a way to undo it.
 * @csspart page - A page with its questions.
 * @csspart field - A field to write in.
 * @csspart hint - The line of help of a field.
 * @csspart error - What is wrong with a field.
 * @csspart elsewhere - What is wrong beside pages and questions.
 */
export class WorkbenchEditorElement extends EditingElement {
  readonly #json = new EditorJsonDesk(this.host, this.desk);
  #open: string | null = null;
  #adding: string | null = null;

  protected override open(place: string): readonly string[] {
    const { open, ids } = goalOf(place, this.draft, { questions: this.#questionKeys, pages: this.#pageKeys });
    this.#open = open ?? this.#open;
    return ids;
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const scene = this.sceneOf(new Map());
    const pages = pagePlaces(this.draft);
    const listed = pages.map((place, index) => this.#listedPage(place, index, pages));
    const scenes = pages.map((place) => this.sceneOf(this.#problemsFor(place)));
    return html`<div class="editor" lang=${this.language} dir=${this.direction} part="editor">
      <p class="visually-hidden" role="status" part="status">${this.desk.said}</p>
      <p class="hint">${words.writeLanguageHint(languageInWords(this.languageWritten, this.language, words))}</p>
      ${repeat(
        listed,
        ({ part }) => part.key,
        (page, index) => html`${page.place.path === null ? nothing : noteAt(formatPath(page.place.path), scene)} ${pageView(page, scenes[index]!)}`,
      )}
      ${noteAt(formatPath(['pages', pages.length]), scene)}
      <button type="button" class="add" id="add-page" @click=${this.#addPage}>${words.writeAddPage}</button>
      ${elsewhereView(
        this.problems.filter(({ place }) => !pages.some(({ path, list }) => isWithin(place, path ?? list))),
        scene,
      )}
    </div>`;
  }

  get #freeId(): string {
    const taken = questionPlaces(this.draft).map(({ id }) => id);
    return numberedId('question', taken);
  }

  get #questionKeys(): string[] {
    return this.desk.keys.of(questionPlaces(this.draft).map(({ id }) => id));
  }

  get #pageKeys(): string[] {
    return this.desk.keys.of(pagePlaces(this.draft).map(({ id }) => `page ${id}`));
  }

  /** The problems that the forms of a page show: its own, and those of the question that is open. */
  #problemsFor({ path, list, questions }: PagePlace): EditorScene['problems'] {
    const keys = this.#questionKeys;
    const places = questionPlaces(this.draft);
    const open = places[keys.indexOf(this.#open ?? '')];
    const own = this.problems.filter(({ place }) => !questions.some((question) => isWithin(place, question.path)));
    return new Map([
      ...problemsByField(own, path ?? list, PAGE_FIELDS),
      ...(open !== undefined && isWithin(open.path, list) ? problemsByField(this.problems, open.path, fieldsOf(open.type)) : []),
    ]);
  }

  #listedPage(place: PagePlace, index: number, pages: readonly PagePlace[]): ListedPage {
    const key = this.#pageKeys[index]!;
    const first = pages.slice(0, index).reduce((sum, { questions }) => sum + questions.length, 0);
    const addId = `${key}-add`;
    return {
      place,
      part: { key, named: `${key}-head`, isFirst: index === 0, isLast: index === pages.length - 1 },
      number: index + 1,
      questions: place.questions.map((question, position) => this.#listedQuestion(question, first + position)),
      isAdding: this.#adding === key,
      deeds: pageDeeds(place, key, this.#around),
      adds: {
        begin: () => {
          this.#adding = key;
          void this.focusOn(`${key}-type-scale`);
        },
        choose: (type) => this.#addQuestion(place.list, type),
        cancel: () => {
          this.#adding = null;
          void this.focusOn(addId);
        },
      },
    };
  }

  #listedQuestion(place: QuestionPlace, index: number): ListedQuestion {
    const keys = this.#questionKeys;
    const key = keys[index]!;
    const isOpen = this.#open === key;
    return {
      place,
      part: { key, named: `${key}-head`, isFirst: index === 0, isLast: index === keys.length - 1 },
      number: index + 1,
      problems: this.problems.filter((problem) => isWithin(problem.place, place.path)).length,
      isOpen,
      deeds: questionDeeds(place, key, isOpen, this.#around),
      json: this.#json.sceneOf(key),
    };
  }

  get #around(): Around {
    return {
      host: this.host,
      desk: this.desk,
      questionKeys: () => this.#questionKeys,
      pageKeys: () => this.#pageKeys,
      open: (key) => {
        this.#open = key;
        this.requestUpdate();
      },
    };
  }

  #addQuestion(list: Path, type: QuestionTypeName): void {
    const { draft, path } = addQuestion(this.draft, list, newQuestion(type, this.#freeId));
    this.#adding = null;
    this.#show(draft, path);
  }

  readonly #addPage = (): void => {
    const { draft, path } = addPage(this.draft, newQuestion('scale', this.#freeId));
    this.#show(draft, [...path, 'questions', 0]);
  };

  /** Opens a question that is new, ready to be written. */
  #show(draft: Draft, path: Path): void {
    this.tell(draft);
    const at = questionPlaces(draft).findIndex((place) => formatPath(place.path) === formatPath(path));
    this.#open = this.#questionKeys[at]!;
    this.desk.say(this.words.writeAdded);
    void this.focusOn(`${this.#open}.text`, `${this.#open}-head`);
  }
}

if (!customElements.get('tillid-workbench-editor')) customElements.define('tillid-workbench-editor', WorkbenchEditorElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-workbench-editor': WorkbenchEditorElement;
  }
}
