import type { BoardMessages } from './en-board.js';

/** The library's own words for the controls of ranking boards, in German. */
export const deBoard: BoardMessages = {
  versus: (side, other) => `${side} gegen ${other}`,
  versusWord: 'gegen',
  placeLabel: 'Wo:',
  costLabel: 'Kostet:',
  undo: 'Rückgängig',
  undone: 'Der letzte Schritt wurde zurückgenommen.',
  nothingToUndo: 'Es gibt nichts zurückzunehmen.',

  // Putting in order.
  rankOrder: 'Ihre Reihenfolge',
  rankUnplaced: 'Noch ohne Platz',
  rankNothingPlaced: 'Noch hat nichts einen Platz. Wählen Sie unten, was zuerst kommt.',
  rankAllPlaced: 'Alles hat einen Platz.',
  rankPlace: 'Platz …',
  rankPlaceOf: (option) => `Platz für ${option}`,
  rankWith: (place) => `Zusammen mit Nummer ${place}`,
  rankNext: 'Als Nächstes',
  rankNextOf: (option) => `Als Nächstes: ${option}`,
  rankUp: (option) => `${option} nach oben`,
  rankDown: (option) => `${option} nach unten`,
  rankTop: (option) => `${option} ganz nach oben`,
  rankBack: (option) => `${option} zurücklegen`,
  rankShare: 'Gleicher Platz wie darüber',
  rankShareOf: (option) => `Gleicher Platz wie darüber: ${option}`,
  rankOwn: 'Eigener Platz',
  rankOwnOf: (option) => `Eigener Platz: ${option}`,
  rankNow: (option, place, places) => `${option}, jetzt Nummer ${place} von ${places}`,
  rankNowShared: (option, place, places, others) => `${option}, jetzt Nummer ${place} von ${places}, zusammen mit ${others}`,
  rankStays: (option, place, places) => `${option} bleibt Nummer ${place} von ${places}`,
  rankPutBack: (option) => `${option} hat keinen Platz mehr`,
  rankFull: (most) => `Es ist kein Platz mehr frei: Höchstens ${most} können vergeben werden. Legen Sie etwas zurück, um anderes zu platzieren.`,
  rankAtMost: (most) => `Plätze, die Sie vergeben können: höchstens ${most}.`,
  rankAtLeast: (least) => `Plätze, die Sie vergeben sollen: mindestens ${least}.`,
  rankMayShare: 'Mehrere dürfen sich einen Platz teilen.',
  rankRequired: 'Geben Sie mindestens einem Vorschlag einen Platz.',
  rankedAs: (place, options) => `${place}. ${options}`,

  // Approving.
  optionsChosen: (count, plural) => (plural === 'one' ? `${count} Möglichkeit ausgewählt` : `${count} Möglichkeiten ausgewählt`),
  optionChosen: (option) => `Ausgewählt: ${option}.`,
  optionTakenOut: (option) => `Nicht mehr ausgewählt: ${option}.`,
  tooManyChosen: (count, most, over, plural) =>
    plural === 'one'
      ? `Sie haben ${count} ausgewählt, höchstens ${most} zählen. Bitte nehmen Sie ${over} Möglichkeit zurück.`
      : `Sie haben ${count} ausgewählt, höchstens ${most} zählen. Bitte nehmen Sie ${over} Möglichkeiten zurück.`,

  // Giving dots.
  dotsToGive: (count, plural) =>
    plural === 'one'
      ? `Sie haben ${count} Punkt. Geben Sie ihn dem, was Ihnen am besten gefällt.`
      : `Sie haben ${count} Punkte. Geben Sie einen oder mehrere dem, was Ihnen gefällt; Sie müssen nicht alle vergeben.`,
  dotsPerOption: (most, plural) => (plural === 'one' ? `Höchstens ${most} Punkt je Möglichkeit.` : `Höchstens ${most} Punkte je Möglichkeit.`),
  dotsLeft: (count, plural) => (plural === 'one' ? `noch ${count} Punkt übrig` : `noch ${count} Punkte übrig`),
  dotsOver: (count, plural) => (plural === 'one' ? `${count} Punkt zu viel` : `${count} Punkte zu viel`),
  dotsFor: (option) => `Punkte für ${option}`,
  addDot: (option) => `Ein Punkt mehr für ${option}`,
  removeDot: (option) => `Ein Punkt weniger für ${option}`,
  dotsNow: (option, count, plural) => (plural === 'one' ? `${option}, jetzt ${count} Punkt` : `${option}, jetzt ${count} Punkte`),
  dotsStep: (now, left) => `${now}; ${left}`,
  dotsAllGiven: (options) => `Es sind keine Punkte mehr übrig. Bitte nehmen Sie zuerst einen zurück von: ${options}.`,
  dotsFull: (option, most, plural) =>
    plural === 'one' ? `${option} hat schon ${most} Punkt; mehr sind je Möglichkeit nicht erlaubt.` : `${option} hat schon ${most} Punkte; mehr sind je Möglichkeit nicht erlaubt.`,
  dotsNone: (option) => `${option} hat keine Punkte, die Sie zurücknehmen könnten.`,
  dotsTooMany: (over, plural, options) =>
    plural === 'one'
      ? `Das ist ${over} Punkt zu viel. Bitte nehmen Sie ihn zurück von: ${options}.`
      : `Das sind ${over} Punkte zu viel. Bitte nehmen Sie sie zurück von: ${options}.`,
  dotsTooManyOnOne: (option, most, plural) =>
    plural === 'one'
      ? `Für ${option} zählt höchstens ${most} Punkt. Bitte nehmen Sie den Rest zurück.`
      : `Für ${option} zählen höchstens ${most} Punkte. Bitte nehmen Sie den Rest zurück.`,
  dotsInvalid: (option, example) => `Bitte schreiben Sie die Punkte für ${option} als ganze Zahl, zum Beispiel ${example}.`,
  dotsRequired: 'Bitte vergeben Sie mindestens einen Punkt.',
  mostDots: (option, count, plural) => (plural === 'one' ? `Die meisten Punkte: ${option} mit ${count} Punkt.` : `Die meisten Punkte: ${option} mit ${count} Punkten.`),
  mostDotsShared: (options, count, plural) =>
    plural === 'one'
      ? `Die meisten Punkte: ${options} mit je ${count} Punkt. Sie teilen sich den ersten Platz.`
      : `Die meisten Punkte: ${options} mit je ${count} Punkten. Sie teilen sich den ersten Platz.`,
  supportersOf: (supporters, people, plural) => (plural === 'one' ? `Punkte von ${supporters} von ${people} Person` : `Punkte von ${supporters} von ${people} Personen`),
  notRated: 'Nicht bewertet, oder von zu wenigen für eine Aussage',
  columnDots: 'Punkte',
  columnSupporters: 'Gaben Punkte',
  columnAsked: 'Konnten Punkte geben',
  columnMeanDots: 'Mittelwert je Person',

  // Comparing pairs.
  pairRequired: 'Vergleichen Sie mindestens ein Paar.',
  pairPlace: (place, total) => `Paar ${place} von ${total}`,
  pairTold: (place, total, first, second) => `Paar ${place} von ${total}: ${first} oder ${second}.`,
  pairOr: 'oder',
  cannotDecide: 'Ich kann mich nicht entscheiden',
  pairChosen: (option) => `Gewählt: ${option}.`,
  pairUndecided: 'Unentschieden gelassen.',
  previousPair: 'Voriges Paar',
  nextPair: 'Nächstes Paar',
  noEarlierPair: 'Dies ist das erste Paar.',
  pairUnanswered: 'Das nächste Paar kommt, sobald Sie zu diesem geantwortet haben.',
  pairStop: 'Sie können jederzeit aufhören. Die Paare, die Sie verglichen haben, zählen.',
  pairsDone: (count, plural) => (plural === 'one' ? `Sie haben ${count} Paar verglichen; das war alles.` : `Sie haben alle ${count} Paare verglichen.`),
  pairsSoFar: (count) => `Was Sie bisher gewählt haben (${count})`,
  pairsChosen: 'Was Sie gewählt haben',
  preferredTo: (preferred, other) => `${preferred} eher als ${other}`,
  undecidedBetween: (one, other) => `Unentschieden zwischen ${one} und ${other}`,
  changePair: 'Ändern',

  // Spending a purse.
  budgetLeft: (left, purse) => `${left} von ${purse} übrig`,
  budgetOver: (over, purse) => `${over} mehr als die ${purse}, die zur Verfügung stehen`,
  budgetChosen: (name, state) => `${name} gewählt; ${state}`,
  budgetReleased: (name, state) => `${name} nicht mehr gewählt; ${state}`,
  budgetGiven: (name, amount, state) => `${name}: ${amount}; ${state}`,
  budgetMend: (names) => `Nehmen Sie ${names} heraus, dann reicht das Geld.`,
  budgetTakeBack: (over, names) => `Nehmen Sie ${over} zurück, zum Beispiel von: ${names}.`,
  budgetAmount: (name) => `Betrag für ${name}`,
  budgetMore: (name, amount) => `${amount} mehr für ${name}`,
  budgetLess: (name, amount) => `${amount} weniger für ${name}`,
  budgetBetween: (min, max) => `Nichts oder ${min} bis ${max}`,
  budgetAtMost: (max) => `Höchstens ${max}`,
  budgetAtLeast: (min) => `Nichts oder mindestens ${min}`,
  budgetStep: (step) => `In Schritten von ${step}`,
  budgetFull: (name, max) => `${name} kann höchstens ${max} bekommen`,
  budgetNone: (name) => `${name} hat nichts bekommen.`,
  budgetUnread: (name, example) => `${name}: Geben Sie einen Betrag ein, zum Beispiel ${example}.`,
  budgetSteps: (name, step) => `${name}: Geben Sie einen Betrag in Schritten von ${step} ein`,
  budgetChooseOne: 'Wählen Sie mindestens eine Möglichkeit.',
  budgetGiveOne: 'Geben Sie mindestens einer Möglichkeit einen Betrag.',
  budgetCeilingOver: (name, over, ceiling) => `${name}: ${over} mehr als die Obergrenze von ${ceiling}`,
  budgetCeilingMend: (names) => `Nehmen Sie ${names} heraus, um sie einzuhalten.`,
  budgetNoArea: 'Für kein einzelnes Gebiet',
  budgetFacts: (area) => `Fakten zu ${area}`,
  budgetAgesBetween: (from, to) => `${from} bis ${to} Jahre`,
  budgetAgesFrom: (from) => `Ab ${from} Jahren`,
  budgetAgesTo: (to) => `Bis ${to} Jahre`,
  budgetFilter: 'Was gezeigt wird',
  budgetFilterArea: 'Gebiet',
  budgetFilterAges: 'Alter',
  budgetAllAreas: 'Alle Gebiete',
  budgetAllAges: 'Jedes Alter',
  budgetShown: (count, total) => `${count} von ${total} gezeigt`,
  budgetChosenNotShown: (count, plural) => (plural === 'one' ? `${count} gewählte Möglichkeit wird nicht gezeigt.` : `${count} gewählte Möglichkeiten werden nicht gezeigt.`),
  budgetShowAll: 'Alle zeigen',
};
