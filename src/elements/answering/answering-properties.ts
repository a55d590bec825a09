import type { PropertyDeclarations } from 'lit';
import type { Messages } from '../../locales/en.js';
import { LocalisedElement } from '../../locales/localised.element.js';
import type { Dispatch } from './delivery.js';
import { endpointUrl } from './endpoint-url.js';
import type { Revision } from './revision.js';
import type { SenderChecks } from './sender-checks.js';

/** Days for which a kiosk sends without being asked for: it may stand where there is no network for weeks. */
const KIOSK_DAYS = 60;

/** What a page can say to every element that asks. */
export abstract class AnsweringProperties<Part extends Messages> extends LocalisedElement<Part> {
  static override properties: PropertyDeclarations = {
    survey: {},
    version: {},
    endpoint: {},
    wave: {},
    group: {},
    role: {},
    results: {},
    publicKey: { attribute: 'public-key' },
    once: { type: Boolean },
    draft: { type: Boolean },
    known: { type: Object },
    kiosk: { type: Number },
    receipt: {},
    bots: {},
    initial: { attribute: false },
    revises: { attribute: false },
  };

  /** Id of the survey that is answered; by default the instrument's. */
  declare survey: string;
  /** Version of the survey. */
  declare version: string;
  /** Address that answers are posted to; by default the page's `<meta name="tillid-endpoint">`. */
  declare endpoint: string;
  /** The round of a repeated survey, e.g. `2026-2`. */
  declare wave: string;
  /** The answering group: school, village, department. */
  declare group: string;
  /** The role in which one answers, e.g. `citizen`. */
  declare role: string;
  /** Address of results that are shown after answering. */
  declare results: string;
  /** Public keys, separated by spaces: answers are sealed for their owners before they are kept. Where that cannot be done nothing is asked. */
  declare publicKey: string;
  /** Whether the same browser is asked only once. */
  declare once: boolean;
  /** Whether unfinished answers are kept on this device until they are sent. */
  declare draft: boolean;
  /** Answers that the page knows already, question id → answer: they are sent along and not asked again. */
  declare known: Readonly<Record<string, unknown>> | null;
  /** Seconds after which a device that strangers share is ready for the next one; 0 where it is not shared. */
  declare kiosk: number;
  /** What counts as a receipt: `ids`, one that names the answer; `status`, any answer of success that is no web page. */
  declare receipt: 'ids' | 'status';
  /** What the collector asks of senders of this survey, where its definition does not come from there: some of `start honeypot work`. */
  declare bots: string;
  /** Answers that stand in the form at first, question id → answer. */
  declare initial: Readonly<Record<string, unknown>> | null;
  /** The answer that is changed. */
  declare revises: Revision | null;

  /** What the survey asks of whoever sends, once that is there. */
  protected checks: SenderChecks | undefined;

  constructor() {
    super();
    this.survey = '';
    this.version = '';
    this.endpoint = '';
    this.wave = '';
    this.group = '';
    this.role = '';
    this.results = '';
    this.publicKey = '';
    this.once = false;
    this.draft = false;
    this.known = null;
    this.kiosk = 0;
    this.receipt = 'ids';
    this.bots = '';
    this.initial = null;
    this.revises = null;
  }

  /** Where answers go, how, and what is said of them beside. */
  protected get dispatch(): Dispatch {
    const optional = (value: string) => (value === '' ? undefined : value);
    const { publicKey, receipt, revises } = this;
    const about = { language: this.wanted, group: optional(this.group), role: optional(this.role), wave: optional(this.wave) };
    return {
      ...about,
      endpoint: endpointUrl(this.endpoint),
      publicKey,
      receipt,
      revises,
      sent: revises && this.initial,
      checks: this.checks?.sent,
      days: this.kiosk > 0 ? KIOSK_DAYS : 7,
    };
  }
}
