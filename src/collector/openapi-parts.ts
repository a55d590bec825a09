/** The parts of an OpenAPI 3.1 document that this one uses (https://spec.openapis.org/oas/v3.1.1). */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A reference to a named part. */
export interface Reference {
  readonly $ref: string;
}

/** A body of one media type. */
export interface MediaType {
  readonly schema?: JsonSchema;
  /** What each line, or each event, holds: `itemSchema` of OpenAPI 3.2, which 3.1 does not have yet. */
  readonly 'x-itemSchema'?: JsonSchema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

/** Media type → what a body of it holds. */
export type Content = Readonly<Record<string, MediaType>>;

/** What a request is answered with. */
export interface Answer {
  readonly description: string;
  readonly headers?: Readonly<Record<string, Reference>>;
  readonly content: Content;
}

/** A part of an address. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly description: string;
  readonly required?: true;
  readonly schema: JsonSchema;
  readonly example?: unknown;
}

/** What one method does at one address. */
export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required: true; readonly content: Content };
  readonly responses: Readonly<Record<string, Answer | Reference>>;
}

/** The schema of this name. */
export const schemaCalled = (name: string): Reference => ({ $ref: `#/components/schemas/${name}` });

/** The header of this name. */
export const headerCalled = (name: string): Readonly<Record<string, Reference>> => ({ [name]: { $ref: `#/components/headers/${name}` } });

/** A body that is JSON of this schema, by default under the usual media type. */
export const json = (schema: string, example?: unknown, mediaType = 'application/json'): Content => ({
  [mediaType]: { schema: { ...schemaCalled(schema) }, ...(example === undefined ? {} : { example }) },
});

/** A body that is a text. */
export const text = (mediaType: string, more: Pick<MediaType, 'x-itemSchema' | 'example'> = {}): Content => ({ [mediaType]: { schema: { type: 'string' }, ...more } });

/** A body of lines that are JSON of this schema each (https://jsonlines.org). */
export const jsonLinesOf = (schema: string): Content => text('application/jsonl', { 'x-itemSchema': { ...schemaCalled(schema) } });
