import type { FundingMessages } from '../../locales/en-funding.js';
import type { QuestionResult } from '../../results/results.js';
import type { FundingResult } from '../../summaries/funding.js';
import type { FundingOutcome, FundingStep } from '../../summaries/funding-rules.js';
import type { Reader } from './view.js';

/** What a view of purses has to hand: the words of purses too, and the question that they are about. */
export interface FundingReader extends Reader {
  readonly funding: FundingMessages;
  readonly question: QuestionResult;
  readonly summary: FundingResult;
}

/** A text whose last full stop stands once: amounts may end with one, as 500 kr. does. */
export const tidy = (text: string): string => text.replaceAll('..', '.');

/** Speaks of one purse: names projects and rules, writes amounts, and says what happened. */
export class FundingWords {
  readonly #reader: FundingReader;

  constructor(reader: FundingReader) {
    this.#reader = reader;
  }

  money(amount: number): string {
    return this.#reader.formatNumber(amount, {
      style: 'currency',
      currency: this.#reader.summary.currency,
      currencyDisplay: 'narrowSymbol',
      trailingZeroDisplay: 'stripIfInteger',
    });
  }
  votes(count: number): string {
    return this.#reader.funding.votesCounted(this.#reader.formatNumber(count), this.#reader.pluralOf(count));
  }
  name(id: string): string {
    return this.#reader.plain(this.#reader.question.labels?.[id]) || id;
  }
  /** Names in a row, in the order of the definition. */
  names(ids: readonly string[]): string {
    const inOrder = this.#reader.summary.projects.flatMap(({ id }) => (ids.includes(id) ? [this.name(id)] : []));
    return new Intl.ListFormat(this.#reader.language).format(inOrder);
  }

  rule(outcome: FundingOutcome): string {
    const { funding } = this.#reader;
    if (outcome.rule === 'budgetGreedy') {
      const byVotes = { skip: funding.greedyVotesSkip, stop: funding.greedyVotesStop };
      return (outcome.order === 'votes' ? byVotes : { skip: funding.greedyPerCostSkip, stop: funding.greedyPerCostStop })[outcome.overflow];
    }
    const byCompletion = { none: funding.sharesNone, add1: funding.sharesAdd1, 'add1-exhaustive': funding.sharesAdd1Exhaustive, greedy: funding.sharesGreedy };
    const name = byCompletion[outcome.completion];
    return outcome.utility === 'cost' ? name : funding.sharesAlike(name);
  }

  /** What a rule pays for, and that it is one of several where a lot decides. */
  paysFor({ chosen, decided }: FundingOutcome): string {
    const names = chosen.length === 0 ? '–' : this.names(chosen);
    return decided ? names : this.#reader.funding.withLot(names);
  }

  /** The outcome of a rule in a sentence, with how many voted. */
  outcome(outcome: FundingOutcome): string {
    const { funding, words, formatNumber, pluralOf, summary } = this.#reader;
    const answers = words.answers(formatNumber(summary.n), pluralOf(summary.n));
    if (outcome.chosen.length === 0) return funding.fundedNothing(answers, this.rule(outcome));
    return tidy(funding.fundedSentence(answers, this.rule(outcome), this.names(outcome.chosen), this.money(outcome.spent), this.money(summary.budget)));
  }

  /** The name of a ceiling, and what it is. */
  #ceiling(id: string): readonly [name: string, most: string] {
    const ceiling = this.#reader.summary.ceilings?.find((one) => one.id === id);
    return [this.#reader.plain(ceiling?.text) || id, this.money(ceiling?.atMost ?? 0)];
  }
  get #limits(): string {
    const limits = (this.#reader.summary.ceilings ?? []).map(({ id }) => this.#ceiling(id).join(' '));
    return new Intl.ListFormat(this.#reader.language).format(limits);
  }

  /** Whether a rule keeps the ceilings of areas and age groups; empty where there are none. */
  ceilings({ rule }: FundingOutcome): string {
    const { funding, summary } = this.#reader;
    if (summary.ceilings === undefined) return '';
    return tidy(rule === 'budgetGreedy' ? funding.ceilingsKept(this.#limits) : funding.ceilingsUnknown(this.#limits));
  }
  /** Which of all rules keep them; empty where there are none. */
  ceilingsBeside(): string {
    return this.#reader.summary.ceilings === undefined ? '' : tidy(this.#reader.funding.ceilingsBeside(this.#limits));
  }

  /** Between what a lot decides; empty where it decides nothing. */
  lot({ decided, outcomes, outcomesComplete }: FundingOutcome): string {
    if (decided) return '';
    const sets = outcomes.map((ids) => this.names(ids) || '–').join('; ');
    return outcomesComplete ? this.#reader.funding.fundedLot(sets) : this.#reader.funding.fundedLotMore(sets);
  }

  /** On which projects rules differ. */
  differences(outcomes: readonly FundingOutcome[]): string {
    const { funding, summary } = this.#reader;
    const sets = outcomes.flatMap((outcome) => outcome.outcomes);
    const isInSome = ({ id }: { readonly id: string }) => sets.some((set) => set.includes(id));
    const isInAll = ({ id }: { readonly id: string }) => sets.every((set) => set.includes(id));
    const common = summary.projects.filter(isInAll).map(({ id }) => id);
    const differing = summary.projects.filter((project) => isInSome(project) && !isInAll(project)).map(({ id }) => id);
    if (differing.length > 0) return common.length === 0 ? funding.fundingDiffer(this.names(differing)) : funding.fundingDifferBeside(this.names(common), this.names(differing));
    return common.length === 0 ? funding.fundingAgreeNothing : funding.fundingAgree(this.names(common));
  }

  /** What happened by a rule, one sentence for each step; equal shares begin with what everybody has. */
  steps(outcome: FundingOutcome): string[] {
    const { steps } = outcome;
    const said = steps.map((step) => tidy(this.#step(step)));
    if (outcome.rule === 'budgetGreedy' || outcome.endowment === null || steps.some(({ kind }) => kind === 'raised')) return said;
    return [tidy(this.#reader.funding.stepPart(this.money(outcome.endowment))), ...said];
  }

  #step(step: FundingStep): string {
    const { funding, formatNumber } = this.#reader;
    switch (step.kind) {
      case 'raised': {
        const say = { overspent: funding.stepRaisedOverspent, exhaustive: funding.stepRaisedExhaustive, complete: funding.stepRaisedComplete }[step.reason];
        return say(this.money(step.from), this.money(step.to));
      }
      case 'lot':
        return funding.stepLot(this.names(step.options), this.name(step.taken));
      case 'unwanted':
        return funding.stepUnwanted(this.name(step.option));
      case 'bought': {
        const said = [this.name(step.option), this.money(step.cost), this.votes(step.votes), this.money(step.price)] as const;
        return step.short === 0 ? funding.stepBought(...said) : funding.stepBoughtShort(...said, formatNumber(step.short));
      }
      case 'unaffordable':
        return funding.stepUnaffordable(this.name(step.option), this.money(step.cost), this.votes(step.votes), this.money(step.money));
      case 'above-ceiling':
        return funding.stepAboveCeiling(this.name(step.option), this.money(step.cost), this.votes(step.votes), ...this.#ceiling(step.ceiling));
      case 'not-reached':
        return funding.stepNotReached(this.name(step.option), this.votes(step.votes));
      default: {
        const say = { chosen: funding.stepChosen, 'too-dear': funding.stepTooDear, stopped: funding.stepStopped }[step.kind];
        return say(this.name(step.option), this.money(step.cost), this.votes(step.votes), this.money(step.left));
      }
    }
  }
}
