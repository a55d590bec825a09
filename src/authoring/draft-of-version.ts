import type { Draft } from './draft.js';

/** What holds for a survey now, whatever was asked before: its days, other ways in, what became of it, and what protects it. */
const STAYS = ['opens', 'closes', 'contact', 'outcome', 'privacy', 'bots', 'codes', 'origins'];

/** A draft that asks what an older version asked, with what holds now of the survey around it. */
export function draftOfVersion(older: Draft, now: Draft): Draft {
  const asked = Object.entries(older).filter(([key]) => !STAYS.includes(key) && key !== '$schema');
  const around = Object.entries(now).filter(([key]) => STAYS.includes(key) || key === 'version');
  return Object.fromEntries([...asked, ...around]);
}
