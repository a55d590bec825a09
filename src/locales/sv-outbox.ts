import type { OutboxMessages } from './en-outbox.js';

/** The library's own words for what waits on a device, and for receipts, in Swedish. */
export const svOutbox: OutboxMessages = {
  outboxTitle: 'Svar på den här enheten',
  outboxEmpty: 'Inga svar väntar på den här enheten.',
  outboxWaiting: (count) => `${count} svar väntar på den här enheten.`,
  outboxOverdue: (count, plural) =>
    plural === 'one'
      ? `${count} svar har väntat för länge och skickas inte längre av sig självt. Skicka det nu, spara det i en fil eller radera det.`
      : `${count} svar har väntat för länge och skickas inte längre av sig själva. Skicka dem nu, spara dem i en fil eller radera dem.`,
  outboxRefused: (count) => `${count} svar togs inte emot.`,
  outboxLost: (count, plural) =>
    plural === 'one'
      ? `${count} svar som var sparat på den här enheten är borta: webbläsaren har raderat det.`
      : `${count} svar som var sparade på den här enheten är borta: webbläsaren har raderat dem.`,
  outboxLossRead: 'Jag har läst det',
  outboxInTab: 'Den här webbläsaren låter oss inte spara svar: de går förlorade om fliken stängs innan de har skickats.',
  outboxUnknown: 'Det går inte att se om det väntar svar på den här enheten.',
  outboxRetry: (time) => `Nästa försök kl. ${time}.`,
  outboxRetryTomorrow: (time) => `Nästa försök i morgon kl. ${time}.`,
  outboxAnswered: (status, meaning) => `Berätta gärna för dem som har hand om sidan: mottagaren svarar med kod ${status} (${meaning}).`,
  answeredWithoutReceipt: 'det fanns inget kvitto i svaret',
  answeredNotUnderstood: 'den kan inte använda det som skickas',
  answeredNoAccess: 'den låter inte den här sidan skicka',
  answeredNotThere: 'ingen tar emot svar på adressen',
  answeredTooLarge: 'svaret är för stort',
  answeredBusy: 'den ber om att få vänta lite',
  answeredFaulty: 'den har själv ett fel',

  sendNow: 'Skicka nu',
  saveFile: 'Spara i en fil',
  deleteAll: 'Radera',
  deleteConfirm: 'Ska svaren raderas från den här enheten? De går inte att få tillbaka.',
  deleteYes: 'Ja, radera',
  keep: 'Behåll dem',

  outboxSending: 'Skickar …',
  outboxAllReceived: 'Allt som väntade har kommit fram.',
  outboxReceived: (count) => `${count} svar har kommit fram.`,
  outboxOffline: 'Det finns fortfarande ingen anslutning. Inget är förlorat: svaren väntar här.',
  outboxNotTaken: 'Mottagaren gick att nå, men tog inte emot svaren. De väntar här.',
  outboxNotSent: 'Mottagaren går inte att nå just nu, eller så ber den om att få vänta lite. Inget är förlorat: svaren väntar här.',
  outboxElsewhere: 'Ett annat fönster i den här webbläsaren håller på att skicka.',
  outboxNowhere: 'Sidan talar inte om vart svaren ska skickas. Du kan spara dem i en fil.',
  outboxSaved: (count, plural) =>
    plural === 'one'
      ? `En fil med ${count} svar har skapats. Svaret är fortfarande sparat här också.`
      : `En fil med ${count} svar har skapats. Svaren är fortfarande sparade här också.`,
  outboxDeleted: 'Svaren har raderats från den här enheten.',
  outboxNotDeleted: 'Allt kunde inte raderas från den här enheten: lagringen svarar inte just nu. Öppna sidan igen om en stund och radera en gång till.',

  kioskNext: (seconds, plural) => `Klar för nästa person om ${seconds} ${plural === 'one' ? 'sekund' : 'sekunder'}.`,
  kioskStay: 'Rör vid skärmen om du behöver mer tid.',
  kioskNow: 'Nästa person',
  kioskReady: 'Redo för nästa person.',
  kioskStillThere: 'Är du kvar?',
  kioskClears: (seconds, plural) => `Dina svar på skärmen raderas om ${seconds} ${plural === 'one' ? 'sekund' : 'sekunder'}, så att nästa person kan börja.`,
  kioskGoOn: 'Ja, jag är kvar',

  receiptCode: 'Koden på ditt kvitto',
  receiptHint: (example) => `Den har 20 bokstäver och siffror, som ${example}. Stora och små bokstäver, mellanslag och bindestreck har ingen betydelse.`,
  receiptLookUp: 'Hitta mitt svar',
  receiptLookingUp: 'Letar efter ditt svar …',
  receiptMissing: 'Skriv koden på ditt kvitto.',
  receiptLength: (count) => `Koden har 20 bokstäver och siffror; här står det ${count}. Jämför med ditt kvitto.`,
  receiptSign: (sign) => `Det finns inget ${sign} i en kod. Jämför med ditt kvitto.`,

  receiptReceived: 'Ditt svar har kommit fram.',
  receiptOpen: 'Du kan ändra det eller ta tillbaka det så länge svar tas emot.',
  receiptClosed: 'Svar tas inte längre emot, så det går inte längre att ändra eller ta tillbaka det med koden.',
  receiptWaits: 'Ditt svar är sparat på den här enheten och har inte kommit fram ännu.',
  receiptWaitsUnsure: 'Ditt svar är sparat på den här enheten. Om det har kommit fram går inte att se just nu.',
  receiptChangeWaits: 'Ditt svar har kommit fram. Din ändring är sparad på den här enheten och har inte kommit fram ännu.',
  receiptChangeRefused: 'Ditt svar har kommit fram. Din ändring togs inte emot; den är sparad på den här enheten.',
  receiptRefused: 'Ditt svar är sparat på den här enheten. Mottagaren tog inte emot det.',
  receiptWithdrawn: 'Svaret har tagits tillbaka. Inget av det som stod i det är sparat.',
  receiptUnknown: 'Inget svar med den här koden har kommit fram. Om du har skickat det väntar det kanske fortfarande på den enhet du använde.',
  receiptOfOther: 'Koden hör till ett svar på andra frågor än de här.',
  receiptUnreachable: 'Det finns ingen anslutning till mottagaren just nu, så det går inte att se vad som har hänt med ditt svar.',
  receiptFailed: (status) => `Mottagaren kunde inte leta upp ditt svar just nu (kod ${status}).`,
  receiptNoEndpoint: 'Sidan talar inte om vart svar skickas, så det går inte att se vad som har hänt med ditt.',
  receiptInsecure: 'Koder går bara att slå upp på en sida med en säker adress.',
  receiptAgain: 'Försök igen',
  receiptOther: 'En annan kod',

  withdraw: 'Ta tillbaka mitt svar',
  withdrawConfirm: 'Ska ditt svar tas tillbaka? Mottagaren raderar det, och det räknas inte längre med i resultaten. Det går inte att få fram igen.',
  withdrawYes: 'Ja, ta tillbaka det',
  withdrawNo: 'Låt det stå kvar',
  withdrawing: 'Tar tillbaka ditt svar …',
  withdrawDone: 'Ditt svar har tagits tillbaka. Mottagaren har inget av det kvar och tar inte emot det igen, inte heller om en enhet skulle skicka det på nytt.',
  withdrawLocal: 'Ditt svar har tagits bort från den här enheten. Det hade inte skickats till någon.',
  withdrawUntold:
    'Ditt svar har tagits bort från den här enheten, men mottagaren kunde inte få veta det. Om det hade kommit fram tidigare finns det kvar där: spara koden och ta tillbaka svaret här när det finns en anslutning.',
  withdrawFailed: 'Mottagaren kunde inte få veta det, så ditt svar har inte tagits tillbaka ännu. Spara koden och försök igen när det finns en anslutning.',
  withdrawTooLate: 'Svar tas inte längre emot, så ditt svar kunde inte tas tillbaka med koden. Vänd dig till dem som frågade dig.',

  receiptChange: 'Ändra mitt svar',
  changeFilledIn: 'Det du svarade förut är ifyllt. Det du skickar nu ersätter det.',
  changeSealed: 'Ditt svar är förseglat, så inte ens den här sidan kan läsa det. Svara från början; det du skickar nu ersätter det.',
  changeWithoutKey: 'Ditt svar är förseglat, och sidan har ingen nyckel att försegla ett nytt med. Det kan tas tillbaka här, men inte ändras.',
  changeFailed: 'Frågorna kunde inte hämtas just nu. Ditt svar står kvar som det är.',
  changeStop: 'Låt mitt svar stå som det är',
};
