import { html, nothing, type TemplateResult } from 'lit';
import type { OwnerMessages } from '../../locales/en-owner.js';
import type { OpenedAnswers } from '../../opening/open-answers.js';
import type { Fault, NotCounted } from '../../opening/open-part.js';

/** Who puts the outcome into words, and what its buttons do. */
export interface OutcomeScene {
  readonly words: OwnerMessages;
  readonly formatNumber: (value: number) => string;
  readonly save: () => void;
  readonly forget: () => void;
}

/** THE list of reasons, in the order in which they are told, with the words for each. */
const REASONS: Readonly<Record<NotCounted, keyof OwnerMessages>> = {
  'other-key': 'openingOtherKey',
  damaged: 'openingDamaged',
  'no-response': 'openingNoResponse',
  'not-sealed': 'openingNotSealed',
  unfit: 'openingUnfit',
  repeated: 'openingRepeated',
};

/** Ids that are told of each reason; more would not be read, and make the page heavy. */
const MOST_TOLD = 200;

const faultLine = ({ name, detail }: Fault): TemplateResult =>
  html`<li>
    <bdi dir="ltr"><code translate="no">${name}</code></bdi>
    ${detail === '' ? nothing : html`<div lang="en" dir="ltr">${detail}</div>`}
  </li>`;

function reasonView(reason: NotCounted, faults: readonly Fault[], { words, formatNumber }: OutcomeScene): TemplateResult | typeof nothing {
  const found = faults.filter((fault) => fault.reason === reason);
  if (found.length === 0) return nothing;
  const more = found.length - MOST_TOLD;
  return html`<details class=${reason} part="reason">
    <summary>${words[REASONS[reason]]}: ${formatNumber(found.length)}</summary>
    <ul>
      ${found.slice(0, MOST_TOLD).map(faultLine)} ${more > 0 ? html`<li>${words.openingMore(formatNumber(more))}</li>` : nothing}
    </ul>
  </details>`;
}

/** How many answers were opened and counted, and openly what was not; a way to save them, and one to forget them. */
export function sealedOutcome({ all, opened, counted, faults, inPage, results }: OpenedAnswers, scene: OutcomeScene): TemplateResult {
  const { words, formatNumber, save, forget } = scene;
  const reasons = Object.keys(REASONS) as NotCounted[];
  return html`<div class="outcome">
    <div class="told" tabindex="-1" part="told">
      <p class="sum">${words.openingSum(formatNumber(all), formatNumber(opened), formatNumber(counted))}</p>
      ${inPage ? html`<p>${words.openingInPage}</p>` : nothing}
    </div>
    ${
      faults.length === 0
        ? nothing
        : html`<section class="uncounted">
            <h3>${words.openingNotCounted}</h3>
            ${reasons.map((reason) => reasonView(reason, faults, scene))}
          </section>`
    }
    <p>${words.openingLeast(formatNumber(results.minimum))}</p>
    ${opened === 0 ? nothing : html`<p id="warning" class="warning">${words.openingSaveWarning}</p>`}
    <div class="actions">
      ${opened === 0 ? nothing : html`<button type="button" class="save" aria-describedby="warning" @click=${save}>${words.openingSave}</button>`}
      <button type="button" class="forget" @click=${forget}>${words.openingForget}</button>
    </div>
    <tillid-results .results=${results}></tillid-results>
  </div>`;
}
