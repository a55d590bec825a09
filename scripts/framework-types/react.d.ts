import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { TillidElements } from './elements.js';

type Tag = keyof TillidElements;

/** React listens for a custom event by `on` and its name as it is. */
type Handlers<Events> = { [Name in keyof Events as Name extends `tillid-${string}` ? `on${Name}` : never]?: (event: Events[Name]) => void };

type Own<Name extends Tag> = TillidElements[Name]['attributes'] & TillidElements[Name]['properties'] & Handlers<TillidElements[Name]['events']>;
type Html<Name extends Tag> = DetailedHTMLProps<HTMLAttributes<TillidElements[Name]['element']>, TillidElements[Name]['element']>;

/** Every element with what it takes in JSX. */
export type ReactElements = { [Name in Tag]: Own<Name> & Omit<Html<Name>, keyof Own<Name>> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
