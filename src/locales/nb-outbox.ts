import type { OutboxMessages } from './en-outbox.js';

/** The library's own words for what waits on a device, and for receipts, in Norwegian Bokmål. */
export const nbOutbox: OutboxMessages = {
  outboxTitle: 'Svar på denne enheten',
  outboxEmpty: 'Ingen svar venter på denne enheten.',
  outboxWaiting: (count) => `${count} svar venter på denne enheten.`,
  outboxOverdue: (count, plural) =>
    plural === 'one'
      ? `${count} svar har ventet for lenge og blir ikke lenger sendt av seg selv. Send det nå, lagre det i en fil eller slett det.`
      : `${count} svar har ventet for lenge og blir ikke lenger sendt av seg selv. Send dem nå, lagre dem i en fil eller slett dem.`,
  outboxRefused: (count) => `${count} svar ble ikke tatt imot.`,
  outboxLost: (count, plural) =>
    plural === 'one'
      ? `${count} svar som var lagret på denne enheten, er borte: nettleseren har slettet det.`
      : `${count} svar som var lagret på denne enheten, er borte: nettleseren har slettet dem.`,
  outboxLossRead: 'Jeg har lest dette',
  outboxInTab: 'Denne nettleseren lar oss ikke lagre svar: de går tapt hvis fanen lukkes før de er sendt.',
  outboxUnknown: 'Det er ikke mulig å se om det venter svar på denne enheten.',
  outboxRetry: (time) => `Neste forsøk kl. ${time}.`,
  outboxRetryTomorrow: (time) => `Neste forsøk i morgen kl. ${time}.`,
  outboxAnswered: (status, meaning) => `Si gjerne fra til dem som står bak siden: mottakeren svarer med kode ${status} (${meaning}).`,
  answeredWithoutReceipt: 'det var ingen kvittering i svaret',
  answeredNotUnderstood: 'den kan ikke bruke det den får',
  answeredNoAccess: 'den lar ikke denne siden sende',
  answeredNotThere: 'ingen tar imot svar på adressen',
  answeredTooLarge: 'svaret er for stort',
  answeredBusy: 'den ber om å vente litt',
  answeredFaulty: 'den har selv en feil',

  sendNow: 'Send nå',
  saveFile: 'Lagre i en fil',
  deleteAll: 'Slett',
  deleteConfirm: 'Skal svarene slettes fra denne enheten? De kan ikke hentes tilbake.',
  deleteYes: 'Ja, slett',
  keep: 'Behold dem',

  outboxSending: 'Sender …',
  outboxAllReceived: 'Alt som ventet, er mottatt.',
  outboxReceived: (count) => `${count} svar er nå mottatt.`,
  outboxOffline: 'Det er fortsatt ingen forbindelse. Ingenting er tapt: svarene venter her.',
  outboxNotTaken: 'Mottakeren kunne nås, men tok ikke imot svarene. De venter her.',
  outboxNotSent: 'Mottakeren kan ikke nås akkurat nå, eller den ber om å vente litt. Ingenting er tapt: svarene venter her.',
  outboxElsewhere: 'Et annet vindu i denne nettleseren er i ferd med å sende.',
  outboxNowhere: 'Siden sier ikke hvor svarene skal sendes. Du kan lagre dem i en fil.',
  outboxSaved: (count, plural) =>
    plural === 'one' ? `En fil med ${count} svar er laget. Svaret er fortsatt lagret her også.` : `En fil med ${count} svar er laget. Svarene er fortsatt lagret her også.`,
  outboxDeleted: 'Svarene er slettet fra denne enheten.',
  outboxNotDeleted: 'Ikke alt kunne slettes fra denne enheten: lagringen svarer ikke akkurat nå. Åpne siden igjen om litt, og slett én gang til.',

  kioskNext: (seconds, plural) => `Klar for neste person om ${seconds} ${plural === 'one' ? 'sekund' : 'sekunder'}.`,
  kioskStay: 'Ta på skjermen hvis du trenger mer tid.',
  kioskNow: 'Neste person',
  kioskReady: 'Klar for neste person.',
  kioskStillThere: 'Er du her fortsatt?',
  kioskClears: (seconds, plural) => `Svarene dine på skjermen slettes om ${seconds} ${plural === 'one' ? 'sekund' : 'sekunder'}, så neste person kan begynne.`,
  kioskGoOn: 'Ja, jeg er her fortsatt',

  receiptCode: 'Koden på kvitteringen din',
  receiptHint: (example) => `Den har 20 bokstaver og tall, som ${example}. Store og små bokstaver, mellomrom og bindestreker spiller ingen rolle.`,
  receiptLookUp: 'Finn svaret mitt',
  receiptLookingUp: 'Leter etter svaret ditt …',
  receiptMissing: 'Skriv koden på kvitteringen din.',
  receiptLength: (count) => `Koden har 20 bokstaver og tall; her står det ${count}. Sammenlign med kvitteringen din.`,
  receiptSign: (sign) => `Det finnes ingen ${sign} i en kode. Sammenlign med kvitteringen din.`,

  receiptReceived: 'Svaret ditt er mottatt.',
  receiptOpen: 'Du kan endre det eller trekke det tilbake så lenge det tas imot svar.',
  receiptClosed: 'Det tas ikke lenger imot svar, så det kan ikke lenger endres eller trekkes tilbake med koden.',
  receiptWaits: 'Svaret ditt er lagret på denne enheten og er ikke mottatt ennå.',
  receiptWaitsUnsure: 'Svaret ditt er lagret på denne enheten. Om det er mottatt, er ikke mulig å se akkurat nå.',
  receiptChangeWaits: 'Svaret ditt er mottatt. Endringen din er lagret på denne enheten og er ikke mottatt ennå.',
  receiptChangeRefused: 'Svaret ditt er mottatt. Endringen din ble ikke tatt imot; den er lagret på denne enheten.',
  receiptRefused: 'Svaret ditt er lagret på denne enheten. Mottakeren tok ikke imot det.',
  receiptWithdrawn: 'Svaret er trukket tilbake. Ingenting av det som sto i det, er lagret.',
  receiptUnknown: 'Det er ikke mottatt noe svar med denne koden. Hvis du har sendt det, venter det kanskje fortsatt på enheten du brukte.',
  receiptOfOther: 'Koden hører til et svar på andre spørsmål enn disse.',
  receiptUnreachable: 'Det er ingen forbindelse til mottakeren akkurat nå, så det er ikke mulig å se hva som har skjedd med svaret ditt.',
  receiptFailed: (status) => `Mottakeren kunne ikke finne svaret ditt akkurat nå (kode ${status}).`,
  receiptNoEndpoint: 'Siden sier ikke hvor svar sendes, så det er ikke mulig å se hva som har skjedd med ditt.',
  receiptInsecure: 'Koder kan bare slås opp på en side med en sikker adresse.',
  receiptAgain: 'Prøv igjen',
  receiptOther: 'En annen kode',

  withdraw: 'Trekk svaret mitt tilbake',
  withdrawConfirm: 'Skal svaret ditt trekkes tilbake? Mottakeren sletter det, og det teller ikke lenger med i resultatene. Det kan ikke hentes fram igjen.',
  withdrawYes: 'Ja, trekk det tilbake',
  withdrawNo: 'La det stå',
  withdrawing: 'Trekker svaret ditt tilbake …',
  withdrawDone: 'Svaret ditt er trukket tilbake. Mottakeren har ikke lagret noe av det og tar ikke imot det igjen, heller ikke om en enhet skulle sende det på nytt.',
  withdrawLocal: 'Svaret ditt er fjernet fra denne enheten. Det var ikke sendt til noen.',
  withdrawUntold:
    'Svaret ditt er fjernet fra denne enheten, men mottakeren kunne ikke få beskjed. Hvis det hadde kommet fram før, er det der fortsatt: ta vare på koden, og trekk svaret tilbake her når det er forbindelse.',
  withdrawFailed: 'Mottakeren kunne ikke få beskjed, så svaret ditt er ikke trukket tilbake ennå. Ta vare på koden, og prøv igjen når det er forbindelse.',
  withdrawTooLate: 'Det tas ikke lenger imot svar, så svaret ditt kunne ikke trekkes tilbake med koden. Ta kontakt med dem som spurte deg.',

  receiptChange: 'Endre svaret mitt',
  changeFilledIn: 'Det du svarte før, er fylt ut. Det du sender nå, kommer i stedet.',
  changeSealed: 'Svaret ditt er forseglet, så ikke engang denne siden kan lese det. Svar på nytt; det du sender nå, kommer i stedet.',
  changeWithoutKey: 'Svaret ditt er forseglet, og siden har ingen nøkkel å forsegle et nytt med. Det kan trekkes tilbake her, men ikke endres.',
  changeFailed: 'Spørsmålene kunne ikke hentes akkurat nå. Svaret ditt står som det er.',
  changeStop: 'La svaret mitt stå som det er',
};
