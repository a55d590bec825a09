import { html, type TemplateResult } from 'lit';
import { askWith } from './findings-client.js';
import { FindingsPart, good, hindrance } from './findings-part.js';

/** Erasing all answers to a survey, which has to be meant. */
export class FindingsErasure extends FindingsPart {
  #isFaulty = false;

  override view(): TemplateResult {
    const { words, survey } = this.host;
    const wrong = this.#isFaulty;
    return this.section(
      'erasure',
      words.findErase,
      html`<p>${words.findEraseAbout}</p>
        <form novalidate @submit=${this.#erase}>
          ${this.field(
            { id: 'confirm', label: words.findEraseConfirm(survey), wrong: wrong ? words.findEraseFault(survey) : '' },
            (describedBy) =>
              html`<input
                id="confirm"
                part="field"
                type="text"
                dir="ltr"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                aria-describedby=${describedBy}
                aria-invalid=${wrong}
              />`,
          )}
          <button class="dangerous" aria-disabled=${this.isBusy}>${words.findEraseDo}</button>
        </form>
        ${this.noteAt('erasure')}`,
    );
  }

  readonly #erase = (event: SubmitEvent): void => {
    event.preventDefault();
    const { token, address, survey, focus, number, pluralOf } = this.host;
    const field = (event.target as HTMLFormElement).querySelector<HTMLInputElement>('#confirm')!;
    this.#isFaulty = field.value.trim() !== survey;
    if (this.#isFaulty) {
      this.tell(null, '');
      return focus('#confirm');
    }
    void this.carryOut('erasure', async () => {
      const answer = await askWith(token, `${address}/responses`, { method: 'DELETE' });
      if (answer.kind !== 'answered' || answer.status !== 200) return hindrance(answer, (words) => words.findNotAdministrator);
      field.value = '';
      const erased = Number(answer.body['erased']);
      return good((words) => words.findErased(number(erased), pluralOf(erased)));
    });
  };
}
