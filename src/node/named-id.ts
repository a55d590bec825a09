import { v5 } from 'uuid';

/** Namespace of the ids that are made from a file's own names (UUID version 5, RFC 9562, section 5.5). */
const ID_NAMESPACE = '6c0c8d5e-31c7-4a52-8c68-0d6d6b2f6a10';

/** The id of a response that a file calls by a name: the same name gives the same id, so that importing twice changes nothing. */
export const namedId = ({ survey, version }: { readonly survey: string; readonly version: string }, name: string): string => v5(`${survey} ${version} ${name}`, ID_NAMESPACE);
