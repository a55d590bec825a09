import type { RankAnswer } from './rank.js';

/** Options by place, best first; those of one place together. */
export type Places = readonly (readonly string[])[];

const isPlace = (value: unknown): value is string | string[] => typeof value === 'string' || (Array.isArray(value) && value.every((id) => typeof id === 'string'));

/** A ranking as forms send it, a list in JSON; null where it is none. */
export function readRanking(text: string | null): RankAnswer | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return Array.isArray(value) && value.every(isPlace) ? value : null;
  } catch {
    return null;
  }
}

/** The places of an answer: each option once, none that are not offered, those of one place in the order of `ids`. */
export function placesOf(answer: RankAnswer | null, ids: readonly string[]): Places {
  const seen = new Set<string>();
  const isNew = (id: string) => ids.includes(id) && !seen.has(id) && seen.add(id).size > 0;
  return (answer ?? [])
    .map((place) => (typeof place === 'string' ? [place] : place).filter(isNew).sort((a, b) => ids.indexOf(a) - ids.indexOf(b)))
    .filter((place) => place.length > 0);
}

/** The answer that places are, or null where there are none. */
export const answerOf = (places: Places): RankAnswer | null => (places.length === 0 ? null : places.map((place) => (place.length === 1 ? place[0]! : place)));

/** The place of an option, counted from 0; -1 where it has none. */
export const indexOf = (places: Places, id: string): number => places.findIndex((place) => place.includes(id));

/** Takes an option out of its place; what shared it stays there. */
export const without = (places: Places, id: string): Places => places.map((place) => place.filter((one) => one !== id)).filter((place) => place.length > 0);

/** Gives an option a place of its own, so many from the first; what stood there moves down. */
export function putAt(places: Places, id: string, index: number): Places {
  return without(places, id).toSpliced(index, 0, [id]);
}

/** Lets an option share a place with those who have it; its own, where it had one alone, is closed up. */
export const joined = (places: Places, id: string, index: number): Places =>
  places.map((place, at) => [...place.filter((one) => one !== id), ...(at === index ? [id] : [])]).filter((place) => place.length > 0);

/** One place up, or out of a shared place to one of its own above it. */
export function movedUp(places: Places, id: string): Places {
  const index = indexOf(places, id);
  return putAt(places, id, places[index]!.length > 1 ? index : Math.max(0, index - 1));
}

/** One place down, or out of a shared place to one of its own below it. */
export function movedDown(places: Places, id: string): Places {
  return putAt(places, id, indexOf(places, id) + 1);
}
