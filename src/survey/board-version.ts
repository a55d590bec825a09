/** Longest name of a version that an editor gives to a survey with a board, so that the number of an act has room behind it. */
export const LONGEST_BOARD_VERSION = 24;

/** The name that the editor gave: without the number of an act behind a plus sign. */
export const editorsVersion = (version: string): string => version.replace(/\+\d+$/, '');

/** The name of the version that an act makes: the editor's, a plus sign and the number of the act, such as `2+17`. */
export const versionOfAct = (version: string, number: number): string => `${editorsVersion(version)}+${number}`;
