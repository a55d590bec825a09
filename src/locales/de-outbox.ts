import type { OutboxMessages } from './en-outbox.js';

/** The library's own words for what waits on a device, and for receipts, in German. */
export const deOutbox: OutboxMessages = {
  outboxTitle: 'Antworten auf diesem Gerät',
  outboxEmpty: 'Auf diesem Gerät warten keine Antworten.',
  outboxWaiting: (count, plural) => (plural === 'one' ? `${count} Antwort wartet auf diesem Gerät.` : `${count} Antworten warten auf diesem Gerät.`),
  outboxOverdue: (count, plural) =>
    plural === 'one'
      ? `${count} Antwort hat zu lange gewartet und wird nicht mehr von selbst gesendet. Senden Sie sie jetzt, speichern Sie sie in einer Datei oder löschen Sie sie.`
      : `${count} Antworten haben zu lange gewartet und werden nicht mehr von selbst gesendet. Senden Sie sie jetzt, speichern Sie sie in einer Datei oder löschen Sie sie.`,
  outboxRefused: (count, plural) => (plural === 'one' ? `${count} Antwort wurde nicht angenommen.` : `${count} Antworten wurden nicht angenommen.`),
  outboxLost: (count, plural) =>
    plural === 'one'
      ? `${count} Antwort, die auf diesem Gerät gespeichert war, ist verloren: Der Browser hat sie gelöscht.`
      : `${count} Antworten, die auf diesem Gerät gespeichert waren, sind verloren: Der Browser hat sie gelöscht.`,
  outboxLossRead: 'Ich habe das gelesen',
  outboxInTab: 'Dieser Browser lässt uns keine Antworten speichern: Sie gehen verloren, wenn dieser Tab geschlossen wird, bevor sie gesendet sind.',
  outboxUnknown: 'Es ist nicht zu erkennen, ob auf diesem Gerät Antworten warten.',
  outboxRetry: (time) => `Nächster Versuch um ${time} Uhr.`,
  outboxRetryTomorrow: (time) => `Nächster Versuch morgen um ${time} Uhr.`,
  outboxAnswered: (status, meaning) => `Geben Sie das bitte an die Betreiber dieser Seite weiter: Der Empfänger antwortet mit Code ${status} (${meaning}).`,
  answeredWithoutReceipt: 'ohne eine Quittung',
  answeredNotUnderstood: 'er kann mit dem Gesendeten nichts anfangen',
  answeredNoAccess: 'er lässt diese Seite nicht senden',
  answeredNotThere: 'unter dieser Adresse nimmt niemand Antworten an',
  answeredTooLarge: 'die Antwort ist ihm zu groß',
  answeredBusy: 'er bittet um Geduld',
  answeredFaulty: 'er hat selbst einen Fehler',

  sendNow: 'Jetzt senden',
  saveFile: 'In einer Datei speichern',
  deleteAll: 'Löschen',
  deleteConfirm: 'Sollen diese Antworten von diesem Gerät gelöscht werden? Sie lassen sich nicht zurückholen.',
  deleteYes: 'Ja, löschen',
  keep: 'Behalten',

  outboxSending: 'Wird gesendet …',
  outboxAllReceived: 'Alles, was gewartet hat, ist angekommen.',
  outboxReceived: (count, plural) => (plural === 'one' ? `${count} Antwort ist angekommen.` : `${count} Antworten sind angekommen.`),
  outboxOffline: 'Es gibt noch keine Verbindung. Nichts ist verloren: Die Antworten warten hier.',
  outboxNotTaken: 'Der Empfänger war zu erreichen, hat die Antworten aber nicht angenommen. Sie warten hier.',
  outboxNotSent: 'Der Empfänger ist gerade nicht zu erreichen, oder er bittet um Geduld. Nichts ist verloren: Die Antworten warten hier.',
  outboxElsewhere: 'Ein anderes Fenster dieses Browsers sendet gerade.',
  outboxNowhere: 'Diese Seite sagt nicht, wohin die Antworten gesendet werden sollen. Sie können sie in einer Datei speichern.',
  outboxSaved: (count, plural) =>
    plural === 'one'
      ? `Eine Datei mit ${count} Antwort ist erstellt. Die Antwort bleibt auch hier gespeichert.`
      : `Eine Datei mit ${count} Antworten ist erstellt. Die Antworten bleiben auch hier gespeichert.`,
  outboxDeleted: 'Die Antworten sind von diesem Gerät gelöscht.',
  outboxNotDeleted:
    'Nicht alles konnte von diesem Gerät gelöscht werden: Der Speicher antwortet gerade nicht. Öffnen Sie die Seite in einer Weile noch einmal und löschen Sie erneut.',

  kioskNext: (seconds, plural) => `Bereit für die nächste Person in ${seconds} ${plural === 'one' ? 'Sekunde' : 'Sekunden'}.`,
  kioskStay: 'Berühren Sie den Bildschirm, wenn Sie mehr Zeit brauchen.',
  kioskNow: 'Nächste Person',
  kioskReady: 'Bereit für die nächste Person.',
  kioskStillThere: 'Sind Sie noch da?',
  kioskClears: (seconds, plural) =>
    `Ihre Antworten auf diesem Bildschirm werden in ${seconds} ${plural === 'one' ? 'Sekunde' : 'Sekunden'} gelöscht, damit die nächste Person beginnen kann.`,
  kioskGoOn: 'Ja, ich bin noch da',

  receiptCode: 'Der Code auf Ihrer Quittung',
  receiptHint: (example) => `Er hat 20 Buchstaben und Ziffern, wie ${example}. Groß- und Kleinschreibung, Leerzeichen und Bindestriche spielen keine Rolle.`,
  receiptLookUp: 'Meine Antwort suchen',
  receiptLookingUp: 'Ihre Antwort wird gesucht …',
  receiptMissing: 'Geben Sie den Code auf Ihrer Quittung ein.',
  receiptLength: (count) => `Der Code hat 20 Buchstaben und Ziffern; hier stehen ${count}. Vergleichen Sie ihn mit Ihrer Quittung.`,
  receiptSign: (sign) => `In einem Code gibt es kein ${sign}. Vergleichen Sie ihn mit Ihrer Quittung.`,

  receiptReceived: 'Ihre Antwort ist angekommen.',
  receiptOpen: 'Sie können sie ändern oder zurückziehen, solange Antworten angenommen werden.',
  receiptClosed: 'Antworten werden nicht mehr angenommen; mit dem Code lässt sie sich nicht mehr ändern oder zurückziehen.',
  receiptWaits: 'Ihre Antwort ist auf diesem Gerät gespeichert und noch nicht angekommen.',
  receiptWaitsUnsure: 'Ihre Antwort ist auf diesem Gerät gespeichert. Ob sie angekommen ist, ist gerade nicht zu erkennen.',
  receiptChangeWaits: 'Ihre Antwort ist angekommen. Ihre Änderung ist auf diesem Gerät gespeichert und noch nicht angekommen.',
  receiptChangeRefused: 'Ihre Antwort ist angekommen. Ihre Änderung wurde nicht angenommen; sie ist auf diesem Gerät gespeichert.',
  receiptRefused: 'Ihre Antwort ist auf diesem Gerät gespeichert. Der Empfänger hat sie nicht angenommen.',
  receiptWithdrawn: 'Diese Antwort ist zurückgezogen. Nichts von ihrem Inhalt ist gespeichert.',
  receiptUnknown: 'Es ist keine Antwort mit diesem Code angekommen. Falls Sie sie gesendet haben, wartet sie vielleicht noch auf dem Gerät, das Sie benutzt haben.',
  receiptOfOther: 'Dieser Code gehört zu einer Antwort auf andere Fragen als die hier.',
  receiptUnreachable: 'Es gibt gerade keine Verbindung zum Empfänger; was aus Ihrer Antwort geworden ist, ist nicht zu erkennen.',
  receiptFailed: (status) => `Der Empfänger konnte Ihre Antwort gerade nicht nachschlagen (Code ${status}).`,
  receiptNoEndpoint: 'Diese Seite sagt nicht, wohin Antworten gesendet werden; was aus Ihrer geworden ist, ist nicht zu erkennen.',
  receiptInsecure: 'Codes lassen sich nur auf einer Seite mit sicherer Adresse nachschlagen.',
  receiptAgain: 'Noch einmal versuchen',
  receiptOther: 'Ein anderer Code',

  withdraw: 'Meine Antwort zurückziehen',
  withdrawConfirm: 'Soll Ihre Antwort zurückgezogen werden? Der Empfänger löscht sie, und sie zählt in den Ergebnissen nicht mehr mit. Sie lässt sich nicht zurückholen.',
  withdrawYes: 'Ja, zurückziehen',
  withdrawNo: 'Stehen lassen',
  withdrawing: 'Ihre Antwort wird zurückgezogen …',
  withdrawDone: 'Ihre Antwort ist zurückgezogen. Der Empfänger hat nichts davon behalten und nimmt sie nicht mehr an, auch wenn ein Gerät sie noch einmal senden sollte.',
  withdrawLocal: 'Ihre Antwort ist von diesem Gerät entfernt. Sie war noch an niemanden gesendet.',
  withdrawUntold:
    'Ihre Antwort ist von diesem Gerät entfernt, aber dem Empfänger ließ sich das nicht mitteilen. Falls sie schon angekommen war, ist sie noch dort: Bewahren Sie den Code auf, und ziehen Sie sie hier zurück, sobald es eine Verbindung gibt.',
  withdrawFailed:
    'Dem Empfänger ließ sich das nicht mitteilen; Ihre Antwort ist noch nicht zurückgezogen. Bewahren Sie den Code auf, und versuchen Sie es wieder, sobald es eine Verbindung gibt.',
  withdrawTooLate: 'Antworten werden nicht mehr angenommen; mit dem Code ließ sich Ihre Antwort nicht zurückziehen. Wenden Sie sich an die, die Sie gefragt haben.',

  receiptChange: 'Meine Antwort ändern',
  changeFilledIn: 'Was Sie vorher geantwortet haben, ist eingetragen. Was Sie jetzt senden, tritt an dessen Stelle.',
  changeSealed: 'Ihre Antwort ist versiegelt, sodass nicht einmal diese Seite sie lesen kann. Antworten Sie von vorn; was Sie jetzt senden, tritt an deren Stelle.',
  changeWithoutKey: 'Ihre Antwort ist versiegelt, und diese Seite hat keinen Schlüssel, um eine neue zu versiegeln. Sie kann hier zurückgezogen, aber nicht geändert werden.',
  changeFailed: 'Die Fragen konnten gerade nicht geladen werden. Ihre Antwort bleibt, wie sie ist.',
  changeStop: 'Meine Antwort lassen, wie sie ist',
};
