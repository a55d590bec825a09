import assert from 'node:assert/strict';
import { en } from '../../src/locales/en.js';
import { enAfter } from '../../src/locales/en-after.js';
import { enBoard } from '../../src/locales/en-board.js';
import { enFacilitation } from '../../src/locales/en-facilitation.js';
import { enFunding } from '../../src/locales/en-funding.js';
import { enIndicators } from '../../src/locales/en-indicators.js';
import { enLikert } from '../../src/locales/en-likert.js';
import { enChoosing } from '../../src/locales/en-choosing.js';
import { enOutcome } from '../../src/locales/en-outcome.js';
import { enQuotes } from '../../src/locales/en-quotes.js';
import { enMeeting } from '../../src/locales/en-meeting.js';
import { enOutbox } from '../../src/locales/en-outbox.js';
import { enCompared } from '../../src/locales/en-compared.js';
import { enCuts } from '../../src/locales/en-cuts.js';
import { enChance } from '../../src/locales/en-chance.js';
import { enOwner } from '../../src/locales/en-owner.js';
import { enTaking } from '../../src/locales/en-taking.js';
import { enSurvey } from '../../src/locales/en-survey.js';
import { enTakingPart } from '../../src/locales/en-taking-part.js';
import type { Words } from '../../src/locales/messages.js';

/** The words of one language, all its parts together. */
export interface Subject {
  readonly tag: string;
  readonly words: Words;
}

/** One text as it is said: under which key, for which count, and with which figures put in. */
interface Saying {
  readonly key: string;
  readonly plural: Intl.LDMLPluralRule | undefined;
  readonly figures: readonly string[];
  readonly text: string;
}

type TextFunction = (...parts: string[]) => string;

/** The words of English, the source of the keys. */
export const english: Words = {
  ...en,
  ...enSurvey,
  ...enAfter,
  ...enOutbox,
  ...enOwner,
  ...enChance,
  ...enBoard,
  ...enCompared,
  ...enCuts,
  ...enFunding,
  ...enOutcome,
  ...enTaking,
  ...enChoosing,
  ...enIndicators,
  ...enLikert,
  ...enQuotes,
  ...enFacilitation,
  ...enMeeting,
  ...enTakingPart,
};

const kindOf = (word: unknown) => (Array.isArray(word) ? `row of ${word.length}` : typeof word);
const categoriesOf = (tag: string) => new Intl.PluralRules(tag).resolvedOptions().pluralCategories;

/** The names of what English puts into a text; `plural` is the form that the figure before it takes, and no figure. */
const partsOf = (key: string) => /^\(([^)]*)\)/.exec(String(english[key]))![1]!.split(/,\s*/).filter(Boolean);
const isCounted = (key: string) => typeof english[key] === 'function' && partsOf(key).includes('plural');
const COUNTED = Object.keys(english).filter(isCounted);
const countOf = (key: string) => (isCounted(key) ? partsOf(key).indexOf('plural') - 1 : -1);

const mark = (place: number) => `⟦${place}⟧`;
const withoutFigures = (text: string) => text.replace(/⟦\d⟧/g, '');
const lettersOf = (text: string) => withoutFigures(text).match(/\p{L}/gu) ?? [];

/** What a function says, in every plural form of its language; also with figures that are all alike, since a range may then be one figure. */
function sayingsOfFunction(tag: string, key: string, word: TextFunction): Saying[] {
  const parts = partsOf(key);
  return (isCounted(key) ? categoriesOf(tag) : [undefined]).flatMap((plural) =>
    [mark, () => mark(0)].map((figureAt) => {
      const said = parts.map((part, place) => (part === 'plural' ? plural! : figureAt(place)));
      return { key, plural, figures: said.filter((_figure, place) => parts[place] !== 'plural'), text: word(...said) };
    }),
  );
}

const sayingsOf = ({ tag, words }: Subject): Saying[] =>
  Object.entries(words).flatMap(([key, word]) => {
    if (typeof word === 'function') return sayingsOfFunction(tag, key, word as TextFunction);
    return (typeof word === 'string' ? [word] : word).map((text) => ({ key, plural: undefined, figures: [], text }));
  });

/** The one number that a plural form is for, as in English `one`; null where it is for several, as in Ukrainian, where `one` is for 21 too. */
function onlyNumberOf(tag: string, plural: Intl.LDMLPluralRule): number | null {
  const rules = new Intl.PluralRules(tag);
  const numbers = Array.from({ length: 201 }, (_, number) => number).filter((number) => rules.select(number) === plural);
  return numbers.length === 1 ? numbers[0]! : null;
}

const mayGoWithoutCount = (tag: string, { key, plural }: Saying, figure: number) =>
  figure === countOf(key) && ['zero', 'one', 'two'].includes(plural!) && onlyNumberOf(tag, plural!) !== null;

/** Keys whose text is the same word in a language as in English. */
const AS_IN_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  // "Median" is the word of statistics in these languages, "95 % interval" in Danish too; "version" is Danish and Swedish.
  da: ['intervalName', 'median', 'wordingVersion'],
  // "Period" is Swedish too.
  sv: ['columnPeriod', 'median', 'wordingVersion'],
  nb: ['median'],
  no: ['median'],
  de: ['median'],
};

/** Of the board of a meeting, where cards and answers have one form. */
const WALL = ['wallAnswers', 'wallCards', 'wallCardsNow', 'wallThemeCards'];

/** Counted keys that have one text for one and for several, as the noun (svar, kort, tecken, tegn, Zeichen) has one form there. */
const UNINFLECTED: Readonly<Record<string, readonly string[]>> = {
  da: ['charactersLeft', 'cardAdded', 'cardsAtMost', 'outboxWaiting', 'outboxRefused', 'outboxReceived', 'answers', 'textsReceived', ...WALL],
  sv: ['charactersLeft', 'cardAdded', 'cardsAtMost', 'outboxWaiting', 'outboxRefused', 'outboxReceived', 'answers', ...WALL, 'wallTables'],
  nb: ['charactersLeft', 'cardAdded', 'cardsAtMost', 'outboxWaiting', 'outboxRefused', 'outboxReceived', 'answers', ...WALL, 'wallTables'],
  no: ['charactersLeft', 'cardAdded', 'cardsAtMost', 'outboxWaiting', 'outboxRefused', 'outboxReceived', 'answers', ...WALL, 'wallTables'],
  de: ['charactersLeft'],
  // A noun after a number has one form in Turkish.
  tr: COUNTED,
  // "The number of decimal places" and "chosen, not shown" stand before the figure.
  ar: ['numberDecimals', 'budgetChosenNotShown'],
  pl: ['budgetChosenNotShown'],
  uk: ['budgetChosenNotShown'],
};

/** Keys without doubles, in the order of the alphabet. */
export const inOrder = (keys: Iterable<string>) => [...new Set(keys)].toSorted();

/** What holds for every language. For each sentence stand, further down, languages that break it and are noticed. */
export const LANGUAGE_CONTRACT = {
  'has the keys of English, no more and no fewer': ({ words }) => assert.deepEqual(inOrder(Object.keys(words)), inOrder(Object.keys(english))),

  'has texts, rows and functions where English has them, and rows as long': ({ words }) => {
    for (const [key, word] of Object.entries(words)) assert.equal(kindOf(word), kindOf(english[key]), key);
  },

  'asks for no more than English puts in': ({ words }) => {
    for (const [key, word] of Object.entries(words)) if (typeof word === 'function') assert.ok(word.length <= (english[key] as TextFunction).length, key);
  },

  'has words in every plural form': (subject) => {
    for (const { key, plural, text } of sayingsOf(subject)) {
      assert.equal(typeof text, 'string', `${key} ${plural}`);
      assert.ok(text !== '' && !/undefined|\[object/.test(text), `${key} ${plural}: ${text}`);
    }
  },

  'puts every figure into its text, but a count that the form alone tells': (subject) => {
    for (const saying of sayingsOf(subject))
      saying.figures.forEach((figure, place) =>
        assert.ok(saying.text.includes(figure) || mayGoWithoutCount(subject.tag, saying, place), `${saying.key} ${saying.plural}: ${saying.text}`),
      );
  },

  'tells one from five, but where the noun has one form': (subject) => {
    const rules = new Intl.PluralRules(subject.tag);
    const said = (key: string, count: number) => sayingsOf(subject).find((saying) => saying.key === key && saying.plural === rules.select(count))?.text;
    assert.deepEqual(inOrder(COUNTED.filter((key) => said(key, 1) === said(key, 5))), inOrder(UNINFLECTED[subject.tag] ?? []));
  },

  'says nothing in English, but words that both have': (subject) => {
    const inEnglish = new Set(sayingsOf({ tag: 'en', words: english }).map(({ key, text }) => `${key}: ${text}`));
    const same = sayingsOf(subject).filter(({ key, text }) => lettersOf(text).length > 0 && inEnglish.has(`${key}: ${text}`));
    assert.deepEqual(inOrder(same.map(({ key }) => key)), AS_IN_ENGLISH[subject.tag] ?? []);
  },

  'is written in its own letters, but for CPR': (subject) => {
    const own = new RegExp(`^\\p{Script=${new Intl.Locale(subject.tag).maximize().script}}$`, 'u');
    for (const { key, figures, text } of sayingsOf(subject)) {
      const letters = lettersOf(text.replace('(CPR)', ''));
      assert.deepEqual(
        letters.filter((letter) => !own.test(letter)),
        [],
        `${key}: ${text}`,
      );
      assert.ok(letters.length > 0 || figures.length > 0, `${key}: ${text}`);
    }
  },

  'is written with the characters of print, composed, without spaces around it or doubled': (subject) => {
    for (const { key, text } of sayingsOf(subject)) {
      assert.equal(text, text.normalize('NFC').trim(), key);
      assert.doesNotMatch(text, /['"`]|\.\.\.|\s\s/, `${key}: ${text}`);
    }
  },
} satisfies Record<string, (subject: Subject) => void>;
