import { changedPlace } from '../../authoring/changed-place.js';
import type { Draft } from '../../authoring/draft.js';
import { languagesOf } from '../../authoring/languages-of.js';
import { saysTheSame } from '../../authoring/merge-patch.js';
import { problemsOf } from '../../authoring/problems-of.js';
import type { ProblemAt } from '../../validation/problem-at.js';
import { History } from './desk-history.js';
import type { Kept } from './desk-shelf.js';

/** A survey that is open for work: its draft with the steps to it, what is wrong with it, and how it differs from what is published. */
export class Work {
  readonly id: string;
  #base: Draft | null;
  #languages: readonly string[];
  #history: History<Draft>;
  #problems: { readonly of: Draft; readonly list: readonly ProblemAt[] } | null = null;
  /** What is published now; null where nothing is, undefined where nobody could be asked. */
  published: Draft | null | undefined;
  /** The language that is written in the editor. */
  writing: string;

  constructor(id: string, { draft, base, languages }: Kept, published: Draft | null | undefined) {
    this.id = id;
    this.#base = base;
    this.#languages = languages;
    this.#history = new History(draft);
    this.published = published;
    this.writing = this.languages[0] ?? '';
  }

  get draft(): Draft {
    return this.#history.state;
  }

  get base(): Draft | null {
    return this.#base;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** The languages that it is written in: those with words, and those that were asked for. */
  get languages(): readonly string[] {
    return [...new Set([...this.#languages, ...languagesOf(this.draft)])];
  }

  /** What is still wrong with the draft. */
  get problems(): readonly ProblemAt[] {
    const { draft } = this;
    if (this.#problems?.of !== draft) this.#problems = { of: draft, list: problemsOf(draft) };
    return this.#problems.list;
  }

  /** Whether there is something that is not published. */
  get isChanged(): boolean {
    return this.#base === null || !saysTheSame(this.#base, this.draft);
  }

  /** Whether somebody has published since the draft was begun. */
  get isOvertaken(): boolean {
    return this.published !== undefined && !saysTheSame(this.published ?? {}, this.#base ?? {});
  }

  /** What is kept of it on the device. */
  get kept(): Kept {
    return { draft: this.draft, base: this.#base, languages: this.languages };
  }

  change(draft: Draft, at: number): void {
    if (draft !== this.draft) this.#history.go(draft, changedPlace(this.draft, draft), at);
  }

  /** Changes the draft by a step of its own, whatever was changed just before. */
  step(draft: Draft): void {
    this.#history.go(draft, '', 0);
  }

  undo(): void {
    this.#history.undo();
  }

  redo(): void {
    this.#history.redo();
  }

  /** Takes up a language in which there are no words yet. */
  addLanguage(language: string): void {
    this.#languages = [...this.languages, language];
  }

  /** Takes these for the languages, and those in which the draft has words. */
  takeLanguages(languages: readonly string[]): void {
    this.#languages = languages;
    if (!this.languages.includes(this.writing)) this.writing = this.languages[0] ?? '';
  }

  /** Leaves a language out; its words are to be gone from the draft. */
  dropLanguage(language: string): void {
    this.#languages = this.languages.filter((one) => one !== language);
    if (this.writing === language) this.writing = this.languages[0] ?? '';
  }

  /** Takes over what another tab has made of it; it is a step like others. */
  adopt({ draft, base, languages }: Kept, at: number): void {
    this.#base = base;
    this.#languages = languages;
    this.change(draft, at);
  }

  /** The draft is what is published now. */
  arrive(definition: Draft): void {
    this.#base = definition;
    this.published = definition;
    if (!saysTheSame(definition, this.draft)) this.step(definition);
  }
}
