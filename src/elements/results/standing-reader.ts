import type { TemplateResult } from 'lit';
import type { ChoosingMessages } from '../../locales/en-choosing.js';
import type { OutcomeMessages } from '../../locales/en-outcome.js';
import type { QuestionResult } from '../../results/results.js';
import type { StandingResult } from '../../summaries/standing.js';
import type { Reader } from './view.js';

type Rule = StandingResult['rule'];

const RULE_WORDS: Readonly<Record<Rule, keyof OutcomeMessages>> = {
  schulze: 'ruleSchulze',
  rankedPairs: 'ruleRankedPairs',
  copeland: 'ruleCopeland',
  borda: 'ruleBorda',
  instantRunoff: 'ruleInstantRunoff',
  kemeny: 'ruleKemeny',
};

/** What the parts of a standing are written with: the words of outcomes, names of options and of rules. */
export interface StandingReader {
  readonly reader: Reader;
  readonly told: OutcomeMessages;
  readonly choosing: ChoosingMessages;
  /** An option in words, marked with its language where that is another. */
  readonly say: (id: string) => TemplateResult | string;
  /** The same without a mark. */
  readonly name: (id: string) => string;
  /** Several options as a list in words. */
  readonly names: (ids: readonly string[]) => string;
  readonly ruleName: (rule: Rule) => string;
  readonly count: (value: number) => string;
}

/** What a standing is written with for one question. */
export function standingReader(question: QuestionResult, { told, choosing }: Pick<StandingReader, 'told' | 'choosing'>, reader: Reader): StandingReader {
  const name = (id: string) => reader.plain(question.labels?.[id]) || id;
  const list = new Intl.ListFormat(reader.language);
  return {
    reader,
    told,
    choosing,
    name,
    say: (id) => reader.say(question.labels?.[id]) || id,
    names: (ids) => list.format(ids.map(name)),
    ruleName: (rule) => told[RULE_WORDS[rule]] as string,
    count: (value) => reader.formatNumber(value, { maximumFractionDigits: 2 }),
  };
}

/** Each option → its place in an order with ties: after two who share one, one is left out. */
export function placesIn(ranking: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const tier of ranking) {
    const place = places.size + 1;
    for (const id of tier) places.set(id, place);
  }
  return places;
}
