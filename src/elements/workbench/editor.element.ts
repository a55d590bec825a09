import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { addPage } from '../../authoring/change-pages.js';
import { addQuestion } from '../../authoring/change-questions.js';
import type { Draft, Json } from '../../authoring/draft.js';
import { problemsByField } from '../../authoring/field-of-problem.js';
import { fieldsOf, newQuestion } from '../../authoring/fields-of.js';
import { numberedId } from '../../authoring/id-of-words.js';
import { languagesOf } from '../../authoring/languages-of.js';
import { PAGE_FIELDS } from '../../authoring/page-fields.js';
import { isWithin, parsePath, type Path } from '../../authoring/path.js';
import { type PagePlace, pagePlaces, type QuestionPlace, questionPlaces } from '../../authoring/places-of.js';
import { problemsOf } from '../../authoring/problems-of.js';
import { fieldStyles } from '../../questions/field.styles.js';
import type { QuestionTypeName } from '../../questions/registry.js';
import { tokens } from '../../questions/tokens.styles.js';
import { formatPath, type ProblemAt } from '../../validation/problem-at.js';
import { AuthoringElement } from './authoring-element.js';
import { EditorDesk, type EditorHost } from './editor-desk.js';
import { goalOf, goTo } from './editor-goal.js';
import { EditorJsonDesk } from './editor-json-desk.js';
import { keptView } from './editor-kept.js';
import { noteAt } from './editor-note.js';
import { type ListedPage, pageView } from './editor-page.js';
import { type Around, pageDeeds, questionDeeds } from './editor-parts.js';
import type { ListedQuestion } from './editor-question.js';
import type { EditorScene } from './editor-scene.js';
import { editorStyles } from './editor.styles.js';
import { languageInWords } from './language-in-words.js';
import { readText } from './read-text.js';

/** A problem with the place that it is told of. */
type Placed = ProblemAt & { readonly place: Path };

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
 * @csspart kept - What stands in the file and cannot be edited here.
 * @csspart elsewhere - What is wrong beside pages and questions.
 */
export class WorkbenchEditorElement extends AuthoringElement {
  static override styles = [tokens, fieldStyles, editorStyles];
  static override properties: PropertyDeclarations = {
    writing: {},
    place: {},
  };

  /** The language that is being written, as a tag of BCP 47; the first of the survey, if absent. */
  declare writing: string;
  /** The path of what somebody comes for, such as `pages[0].questions[1].max`: it is opened, and gets the focus. */
  declare place: string;

  readonly #host: EditorHost & { readonly plural: (count: number) => Intl.LDMLPluralRule } = this.#makeHost();
  readonly #desk = new EditorDesk(this.#host);
  readonly #json = new EditorJsonDesk(this.#host, this.#desk);
  #open: string | null = null;
  #adding: string | null = null;
  #come = '';
  #goal: readonly string[] = [];
  #checked: { readonly draft: Draft; readonly problems: readonly Placed[] } | null = null;

  constructor() {
    super();
    this.writing = '';
    this.place = '';
    this.addEventListener('focusout', (event) => {
      const [target] = event.composedPath();
      if (target instanceof HTMLElement && this.#desk.typing.leave(target.id)) this.requestUpdate();
    });
  }

  protected override willUpdate(): void {
    if (this.place === this.#come) return;
    this.#come = this.place;
    const { open, ids } = goalOf(this.place, this.draft, { questions: this.#questionKeys, pages: this.#pageKeys });
    this.#open = open ?? this.#open;
    this.#goal = this.place === '' ? [] : ids;
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const scene = this.#sceneOf(new Map());
    const pages = pagePlaces(this.draft);
    const listed = pages.map((place, index) => this.#listedPage(place, index, pages));
    const scenes = pages.map((place) => this.#sceneOf(this.#problemsFor(place)));
    return html`<div class="editor" lang=${this.language} dir=${this.direction} part="editor">
      <p class="visually-hidden" role="status" part="status">${this.#desk.said}</p>
      <p class="hint">${words.writeLanguageHint(languageInWords(this.#language, this.language, words))}</p>
      ${repeat(
        listed,
        ({ part }) => part.key,
        (page, index) => html`${page.place.path === null ? nothing : noteAt(formatPath(page.place.path), scene)} ${pageView(page, scenes[index]!)}`,
      )}
      ${noteAt(formatPath(['pages', pages.length]), scene)}
      <button type="button" class="add" id="add-page" @click=${this.#addPage}>${words.writeAddPage}</button>
      ${keptView(
        this.#problems.filter(({ place }) => !pages.some(({ path, list }) => isWithin(place, path ?? list))),
        scene,
      )}
    </div>`;
  }

  protected override updated(): void {
    if (this.#goal.length === 0) return;
    goTo(this.shadowRoot!, this.#goal);
    this.#goal = [];
  }

  /** The language that is being written. */
  get #language(): string {
    return this.writing || this.languages[0] || languagesOf(this.draft)[0] || this.language;
  }

  get #problems(): readonly Placed[] {
    if (this.#checked?.draft !== this.draft)
      this.#checked = { draft: this.draft, problems: problemsOf(this.draft).map((problem) => ({ ...problem, place: parsePath(problem.path) })) };
    return this.#checked.problems;
  }

  get #freeId(): string {
    const taken = questionPlaces(this.draft).map(({ id }) => id);
    return numberedId('question', taken);
  }

  get #questionKeys(): string[] {
    return this.#desk.keys.of(questionPlaces(this.draft).map(({ id }) => id));
  }

  get #pageKeys(): string[] {
    return this.#desk.keys.of(pagePlaces(this.draft).map(({ id }) => `page ${id}`));
  }

  /** The problems that the forms of a page show: its own, and those of the question that is open. */
  #problemsFor({ path, list, questions }: PagePlace): EditorScene['problems'] {
    const keys = this.#questionKeys;
    const places = questionPlaces(this.draft);
    const open = places[keys.indexOf(this.#open ?? '')];
    const own = this.#problems.filter(({ place }) => !questions.some((question) => isWithin(place, question.path)));
    return new Map([
      ...problemsByField(own, path ?? list, PAGE_FIELDS),
      ...(open !== undefined && isWithin(open.path, list) ? problemsByField(this.#problems, open.path, fieldsOf(open.type)) : []),
    ]);
  }

  #sceneOf(problems: EditorScene['problems']): EditorScene {
    const { words, language } = this;
    const desk = this.#desk;
    const isFocused = (id: string) => this.shadowRoot?.activeElement?.id === id;
    return {
      draft: this.draft,
      words,
      language,
      writing: this.#language,
      read: this.#read,
      number: this.#number,
      plural: (count) => this.pluralOf(count),
      languageName: (tag) => languageInWords(tag, language, words),
      shown: (id, value) => desk.typing.shown(id, value, isFocused(id)),
      typingFault: (id, value) => desk.typing.fault(id, value),
      problems,
      news: desk.news,
      does: desk,
    };
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
      problems: this.#problems.filter((problem) => isWithin(problem.place, place.path)).length,
      isOpen,
      deeds: questionDeeds(place, key, isOpen, this.#around),
      json: this.#json.sceneOf(key),
    };
  }

  get #around(): Around {
    return {
      host: this.#host,
      desk: this.#desk,
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
    this.#desk.say(this.words.writeAdded);
    void this.focusOn(`${this.#open}.text`, `${this.#open}-head`);
  }

  readonly #number = (value: number): string => this.formatNumber(value, { maximumFractionDigits: 10, useGrouping: false });

  readonly #read = (text: Json | undefined): ReturnType<typeof readText> => readText(text, this.#language);

  /** What the desk sees of the element, always as it is now. */
  #makeHost(): EditorHost & { readonly plural: (count: number) => Intl.LDMLPluralRule } {
    const now = () => ({ draft: this.draft, words: this.words, writing: this.#language });
    return {
      get draft() {
        return now().draft;
      },
      get words() {
        return now().words;
      },
      get writing() {
        return now().writing;
      },
      number: (value) => this.#number(value),
      plural: (count) => this.pluralOf(count),
      read: (text) => this.#read(text),
      tell: (draft) => this.tell(draft),
      focusOn: (...ids) => void this.focusOn(...ids),
      redraw: () => this.requestUpdate(),
    };
  }
}

if (!customElements.get('tillid-workbench-editor')) customElements.define('tillid-workbench-editor', WorkbenchEditorElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-workbench-editor': WorkbenchEditorElement;
  }
}
