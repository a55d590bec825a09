import type { SurveyDefinition } from '../../survey/survey.js';

/** What a sitting hands on to its form. */
export interface SittingProperties {
  readonly endpoint: string;
  readonly wave: string;
  readonly group: string;
  readonly role: string;
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * One answer of one person to one step of a meeting. Its form is an element that stays the same wherever it is drawn, so that
 * neither what is written nor its receipt is lost when the meeting goes on.
 */
export class Sitting {
  /** Undefined where the step asks nothing. */
  readonly form: HTMLElementTagNameMap['tillid-survey'] | undefined;
  /** Whether something is written that has not been sent. */
  isOpen = false;
  /** Whether an answer has been kept. */
  isSent = false;

  /**
   * @param definition What is asked; null where the step asks nothing.
   * @param changed Called when something is first written, and when an answer is kept.
   */
  constructor(definition: SurveyDefinition | null, changed: () => void) {
    if (definition === null) return;
    const form = document.createElement('tillid-survey');
    form.definition = definition;
    form.part.add('form');
    form.addEventListener('input', () => {
      if (this.isOpen) return;
      this.isOpen = true;
      changed();
    });
    form.addEventListener('tillid-stored', () => {
      this.isOpen = false;
      this.isSent = true;
      changed();
    });
    this.form = form;
  }

  /** Tells the form where its answers go, and what is said beside them. */
  take(properties: SittingProperties): void {
    if (this.form !== undefined) Object.assign(this.form, properties);
  }

  /** Has what is written sent, as if the form's own button had been pressed. */
  send(): void {
    this.form?.shadowRoot?.querySelector('form')?.requestSubmit();
  }
}
