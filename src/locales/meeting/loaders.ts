import type { MeetingMessages } from '../en-meeting.js';
import { supportedLanguage } from '../loaders.js';

/** Words for the board of a meeting: tag → where they are. */
const MEETING: Readonly<Record<string, () => Promise<MeetingMessages>>> = {
  en: () => import('../en-meeting.js').then((module) => module.enMeeting),
  da: () => import('../da-meeting.js').then((module) => module.daMeeting),
  sv: () => import('../sv-meeting.js').then((module) => module.svMeeting),
  nb: () => import('../nb-meeting.js').then((module) => module.nbMeeting),
  de: () => import('../de-meeting.js').then((module) => module.deMeeting),
  pl: () => import('../pl-meeting.js').then((module) => module.plMeeting),
  uk: () => import('../uk-meeting.js').then((module) => module.ukMeeting),
  tr: () => import('../tr-meeting.js').then((module) => module.trMeeting),
  ar: () => import('../ar-meeting.js').then((module) => module.arMeeting),
};

/** The words for the board of a meeting, in the nearest language that there is; English if they cannot be fetched. */
export function loadMeetingMessages(language: string): Promise<MeetingMessages> {
  return MEETING[supportedLanguage(language)]!().catch(MEETING['en']);
}
