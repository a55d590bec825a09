/** The words that are needed, as the locales have them. */
interface RuleMessages {
  readonly chooseSeveral: string;
  readonly chooseExactly: (count: string) => string;
  readonly chooseAtLeast: (least: string) => string;
  readonly chooseAtMost: (most: string) => string;
  readonly chooseBetween: (least: string, most: string) => string;
}

/** How many options may be chosen where it is several, in words. */
export function choiceRule(
  { atLeast, atMost }: { readonly atLeast?: number | undefined; readonly atMost?: number | undefined },
  words: RuleMessages,
  write: (count: number) => string,
): string {
  if (atLeast === undefined) return atMost === undefined ? words.chooseSeveral : words.chooseAtMost(write(atMost));
  if (atMost === undefined) return words.chooseAtLeast(write(atLeast));
  return atLeast === atMost ? words.chooseExactly(write(atMost)) : words.chooseBetween(write(atLeast), write(atMost));
}
