import type { LocalisedText } from '../../text/localised-text.js';

/** The two questions that are always asked. A part in brackets stands only where it is said by whom. */
export const HEARD_CORE = {
  seen: { en: 'Did you feel seen[ by {by}]?', da: 'Følte du dig set[ af {by}]?', 'da-x-easy': 'Blev du set[ af {by}]?', 'da-x-child': 'Blev du set[ af {by}]?' },
  heard: { en: 'Did you feel heard[ by {by}]?', da: 'Følte du dig hørt[ af {by}]?', 'da-x-easy': 'Blev du hørt[ af {by}]?', 'da-x-child': 'Blev du hørt[ af {by}]?' },
} as const satisfies Readonly<Record<string, LocalisedText>>;

/** THE list of third words: what else it meant to be met well differs from place to place. */
export const THIRD_WORDS = {
  respected: {
    en: 'Did you feel respected[ by {by}]?',
    da: 'Følte du dig respekteret[ af {by}]?',
    'da-x-easy': 'Blev du behandlet med respekt[ af {by}]?',
    'da-x-child': 'Blev du behandlet ordentligt[ af {by}]?',
  },
  understood: {
    en: 'Did you feel understood[ by {by}]?',
    da: 'Følte du dig forstået[ af {by}]?',
    'da-x-easy': 'Blev du forstået[ af {by}]?',
    'da-x-child': 'Blev du forstået[ af {by}]?',
  },
  acknowledged: {
    en: 'Did you feel acknowledged[ by {by}]?',
    da: 'Følte du dig anerkendt[ af {by}]?',
    'da-x-easy': 'Blev du taget alvorligt[ af {by}]?',
    'da-x-child': 'Blev du taget alvorligt[ af {by}]?',
  },
  valued: {
    en: 'Did you feel valued[ by {by}]?',
    da: 'Følte du dig værdsat[ af {by}]?',
    'da-x-easy': 'Følte du dig vigtig[ for {by}]?',
    'da-x-child': 'Følte du dig vigtig[ for {by}]?',
  },
  involved: {
    en: 'Did you feel involved[ by {by}]?',
    da: 'Følte du dig inddraget[ af {by}]?',
    'da-x-easy': 'Fik du lov[ af {by}] til at være med til at bestemme?',
    'da-x-child': 'Fik du lov[ af {by}] til at være med?',
  },
  'listened-to': {
    en: 'Did you feel listened to[ by {by}]?',
    da: 'Følte du, at der blev lyttet til dig[ af {by}]?',
    'da-x-easy': 'Blev der lyttet til dig[ af {by}]?',
    'da-x-child': 'Blev der lyttet til dig[ af {by}]?',
  },
} as const satisfies Readonly<Record<string, LocalisedText>>;

/** THE list of those by whom, as they stand in a sentence. */
export const HEARD_BY: Readonly<Record<string, LocalisedText>> = {
  adult: { en: 'at least one adult', da: 'mindst én voksen', 'da-x-easy': 'en voksen', 'da-x-child': 'en voksen' },
  children: { en: 'the other children', da: 'de andre børn' },
  caseworker: { en: 'your caseworker', da: 'din sagsbehandler' },
  politicians: { en: 'the politicians', da: 'politikerne' },
  staff: { en: 'the staff', da: 'personalet', 'da-x-easy': 'de ansatte', 'da-x-child': 'de voksne, der arbejder her' },
  company: { en: 'the company', da: 'virksomheden' },
};

/** The question whether it led on, its options, and the question what happened. */
export const FOLLOW_UP = {
  question: { en: 'Did it lead to anything?', da: 'Førte det til noget?', 'da-x-easy': 'Skete der noget bagefter?', 'da-x-child': 'Skete der noget bagefter?' },
  options: [
    { id: 'yes', text: { en: 'Yes', da: 'Ja' } },
    { id: 'not-yet', text: { en: 'Not yet', da: 'Ikke endnu' } },
    { id: 'no', text: { en: 'No', da: 'Nej' } },
  ],
  what: {
    en: 'What happened, or what should have happened?',
    da: 'Hvad skete der, eller hvad skulle være sket?',
    'da-x-easy': 'Hvad skete der? Hvad skulle der være sket?',
    'da-x-child': 'Hvad skete der? Hvad skulle der være sket?',
  },
  hint: { en: 'Please leave out names and personal numbers.', da: 'Skriv ikke navne eller CPR-numre.' },
} as const;
