import type { StackRow, StacksPicture, StackTone } from '../../charts/stacks-picture.js';
import type { FundingResult } from '../../summaries/funding.js';
import type { FundingOutcome } from '../../summaries/funding-rules.js';
import { type FundingFate, fundingFate } from './funding-fate.js';
import { stackAxis } from './stack-axis.js';

const TONES: Readonly<Record<FundingFate, StackTone>> = { yes: 'plain', lot: 'dotted', no: 'hatched' };
const FATES = Object.keys(TONES) as FundingFate[];

/** How projects and amounts are written, and the shorter way for an axis. */
interface Writing {
  readonly name: (id: string) => string;
  readonly money: (amount: number) => string;
  readonly short: (amount: number) => string;
}

/**
 * A purse: the costs of what is paid for behind each other, in the order in which it was paid, up to the line of the purse.
 * What is not paid for begins where the spent money ends, so that it is seen whether it would still have fitted.
 */
export function pursePicture(
  { projects, budget }: FundingResult,
  outcome: FundingOutcome,
  words: Readonly<Record<FundingFate, string>>,
  { name, money, short }: Writing,
): StacksPicture {
  const costOf = (id: string) => projects.find((project) => project.id === id)?.cost ?? 0;
  const rowOf = (id: string, from: number): StackRow => {
    const [label, basis, its] = [name(id), money(costOf(id)), fundingFate(outcome, id)];
    return { label, basis, said: `\u2068${label}\u2069: ${basis}, ${words[its]}`, parts: FATES.map((fate) => (fate === its ? [from, from + costOf(id)] : null)) };
  };
  const chosen = outcome.chosen.reduce<readonly { readonly id: string; readonly from: number; readonly to: number }[]>((before, id) => {
    const from = before.at(-1)?.to ?? 0;
    return [...before, { id, from, to: from + costOf(id) }];
  }, []);
  const spent = chosen.at(-1)?.to ?? 0;
  const others = projects.filter(({ id }) => !outcome.chosen.includes(id)).toSorted((a, b) => b.votes - a.votes);
  const furthest = Math.max(budget, ...others.map(({ id }) => spent + costOf(id)));
  return {
    kind: 'stacks',
    parts: FATES.map((fate) => ({ label: words[fate], tone: TONES[fate] })),
    rows: [...chosen.map(({ id, from }) => rowOf(id, from)), ...others.map(({ id }) => rowOf(id, spent))],
    axis: stackAxis(furthest, short, { line: budget }),
  };
}
