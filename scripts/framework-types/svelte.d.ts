import type { HTMLAttributes } from 'svelte/elements';
import type { TillidElements } from './elements.js';

type Tag = keyof TillidElements;

/** Svelte listens for a custom event by `on` and its name as it is. */
type Handlers<Events> = { [Name in keyof Events as Name extends `tillid-${string}` ? `on${Name}` : never]?: (event: Events[Name]) => void };

type Own<Name extends Tag> = TillidElements[Name]['attributes'] & TillidElements[Name]['properties'] & Handlers<TillidElements[Name]['events']>;

/** Every element with what it takes in markup. */
export type SvelteElements = { [Name in Tag]: Own<Name> & Omit<HTMLAttributes<TillidElements[Name]['element']>, keyof Own<Name>> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
