import type { PropertyDeclarations } from 'lit';
import type { Draft, Json } from '../../authoring/draft.js';
import { languagesOf } from '../../authoring/languages-of.js';
import { parsePath, type Path } from '../../authoring/path.js';
import { problemsOf } from '../../authoring/problems-of.js';
import type { Words } from '../../locales/messages.js';
import type { ProblemAt } from '../../validation/problem-at.js';
import { AuthoringElement } from './authoring-element.js';
import { EditorDesk, type EditorHost } from './editor-desk.js';
import type { EditorScene } from './editor-scene.js';
import { languageInWords } from './language-in-words.js';
import { readText } from './read-text.js';

/** A problem with the place that it is told of. */
export type Placed = ProblemAt & { readonly place: Path };

/** The parts of the workbench in which a draft is written by fields: the desk at which that is done, and what is wrong with the draft. */
export abstract class WritingElement<More extends Words = Words> extends AuthoringElement<More> {
  static override properties: PropertyDeclarations = {
    writing: {},
  };

  /** The language that is being written, as a tag of BCP 47; the first of the survey, if absent. */
  declare writing: string;

  protected readonly host: EditorHost & { readonly plural: (count: number) => Intl.LDMLPluralRule } = this.#makeHost();
  protected readonly desk = new EditorDesk(this.host);
  #checked: { readonly draft: Draft; readonly problems: readonly Placed[] } | null = null;

  constructor() {
    super();
    this.writing = '';
    this.addEventListener('focusout', (event) => {
      const [target] = event.composedPath();
      if (target instanceof HTMLElement && this.desk.typing.leave(target.id)) this.requestUpdate();
    });
  }

  /** The language that is being written. */
  protected get languageWritten(): string {
    return this.writing || this.languages[0] || languagesOf(this.draft)[0] || this.language;
  }

  /** What is wrong with the draft. */
  protected get problems(): readonly Placed[] {
    if (this.#checked?.draft !== this.draft)
      this.#checked = { draft: this.draft, problems: problemsOf(this.draft).map((problem) => ({ ...problem, place: parsePath(problem.path) })) };
    return this.#checked.problems;
  }

  /** What the fields are drawn with. */
  protected sceneOf(problems: EditorScene['problems']): EditorScene {
    const { words, language, desk } = this;
    const isFocused = (id: string) => this.shadowRoot?.activeElement?.id === id;
    const written = new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 20 });
    return {
      draft: this.draft,
      words,
      language,
      writing: this.languageWritten,
      read: this.read,
      number: this.number,
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

  protected readonly number = (value: number): string => this.formatNumber(value, { maximumFractionDigits: 10, useGrouping: false });

  protected readonly read = (text: Json | undefined): ReturnType<typeof readText> => readText(text, this.languageWritten);

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
      number: (value) => this.number(value),
      plural: (count) => this.pluralOf(count),
      read: (text) => this.read(text),
      tell: (draft) => this.tell(draft),
      focusOn: (...ids) => void this.focusOn(...ids),
      redraw: () => this.requestUpdate(),
    };
  }
}
