import { surveyDefinition } from '../survey/survey.js';
import { identifier } from '../text/identifier.js';
import { languageTag, localisedText } from '../text/localised-text.js';
import { wellFormedText } from '../text/well-formed.js';
import { z } from '../validation/zod.js';

/** How far an instrument is tried: published with evidence, own wording after a published one, or own wording that nobody has tried. */
const status = z.enum(['validated', 'based-on', 'own-unvalidated']);

/** Where the words of one language come from: the owner of the instrument, a publication, or us. */
const translation = z.enum(['official', 'published', 'own']);

/**
 * An instrument: a survey definition with all that has to be known before its figures may be believed or its words passed
 * on. What a citizen or a reader of results has to see of it stands in `definition.source` too.
 */
export const instrument = z
  .strictObject({
    id: identifier,
    version: z.string().check(z.minLength(1), z.maxLength(32)),
    definition: surveyDefinition,
    /** What it measures. */
    construct: localisedText,
    status,
    /** The licence of the wording: an identifier of the SPDX list, or in words. */
    licence: wellFormedText(200),
    /** Who owns the wording. */
    rightsHolder: wellFormedText(500),
    /** How the source wants to be named, and where bands and scoring come from. */
    attribution: wellFormedText(1000),
    sourceUrl: z.optional(z.url().check(z.maxLength(2000))),
    /** Whether the wording is part of the definition, or only the scoring. */
    itemsIncluded: z.boolean(),
    /** Language tag → where the words of that language come from. */
    translationStatus: z.record(languageTag, translation),
    /** What is done when answers are missing, in English. */
    missingRule: wellFormedText(500),
    /** The time that the questions ask about, in English. */
    recall: z.optional(wellFormedText(200)),
  })
  .check(
    z.refine(({ id, definition }) => id === definition.id, { error: 'expected the id of the instrument', path: ['definition', 'id'] }),
    z.refine(({ version, definition }) => version === definition.version, { error: 'expected the version of the instrument', path: ['definition', 'version'] }),
  );
export type Instrument = z.infer<typeof instrument>;
