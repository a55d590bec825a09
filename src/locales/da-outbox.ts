import type { OutboxMessages } from './en-outbox.js';

/** The library's own words for what waits on a device, and for receipts, in Danish. */
export const daOutbox: OutboxMessages = {
  outboxTitle: 'Svar på denne enhed',
  outboxEmpty: 'Ingen svar venter på denne enhed.',
  outboxWaiting: (count) => `${count} svar venter på denne enhed.`,
  outboxOverdue: (count, plural) =>
    plural === 'one'
      ? `${count} svar har ventet for længe og bliver ikke længere sendt af sig selv. Send det nu, gem det i en fil, eller slet det.`
      : `${count} svar har ventet for længe og bliver ikke længere sendt af sig selv. Send dem nu, gem dem i en fil, eller slet dem.`,
  outboxRefused: (count) => `${count} svar blev ikke modtaget.`,
  outboxLost: (count, plural) =>
    plural === 'one'
      ? `${count} svar, der var gemt på denne enhed, er væk: browseren har slettet det.`
      : `${count} svar, der var gemt på denne enhed, er væk: browseren har slettet dem.`,
  outboxLossRead: 'Jeg har læst det',
  outboxInTab: 'Denne browser lader os ikke gemme svar: de går tabt, hvis fanen lukkes, før de er sendt.',
  outboxUnknown: 'Det kan ikke ses, om der venter svar på denne enhed.',
  outboxRetry: (time) => `Næste forsøg kl. ${time}.`,
  outboxRetryTomorrow: (time) => `Næste forsøg i morgen kl. ${time}.`,
  outboxAnswered: (status, meaning) => `Fortæl det gerne til dem, der står bag siden: modtageren svarer med kode ${status} (${meaning}).`,
  answeredWithoutReceipt: 'der var ingen kvittering i svaret',
  answeredNotUnderstood: 'den kan ikke bruge det, den får',
  answeredNoAccess: 'den lader ikke denne side sende',
  answeredNotThere: 'ingen tager imod svar på adressen',
  answeredTooLarge: 'svaret fylder for meget',
  answeredBusy: 'den beder om at vente lidt',
  answeredFaulty: 'den har selv en fejl',

  sendNow: 'Send nu',
  saveFile: 'Gem i en fil',
  deleteAll: 'Slet',
  deleteConfirm: 'Skal svarene slettes fra denne enhed? De kan ikke hentes tilbage.',
  deleteYes: 'Ja, slet',
  keep: 'Behold dem',

  outboxSending: 'Sender …',
  outboxAllReceived: 'Alt, hvad der ventede, er modtaget.',
  outboxReceived: (count) => `${count} svar er nu modtaget.`,
  outboxOffline: 'Der er stadig ingen forbindelse. Intet er tabt: svarene venter her.',
  outboxNotTaken: 'Modtageren kunne nås, men tog ikke imod svarene. De venter her.',
  outboxNotSent: 'Modtageren kan ikke nås lige nu, eller den beder om at vente lidt. Intet er tabt: svarene venter her.',
  outboxElsewhere: 'Et andet vindue i denne browser er ved at sende.',
  outboxNowhere: 'Siden fortæller ikke, hvor svarene skal sendes hen. Du kan gemme dem i en fil.',
  outboxSaved: (count, plural) =>
    plural === 'one' ? `En fil med ${count} svar er lavet. Svaret er stadig også gemt her.` : `En fil med ${count} svar er lavet. Svarene er stadig også gemt her.`,
  outboxDeleted: 'Svarene er slettet fra denne enhed.',
  outboxNotDeleted: 'Ikke alt kunne slettes fra denne enhed: dens lager svarer ikke lige nu. Åbn siden igen om lidt, og slet én gang til.',

  kioskNext: (seconds, plural) => `Klar til næste person om ${seconds} ${plural === 'one' ? 'sekund' : 'sekunder'}.`,
  kioskStay: 'Rør ved skærmen, hvis du har brug for mere tid.',
  kioskNow: 'Næste person',
  kioskReady: 'Klar til næste person.',
  kioskStillThere: 'Er du her stadig?',
  kioskClears: (seconds, plural) => `Dine svar på skærmen slettes om ${seconds} ${plural === 'one' ? 'sekund' : 'sekunder'}, så næste person kan begynde.`,
  kioskGoOn: 'Ja, jeg er her stadig',

  receiptCode: 'Koden på din kvittering',
  receiptHint: (example) => `Den har 20 bogstaver og tal, som ${example}. Store og små bogstaver, mellemrum og bindestreger er uden betydning.`,
  receiptLookUp: 'Find mit svar',
  receiptLookingUp: 'Leder efter dit svar …',
  receiptMissing: 'Skriv koden på din kvittering.',
  receiptLength: (count) => `Koden har 20 bogstaver og tal; her står der ${count}. Sammenlign med din kvittering.`,
  receiptSign: (sign) => `Der er intet ${sign} i en kode. Sammenlign med din kvittering.`,

  receiptReceived: 'Dit svar er modtaget.',
  receiptOpen: 'Du kan ændre det eller trække det tilbage, så længe der tages imod svar.',
  receiptClosed: 'Der tages ikke længere imod svar, så det kan ikke længere ændres eller trækkes tilbage med koden.',
  receiptWaits: 'Dit svar er gemt på denne enhed og er endnu ikke modtaget.',
  receiptWaitsUnsure: 'Dit svar er gemt på denne enhed. Om det er modtaget, kan ikke ses lige nu.',
  receiptChangeWaits: 'Dit svar er modtaget. Din ændring er gemt på denne enhed og er endnu ikke modtaget.',
  receiptChangeRefused: 'Dit svar er modtaget. Din ændring blev ikke modtaget; den er gemt på denne enhed.',
  receiptRefused: 'Dit svar er gemt på denne enhed. Modtageren tog ikke imod det.',
  receiptWithdrawn: 'Svaret er trukket tilbage. Intet af det, der stod i det, er gemt.',
  receiptUnknown: 'Der er ikke modtaget noget svar med denne kode. Hvis du har sendt det, venter det måske stadig på den enhed, du brugte.',
  receiptOfOther: 'Koden hører til et svar på andre spørgsmål end dem her.',
  receiptUnreachable: 'Der er ingen forbindelse til modtageren lige nu, så det kan ikke ses, hvad der er blevet af dit svar.',
  receiptFailed: (status) => `Modtageren kunne ikke finde dit svar lige nu (kode ${status}).`,
  receiptNoEndpoint: 'Siden fortæller ikke, hvor svar sendes hen, så det kan ikke ses, hvad der er blevet af dit.',
  receiptInsecure: 'Koder kan kun slås op på en side med en sikker adresse.',
  receiptAgain: 'Prøv igen',
  receiptOther: 'En anden kode',

  withdraw: 'Træk mit svar tilbage',
  withdrawConfirm: 'Skal dit svar trækkes tilbage? Modtageren sletter det, og det tæller ikke længere med i resultaterne. Det kan ikke hentes frem igen.',
  withdrawYes: 'Ja, træk det tilbage',
  withdrawNo: 'Lad det stå',
  withdrawing: 'Trækker dit svar tilbage …',
  withdrawDone: 'Dit svar er trukket tilbage. Modtageren har intet gemt af det og tager ikke imod det igen, heller ikke hvis en enhed skulle sende det på ny.',
  withdrawLocal: 'Dit svar er fjernet fra denne enhed. Det var ikke sendt til nogen.',
  withdrawUntold:
    'Dit svar er fjernet fra denne enhed, men modtageren kunne ikke få besked. Hvis det var nået frem før, er det der stadig: gem koden, og træk svaret tilbage her, når der er forbindelse.',
  withdrawFailed: 'Modtageren kunne ikke få besked, så dit svar er endnu ikke trukket tilbage. Gem koden, og prøv igen, når der er forbindelse.',
  withdrawTooLate: 'Der tages ikke længere imod svar, så dit svar kunne ikke trækkes tilbage med koden. Henvend dig til dem, der spurgte dig.',

  receiptChange: 'Ændr mit svar',
  changeFilledIn: 'Det, du svarede før, er udfyldt. Det, du sender nu, træder i stedet for det.',
  changeSealed: 'Dit svar er forseglet, så end ikke denne side kan læse det. Svar forfra; det, du sender nu, træder i stedet for det.',
  changeWithoutKey: 'Dit svar er forseglet, og siden har ingen nøgle til at forsegle et nyt med. Det kan trækkes tilbage her, men ikke ændres.',
  changeFailed: 'Spørgsmålene kunne ikke hentes lige nu. Dit svar står, som det gør.',
  changeStop: 'Lad mit svar stå, som det er',
};
