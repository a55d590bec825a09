import type { PropertyDeclarations } from 'lit';
import type { Draft, Json } from '../../authoring/draft.js';
import { languagesOf } from '../../authoring/languages-of.js';
import { parsePath, type Path } from '../../authoring/path.js';
import { problemsOf } from '../../authoring/problems-of.js';
import { fieldStyles } from '../../questions/field.styles.js';
import { tokens } from '../../questions/tokens.styles.js';
import type { ProblemAt } from '../../validation/problem-at.js';
import { formPartsStyles } from '../facilitation/form-parts.styles.js';
import { AuthoringElement } from './authoring-element.js';
import { EditorDesk, type EditorHost } from './editor-desk.js';
import type { EditorScene } from './editor-scene.js';
import { editorStyles } from './editor.styles.js';
import { goTo } from './go-to.js';
import { languageInWords } from './language-in-words.js';
import { readText } from './read-text.js';

/** A problem with the place that it is told of. */
export type Placed = ProblemAt & { readonly place: Path };

/** What the parts of the workbench with forms for a draft have in common: its fields, what is wrong there, and where somebody comes for. */
export abstract class EditingElement extends AuthoringElement {
  static override styles = [tokens, fieldStyles, formPartsStyles, editorStyles];
  static override properties: PropertyDeclarations = {
    writing: {},
    place: {},
  };

  /** The language that is being written, as a tag of BCP 47; the first of the survey, if absent. */
  declare writing: string;
  /** The path of what somebody comes for, such as `pages[0].questions[1].max`: it is opened, and gets the focus. */
  declare place: string;

  protected readonly host: EditorHost & { readonly plural: (count: number) => Intl.LDMLPluralRule } = this.#makeHost();
  protected readonly desk = new EditorDesk(this.host);
  #come = '';
  #goal: readonly string[] = [];
  #checked: { readonly draft: Draft; readonly problems: readonly Placed[] } | null = null;

  constructor() {
    super();
    this.writing = '';
    this.place = '';
    this.addEventListener('focusout', (event) => {
      const [target] = event.composedPath();
      if (target instanceof HTMLElement && this.desk.typing.leave(target.id)) this.requestUpdate();
    });
  }

  protected override willUpdate(): void {
    if (this.place === this.#come) return;
    this.#come = this.place;
    this.#goal = this.place === '' ? [] : this.open(this.place);
  }

  protected override updated(): void {
    if (this.#goal.length === 0) return;
    goTo(this.shadowRoot!, this.#goal);
    this.#goal = [];
  }

  /** Opens what shows a place; the ids of what may get the focus for it, the nearest first. */
  protected abstract open(place: string): readonly string[];

  /** The language that is being written. */
  protected get languageWritten(): string {
    return this.writing || this.languages[0] || languagesOf(this.draft)[0] || this.language;
  }

  protected get problems(): readonly Placed[] {
    if (this.#checked?.draft !== this.draft)
      this.#checked = { draft: this.draft, problems: problemsOf(this.draft).map((problem) => ({ ...problem, place: parsePath(problem.path) })) };
    return this.#checked.problems;
  }

  protected sceneOf(problems: EditorScene['problems']): EditorScene {
    const { words, language, desk } = this;
    const isFocused = (id: string) => this.shadowRoot?.activeElement?.id === id;
    const written = new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 20 });
    return {
      draft: this.draft,
      words,
      language,
      writing: this.languageWritten,
      read: this.#read,
      number: this.#number,
      written: (value) => (typeof value === 'number' ? written.format(value) : ''),
      plural: (count) => this.pluralOf(count),
      languageName: (tag) => languageInWords(tag, language, words),
      shown: (id, value) => desk.typing.shown(id, value, isFocused(id)),
      typingFault: (id, value) => desk.typing.fault(id, value),
      problems,
      news: desk.news,
      does: desk,
    };
  }

  readonly #number = (value: number): string => this.formatNumber(value, { maximumFractionDigits: 10, useGrouping: false });

  readonly #read = (text: Json | undefined): ReturnType<typeof readText> => readText(text, this.languageWritten);

  /** What the desk sees of the element, always as it is now. */
  #makeHost(): EditorHost & { readonly plural: (count: number) => Intl.LDMLPluralRule } {
    const now = () => ({ draft: this.draft, words: this.words, writing: this.languageWritten });
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
