import { html, nothing, type TemplateResult } from 'lit';
import type { FindingsMessages } from '../../locales/en-findings.js';
import { ELEMENTS } from '../loaders.js';
import { type FindingsHost, FindingsPart } from './findings-part.js';

/** A way to look at the results: what `<tillid-results>` is told. */
interface Look {
  readonly name: keyof FindingsMessages & `find${string}`;
  readonly by: '' | 'group' | 'role';
  readonly over: '' | 'wave';
}

const WHOLE: Look = { name: 'findWhole', by: '', over: '' };

/** The results as they come in, whole or cut by what the survey lists. */
export class FindingsResults extends FindingsPart {
  #look = WHOLE;

  constructor(host: FindingsHost) {
    super(host);
    void ELEMENTS.get('tillid-results')!();
  }

  override view(): TemplateResult {
    const { words, address } = this.host;
    const { by, over } = this.#look;
    const looks = this.#looks();
    return this.section(
      'results',
      words.findResults,
      html`<p>${words.findResultsAbout}</p>
        ${
          looks.length === 1
            ? nothing
            : html`<div class="field">
                <label for="look">${words.findCut}</label>
                <select id="look" part="field" @change=${this.#choose}>
                  ${looks.map((look) => html`<option ?selected=${look === this.#look}>${words[look.name]}</option>`)}
                </select>
              </div>`
        }
        <tillid-results live src="${address}/results" by=${by} over=${over}></tillid-results>`,
    );
  }

  #looks(): readonly Look[] {
    const { groups, roles, waves } = this.host.definition ?? {};
    return [
      WHOLE,
      ...(groups === undefined ? [] : [BY_GROUP]),
      ...(roles === undefined ? [] : [BY_ROLE]),
      ...(waves === undefined ? [] : [OVER_WAVES]),
      ...(groups === undefined || waves === undefined ? [] : [BY_GROUP_OVER_WAVES]),
    ];
  }

  readonly #choose = (event: Event): void => {
    this.#look = this.#looks()[(event.target as HTMLSelectElement).selectedIndex] ?? WHOLE;
    this.host.redraw();
  };
}

const BY_GROUP: Look = { name: 'findByGroup', by: 'group', over: '' };
const BY_ROLE: Look = { name: 'findByRole', by: 'role', over: '' };
const OVER_WAVES: Look = { name: 'findOverWaves', by: '', over: 'wave' };
const BY_GROUP_OVER_WAVES: Look = { name: 'findByGroupOverWaves', by: 'group', over: 'wave' };
