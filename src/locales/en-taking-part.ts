import type { SameKeys, Words } from './messages.js';

/** The library's own words for those who take part in a meeting, in English: the source of the keys. Only `tillid-meeting` fetches them. */
export const enTakingPart = {
  roomMissing: 'The meeting could not be shown.',
  roomStep: (number: string, of: string) => `Step ${number} of ${of}`,
  roomCollect: 'Write cards',
  roomRate: 'Rate the cards',
  roomChoose: 'Choose',
  roomContribute: 'Say what can be contributed',
  roomStory: 'The good story',
  /** Before figures. */
  roomAnswersHere: 'Answers in this step:',
  roomAnswersInAll: 'Answers in all:',
  roomTablesAnswering: 'Tables in this step:',
  roomPublic: 'What you write stands on the board at once for everybody to see, with your table if you have one. Please name nobody.',
  roomWish: 'The story is a wish. It stands apart from everything that is counted.',
  /** Why nothing of others is shown. */
  roomAfterOwn: 'You see what others have answered when you have answered yourself.',
  roomAfterClose: 'How the cards were rated is told to everybody when this step is over.',
  roomFacilitatorsChoose: 'The facilitators choose now. They may give their reasons; dots alone decide nothing.',
  roomChosen: 'Chosen so far',
  roomNothingChosen: 'Nothing has been chosen yet.',
  roomTableAsk: 'I sit at table',
  roomTableChoose: 'Choose …',
  roomTableNone: 'No table',
  roomTableTake: 'Go on',
  roomTableMissing: 'Choose your table, or “No table”.',
  /** Before the name of the table. */
  roomTableYours: 'Your table:',
  roomTableChange: 'Change table',
  roomMoreCards: 'Write more cards',
  roomMoreContributions: 'Add another contribution',
  roomNextPerson: 'Somebody else at this table answers now',
  roomGoneOn: (number: string, of: string, step: string) => `The meeting has gone on. Step ${number} of ${of}: ${step}.`,
  roomGoneOnWritten: (step: string) => `The meeting has gone on to “${step}”. Send what you have written, or leave it.`,
  roomRenewed: 'There are new cards in this step. Send what you have filled in, or leave it.',
  roomSendNow: 'Send what I have written',
  roomLeaveNow: 'Leave it',
  roomOthers: 'What others have answered',
  roomSent: 'What you have sent',
  roomSide: 'Something beside the process?',
  roomObject: 'I object',
  roomSideSend: 'Send this beside the process',
  roomSideMore: 'Write something more beside the process',
  roomObjectSend: 'Send the objection',
  roomObjectMore: 'Make another objection',
  roomBehind: 'There is no connection to the meeting just now. You can go on writing; what others do may be missing here.',
} as const satisfies Words;

/** The words for those who take part in a meeting, in any language. */
export type TakingPartMessages = SameKeys<typeof enTakingPart>;
