import type { OutboxMessages } from './en-outbox.js';
import { pluralForm } from './plural-form.js';

const secondsOf = (count: string, plural: Intl.LDMLPluralRule) =>
  pluralForm(plural, { one: `${count} sekundę`, few: `${count} sekundy`, many: `${count} sekund`, other: `${count} sekundy` });

/** The library's own words for what waits on a device, and for receipts, in Polish. */
export const plOutbox: OutboxMessages = {
  outboxTitle: 'Odpowiedzi na tym urządzeniu',
  outboxEmpty: 'Na tym urządzeniu nie czekają żadne odpowiedzi.',
  outboxWaiting: (count, plural) =>
    pluralForm(plural, {
      one: `Na tym urządzeniu czeka ${count} odpowiedź.`,
      few: `Na tym urządzeniu czekają ${count} odpowiedzi.`,
      other: `Na tym urządzeniu czeka ${count} odpowiedzi.`,
    }),
  outboxOverdue: (count, plural) =>
    pluralForm(plural, {
      one: `${count} odpowiedź czekała zbyt długo i nie jest już wysyłana samoczynnie. Można ją teraz wysłać, zapisać w pliku albo usunąć.`,
      few: `${count} odpowiedzi czekały zbyt długo i nie są już wysyłane samoczynnie. Można je teraz wysłać, zapisać w pliku albo usunąć.`,
      other: `${count} odpowiedzi czekało zbyt długo i nie jest już wysyłanych samoczynnie. Można je teraz wysłać, zapisać w pliku albo usunąć.`,
    }),
  outboxRefused: (count, plural) =>
    pluralForm(plural, {
      one: `${count} odpowiedź nie została przyjęta.`,
      few: `${count} odpowiedzi nie zostały przyjęte.`,
      many: `${count} odpowiedzi nie zostało przyjętych.`,
      other: `${count} odpowiedzi nie zostało przyjęte.`,
    }),
  outboxLost: (count, plural) =>
    pluralForm(plural, {
      one: `${count} odpowiedź zapisana na tym urządzeniu przepadła: usunęła ją przeglądarka.`,
      few: `${count} odpowiedzi zapisane na tym urządzeniu przepadły: usunęła je przeglądarka.`,
      other: `${count} odpowiedzi zapisanych na tym urządzeniu przepadło: usunęła je przeglądarka.`,
    }),
  outboxLossRead: 'Przeczytane',
  outboxInTab: 'Ta przeglądarka nie pozwala nam zapisywać odpowiedzi: przepadną, jeśli ta karta przeglądarki zostanie zamknięta przed ich wysłaniem.',
  outboxUnknown: 'Nie da się sprawdzić, czy na tym urządzeniu czekają odpowiedzi.',
  outboxRetry: (time) => `Następna próba o ${time}.`,
  outboxRetryTomorrow: (time) => `Następna próba jutro o ${time}.`,
  outboxAnswered: (status, meaning) => `Warto przekazać to osobom prowadzącym tę stronę: odbiorca odpowiada kodem ${status} (${meaning}).`,
  answeredWithoutReceipt: 'bez potwierdzenia odbioru',
  answeredNotUnderstood: 'nie może użyć tego, co dostaje',
  answeredNoAccess: 'nie pozwala tej stronie wysyłać',
  answeredNotThere: 'pod tym adresem nikt nie przyjmuje odpowiedzi',
  answeredTooLarge: 'odpowiedź jest dla niego za duża',
  answeredBusy: 'prosi o cierpliwość',
  answeredFaulty: 'sam ma usterkę',

  sendNow: 'Wyślij teraz',
  saveFile: 'Zapisz w pliku',
  deleteAll: 'Usuń',
  deleteConfirm: 'Usunąć te odpowiedzi z tego urządzenia? Nie będzie można ich odzyskać.',
  deleteYes: 'Tak, usuń',
  keep: 'Zachowaj',

  outboxSending: 'Wysyłanie…',
  outboxAllReceived: 'Wszystko, co czekało, dotarło.',
  outboxReceived: (count, plural) =>
    pluralForm(plural, {
      one: `Dotarła ${count} odpowiedź.`,
      few: `Dotarły ${count} odpowiedzi.`,
      other: `Dotarło ${count} odpowiedzi.`,
    }),
  outboxOffline: 'Nadal nie ma połączenia. Nic nie przepadło: odpowiedzi czekają tutaj.',
  outboxNotTaken: 'Udało się połączyć z odbiorcą, ale nie przyjął on odpowiedzi. Czekają tutaj.',
  outboxNotSent: 'Z odbiorcą nie można się teraz połączyć albo prosi on o cierpliwość. Nic nie przepadło: odpowiedzi czekają tutaj.',
  outboxElsewhere: 'Inne okno tej przeglądarki właśnie wysyła odpowiedzi.',
  outboxNowhere: 'Ta strona nie podaje, dokąd wysłać odpowiedzi. Można je zapisać w pliku.',
  outboxSaved: (count, plural) =>
    plural === 'one'
      ? `Plik z ${count} odpowiedzią jest gotowy. Odpowiedź jest nadal zapisana także tutaj.`
      : `Plik z ${count} odpowiedziami jest gotowy. Odpowiedzi są nadal zapisane także tutaj.`,
  outboxDeleted: 'Odpowiedzi zostały usunięte z tego urządzenia.',
  outboxNotDeleted: 'Nie wszystko udało się usunąć z tego urządzenia: jego pamięć w tej chwili nie odpowiada. Otwórz tę stronę ponownie za chwilę i usuń jeszcze raz.',

  kioskNext: (seconds, plural) => `Gotowe dla następnej osoby za ${secondsOf(seconds, plural)}.`,
  kioskStay: 'Jeśli potrzeba więcej czasu, wystarczy dotknąć ekranu.',
  kioskNow: 'Następna osoba',
  kioskReady: 'Gotowe dla następnej osoby.',
  kioskStillThere: 'Czy ktoś tu jeszcze jest?',
  kioskClears: (seconds, plural) => `Odpowiedzi na ekranie zostaną usunięte za ${secondsOf(seconds, plural)}, aby następna osoba mogła zacząć.`,
  kioskGoOn: 'Tak, nadal tu jestem',

  receiptCode: 'Kod z potwierdzenia',
  receiptHint: (example) => `Składa się z 20 liter i cyfr, na przykład ${example}. Wielkość liter, spacje i łączniki nie mają znaczenia.`,
  receiptLookUp: 'Znajdź moją odpowiedź',
  receiptLookingUp: 'Szukanie odpowiedzi…',
  receiptMissing: 'Proszę wpisać kod z potwierdzenia.',
  receiptLength: (count) => `Kod składa się z 20 liter i cyfr, a tutaj jest ich ${count}. Proszę porównać go z potwierdzeniem.`,
  receiptSign: (sign) => `W kodzie nie ma znaku ${sign}. Proszę porównać go z potwierdzeniem.`,

  receiptReceived: 'Odpowiedź dotarła.',
  receiptOpen: 'Można ją zmienić lub wycofać, dopóki odpowiedzi są przyjmowane.',
  receiptClosed: 'Odpowiedzi nie są już przyjmowane, więc nie można jej już zmienić ani wycofać za pomocą kodu.',
  receiptWaits: 'Odpowiedź jest zapisana na tym urządzeniu i jeszcze nie dotarła.',
  receiptWaitsUnsure: 'Odpowiedź jest zapisana na tym urządzeniu. W tej chwili nie da się sprawdzić, czy dotarła.',
  receiptChangeWaits: 'Odpowiedź dotarła. Zmiana jest zapisana na tym urządzeniu i jeszcze nie dotarła.',
  receiptChangeRefused: 'Odpowiedź dotarła. Zmiana nie została przyjęta; jest zapisana na tym urządzeniu.',
  receiptRefused: 'Odpowiedź jest zapisana na tym urządzeniu. Odbiorca jej nie przyjął.',
  receiptWithdrawn: 'Ta odpowiedź została wycofana. Nic z jej treści nie jest zapisane.',
  receiptUnknown: 'Nie dotarła żadna odpowiedź z tym kodem. Jeśli została wysłana, może jeszcze czekać na urządzeniu, na którym powstała.',
  receiptOfOther: 'Ten kod należy do odpowiedzi na inne pytania niż tutejsze.',
  receiptUnreachable: 'W tej chwili nie ma połączenia z odbiorcą, więc nie da się sprawdzić, co się stało z odpowiedzią.',
  receiptFailed: (status) => `Odbiorca nie mógł teraz odszukać odpowiedzi (kod ${status}).`,
  receiptNoEndpoint: 'Ta strona nie podaje, dokąd wysyłane są odpowiedzi, więc nie da się sprawdzić, co się stało z tą odpowiedzią.',
  receiptInsecure: 'Kody można sprawdzać tylko na stronie o bezpiecznym adresie.',
  receiptAgain: 'Spróbuj ponownie',
  receiptOther: 'Inny kod',

  withdraw: 'Wycofaj moją odpowiedź',
  withdrawConfirm: 'Wycofać odpowiedź? Odbiorca ją usunie i nie będzie już ona liczona w wynikach. Nie będzie można jej odzyskać.',
  withdrawYes: 'Tak, wycofaj',
  withdrawNo: 'Zostaw ją',
  withdrawing: 'Wycofywanie odpowiedzi…',
  withdrawDone: 'Odpowiedź została wycofana. Odbiorca niczego z niej nie zachował i nie przyjmie jej ponownie, nawet gdyby jakieś urządzenie wysłało ją jeszcze raz.',
  withdrawLocal: 'Odpowiedź została usunięta z tego urządzenia. Nie została nikomu wysłana.',
  withdrawUntold:
    'Odpowiedź została usunięta z tego urządzenia, ale nie udało się powiadomić odbiorcy. Jeśli dotarła już wcześniej, nadal tam jest: proszę zachować kod i wycofać ją tutaj, gdy będzie połączenie.',
  withdrawFailed: 'Nie udało się powiadomić odbiorcy, więc odpowiedź nie jest jeszcze wycofana. Proszę zachować kod i spróbować ponownie, gdy będzie połączenie.',
  withdrawTooLate: 'Odpowiedzi nie są już przyjmowane, więc nie udało się wycofać odpowiedzi za pomocą kodu. Proszę zwrócić się do organizatorów ankiety.',

  receiptChange: 'Zmień moją odpowiedź',
  changeFilledIn: 'Poprzednie odpowiedzi są wpisane. To, co zostanie teraz wysłane, je zastąpi.',
  changeSealed:
    'Odpowiedź jest zapieczętowana, więc nawet ta strona nie może jej odczytać. Proszę odpowiedzieć od nowa; to, co zostanie teraz wysłane, zastąpi poprzednią odpowiedź.',
  changeWithoutKey: 'Odpowiedź jest zapieczętowana, a ta strona nie ma klucza, aby zapieczętować nową. Można ją tu wycofać, ale nie zmienić.',
  changeFailed: 'W tej chwili nie udało się pobrać pytań. Odpowiedź pozostaje bez zmian.',
  changeStop: 'Zostaw odpowiedź bez zmian',
};
