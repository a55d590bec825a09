import type { PropertyDeclarations } from 'lit';
import { heardDefinition } from '../../instruments/heard/heard.js';
import type { SurveyDefinition } from '../../survey/survey.js';
import { LoadedSurvey } from '../answering/loaded-survey.js';

/**
 * The seen-and-heard questionnaire: whether one felt seen, heard, and a third word of the institution's choice, by whom,
 * and, with `follow-up`, whether it led to anything. Own wording, unvalidated.
 *
 * @summary Seen, heard and a third word.
 * @tag tillid-heard
 * @slot - Shown while there are no questions to show.
 * @slot send - Words of the button that sends.
 * @slot thanks - Words of thanks after answering.
 * @slot notice - What the answers are used for, before the first question.
 * @slot help - Where to find help, where the answers call for it.
 * @slot outcome - What became of the answers, after answering.
 * @slot contact - Another way to reach somebody, after answering.
 * @fires tillid-start - The first answer was given.
 * @fires tillid-submit - About to be kept and sent; can be held back with `preventDefault()`.
 * @fires tillid-stored - Safe on this device.
 * @fires tillid-delivered - Received by the endpoint.
 * @fires tillid-refused - Refused by the endpoint; kept apart.
 * @fires tillid-error - Something stands in the way.
 * @csspart form - Everything.
 * @csspart send - The button that sends.
 * @csspart thanks - The thanks.
 * @csspart status - How far the answer is.
 * @cssproperty --tillid-accent - Colour of what is chosen, of buttons and of the focus ring.
 */
export class HeardElement extends LoadedSurvey {
  static override properties: PropertyDeclarations = {
    third: {},
    by: {},
    followUp: { type: Boolean, attribute: 'follow-up' },
  };

  /** The third word: `respected`, `understood`, `acknowledged`, `valued`, `involved` or `listened-to`. */
  declare third: string;
  /** By whom: `adult`, `children`, `caseworker`, `politicians`, `staff`, `company`, or own text. */
  declare by: string;
  /** Whether it is also asked if it led to anything. */
  declare followUp: boolean;

  constructor() {
    super();
    this.third = 'respected';
    this.by = '';
    this.followUp = false;
  }

  protected override get source(): unknown {
    return JSON.stringify([this.third, this.by, this.followUp, this.survey, this.version]);
  }

  protected override async read(): Promise<SurveyDefinition> {
    return heardDefinition({
      third: this.third,
      followUp: this.followUp,
      ...(this.by === '' ? {} : { by: this.by }),
      ...(this.survey === '' ? {} : { survey: this.survey }),
      ...(this.version === '' ? {} : { version: this.version }),
    });
  }
}

if (!customElements.get('tillid-heard')) customElements.define('tillid-heard', HeardElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-heard': HeardElement;
  }
}
