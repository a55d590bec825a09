import type { OwnerMessages } from '../../locales/en-owner.js';
import type { OpeningHindrance } from '../../opening/opening-error.js';

/** The fields of the form. */
export type FieldName = 'token' | 'files' | 'definitions' | 'key' | 'passphrase';

/** What is wrong with a field, as the key of the words for it. */
export type FieldFaults = Readonly<Partial<Record<FieldName, keyof OwnerMessages>>>;

/** Where sealed answers are taken from. */
export type Origin = 'receiver' | 'files';

/** What was filled in. */
export interface Filled {
  readonly origin: Origin;
  readonly token: string;
  readonly files: readonly File[];
  readonly definitions: readonly File[];
  readonly key: File | undefined;
  readonly passphrase: string;
}

/** Fields that have to be filled in, with what is said where they are not. */
export function missingIn(filled: Filled, isDefinitionKnown: boolean): FieldFaults {
  const { origin, token, files, definitions, key, passphrase } = filled;
  return {
    ...(origin === 'receiver' && token === '' ? { token: 'openingTokenNeeded' } : {}),
    ...(origin === 'files' && files.length === 0 ? { files: 'openingFilesNeeded' } : {}),
    ...(definitions.length === 0 && !isDefinitionKnown ? { definitions: 'openingDefinitionNeeded' } : {}),
    ...(key === undefined ? { key: 'openingKeyNeeded' } : {}),
    ...(passphrase === '' ? { passphrase: 'openingPassphraseNeeded' } : {}),
  };
}

/** What is said of a hindrance, and at which field, where there is one. */
export const HINDRANCES: Readonly<Record<OpeningHindrance, { readonly words: keyof OwnerMessages; readonly field?: FieldName }>> = {
  'wrong-passphrase': { words: 'openingWrongPassphrase', field: 'passphrase' },
  'wrong-key': { words: 'openingWrongKey', field: 'key' },
  'wrong-definition': { words: 'openingWrongDefinition', field: 'definitions' },
  'wrong-token': { words: 'openingWrongToken', field: 'token' },
  'no-answers': { words: 'openingNoAnswers' },
  'unknown-survey': { words: 'openingUnknownSurvey' },
  unreachable: { words: 'openingUnreachable' },
  'no-https': { words: 'openingNoHttps' },
};
