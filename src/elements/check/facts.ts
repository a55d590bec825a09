import type { Paint } from './contrast.js';

/** What became of asking an address. */
export type Reached = 'reached' | 'offline' | 'policy' | 'insecure' | 'foreign' | 'gone' | 'refused' | 'unreachable' | 'not-ours';

/** An address that a widget needs, and what became of asking it. */
export interface AddressFacts {
  readonly purpose: 'answers' | 'definition' | 'results';
  readonly address: string;
  readonly reached: Reached;
  readonly status: number | null;
}

/** A text as it is painted; `ground` is undefined where a picture lies behind it. */
export interface TextFacts {
  readonly words: string;
  readonly ink: Paint;
  readonly ground: Paint | undefined;
  readonly needed: number;
}

/** Texts of a survey that are not there in the language of its place. */
export interface MissingWords {
  readonly count: number;
  readonly example: string;
}

/** What is known of one widget; `Place` stands for the element itself, which judgements never look into. */
export interface WidgetFacts<Place> {
  readonly place: Place;
  readonly tag: string;
  readonly state: 'unknown' | 'undefined' | 'undrawn' | 'drawn';
  readonly language: string;
  readonly isSpoken: boolean;
  readonly asksWithoutEndpoint: boolean;
  readonly hasFallback: boolean;
  readonly addresses: readonly AddressFacts[];
  readonly missing: MissingWords | undefined;
  readonly texts: readonly TextFacts[];
  /** What edges of fields and the ring of the focus are painted with, and on which ground; undefined where a picture lies behind. */
  readonly edges: { readonly line: Paint; readonly ring: Paint; readonly ground: Paint } | undefined;
  /** Size of its text in CSS pixels. */
  readonly size: number;
  /** Declarations of the page that reach into it. */
  readonly strange: readonly string[];
}

/** A frame with a page of a survey. */
export interface FrameFacts<Place> {
  readonly place: Place;
  readonly isNamed: boolean;
  readonly definition: AddressFacts;
}

/** Something that the policy of the page has kept away. */
export interface Blocked {
  readonly directive: string;
  readonly address: string;
}

/** What is known of a page and of everything of ours on it. */
export interface PageFacts<Place> {
  readonly origin: string;
  readonly hasLanguage: boolean;
  /** What its viewport says; undefined where there is none. */
  readonly viewport: string | undefined;
  readonly idsTwice: readonly string[];
  readonly scripts: readonly string[];
  readonly followsFrames: boolean;
  readonly blocked: readonly Blocked[];
  readonly widgets: readonly WidgetFacts<Place>[];
  readonly frames: readonly FrameFacts<Place>[];
}
