import type { AfterMessages } from './en-after.js';

/** The library's own words for what comes after asking: delivery, receipt, results, in German. */
export const deAfter: AfterMessages = {
  storing: 'Ihre Antwort wird gespeichert …',
  stored: 'Ihre Antwort ist auf diesem Gerät gespeichert und wird gerade gesendet.',
  storedWaiting: 'Ihre Antwort ist auf diesem Gerät gespeichert. Sie wird gesendet, sobald es eine Verbindung gibt.',
  keptFor: (days, plural) =>
    plural === 'one'
      ? `Wir versuchen es ${days} Tag lang. Danach bleibt sie hier, bis Sie sie senden, in einer Datei speichern oder löschen.`
      : `Wir versuchen es ${days} Tage lang. Danach bleibt sie hier, bis Sie sie senden, in einer Datei speichern oder löschen.`,
  storedNoEndpoint: 'Ihre Antwort ist auf diesem Gerät gespeichert. Diese Seite sagt nicht, wohin sie gesendet werden soll.',
  storedInTab: 'Dieser Browser lässt uns Ihre Antwort nicht speichern. Bitte lassen Sie diesen Tab offen, bis sie gesendet ist.',
  storedInTabNoEndpoint:
    'Dieser Browser lässt uns Ihre Antwort nicht speichern, und diese Seite sagt nicht, wohin sie gesendet werden soll. Sie geht verloren, wenn dieser Tab geschlossen wird.',
  delivered: 'Ihre Antwort ist angekommen.',
  refused: 'Ihre Antwort konnte nicht angenommen werden. Sie ist auf diesem Gerät gespeichert, damit Sie sie in einer Datei sichern können.',
  refusedInTab: 'Ihre Antwort konnte nicht angenommen werden, und dieser Browser lässt uns sie nicht speichern. Sie geht verloren, wenn dieser Tab geschlossen wird.',
  resultsMissing: 'Die Ergebnisse können gerade nicht angezeigt werden.',
  tooFew: (minimum) => `Es sind zu wenige Antworten, um etwas zu sagen. Ergebnisse werden gezeigt, sobald es mindestens ${minimum} sind.`,
  answers: (count, plural) => (plural === 'one' ? `${count} Antwort` : `${count} Antworten`),
  period: (from, to) => (from === to ? from : `${from} bis ${to}`),
  mean: 'Durchschnitt',
  meanOn: (min, max) => `auf einer Skala von ${min} bis ${max}`,
  interval: (low, high) => `${low} bis ${high}`,
  intervalName: (level) => `${level}-Intervall`,
  shareOf: (from, to) => (from === to ? `Anteil mit der Antwort ${from}` : `Anteil mit einer Antwort von ${from} bis ${to}`),
  meanSentence: (mean, low, high, level) => `Der Durchschnitt ist ${mean} (${level}-Intervall ${low} bis ${high}).`,
  shareSentence: (share, range, low, high, level) => `${share} antworteten mit ${range} (${level}-Intervall ${low} bis ${high}).`,
  rangeOf: (from, to) => (from === to ? from : `${from} bis ${to}`),
  intervalNote:
    'Das Intervall zeigt, wo der Wert plausibel läge, wenn die Befragten zufällig ausgewählt worden wären. Wer sich entschieden hat zu antworten, ist nicht unbedingt typisch für alle.',
  showTable: 'Die Zahlen als Tabelle',
  columnAnswer: 'Antwort',
  columnCount: 'Anzahl',
  columnShare: 'Anteil',
  rowTotal: 'Alle Antworten',
  rowMissing: 'Keine Antwort',
  chartOf: (question) => `Balkendiagramm der Antworten auf „${question}“. Die Zahlen stehen in der Tabelle darunter.`,
  textsReceived: (count, plural) => (plural === 'one' ? `${count} Person hat eine Antwort geschrieben.` : `${count} Personen haben eine Antwort geschrieben.`),
  source: 'Quelle',
  receipt: 'Ihre Quittung',
  receiptNote: 'Bewahren Sie sie auf, falls Sie Ihre Antwort später löschen lassen möchten. Sie verrät nicht, wer Sie sind.',
  receiptUse:
    'Mit diesem Code können Sie prüfen, ob Ihre Antwort angekommen ist, und sie ändern oder zurückziehen, solange Antworten angenommen werden, ohne ein Konto. Wer den Code hat, kann das ebenso. Er verrät nicht, wer Sie sind.',
  copyCode: 'Code kopieren',
  codeCopied: 'Der Code ist kopiert.',
  codeNotCopied: 'Der Code ließ sich nicht kopieren. Markieren und kopieren Sie ihn selbst.',
  changeMine: 'Meine Antwort ändern',
  showOutbox: 'Was auf diesem Gerät wartet',
  otherAnswers: 'Etwas anderes',
  median: 'Median',
  middleHalf: 'Die mittlere Hälfte der Antworten',
  medianSentence: (median, low, high) => `Der Median ist ${median}; die mittlere Hälfte der Antworten liegt zwischen ${low} und ${high}.`,
  mostChosenSentence: (option, share, low, high, level) => `Am häufigsten gewählt: ${option}, ${share} (${level}-Intervall ${low} bis ${high}).`,
  severalNote: 'Es konnten mehrere Antworten gewählt werden, deshalb können die Anteile zusammen mehr als 100 % ergeben.',
  columnItem: 'Aussage',
  columnMean: 'Durchschnitt',
  scoreOf: (low, high) => `Punktwert von ${low} bis ${high}`,
  scoreIncomplete: (count, plural) =>
    plural === 'one' ? `${count} Antwort war unvollständig und hat keinen Punktwert.` : `${count} Antworten waren unvollständig und haben keinen Punktwert.`,
  columnBand: 'Stufe',
};
