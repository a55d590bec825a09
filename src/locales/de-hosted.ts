import type { HostedMessages } from './en-hosted.js';

/** The library's own words for pages that need no script, in German. */
export const deHosted: HostedMessages = {
  hostedSurvey: 'Umfrage',
  hostedLanguages: 'Sprachen',
  hostedIfApplies: 'Nur wenn es auf Sie zutrifft; sonst lassen Sie es leer.',
  hostedPrivate: 'Bitte schreiben Sie nichts, was verrät, wer Sie oder andere sind, etwa Namen, Telefonnummern oder Personennummern.',
  hostedTrap: 'Dieses Feld bitte leer lassen',
  hostedCard: (number) => `Karte ${number}`,
  hostedTooLong: (most) => `Schreiben Sie höchstens ${most} Zeichen.`,
  hostedUnread: 'Diese Antwort konnte nicht gelesen werden. Bitte geben Sie sie noch einmal.',
  hostedEither: (leaving) => `Sie haben geantwortet und zugleich „${leaving}“ gewählt. Nehmen Sie eines von beiden heraus.`,
  hostedOwnWords: 'Sie haben eine Antwort in eigenen Worten geschrieben und zugleich eine andere gewählt. Nehmen Sie eine der beiden heraus.',
  hostedAlone: (option) => `„${option}“ steht für sich. Wählen Sie es ohne andere oder nur andere.`,
  hostedRankHow: 'Schreiben Sie 1 neben das, was zuerst kommt, 2 neben das Nächste und so weiter. Was keine Zahl hat, hat keinen Platz.',
  hostedPlaceUnread: (option) => `Schreiben Sie den Platz von „${option}“ als ganze Zahl, zum Beispiel 1.`,
  hostedPlaceTwice: (place) => `Platz ${place} steht zweimal da. Geben Sie jeden Platz einmal.`,
  hostedDotsHow: 'Schreiben Sie die Zahl der Punkte neben eine Möglichkeit; lassen Sie die anderen leer.',
  hostedPairMissing: (pair) => `Paar ${pair} hat keine Antwort. Beantworten Sie die Paare der Reihe nach; nach jedem können Sie aufhören.`,
  hostedPurse: (purse) => `Zu verteilen sind ${purse}`,
  hostedCeiling: (name, most) => `${name}: höchstens ${most}`,
  hostedSealed:
    'Die Antworten auf diese Fragen werden auf Ihrem eigenen Gerät versiegelt, bevor sie gesendet werden. Das kann eine Seite ohne Skripte nicht, darum gibt es hier kein Formular.',
  hostedChance:
    'Zu Ihrem Schutz kann der Zufall eine Antwort auf Ihrem eigenen Gerät ändern, bevor sie gesendet wird. Das kann eine Seite ohne Skripte nicht, darum gibt es hier kein Formular.',
  hostedWall: 'Ein Treffen geht Schritt für Schritt weiter. Eine Seite ohne Skripte kann ihm nicht folgen.',
  hostedNotTaken: 'Ihre Antwort wurde nicht angenommen. Sie steht noch hier.',
  hostedAlready: 'Aus diesem Formular ist schon eine Antwort angekommen. Sie bleibt, wie sie war; was jetzt hier steht, wurde nicht gesendet.',
  hostedGone: 'Unter dieser Adresse gibt es keine Umfrage.',
  hostedTooMany:
    'Aus Ihrem Netz sind in kurzer Zeit sehr viele Antworten gekommen. Ihre wurde nicht gesendet. Gehen Sie zurück, warten Sie eine Minute und senden Sie sie noch einmal.',
  hostedTooLarge: 'Ihre Antwort ist zu lang, um gesendet zu werden. Gehen Sie zurück und kürzen Sie sie.',
  hostedFailed: 'Ihre Antwort konnte nicht empfangen werden. Gehen Sie zurück und versuchen Sie es noch einmal.',
};
