/** The language tag of words whose language nobody has said (BCP 47, ISO 639-2); they are shown to every reader. */
export const UNDETERMINED = 'und';
