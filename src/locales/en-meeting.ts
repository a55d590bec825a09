import type { SameKeys, Words } from './messages.js';

/** The library's own words for the board of a meeting, in English: the source of the keys. Only a board fetches them. */
export const enMeeting = {
  /** Phases that have no title of their own. */
  wallPhases: 'The phases of the meeting',
  wallCollect: 'Cards',
  wallRate: 'Dots',
  wallChoose: 'Chosen cards',
  wallContribute: 'Contributions',
  wallStory: 'The good story',
  wallOpens: (day: string) => `from ${day}`,
  wallCloses: (day: string) => `until ${day}`,
  /** Who stands behind what is shown; no full stop. */
  wallAnswers: (count: string, plural: Intl.LDMLPluralRule) => (plural === 'one' ? `${count} answer` : `${count} answers`),
  wallTables: (count: string, plural: Intl.LDMLPluralRule) => (plural === 'one' ? `from ${count} table` : `from ${count} tables`),
  wallBasis: (answers: string, tables: string) => `${answers} ${tables}`,
  wallNotCounted: 'Nobody has counted how many answered.',
  wallInAll: (basis: string) => `In all: ${basis}`,
  wallInPhase: (basis: string) => `In this phase: ${basis}`,
  wallBehind: (time: string) => `No connection just now. This is how it stood at ${time}.`,
  wallMissing: 'The board cannot be shown just now.',
  /** How to take part. */
  wallJoin: 'Take part',
  wallJoinHow: 'Scan the code with your phone, or open this address:',
  wallJoinCode: 'QR code for the address',
  wallJoinPublic: 'Everybody can read the cards at once. Write nothing that tells who somebody is.',
  /** Cards. */
  wallCards: (count: string, plural: Intl.LDMLPluralRule) => (plural === 'one' ? `${count} card` : `${count} cards`),
  wallCardsUnknown: 'Number of cards not known',
  wallNoCards: 'There are no cards yet.',
  wallTable: (table: string) => `Table ${table}`,
  wallReworded: 'Put in other words by a facilitator',
  wallSame: 'Says the same:',
  wallCategories: 'Categories',
  wallCategoriesCounted: 'How many cards the facilitators put into each category; those who wrote the cards did not make the categories.',
  wallWithinTables: 'Each table has rated its own cards. Dots compare the cards of one table, not tables.',
  wallCategoriesBy: 'The facilitators made the categories, not those who wrote the cards. The cards stand as they were written.',
  wallNoCategory: 'In no category',
  /** What a proposal costs and whom it is for. */
  wallPrice: (money: string) => `Price: ${money}`,
  wallAgesBetween: (from: string, to: string) => `ages ${from} to ${to}`,
  wallAgesOver: (from: string) => `age ${from} and over`,
  wallAgesUnder: (to: string) => `age ${to} and under`,
  /** Dots. */
  wallDots: (count: string, plural: Intl.LDMLPluralRule) => (plural === 'one' ? `${count} dot` : `${count} dots`),
  wallPeople: (count: string, plural: Intl.LDMLPluralRule) => (plural === 'one' ? `from ${count} person` : `from ${count} people`),
  wallDotsFrom: (dots: string, people: string) => `${dots} ${people}`,
  wallPlace: (place: string) => `Place ${place}`,
  wallSharedPlace: (place: string) => `Shared place ${place}`,
  wallDotsDecideNothing: 'Dots decide nothing by themselves: the facilitators choose the cards and say why.',
  wallDotsLater: 'The dots are told when this phase is over.',
  wallNotRated: 'Not rated',
  wallNotRatedWhy: 'Nobody could give these cards dots. That is not the same as no dots.',
  wallNotTold: 'not told yet',
  /** What was chosen. */
  wallChosenBy: 'The facilitators chose these cards. A card is never chosen by its dots alone.',
  wallNoneChosen: 'No card has been chosen yet.',
  wallReason: 'Reason:',
  wallRest: 'The other cards',
  /** What is contributed. */
  wallNoContributions: 'No contributions yet.',
  wallToNone: 'To none of these cards',
  wallWho: 'Who:',
  wallFollowUp: 'Followed up by:',
  wallWrittenDown: 'Written down by a facilitator',
  /** Stories from the future. */
  wallWish: 'A wish',
  wallWishWhy: 'The stories are wishes for the future, written at the meeting. They are no results.',
  wallNoStories: 'There are no stories yet.',
  /** Beside the phases. */
  wallSide: 'Side board',
  wallObjections: 'Objections',
  wallNothingYet: 'Nothing has been written yet.',
  wallThemes: 'Themes',
  wallThemesBy: 'The facilitators wrote the themes. Each leads to the cards that it was made of.',
  wallThemeCards: (count: string, plural: Intl.LDMLPluralRule) => (plural === 'one' ? `Made of ${count} card` : `Made of ${count} cards`),
  wallBecame: 'What became of it',
  wallNoted: 'Noted',
  wallConsidered: 'Being considered',
  wallDecided: 'Decided',
  wallUnderWay: 'Under way',
  wallDone: 'Done',
  wallDeclined: 'Declined',
  wallWholeMeeting: 'The whole meeting',
  /** What is said to those who do not see it happen. */
  wallNewCards: (count: string, plural: Intl.LDMLPluralRule) => (plural === 'one' ? `${count} new card` : `${count} new cards`),
  wallCardsNow: (count: string, plural: Intl.LDMLPluralRule) => (plural === 'one' ? `${count} card in all` : `${count} cards in all`),
  wallNews: (newCards: string, inAll: string) => `${newCards}, ${inAll}.`,
  wallPhaseNow: (phase: string) => `The meeting has gone on to: ${phase}.`,
} as const satisfies Words;

/** The words for the board of a meeting, in any language. */
export type MeetingMessages = SameKeys<typeof enMeeting>;
