import type { PropertyDeclarations } from 'lit';
import { satisfactionDefinition, type SatisfactionOptions } from '../../instruments/satisfaction/satisfaction.js';
import type { ScaleLook } from '../../questions/scale/scale.js';
import type { SurveyDefinition } from '../../survey/survey.js';
import { UNDETERMINED } from '../../text/undetermined.js';
import { AnsweringElement } from '../answering/answering-element.js';

/**
 * One question about satisfaction, recommendation or effort, answered in a few seconds. The answer is kept on the device
 * until it has been received. Asks the question `overall` and, with `comment`, the question `comment`.
 *
 * @summary One satisfaction question, with an optional comment.
 * @tag tillid-satisfaction
 * @slot send - Words of the button that sends.
 * @slot thanks - Words of thanks after answering.
 * @slot notice - What the answers are used for, before the question.
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
 * @cssproperty --tillid-on-accent - Colour of words on the accent.
 */
export class SatisfactionElement extends AnsweringElement {
  static override properties: PropertyDeclarations = {
    question: {},
    look: {},
    levels: { type: Number },
    comment: { type: Boolean },
  };

  /** The question in own words. */
  declare question: string;
  /** How the scale is drawn: `faces`, `stars`, `numbers`, `nps`, `csat` or `ces`. */
  declare look: ScaleLook;
  /** Number of levels, 2 to 7 for faces and words. */
  declare levels: number;
  /** Whether the citizen is asked why. */
  declare comment: boolean;

  #options = '';
  #definition: SurveyDefinition | undefined;

  constructor() {
    super();
    this.question = '';
    this.look = 'faces';
    this.levels = 0;
    this.comment = false;
  }

  /** Made anew only when an attribute changed, so that a change of language keeps the answers. */
  protected override get asked(): SurveyDefinition {
    const options: SatisfactionOptions = {
      look: this.look,
      comment: this.comment,
      ...(this.levels > 1 ? { levels: this.levels } : {}),
      ...(this.question === '' ? {} : { question: { [UNDETERMINED]: this.question } }),
      ...(this.survey === '' ? {} : { survey: this.survey }),
      ...(this.version === '' ? {} : { version: this.version }),
    };
    const key = JSON.stringify(options);
    if (this.#definition === undefined || key !== this.#options) {
      this.#options = key;
      this.#definition = satisfactionDefinition(options);
    }
    return this.#definition;
  }
}

if (!customElements.get('tillid-satisfaction')) customElements.define('tillid-satisfaction', SatisfactionElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-satisfaction': SatisfactionElement;
  }
}
