import type { TemplateResult } from 'lit';
import type { FaultMessages } from '../../locales/en-faults.js';
import type { WorkbenchMessages } from '../../locales/en-workbench.js';
import type { LocalisedText } from '../../text/localised-text.js';
import type { Acts } from './desk-acts.js';
import type { Begun } from './desk-begun.js';
import type { Names } from './desk-names.js';
import type { Opened } from './desk-opened.js';
import type { Publisher } from './desk-publisher.js';
import type { Route } from './desk-route.js';
import type { Session } from './desk-session.js';
import type { Shelf } from './desk-shelf.js';
import type { OldVersion } from './desk-version.js';

/** What the views of the workbench are drawn with. */
export interface Scene {
  readonly words: WorkbenchMessages & FaultMessages;
  readonly errorPrefix: string;
  /** The language of the words. */
  readonly language: string;
  /** Base address of the collector; empty where there is none. */
  readonly address: string;
  /** Address of the page that shows the preview. */
  readonly preview: string;
  readonly hashes: Readonly<Record<string, string>>;
  readonly route: Route;
  readonly session: Session;
  readonly shelf: Shelf;
  readonly opened: Opened;
  readonly begun: Begun;
  readonly names: Names;
  readonly publisher: Publisher;
  /** The version that somebody looks at. */
  readonly version: OldVersion;
  /** What is done with the survey that is open, and what is said of it. */
  readonly acts: Acts;
  /** Today, such as `2026-11-23`. */
  readonly today: string;
  readonly say: (text: LocalisedText | undefined) => TemplateResult | string;
  readonly number: (value: number) => string;
  readonly plural: (count: number) => Intl.LDMLPluralRule;
  readonly day: (date: string) => string;
  readonly list: (words: readonly string[]) => string;
  /** What a language is called. */
  readonly nameOf: (language: string) => string;
  /** A part of the workbench that is fetched when it is wanted; what is said until it is there. */
  readonly part: (tag: string, content: () => TemplateResult) => TemplateResult;
  readonly does: {
    readonly enter: (event: SubmitEvent) => void;
    readonly beGuest: () => void;
    readonly leave: () => void;
    readonly tryAgain: () => void;
    /** Puts the focus on what has an id, once it is drawn. */
    readonly focus: (id: string) => void;
  };
}
