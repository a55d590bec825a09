/** Unfinished answers: question id → the state of its control, and the page that the citizen was on. */
export interface Draft {
  readonly page: string;
  readonly answers: Readonly<Record<string, string>>;
  /** The token of the collector of when answering began, and when it was asked for. */
  readonly start?: { readonly token: string; readonly asked: number };
}

/** What is remembered of one survey. */
interface Remembered {
  readonly draft?: Draft;
  /** When the draft was kept, in milliseconds since 1970. */
  readonly saved?: number;
  readonly hasAnswered?: boolean;
}

/** Days after which unfinished answers are forgotten: somebody else may sit at the device by then. */
const DRAFT_DAYS = 7;

const DAY = 86_400_000;

/**
 * What a browser remembers of one survey, where its page asks for it: unfinished answers (`draft`), and that it has been
 * answered (`once`). It is read and written at once, in the browser's local storage; where that is blocked nothing is
 * remembered, and answering goes on.
 */
export class DeviceMemory {
  readonly #key: string;
  readonly #asked: { readonly once: boolean; readonly draft: boolean };
  #remembered: Remembered;

  /** @param survey What tells this survey from others on the same site: id, version, wave and group. */
  constructor(survey: string, asked: { readonly once: boolean; readonly draft: boolean }) {
    this.#key = `tillid:${survey}`;
    this.#asked = asked;
    this.#remembered = this.#read();
    const { saved = 0 } = this.#remembered;
    if (this.#remembered.draft !== undefined && Date.now() - saved > DRAFT_DAYS * DAY) this.forget();
  }

  get hasAnswered(): boolean {
    return this.#asked.once && this.#remembered.hasAnswered === true;
  }

  get draft(): Draft | undefined {
    return this.#asked.draft ? this.#remembered.draft : undefined;
  }

  /** Keeps the answers so far, in the place of earlier ones. */
  keepDraft(draft: Draft): void {
    if (this.#asked.draft) this.#write({ ...this.#remembered, saved: Date.now(), draft });
  }

  /** Keeps that the survey has been answered, if asked to, and no unfinished answers any more. */
  noteAnswered(): void {
    this.#write(this.#asked.once || this.#remembered.hasAnswered === true ? { hasAnswered: true } : {});
  }

  /** Forgets unfinished answers. */
  forget(): void {
    this.#write(this.#remembered.hasAnswered === true ? { hasAnswered: true } : {});
  }

  #read(): Remembered {
    try {
      return (JSON.parse(localStorage.getItem(this.#key) ?? 'null') as Remembered | null) ?? {};
    } catch {
      return {};
    }
  }

  #write(remembered: Remembered): void {
    this.#remembered = remembered;
    try {
      if (Object.keys(remembered).length === 0) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, JSON.stringify(remembered));
    } catch {
      // Storage is blocked or full: what was to be remembered holds until the page is left.
      return;
    }
  }
}
