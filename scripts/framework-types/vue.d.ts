import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { TillidElements } from './elements.js';

type Tag = keyof TillidElements;

/** What Vue asks of an element that it did not make itself (Vue, "Web Components and TypeScript"). */
type VueElement<Name extends Tag> = new () => TillidElements[Name]['element'] & {
  $props: TillidElements[Name]['properties'] & Omit<HTMLAttributes, keyof TillidElements[Name]['properties']> & PublicProps;
  $emit: EmitFn<{ [Event in keyof TillidElements[Name]['events']]: (event: TillidElements[Name]['events'][Event]) => void }>;
};

/** Every element with what it takes in a template. */
export type VueElements = { [Name in Tag]: VueElement<Name> };

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
