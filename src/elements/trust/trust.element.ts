import type { PropertyDeclarations } from 'lit';
import { trustDefinition, type TrustObject } from '../../instruments/trust/trust.js';
import type { SurveyDefinition } from '../../survey/survey.js';
import { UNDETERMINED } from '../../text/undetermined.js';
import { LoadedSurvey } from '../answering/loaded-survey.js';

/**
 * Trust from 0 to 10 in one or more objects, based on the measure of the OECD Guidelines. With `drivers` it also asks what
 * trust rests on, with `mutual` also how much one feels trusted in return. Objects of one's own are children
 * `<li value="library">the library</li>`.
 *
 * @summary Trust in one or more objects.
 * @tag tillid-trust
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
export class TrustElement extends LoadedSurvey {
  static override properties: PropertyDeclarations = {
    objects: {},
    drivers: { type: Boolean },
    mutual: { type: Boolean },
  };

  /** Ids of the objects, divided by spaces: `people` `municipality` `council` `caseworker` `school` `staff` `data` `company`. */
  declare objects: string;
  /** Whether it is also asked what trust rests on. */
  declare drivers: boolean;
  /** Whether it is also asked how much one feels trusted in return. */
  declare mutual: boolean;

  constructor() {
    super();
    this.objects = '';
    this.drivers = false;
    this.mutual = false;
  }

  protected override get source(): unknown {
    return JSON.stringify([this.objects, this.#ownObjects(), this.drivers, this.mutual, this.survey, this.version]);
  }

  protected override async read(): Promise<SurveyDefinition> {
    const named = this.objects.split(/\s+/).filter(Boolean);
    const objects = [...named, ...this.#ownObjects()];
    return trustDefinition({
      objects: objects.length > 0 ? objects : ['municipality'],
      drivers: this.drivers,
      mutual: this.mutual,
      ...(this.survey === '' ? {} : { survey: this.survey }),
      ...(this.version === '' ? {} : { version: this.version }),
    });
  }

  #ownObjects(): TrustObject[] {
    return [...this.querySelectorAll('li')].map((item, index) => ({
      id: item.getAttribute('value') ?? `object-${index + 1}`,
      text: { [UNDETERMINED]: item.textContent?.trim() ?? '' },
    }));
  }
}

if (!customElements.get('tillid-trust')) customElements.define('tillid-trust', TrustElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-trust': TrustElement;
  }
}
