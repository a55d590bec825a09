import { html, nothing, type TemplateResult } from 'lit';
import type { ConformanceOutcome, ConformanceResult } from '../../conformance/check.js';
import type { OwnerMessages } from '../../locales/en-owner.js';

/** Told apart by form as well as by word and colour. */
const MARKS: Readonly<Record<ConformanceOutcome, string>> = { passed: '✓', failed: '✗', note: '–' };

const wordOf = (words: OwnerMessages, outcome: ConformanceOutcome) => ({ passed: words.conformPassed, failed: words.conformFailed, note: words.conformNote })[outcome];

/** The checks speak English whatever the page speaks. */
const english = (sentence: string) => html`<span lang="en" dir="ltr">${sentence}</span>`;

/** One result: its outcome and name, and below them what was found and what to do, where there is something to do. */
export function resultView({ outcome, name, expected, found, hint }: ConformanceResult, words: OwnerMessages): TemplateResult {
  const details: (readonly [string, string])[] = [
    [words.conformFound, found],
    [words.conformHint, hint],
  ];
  if (outcome === 'failed') details.unshift([words.conformExpected, expected]);
  const sentence = outcome !== 'passed' && hint === '' ? `${name}. ${found}` : name;
  return html`<li class=${outcome}>
    <p><span class="mark" aria-hidden="true">${MARKS[outcome]}</span> <strong>${wordOf(words, outcome)}</strong>: ${english(sentence)}</p>
    ${
      hint === ''
        ? nothing
        : html`<dl>
            ${details.map(
              ([term, description]) =>
                html`<dt>${term}</dt>
                  <dd>${english(description)}</dd>`,
            )}
          </dl>`
    }
  </li>`;
}
