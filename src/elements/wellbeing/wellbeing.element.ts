import type { PropertyDeclarations } from 'lit';
import type { SurveyDefinition } from '../../survey/survey.js';
import { LoadedSurvey } from '../answering/loaded-survey.js';

/**
 * A well-being check with its published scoring: the WHO-5 index, the four questions of the Office for National
 * Statistics, the ladder of life, or a child's day. Wording and scoring are the instrument's.
 *
 * @summary A well-being check.
 * @tag tillid-wellbeing
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
export class WellbeingElement extends LoadedSurvey {
  static override properties: PropertyDeclarations = { instrument: {} };

  /** The instrument: `who-5`, `ons-4`, `life-ladder` or `child-day`. */
  declare instrument: string;

  constructor() {
    super();
    this.instrument = 'who-5';
  }

  protected override get source(): unknown {
    return `${this.instrument} ${this.survey} ${this.version}`;
  }

  protected override read(): Promise<SurveyDefinition> {
    return this.builtIn(this.instrument);
  }
}

if (!customElements.get('tillid-wellbeing')) customElements.define('tillid-wellbeing', WellbeingElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-wellbeing': WellbeingElement;
  }
}
