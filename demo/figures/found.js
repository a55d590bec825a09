/**
 * What the figures of the page say: for each picture a headline and a lead, put together from its document alone, so that
 * other figures would give other words. `words` are those of `words.js` in `language`.
 */

const digits = (value, count, language) => new Intl.NumberFormat(language, { minimumFractionDigits: count, maximumFractionDigits: count }).format(value);
const whole = (value, language) => digits(value, 0, language);
const list = (names, language) => new Intl.ListFormat(language).format(names);

/** A name as it stands within a sentence; with a capital further in it is a proper name and stays. */
const within = (name) => (name.slice(1) === name.slice(1).toLowerCase() ? name.toLowerCase() : name);

/** Trust by group: which group has more, or that chance could make the difference. */
export function police({ questions: [{ n, summary }], cells, differences: [{ between, difference, low, high }] }, words, language) {
  const [other, one] = between.map(({ group }) => cells.find((cell) => cell.group === group).called.group[language]);
  const isChance = low <= 0 && high >= 0;
  const [more, less] = difference > 0 ? [one, other] : [other, one];
  const mean = (cell) => digits(cell.questions[0].summary.mean.estimate, 1, language);
  return {
    headline: isChance ? words.policeAlike(other, within(one)) : words.policeMore(more, within(less)),
    lead: words.policeLead(
      whole(n, language),
      whole(summary.min, language),
      whole(summary.max, language),
      list(
        cells.map((cell) => `${within(cell.called.group[language])} ${mean(cell)}`),
        language,
      ),
    ),
  };
}

/** Items on one scale: all that share the first place, and all that share the last, where intervals overlap. */
export function germany({ n, questions, scores: [{ reliability }] }, words, language) {
  const items = questions.map(({ text, summary }) => ({ name: within(text[language]), ...summary.mean })).toSorted((a, b) => b.estimate - a.estimate);
  const [first, last] = [items[0], items.at(-1)];
  const most = items.filter(({ high }) => high >= first.low);
  const least = items.filter(({ low }) => low <= last.high);
  const names = (some) =>
    list(
      some.map(({ name }) => name),
      language,
    );
  return {
    headline: words.germanyOrder(names(most), names(least)),
    lead: words.germanyLead(whole(n, language), whole(questions.length, language), digits(reliability.alpha, 2, language)),
  };
}

/** The category with most cards, of all whose number is known. */
export function categories({ name, participants, groups, categories: counted }, words, language) {
  const known = counted.filter(({ count }) => count !== null);
  const [most] = known.toSorted((a, b) => b.count - a.count);
  const all = known.reduce((sum, { count }) => sum + count, 0);
  return {
    headline: words.categoriesMost(within(most.label[language]), whole(most.count, language), whole(all, language)),
    lead: words.categoriesLead(whole(participants, language), whole(groups, language), name[language]),
  };
}

/** The rule by which money is shared that stands beside the official one. */
const isEqualShares = ({ rule, utility, completion }) => rule === 'equalShares' && utility === 'cost' && completion === 'add1';

/** What a purse pays for by the official rule, and what equal shares would do otherwise. */
export function budget({ questions: [{ n, labels, summary }] }, words, language) {
  const [official] = summary.outcomes;
  const shares = summary.outcomes.find(isEqualShares);
  const only = (one, other) => one.chosen.filter((id) => !other.chosen.includes(id)).map((id) => `“${labels[id][language]}”`);
  const [lost, won] = [only(official, shares), only(shares, official)];
  const money = new Intl.NumberFormat(language, { style: 'currency', currency: summary.currency, currencyDisplay: 'narrowSymbol', maximumFractionDigits: 0 }).format(
    summary.budget,
  );
  return {
    headline: words.budgetPaid(whole(official.chosen.length, language), whole(summary.projects.length, language)),
    lead: `${words.budgetLead(whole(n, language), money)} ${words.budgetShares(list(lost, language), list(won, language))}`,
  };
}
