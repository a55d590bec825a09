/** Notes on this device that a survey has been answered from it; only pages that show results to those who have answered write it. */
const keyOf = (survey: string) => `tillid-answered:${survey}`;

/** Whether whoever sees a page has answered a survey: in this page, or before, as far as this browser remembers. */
export class OwnAnswer {
  /** Id of a response that is about to be kept → its survey. */
  readonly #sent = new Map<string, string>();
  readonly #answered = new Set<string>();
  readonly #onAnswer: () => void;

  /** @param onAnswer Called when an answer has been kept. */
  constructor(onAnswer: () => void) {
    this.#onAnswer = onAnswer;
  }

  /** Listens for answers that are given in this page. */
  listen(): void {
    document.addEventListener('tillid-submit', this.#note);
    document.addEventListener('tillid-stored', this.#keep);
  }

  /** Listens no more. */
  stop(): void {
    document.removeEventListener('tillid-submit', this.#note);
    document.removeEventListener('tillid-stored', this.#keep);
  }

  isGivenTo(survey: string): boolean {
    try {
      return this.#answered.has(survey) || localStorage.getItem(keyOf(survey)) !== null;
    } catch {
      // Storage is blocked: what this page has seen holds until it is left.
      return false;
    }
  }

  readonly #note = ({ detail: { response } }: DocumentEventMap['tillid-submit']): void => void this.#sent.set(response.id, response.survey);

  readonly #keep = ({ detail: { id } }: DocumentEventMap['tillid-stored']): void => {
    const survey = this.#sent.get(id);
    if (survey === undefined) return;
    this.#answered.add(survey);
    try {
      localStorage.setItem(keyOf(survey), '1');
    } catch {
      // As above.
    }
    this.#onAnswer();
  };
}
