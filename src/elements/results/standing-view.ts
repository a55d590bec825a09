import { html, nothing } from 'lit';
import type { ChoosingMessages } from '../../locales/en-choosing.js';
import type { OutcomeMessages } from '../../locales/en-outcome.js';
import { withPageTexts } from '../../locales/page-texts.js';
import type { StandingResult } from '../../summaries/standing.js';
import { Figures } from './figures.js';
import { shareBar } from './share-bar.js';
import { runoffRounds } from './runoff-rounds.js';
import { optionsInOrder, optionsTable, pairsTable, rulesTable } from './standing-tables.js';
import { standingReader, type StandingReader } from './standing-reader.js';
import { standingSteps } from './standing-steps.js';
import type { View } from './view.js';

/** Who comes first by the rule that counts, out of how many answers; of few options also whether one wins every pair. */
function sentences({ n, rule, outcomes, options, uncounted }: StandingResult, { told, name, names, ruleName, count }: StandingReader): string {
  const counted = outcomes.find((outcome) => outcome.rule === rule);
  const pairs = outcomes.find((outcome) => outcome.rule === 'copeland')?.condorcetWinner;
  const refused = uncounted.filter(({ reason }) => reason === 'ties').map((one) => told.ruleNotCounted(ruleName(one.rule)));
  const first = () => {
    const winners = counted?.winners ?? [];
    if (winners.length === 0) return '';
    if (winners.length === options.length) return told.allShareFirst(ruleName(rule), count(n));
    return winners.length === 1 ? told.standsFirst(name(winners[0]!), ruleName(rule), count(n)) : told.standFirst(names(winners), ruleName(rule), count(n));
  };
  return [first(), pairs ? told.wonEveryPair(name(pairs)) : told.nobodyWonEveryPair, ...refused].filter(Boolean).join(' ');
}

/**
 * Rankings: who comes first by which rule in a sentence, bars of who was put first, and tables of the options, of every two of
 * them, and of what other rules make of the same answers; then the rounds of instant runoff, and what decided, step by step.
 */
export const standingView =
  (told: OutcomeMessages, choosing: ChoosingMessages): View<StandingResult> =>
  (question, summary, reader) => {
    const by = standingReader(question, { told, choosing: withPageTexts(choosing, reader.language) }, reader);
    const figures = new Figures(reader, summary.level);
    const winners = summary.outcomes.find(({ rule }) => rule === summary.rule)?.winners ?? [];
    const bars = optionsInOrder(summary).map(({ id, share }) => shareBar(by.name(id), share, winners.includes(id) && winners.length < summary.options.length, figures));
    return html`<p class="sentence" part="sentence">${sentences(summary, by)}</p>
      <tillid-chart
        .picture=${{ kind: 'bars', bars }}
        .label=${reader.words.chartOf(reader.plain(question.text))}
        .language=${reader.language}
        .direction=${reader.direction}
      ></tillid-chart>
      <p class="note">${told.firstNote} ${summary.complete < summary.n ? told.unrankedNote : nothing} ${reader.words.intervalNote}</p>
      <div class="folded">
        ${optionsTable(question, summary, by)} ${pairsTable(question, summary, by)} ${rulesTable(summary, by)} ${runoffRounds(question, summary, by)}
        ${summary.outcomes.map((outcome) => standingSteps(outcome, summary.options.length, by))}
      </div>`;
  };
