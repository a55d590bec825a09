import type { HostedMessages } from './en-hosted.js';

/** The library's own words for pages that need no script, in Polish. */
export const plHosted: HostedMessages = {
  hostedSurvey: 'Ankieta',
  hostedLanguages: 'Języki',
  hostedIfApplies: 'Tylko jeśli to Państwa dotyczy; w przeciwnym razie proszę to pominąć.',
  hostedPrivate: 'Prosimy nie pisać niczego, co zdradza, kim są Państwo lub inne osoby, na przykład nazwisk, numerów telefonu ani numerów osobowych.',
  hostedTrap: 'Proszę zostawić to pole puste',
  hostedCard: (number) => `Karta ${number}`,
  hostedTooLong: (most) => `Liczba znaków: najwyżej ${most}.`,
  hostedUnread: 'Nie udało się odczytać tej odpowiedzi. Proszę podać ją jeszcze raz.',
  hostedEither: (leaving) => `Podano odpowiedź, a zarazem wybrano „${leaving}”. Proszę usunąć jedno z dwojga.`,
  hostedOwnWords: 'Wpisano odpowiedź własnymi słowami, a zarazem wybrano inną. Proszę usunąć jedną z nich.',
  hostedAlone: (option) => `„${option}” wyklucza inne odpowiedzi. Proszę wybrać tylko ją albo tylko inne.`,
  hostedRankHow: 'Proszę wpisać 1 przy tym, co jest pierwsze, 2 przy następnym i tak dalej. Co nie ma liczby, nie ma miejsca.',
  hostedPlaceUnread: (option) => `Proszę wpisać miejsce dla „${option}” jako liczbę całkowitą, na przykład 1.`,
  hostedPlaceTwice: (place) => `Miejsce ${place} powtarza się. Każde miejsce można dać jednej możliwości.`,
  hostedDotsHow: 'Proszę wpisać liczbę kropek przy możliwości; pozostałe zostawić puste.',
  hostedPairMissing: (pair) => `Para ${pair} nie ma odpowiedzi. Proszę odpowiadać po kolei; można skończyć po każdej parze.`,
  hostedPurse: (purse) => `Do wydania: ${purse}`,
  hostedCeiling: (name, most) => `${name}: najwyżej ${most}`,
  hostedSealed: 'Odpowiedzi na te pytania są pieczętowane na Państwa urządzeniu, zanim zostaną wysłane. Strona bez skryptów tego nie potrafi, dlatego nie ma tu formularza.',
  hostedChance:
    'Dla Państwa ochrony przypadek może zmienić odpowiedź na Państwa urządzeniu, zanim zostanie wysłana. Strona bez skryptów tego nie potrafi, dlatego nie ma tu formularza.',
  hostedWall: 'Spotkanie przechodzi krok po kroku dalej. Strona bez skryptów nie może za nim nadążyć.',
  hostedNotTaken: 'Odpowiedź nie została przyjęta. Nadal jest tutaj.',
  hostedAlready: 'Z tego formularza dotarła już odpowiedź. Pozostaje bez zmian; to, co jest tu teraz, nie zostało wysłane.',
  hostedGone: 'Pod tym adresem nie ma ankiety.',
  hostedTooMany: 'W krótkim czasie z Państwa sieci przyszło bardzo wiele odpowiedzi. Państwa odpowiedź nie została wysłana. Proszę wrócić, odczekać minutę i wysłać ją ponownie.',
  hostedTooLarge: 'Odpowiedź jest za długa, aby ją wysłać. Proszę wrócić i ją skrócić.',
  hostedFailed: 'Nie udało się odebrać odpowiedzi. Proszę wrócić i spróbować ponownie.',
};
