import { fetchInstrument, type ReadText } from './fetch-instrument.js';
import type { Instrument } from './instrument.js';

/** Loads one instrument. Those that are data beside the code are read with `read`; without it over the network. */
export type LoadInstrument = (read?: ReadText) => Promise<Instrument>;

const satisfaction = () => import('./satisfaction/built-in.js');

/** THE list of built-in instruments: id → what loads it. */
export const INSTRUMENTS: Readonly<Record<string, LoadInstrument>> = {
  satisfaction: async () => (await satisfaction()).satisfaction,
  recommendation: async () => (await satisfaction()).recommendation,
  effort: async () => (await satisfaction()).effort,
  'who-5': (read) => fetchInstrument(new URL('./who-5/who-5.json', import.meta.url), read),
  'ons-4': async () => (await import('./ons-4/ons-4.js')).ons4,
  'life-ladder': async () => (await import('./life-ladder/life-ladder.js')).lifeLadder,
  trust: async () => (await import('./trust/built-in.js')).trust,
  heard: async () => (await import('./heard/built-in.js')).heard,
  'feeling-heard': async () => (await import('./feeling-heard/feeling-heard.js')).feelingHeard,
  'child-day': async () => (await import('./child-day/child-day.js')).childDay,
  'child-own': async () => (await import('./child-own/child-own.js')).childOwn,
  'work-place': async () => (await import('./work-place/work-place.js')).workPlace,
  loneliness: async () => (await import('./loneliness/loneliness.js')).loneliness,
};
