import type { SameKeys, Words } from './messages.js';

/** The library's own words for what waits on a device, for kiosks, and for receipts, in English: the source of the keys. Only `<tillid-outbox>`, kiosks and `<tillid-receipt>` need them. */
export const enOutbox = {
  outboxTitle: 'Answers on this device',
  outboxEmpty: 'Nothing is waiting on this device.',
  outboxWaiting: (count: string, plural: Intl.LDMLPluralRule) => (plural === 'one' ? `${count} answer is waiting on this device.` : `${count} answers are waiting on this device.`),
  outboxOverdue: (count: string, plural: Intl.LDMLPluralRule) =>
    plural === 'one'
      ? `${count} answer has waited too long and is no longer sent by itself. Send it now, save it to a file or delete it.`
      : `${count} answers have waited too long and are no longer sent by themselves. Send them now, save them to a file or delete them.`,
  outboxRefused: (count: string, plural: Intl.LDMLPluralRule) => (plural === 'one' ? `${count} answer was not accepted.` : `${count} answers were not accepted.`),
  outboxLost: (count: string, plural: Intl.LDMLPluralRule) =>
    plural === 'one'
      ? `${count} answer that was kept on this device is gone: the browser has deleted it.`
      : `${count} answers that were kept on this device are gone: the browser has deleted them.`,
  outboxLossRead: 'I have read this',
  outboxInTab: 'This browser does not let us keep answers: they are lost when this tab is closed before they have been sent.',
  outboxUnknown: 'It cannot be told whether answers are waiting on this device.',
  outboxRetry: (time: string) => `Next try at ${time}.`,
  outboxRetryTomorrow: (time: string) => `Next try tomorrow at ${time}.`,
  outboxAnswered: (status: string, meaning: string) => `Those who run this page should know: the receiver answers with code ${status} (${meaning}).`,
  answeredWithoutReceipt: 'there was no receipt in its answer',
  answeredNotUnderstood: 'it cannot use what it is sent',
  answeredNoAccess: 'it does not let this page send',
  answeredNotThere: 'nobody takes answers at this address',
  answeredTooLarge: 'the answer is too large for it',
  answeredBusy: 'it asks for patience',
  answeredFaulty: 'it has a fault of its own',

  sendNow: 'Send now',
  saveFile: 'Save to a file',
  deleteAll: 'Delete',
  deleteConfirm: 'Delete these answers from this device? They cannot be brought back.',
  deleteYes: 'Yes, delete',
  keep: 'Keep them',

  outboxSending: 'Sending …',
  outboxAllReceived: 'Everything that was waiting has been received.',
  outboxReceived: (count: string, plural: Intl.LDMLPluralRule) => (plural === 'one' ? `${count} answer has been received.` : `${count} answers have been received.`),
  outboxOffline: 'There is still no connection. Nothing is lost: the answers wait here.',
  outboxNotTaken: 'The receiver was reached, but it did not take the answers. They wait here.',
  outboxNotSent: 'The receiver cannot be reached just now, or it asks for patience. Nothing is lost: the answers wait here.',
  outboxElsewhere: 'Another window of this browser is sending just now.',
  outboxNowhere: 'This page does not say where to send the answers. You can save them to a file.',
  outboxSaved: (count: string, plural: Intl.LDMLPluralRule) =>
    plural === 'one'
      ? `A file with ${count} answer has been made. It is still kept here as well.`
      : `A file with ${count} answers has been made. They are still kept here as well.`,
  outboxDeleted: 'The answers have been deleted from this device.',
  outboxNotDeleted: 'Not everything could be deleted from this device: its storage does not answer just now. Open this page again in a while, and delete once more.',

  kioskNext: (seconds: string, plural: Intl.LDMLPluralRule) =>
    plural === 'one' ? `Ready for the next person in ${seconds} second.` : `Ready for the next person in ${seconds} seconds.`,
  kioskStay: 'Touch the screen if you need more time.',
  kioskNow: 'Next person',
  kioskReady: 'Ready for the next person.',
  kioskStillThere: 'Are you still there?',
  kioskClears: (seconds: string, plural: Intl.LDMLPluralRule) =>
    plural === 'one'
      ? `Your answers on this screen are cleared in ${seconds} second, so that the next person can begin.`
      : `Your answers on this screen are cleared in ${seconds} seconds, so that the next person can begin.`,
  kioskGoOn: 'Yes, I am still here',

  receiptCode: 'The code of your receipt',
  receiptHint: (example: string) => `It has 20 letters and figures, like ${example}. Capitals, spaces and hyphens do not matter.`,
  receiptLookUp: 'Look up my answer',
  receiptLookingUp: 'Looking it up …',
  receiptMissing: 'Write the code of your receipt.',
  receiptLength: (count: string) => `The code has 20 letters and figures; here there are ${count}. Compare it with your receipt.`,
  receiptSign: (sign: string) => `There is no ${sign} in a code. Compare it with your receipt.`,

  receiptReceived: 'Your answer has been received.',
  receiptOpen: 'You can change it or withdraw it as long as answers are taken.',
  receiptClosed: 'Answers are no longer taken, so it cannot be changed or withdrawn with the code any more.',
  receiptWaits: 'Your answer is kept on this device and has not been received yet.',
  receiptWaitsUnsure: 'Your answer is kept on this device. Whether it has been received cannot be told just now.',
  receiptChangeWaits: 'Your answer has been received. Your change to it is kept on this device and has not been received yet.',
  receiptChangeRefused: 'Your answer has been received. Your change to it was not accepted; it is kept on this device.',
  receiptRefused: 'Your answer is kept on this device. The receiver did not accept it.',
  receiptWithdrawn: 'This answer has been withdrawn. Nothing of what it said is stored.',
  receiptUnknown: 'No answer with this code has been received. If you have sent it, it may still be waiting on the device that you used.',
  receiptOfOther: 'This code belongs to an answer to other questions than the ones here.',
  receiptUnreachable: 'There is no connection to the receiver just now, so it cannot be told what became of your answer.',
  receiptFailed: (status: string) => `The receiver could not look up your answer just now (code ${status}).`,
  receiptNoEndpoint: 'This page does not say where answers are sent, so it cannot be told what became of yours.',
  receiptInsecure: 'Codes can be looked up only on a page whose address is secure.',
  receiptAgain: 'Try again',
  receiptOther: 'Another code',

  withdraw: 'Withdraw my answer',
  withdrawConfirm: 'Withdraw your answer? The receiver deletes it, and it counts no longer in the results. It cannot be brought back.',
  withdrawYes: 'Yes, withdraw it',
  withdrawNo: 'Let it stand',
  withdrawing: 'Withdrawing …',
  withdrawDone: 'Your answer has been withdrawn. The receiver keeps nothing of it, and takes it no more, even if a device should send it again.',
  withdrawLocal: 'Your answer has been removed from this device. It had not been sent to anybody.',
  withdrawUntold:
    'Your answer has been removed from this device, but the receiver could not be told. If it had reached the receiver before, it is still there: keep your code, and withdraw it here when there is a connection.',
  withdrawFailed: 'The receiver could not be told, so your answer has not been withdrawn yet. Keep your code, and try again when there is a connection.',
  withdrawTooLate: 'Answers are no longer taken, so your answer could not be withdrawn with the code. Turn to those who asked you.',

  receiptChange: 'Change my answer',
  changeFilledIn: 'What you answered before is filled in. What you send now takes its place.',
  changeSealed: 'Your answer is sealed, so that not even this page can read it. Answer afresh; what you send now takes its place.',
  changeWithoutKey: 'Your answer is sealed, and this page has no key to seal a new one with. It can be withdrawn here, but not changed.',
  changeFailed: 'The questions could not be fetched just now. Your answer stands as it is.',
  changeStop: 'Leave my answer as it is',
} as const satisfies Words;

/** The words for what waits on a device and for receipts, in any language. */
export type OutboxMessages = SameKeys<typeof enOutbox>;
