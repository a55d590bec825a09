import type { OutboxMessages } from '../en-outbox.js';
import type { OwnerMessages } from '../en-owner.js';
import { supportedLanguage } from '../loaders.js';

/** Words for elements that stand apart from asking, which no page needs before its first question: tag → where they are. */
const OUTBOX: Readonly<Record<string, () => Promise<OutboxMessages>>> = {
  en: () => import('../en-outbox.js').then((module) => module.enOutbox),
  da: () => import('../da-outbox.js').then((module) => module.daOutbox),
  sv: () => import('../sv-outbox.js').then((module) => module.svOutbox),
  nb: () => import('../nb-outbox.js').then((module) => module.nbOutbox),
  de: () => import('../de-outbox.js').then((module) => module.deOutbox),
  pl: () => import('../pl-outbox.js').then((module) => module.plOutbox),
  uk: () => import('../uk-outbox.js').then((module) => module.ukOutbox),
  tr: () => import('../tr-outbox.js').then((module) => module.trOutbox),
  ar: () => import('../ar-outbox.js').then((module) => module.arOutbox),
};
const OWNER: Readonly<Record<string, () => Promise<OwnerMessages>>> = {
  en: () => import('../en-owner.js').then((module) => module.enOwner),
  da: () => import('../da-owner.js').then((module) => module.daOwner),
  sv: () => import('../sv-owner.js').then((module) => module.svOwner),
  nb: () => import('../nb-owner.js').then((module) => module.nbOwner),
  de: () => import('../de-owner.js').then((module) => module.deOwner),
  pl: () => import('../pl-owner.js').then((module) => module.plOwner),
  uk: () => import('../uk-owner.js').then((module) => module.ukOwner),
  tr: () => import('../tr-owner.js').then((module) => module.trOwner),
  ar: () => import('../ar-owner.js').then((module) => module.arOwner),
};

/** The words for what waits on a device and for receipts in the nearest language that there is; English if they cannot be fetched. */
export function loadOutboxMessages(language: string): Promise<OutboxMessages> {
  return OUTBOX[supportedLanguage(language)]!().catch(OUTBOX['en']);
}

/** The words for those who own an endpoint or a key in the nearest language that there is; English if they cannot be fetched. */
export function loadOwnerMessages(language: string): Promise<OwnerMessages> {
  return OWNER[supportedLanguage(language)]!().catch(OWNER['en']);
}
