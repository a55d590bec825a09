import type { LocalisedText } from '../../text/localised-text.js';

/** What a board asks that is about what matters, whatever the method. */
const MATTERS: LocalisedText = {
  en: 'What matters most to you?',
  da: 'Hvad er vigtigst for dig?',
  sv: 'Vad är viktigast för dig?',
  nb: 'Hva er viktigst for deg?',
  de: 'Was ist Ihnen am wichtigsten?',
  pl: 'Co jest dla Ciebie najważniejsze?',
  uk: 'Що для вас найважливіше?',
  tr: 'Sizin için en önemlisi hangisi?',
  ar: 'ما الأهم بالنسبة إليك؟',
};

/** The question that a ranking board asks where the page has none of its own: method → words. */
export const RANKING_QUESTIONS = {
  rank: MATTERS,
  dots: MATTERS,
  approval: {
    en: 'Which of these do you support?',
    da: 'Hvilke af disse støtter du?',
    sv: 'Vilka av dessa stöder du?',
    nb: 'Hvilke av disse støtter du?',
    de: 'Was davon unterstützen Sie?',
    pl: 'Które z tych propozycji popierasz?',
    uk: 'Що з цього ви підтримуєте?',
    tr: 'Bunlardan hangilerini destekliyorsunuz?',
    ar: 'أيًّا من هذه تؤيد؟',
  },
  pairs: {
    en: 'Which of the two matters more to you?',
    da: 'Hvad er vigtigst for dig af de to?',
    sv: 'Vilket av de två är viktigast för dig?',
    nb: 'Hva er viktigst for deg av de to?',
    de: 'Was von beiden ist Ihnen wichtiger?',
    pl: 'Co z tych dwóch jest dla Ciebie ważniejsze?',
    uk: 'Що з цих двох для вас важливіше?',
    tr: 'İkisinden hangisi sizin için daha önemli?',
    ar: 'أيّ الاثنين أهم بالنسبة إليك؟',
  },
  budget: {
    en: 'What should the money be spent on?',
    da: 'Hvad skal pengene bruges på?',
    sv: 'Vad ska pengarna användas till?',
    nb: 'Hva skal pengene brukes på?',
    de: 'Wofür soll das Geld ausgegeben werden?',
    pl: 'Na co należy wydać pieniądze?',
    uk: 'На що слід витратити гроші?',
    tr: 'Para neye harcanmalı?',
    ar: 'على ماذا ينبغي إنفاق المال؟',
  },
} as const satisfies Readonly<Record<string, LocalisedText>>;
