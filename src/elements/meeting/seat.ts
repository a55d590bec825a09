import type { TemplateResult } from 'lit';
import type { LocalisedText } from '../../text/localised-text.js';
import type { MeetingReader } from './meeting-reader.js';
import { tableLine, tableQuestion, type Tables } from './table-choice.js';
import type { TabMemory } from './tab-memory.js';

/** Name under which a tab remembers the table. */
const KEPT = 'table';

/** What decides the table beside what somebody says here. */
export interface SeatPlan {
  /** The tables that there are; undefined where the meeting has none. */
  readonly tables: Tables | undefined;
  /** The table that the page says; empty where it says none. */
  readonly group: string;
  readonly memory: TabMemory;
}

/** At which table somebody sits: as the page says, as they say here, as the page's address says, or as they said in this tab before. */
export class Seat {
  readonly #plan: () => SeatPlan;
  /** @param focus Selector of what gets the focus next. */
  readonly #changed: (focus: string) => void;
  #said: string | undefined;
  #isAsking = false;
  #isMissing = false;

  constructor(plan: () => SeatPlan, changed: (focus: string) => void) {
    this.#plan = plan;
    this.#changed = changed;
  }

  /** The table; an empty text for none, undefined where nobody has said it. */
  get table(): string | undefined {
    const { tables, group, memory } = this.#plan();
    if (group !== '' || tables === undefined) return group;
    const isThere = (name: string | null | undefined): name is string => typeof name === 'string' && tables.names.includes(name);
    if (this.#said === '' || isThere(this.#said)) return this.#said;
    const addressed = new URLSearchParams(location.search).get('table');
    const kept = memory.read(KEPT);
    return isThere(addressed) ? addressed : kept === '' || isThere(kept) ? kept : undefined;
  }

  /** Whether the questions can be shown: the table is known, and nobody is about to change it. */
  get isTaken(): boolean {
    return !this.#isAsking && this.table !== undefined;
  }

  /** The question after the table, or the answer to it. */
  render(tables: Tables, reader: MeetingReader, pick: (text: LocalisedText) => string): TemplateResult {
    if (!this.isTaken) return tableQuestion(tables, reader, { pick, isMissing: this.#isMissing, take: (name) => this.#take(name) });
    return tableLine(this.table!, tables, reader, this.#plan().group === '' ? () => this.#ask() : undefined);
  }

  #take(name: string | null): void {
    this.#isMissing = name === null;
    if (name === null) return this.#changed('#table');
    this.#said = name;
    this.#isAsking = false;
    this.#plan().memory.keep(KEPT, name);
    return this.#changed('h3');
  }

  #ask(): void {
    this.#isAsking = true;
    this.#changed('#table');
  }
}
