import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { en } from '../../src/locales/en.js';
import { enAfter } from '../../src/locales/en-after.js';
import { enBoard } from '../../src/locales/en-board.js';
import { enChoosing } from '../../src/locales/en-choosing.js';
import { enFacilitation } from '../../src/locales/en-facilitation.js';
import { enFunding } from '../../src/locales/en-funding.js';
import { enIndicators } from '../../src/locales/en-indicators.js';
import { enLikert } from '../../src/locales/en-likert.js';
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
import { loadBoardMessages } from '../../src/locales/board/loaders.js';
import { loadComparedMessages } from '../../src/locales/compared/loaders.js';
import { loadIndicatorsMessages } from '../../src/locales/indicators/loaders.js';
import { loadLikertMessages } from '../../src/locales/likert/loaders.js';
import { loadCutsMessages } from '../../src/locales/cuts/loaders.js';
import { loadQuotesMessages } from '../../src/locales/quotes/loaders.js';
import { loadOutcomeMessages } from '../../src/locales/outcome/loaders.js';
import { loadChanceMessages } from '../../src/locales/chance/loaders.js';
import { loadChoosingMessages } from '../../src/locales/choosing/loaders.js';
import { loadFacilitationMessages } from '../../src/locales/facilitation/loaders.js';
import { loadTakingMessages } from '../../src/locales/taking/loaders.js';
import { loadFundingMessages } from '../../src/locales/funding/loaders.js';
import { loadMeetingMessages } from '../../src/locales/meeting/loaders.js';
import { loadOutboxMessages, loadOwnerMessages } from '../../src/locales/apart/loaders.js';
import { loadAfterMessages, loadMessages, loadSurveyMessages } from '../../src/locales/loaders.js';
import { loadTakingPartMessages } from '../../src/locales/taking-part/loaders.js';
import type { Words } from '../../src/locales/messages.js';
import { repositoryRoot } from '../fixtures/reference-data.js';
import { english, inOrder, LANGUAGE_CONTRACT, type Subject } from './language-contract.js';

type Sentence = keyof typeof LANGUAGE_CONTRACT;

const LOCALES = join(repositoryRoot(), 'src', 'locales');
const files = readdirSync(LOCALES).flatMap((file) => /^([a-z]{2,3})\.ts$/.exec(file)?.slice(1) ?? []);
const [, list = ''] = /const LANGUAGES[^{]*\{\n(.*?)\n\};/s.exec(readFileSync(join(LOCALES, 'loaders.ts'), 'utf8')) ?? [];
const tags = [...list.matchAll(/^ {2}([a-z]{2,3}):/gm)].map(([, tag]) => tag!);

const subjectOf = async (tag: string): Promise<Subject> => ({
  tag,
  words: {
    ...(await loadSurveyMessages(tag)),
    ...(await loadAfterMessages(tag)),
    ...(await loadOutboxMessages(tag)),
    ...(await loadOwnerMessages(tag)),
    ...(await loadChanceMessages(tag)),
    ...(await loadComparedMessages(tag)),
    ...(await loadCutsMessages(tag)),
    ...(await loadBoardMessages(tag)),
    ...(await loadFundingMessages(tag)),
    ...(await loadFacilitationMessages(tag)),
    ...(await loadOutcomeMessages(tag)),
    ...(await loadMeetingMessages(tag)),
    ...(await loadTakingPartMessages(tag)),
    ...(await loadIndicatorsMessages(tag)),
    ...(await loadLikertMessages(tag)),
    ...(await loadQuotesMessages(tag)),
    ...(await loadTakingMessages(tag)),
    ...(await loadChoosingMessages(tag)),
  },
});
const subjects = await Promise.all(tags.map(subjectOf));

describe('the languages', () => {
  it('are the files of src/locales, and Norwegian under its other tag', () => assert.deepEqual(inOrder(tags), inOrder([...files, 'no'])));

  it('have each key in one part only', () =>
    assert.equal(
      Object.keys(english).length,
      [
        en,
        enSurvey,
        enAfter,
        enOutbox,
        enOwner,
        enChance,
        enBoard,
        enCompared,
        enCuts,
        enFunding,
        enOutcome,
        enMeeting,
        enTakingPart,
        enFacilitation,
        enIndicators,
        enLikert,
        enQuotes,
        enTaking,
        enChoosing,
      ].flatMap((part) => Object.keys(part)).length,
    ));

  it('have the same words for a first question whether it stands alone or in a survey', async () => {
    for (const { tag, words } of subjects) assert.deepEqual(await loadMessages(tag), Object.fromEntries(Object.keys(en).map((key) => [key, words[key]])), tag);
  });

  it('give Norwegian the same words under both of its tags', async () => assert.equal(await loadMessages('no'), await loadMessages('nb')));
});

for (const subject of subjects) {
  describe(`the language ${subject.tag}`, () => {
    for (const [sentence, holds] of Object.entries(LANGUAGE_CONTRACT))
      if (subject.tag !== 'en' || !sentence.startsWith('says nothing in English')) it(sentence, () => holds(subject));
  });
}

/** Counts as readers of the language write them, from its grammar and not from the code: tag → key → count → text. */
const COUNTED_TEXTS: Readonly<Record<string, Readonly<Record<string, Readonly<Record<number, string>>>>>> = {
  en: { answers: { 0: '0 answers', 1: '1 answer', 2: '2 answers' } },
  da: { answers: { 0: '0 svar', 1: '1 svar', 2: '2 svar' }, numberDecimals: { 1: 'Skriv højst 1 decimal.', 2: 'Skriv højst 2 decimaler.' } },
  sv: { answers: { 0: '0 svar', 1: '1 svar', 2: '2 svar' }, numberDecimals: { 1: 'Skriv högst 1 decimal.', 2: 'Skriv högst 2 decimaler.' } },
  nb: { answers: { 0: '0 svar', 1: '1 svar', 2: '2 svar' }, numberDecimals: { 1: 'Skriv høyst 1 desimal.', 2: 'Skriv høyst 2 desimaler.' } },
  de: { answers: { 0: '0 Antworten', 1: '1 Antwort', 2: '2 Antworten' }, charactersLeft: { 1: 'Noch 1 Zeichen', 2: 'Noch 2 Zeichen' } },
  tr: { answers: { 0: '0 yanıt', 1: '1 yanıt', 2: '2 yanıt' }, charactersLeft: { 1: '1 karakter kaldı', 2: '2 karakter kaldı' } },
  pl: {
    answers: { 0: '0 odpowiedzi', 1: '1 odpowiedź', 2: '2 odpowiedzi', 5: '5 odpowiedzi', 21: '21 odpowiedzi' },
    charactersLeft: { 0: 'Pozostało 0 znaków', 1: 'Pozostał 1 znak', 4: 'Pozostały 4 znaki', 12: 'Pozostało 12 znaków', 21: 'Pozostało 21 znaków', 22: 'Pozostały 22 znaki' },
  },
  uk: {
    answers: { 0: '0 відповідей', 1: '1 відповідь', 2: '2 відповіді', 5: '5 відповідей', 11: '11 відповідей', 21: '21 відповідь', 22: '22 відповіді' },
    charactersLeft: { 1: 'Залишився 1 символ', 4: 'Залишилося 4 символи', 12: 'Залишилося 12 символів', 21: 'Залишився 21 символ' },
  },
  ar: {
    answers: { 0: 'لا إجابات', 1: 'إجابة واحدة', 2: 'إجابتان', 3: '3 إجابات', 11: '11 إجابة', 100: '100 إجابة', 103: '103 إجابات' },
    charactersLeft: { 1: 'بقي حرف واحد', 2: 'بقي حرفان', 10: 'بقيت 10 أحرف', 11: 'بقي 11 حرفًا', 99: 'بقي 99 حرفًا', 100: 'بقي 100 حرف' },
  },
};

describe('counts are written as in', () => {
  for (const [tag, texts] of Object.entries(COUNTED_TEXTS)) {
    it(tag, async () => {
      const { words } = await subjectOf(tag);
      const rules = new Intl.PluralRules(tag);
      const said = (key: string, count: string) => (words[key] as (...parts: string[]) => string)(count, rules.select(Number(count)));
      for (const [key, counts] of Object.entries(texts)) for (const [count, text] of Object.entries(counts)) assert.equal(said(key, count), text);
    });
  }
});

const sound = await subjectOf('uk');
const withWords = (more: Words): Subject => ({ ...sound, words: { ...sound.words, ...more } });
const without = (missing: string): Subject => ({ ...sound, words: Object.fromEntries(Object.entries(sound.words).filter(([key]) => key !== missing)) });
const inForms = (forms: Partial<Record<Intl.LDMLPluralRule, string>>) => (count: string, plural: Intl.LDMLPluralRule) => forms[plural]?.replace('#', count) as string;
const { one, few, many, other } = { one: '# відповідь', few: '# відповіді', many: '# відповідей', other: '# відповіді' };

/** For every sentence of the contract, copies of a sound language that break it. */
const BREAKING: { readonly [Key in Sentence]: readonly Subject[] } = {
  'has the keys of English, no more and no fewer': [without('send'), without('answers'), withWords({ sent: 'Надіслано' })],
  'has texts, rows and functions where English has them, and rows as long': [
    withWords({ send: ['Надіслати'] }),
    withWords({ answers: 'відповіді' }),
    withWords({ likelyEnds: ['Ні', 'Мабуть', 'Так'] }),
  ],
  'asks for no more than English puts in': [withWords({ outboxRetry: (time: string, plural: string) => `Спроба: ${time}${plural}.` })],
  'has words in every plural form': [
    withWords({ answers: inForms({ one, few, other }) }),
    withWords({ answers: (count: string, plural: Intl.LDMLPluralRule) => `${count} ${inForms({ one, few, other })('', plural)}` }),
    withWords({ send: '' }),
    withWords({ agreeEnds: ['Ні', ''] }),
  ],
  'puts every figure into its text, but a count that the form alone tells': [
    withWords({ answers: inForms({ one: 'одна відповідь', few, many, other }) }),
    withWords({ answers: inForms({ one, few, many: 'відповідей', other }) }),
    withWords({ stars: (value: string) => `${value} зірок` }),
    withWords({ period: (from: string, to: string) => (from === to ? 'день' : `з ${from} до ${to}`) }),
    { tag: 'de', words: { ...english, errorsFound: (count: string, plural: string) => (plural === 'one' ? count : 'Antworten') } },
  ],
  'tells one from five, but where the noun has one form': [withWords({ answers: (count: string) => `${count} відповідей` }), { ...sound, tag: 'tr' }],
  'says nothing in English, but words that both have': [
    withWords({ send: en.send }),
    withWords({ agreeEnds: ['Ні', en.agreeEnds[1]] }),
    withWords({ answers: enAfter.answers }),
    { ...sound, tag: 'de' },
  ],
  'is written in its own letters, but for CPR': [withWords({ next: 'Next' }), withWords({ next: 'Дaлі' }), withWords({ next: '…' }), { ...sound, tag: 'ar' }],
  'is written with the characters of print, composed, without spaces around it or doubled': [
    withWords({ next: 'Далі ' }),
    withWords({ next: 'Далі  тут' }),
    withWords({ next: 'Далі...' }),
    withWords({ source: "Об'єкт" }),
    withWords({ next: 'Мій'.normalize('NFD') }),
  ],
};

describe('the contract of languages', () => {
  for (const [sentence, holds] of Object.entries(LANGUAGE_CONTRACT)) {
    it(`is kept by a sound language: ${sentence}`, () => holds(sound));

    for (const [index, broken] of BREAKING[sentence as Sentence].entries()) {
      it(`notices a language that breaks it: ${sentence} (${index + 1})`, () => assert.throws(() => holds(broken), { name: 'AssertionError' }));
    }
  }
});
