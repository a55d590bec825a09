/** The words of the page; those of the pictures themselves are the library's. Danish words that stand in the page are not repeated. */
export const WORDS = {
  da: {
    distribution: 'Sådan fordeler alle svar sig',
    policeAlike: (one, other) => `${one} og ${other} i Belgien: ingen sikker forskel i tilliden til politiet`,
    policeMore: (more, less) => `${more} i Belgien har større tillid til politiet end ${less}`,
    policeLead: (n, min, max, means) => `${n} mennesker svarede fra ${min} (slet ingen tillid) til ${max} (fuld tillid). Gennemsnit: ${means}.`,
    germanyOrder: (most, least) => `Størst tillid i Tyskland til ${most}, mindst til ${least}`,
    germanyLead: (n, items, alpha) =>
      `${n} mennesker svarede om ${items} institutioner, fra 1 (slet ingen tillid) til 7 (meget stor tillid). Svarene følges ad: Cronbachs alfa er ${alpha}.`,
    categoriesMost: (label, count, all) => `Flest kort handler om ${label}: ${count} af ${all}`,
    categoriesLead: (people, tables, task) =>
      `${people} mennesker ved ${tables} borde i Lejre skrev på kort, hvordan man kan se, at “${task}” lykkes. En konsulent lagde kortene i kategorier bagefter.`,
    categoriesCounted: 'Så mange kort er der i hver kategori. En konsulent lavede kategorierne bagefter, ikke de, der skrev kortene.',
    budgetPaid: (paid, all) => `Pengene i Anin rakte til ${paid} af ${all} projekter`,
    budgetLead: (n, money) => `${n} mennesker i bydelen Anin i Warszawa stemte om ${money}. Reglen var: flest stemmer først, så længe der er råd.`,
    budgetShares(lost, won) {
      if (lost === '' && won === '') return 'Lige andele (Equal Shares) ville betale for de samme.';
      const changes = [lost && `ikke for ${lost}`, won && `i stedet for ${won}`].filter(Boolean).join(', men ');
      return `Lige andele (Equal Shares) ville betale for de samme, men ${changes}.`;
    },
  },
  en: {
    skip: 'Skip to the content',
    title: 'Real figures, shown as they are',
    lead: 'Two surveys, a Sunday with cards, and a vote on money. Each headline is written from its figures: other figures would give other words.',
    sourceTitle: 'Where the figures come from',
    wording:
      'All answers, votes and cards are real. The wording is ours: questions and answers, names of groups, institutions, projects and categories, in Danish and English, are short words of our own and no quotations.',
    weighting:
      'Both surveys are counted unweighted: each person counts once. In the German one people from the east of the country were asked more often than their share, so it does not stand for the whole country.',
    terms: 'Answers and ballots are not on this page and not in its files, only counts and sums. Each source stands below its picture, and its terms under “How it was asked”.',
    campsSource: 'Source: minutes of the municipality of Lejre of 30 May 2017',
    camps: 'See the cards and the dots',
    footer: 'Skovby Kommune is made up and shows how Tillid looks on a municipal page. The figures on this page are real.',
    distribution: 'How all the answers are spread',
    policeAlike: (one, other) => `${one} and ${other} in Belgium: no certain difference in trust in the police`,
    policeMore: (more, less) => `${more} in Belgium trust the police more than ${less} do`,
    policeLead: (n, min, max, means) => `${n} people answered from ${min} (no trust at all) to ${max} (complete trust). Means: ${means}.`,
    germanyOrder: (most, least) => `Most trusted in Germany: ${most}; least: ${least}`,
    germanyLead: (n, items, alpha) =>
      `${n} people answered about ${items} institutions, from 1 (no trust at all) to 7 (very much trust). The answers go together: Cronbach’s alpha is ${alpha}.`,
    categoriesMost: (label, count, all) => `Most cards are about ${label}: ${count} of ${all}`,
    categoriesLead: (people, tables, task) =>
      `${people} people at ${tables} tables in Lejre, Denmark, wrote on cards how one can see that “${task}” succeeds. A consultant put the cards into categories afterwards.`,
    categoriesCounted: 'So many cards are in each category. A consultant made the categories afterwards, not those who wrote the cards.',
    budgetPaid: (paid, all) => `The money in Anin paid for ${paid} of ${all} projects`,
    budgetLead: (n, money) => `${n} people in Anin, a part of Warsaw, voted on ${money}. The rule was: most votes first, as long as the money lasts.`,
    budgetShares(lost, won) {
      if (lost === '' && won === '') return 'Equal Shares would pay for the same.';
      const changes = [lost && `not for ${lost}`, won && `for ${won} instead`].filter(Boolean).join(', and ');
      return `Equal Shares would pay for the same, but ${changes}.`;
    },
  },
};
