/** Everything that the check of a page can find. */
export type FindingKind =
  | 'LanguageMissing'
  | 'ZoomForbidden'
  | 'ViewportMissing'
  | 'IdTwice'
  | 'ScriptTwice'
  | 'WidgetMissing'
  | 'PolicyBlocked'
  | 'TagUnknown'
  | 'NotDefined'
  | 'NotDrawn'
  | 'EndpointMissing'
  | 'WordsMissing'
  | 'LanguageUnspoken'
  | 'TextFaint'
  | 'EdgeFaint'
  | 'FocusFaint'
  | 'GroundUnknown'
  | 'TextSmall'
  | 'StyleReaches'
  | 'FallbackMissing'
  | 'FrameUntitled'
  | 'FrameScript'
  | 'Offline'
  | 'Policy'
  | 'Insecure'
  | 'Foreign'
  | 'Gone'
  | 'Refused'
  | 'Unreachable'
  | 'NotOurs';

/** Something to mend, or to know. */
export interface Finding<Place> {
  readonly kind: FindingKind;
  readonly weight: 'fault' | 'note';
  /** What is put into the sentence of what was found, and into that of what to do; figures still as numbers. */
  readonly found: readonly (string | number)[];
  readonly todo: readonly (string | number)[];
  /** The element; undefined where it is about the page as a whole. */
  readonly place: Place | undefined;
}
