import type { LocalisedText } from '../../text/localised-text.js';

/** The words for one object of trust. */
export interface ObjectWords {
  /** As it stands in a sentence: `the municipality`. */
  readonly name: LocalisedText;
  /** The question about one's own trust, where it differs from `TRUST_QUESTION`. */
  readonly question?: LocalisedText;
  /** The question about being trusted, where it differs from `TRUSTED_QUESTION`. */
  readonly trusted?: LocalisedText;
}

/** THE list of built-in objects of trust. Own wording; most people and local government are objects of the OECD's too. */
export const TRUST_OBJECTS = {
  people: {
    name: { en: 'most people', da: 'de fleste mennesker', 'da-x-easy': 'de fleste mennesker' },
    question: {
      en: 'In general, how much do you trust {object}?',
      da: 'Hvor stor tillid har du i almindelighed til {object}?',
      'da-x-easy': 'Stoler du på {object}?',
    },
  },
  municipality: { name: { en: 'the municipality', da: 'kommunen', 'da-x-easy': 'kommunen' } },
  council: { name: { en: 'the municipal council', da: 'byrådet', 'da-x-easy': 'politikerne i byrådet' } },
  caseworker: { name: { en: 'your caseworker', da: 'din sagsbehandler', 'da-x-easy': 'din sagsbehandler' } },
  school: { name: { en: 'the school', da: 'skolen', 'da-x-easy': 'skolen' } },
  staff: { name: { en: 'the staff you meet', da: 'de ansatte, du møder', 'da-x-easy': 'de ansatte' } },
  data: {
    name: {
      en: '{municipality} to look after your data',
      da: 'den måde, {municipality} passer på dine oplysninger på',
      'da-x-easy': '{municipality} med dine oplysninger',
    },
    trusted: {
      en: 'How much do you feel that {municipality} trusts the information you give?',
      da: 'Hvor stor tillid oplever du, at {municipality} har til de oplysninger, du giver?',
      'da-x-easy': 'Stoler {municipality} på det, du fortæller?',
    },
  },
  company: { name: { en: 'the company', da: 'virksomheden', 'da-x-easy': 'virksomheden' } },
} as const satisfies Readonly<Record<string, ObjectWords>>;

/** The question about one's own trust. */
export const TRUST_QUESTION: LocalisedText = {
  en: 'How much do you trust {object}?',
  da: 'Hvor stor tillid har du til {object}?',
  'da-x-easy': 'Stoler du på {object}?',
};

/** The question about being trusted. */
export const TRUSTED_QUESTION: LocalisedText = {
  en: 'How much do you feel trusted by {object}?',
  da: 'Hvor stor tillid oplever du, at {object} har til dig?',
  'da-x-easy': 'Stoler {object} på dig?',
};

/** Words for 0 and 10 of trust. */
export const TRUST_ENDS: readonly [LocalisedText, LocalisedText] = [
  { en: 'Not at all', da: 'Slet ingen tillid', 'da-x-easy': 'Nej, slet ikke' },
  { en: 'Completely', da: 'Fuld tillid', 'da-x-easy': 'Ja, helt' },
];

/** What trust rests on, after the drivers of the OECD: responsiveness, reliability, openness (two), integrity, fairness. */
export const TRUST_DRIVERS: Readonly<Record<string, LocalisedText>> = {
  responsiveness: {
    en: 'If you told {municipality} that something works badly, how likely is it that it would be put right?',
    da: 'Hvis du fortalte {municipality}, at noget fungerer dårligt, hvor sandsynligt er det så, at det ville blive rettet?',
    'da-x-easy': 'Du siger til {municipality}, at noget er dårligt. Bliver det så bedre?',
  },
  reliability: {
    en: 'If you were promised an answer from {municipality} by a certain day, how likely is it that you would have it by then?',
    da: 'Hvis {municipality} lovede dig et svar inden en bestemt dag, hvor sandsynligt er det så, at du ville have det til tiden?',
    'da-x-easy': 'Du får lovet et svar fra {municipality} på en bestemt dag. Kommer svaret?',
  },
  openness: {
    en: 'If you had to find out how to do something at {municipality}, how likely is it that you would find it easily?',
    da: 'Hvis du skulle finde ud af, hvordan man ordner noget hos {municipality}, hvor sandsynligt er det så, at du let ville finde det?',
    'da-x-easy': 'Du skal vide noget fra {municipality}. Er det let at finde?',
  },
  consultation: {
    en: 'If something was to be decided that matters where you live, how likely is it that {municipality} would ask those who live there first?',
    da: 'Hvis der skulle besluttes noget vigtigt for dit lokalområde, hvor sandsynligt er det så, at {municipality} først ville spørge dem, der bor der?',
    'da-x-easy': 'Noget skal laves om, hvor du bor. Spørger {municipality} jer først?',
  },
  integrity: {
    en: 'If somebody offered money or a favour to get their way with {municipality}, how likely is it that it would be turned down?',
    da: 'Hvis nogen tilbød penge eller en tjeneste for at få deres vilje hos {municipality}, hvor sandsynligt er det så, at de ville få nej?',
    'da-x-easy': 'Nogen vil betale for at få hjælp før andre. Siger {municipality} nej?',
  },
  fairness: {
    en: 'If two people with the same need turned to {municipality}, how likely is it that both would be treated equally well, whoever they are?',
    da: 'Hvis to mennesker med samme behov henvendte sig til {municipality}, hvor sandsynligt er det så, at de ville blive behandlet lige godt, uanset hvem de er?',
    'da-x-easy': 'To mennesker har brug for det samme. Behandler {municipality} dem lige godt?',
  },
};

/** Words for 0 and 10 of likelihood. */
export const DRIVER_ENDS: readonly [LocalisedText, LocalisedText] = [
  { en: 'Very unlikely', da: 'Meget usandsynligt', 'da-x-easy': 'Helt sikkert ikke' },
  { en: 'Very likely', da: 'Meget sandsynligt', 'da-x-easy': 'Helt sikkert' },
];
