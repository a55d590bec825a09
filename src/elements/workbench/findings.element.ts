import { html, type PropertyValues, type TemplateResult } from 'lit';
import { fieldStyles } from '../../questions/field.styles.js';
import { tokens } from '../../questions/tokens.styles.js';
import { formPartsStyles } from '../facilitation/form-parts.styles.js';
import { FindingsCodes } from './findings-codes.js';
import { FindingsElement } from './findings-element.js';
import { FindingsErasure } from './findings-erasure.js';
import { FindingsExports } from './findings-exports.js';
import type { FindingsPart } from './findings-part.js';
import { FindingsQuotes } from './findings-quotes.js';
import { FindingsResults } from './findings-results.js';
import { FindingsSealed } from './findings-sealed.js';
import { findingsStyles } from './findings.styles.js';

/** What only the holder of a token can do. */
const FOR_HOLDERS = [FindingsQuotes, FindingsExports, FindingsSealed, FindingsCodes, FindingsErasure] as const;

/**
 * What came of a survey, for those who work with it: its results as they come in, files for further work, words of
 * citizens that are shown with the results, one-time codes, and erasing. What a token does not reach is told in words.
 *
 * The token goes nowhere but into the header of what is asked at the collector, and is kept nowhere.
 *
 * @summary What came of a survey; part of the workbench.
 * @tag tillid-workbench-findings
 * @csspart findings - Everything.
 * @csspart section - One part of it.
 * @csspart note - What came of something that was done.
 * @csspart field - A field.
 * @csspart error - What is wrong with a field.
 */
export class WorkbenchFindingsElement extends FindingsElement {
  static override styles = [tokens, fieldStyles, formPartsStyles, findingsStyles];

  #parts: readonly FindingsPart[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('survey') && !changed.has('address') && !changed.has('token')) return;
    // What one token has opened is not there for the next.
    const parts = this.token === '' ? [FindingsResults] : [FindingsResults, ...FOR_HOLDERS];
    this.#parts = this.survey === '' ? [] : parts.map((Part) => new Part(this.host));
  }

  protected override render(): TemplateResult {
    return html`<div class="findings" lang=${this.spoken} dir="ltr" part="findings">${this.#parts.map((part) => part.view())}</div>`;
  }
}

if (!customElements.get('tillid-workbench-findings')) customElements.define('tillid-workbench-findings', WorkbenchFindingsElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-workbench-findings': WorkbenchFindingsElement;
  }
}
