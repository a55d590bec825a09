import type { PropertyDeclarations } from 'lit';
import { fieldStyles } from '../../questions/field.styles.js';
import { tokens } from '../../questions/tokens.styles.js';
import { formPartsStyles } from '../facilitation/form-parts.styles.js';
import { editorStyles } from './editor.styles.js';
import { goTo } from './go-to.js';
import { WritingElement } from './writing-element.js';

/** The parts of the workbench that open what somebody comes for, and give it the focus. */
export abstract class EditingElement extends WritingElement {
  static override styles = [tokens, fieldStyles, formPartsStyles, editorStyles];
  static override properties: PropertyDeclarations = {
    place: {},
  };

  /** The path of what somebody comes for, such as `pages[0].questions[1].max`: it is opened, and gets the focus. */
  declare place: string;

  #come = '';
  #goal: readonly string[] = [];

  constructor() {
    super();
    this.place = '';
  }

  protected override willUpdate(): void {
    if (this.place === this.#come) return;
    this.#come = this.place;
    this.#goal = this.place === '' ? [] : this.open(this.place);
  }

  protected override updated(): void {
    if (this.#goal.length === 0) return;
    goTo(this.shadowRoot!, this.#goal);
    this.#goal = [];
  }

  /** Opens what shows a place; the ids of what may get the focus for it, the nearest first. */
  protected abstract open(place: string): readonly string[];
}
