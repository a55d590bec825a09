import type { TemplateResult } from 'lit';
import type { BoardAct } from '../../board/act.js';
import type { LocalisedText } from '../../text/localised-text.js';
import type { ActForm, FormGround, FormRef, Values } from './act-form.js';

/** The form that is open, with what stands in it and what is wrong with it. */
export interface OpenForm {
  readonly ref: FormRef;
  readonly form: ActForm;
  readonly values: Values;
  /** Field → words; what belongs to no field stands under the empty name. */
  readonly faults: Readonly<Record<string, TemplateResult | string>>;
}

/** What the views are drawn with. */
export interface Scene extends FormGround {
  readonly errorPrefix: string;
  readonly open: OpenForm | null;
  readonly isBusy: boolean;
  readonly say: (text: LocalisedText | undefined) => TemplateResult | string;
  /** A day as the reader writes it. */
  readonly day: (date: string) => string;
  /** What is to be said at a place, such as that a card was hidden just before it. */
  readonly noteAt: (place: string) => unknown;
  readonly does: {
    readonly open: (ref: FormRef) => void;
    readonly cancel: () => void;
    readonly write: (change: (standing: Values) => Values) => void;
    readonly submit: (event: SubmitEvent) => void;
    readonly act: (act: BoardAct) => void;
  };
}
