import type { LocalisedText } from '../text/localised-text.js';
import { chanceFigures } from './chance-words.js';
import { labelOf, valueLabel } from './labels.js';
import { MISSING_KINDS } from './missing-codes.js';
import { rText } from './r-text.js';
import type { Codebook, Variable } from './variable.js';

/** A vector on lines of its own; nothing gives `NULL`, whose length is 0. */
const vector = (entries: readonly string[]) => (entries.length === 0 ? 'c()' : `c(\n      ${entries.join(',\n      ')}\n    )`);

/** Words of which none stands twice, else a factor would make one level of two. */
function distinct(labels: readonly string[], values: readonly (number | string)[]): string[] {
  return labels.map((label, index) => (labels.indexOf(label) === labels.lastIndexOf(label) ? label : `${label} (${values[index]!})`));
}

/** Whether every value has words and nothing lies between them: a factor, where 0 and 1 stay numbers whose mean is a share. */
const isFactor = ({ level, categories, range }: Variable) =>
  level !== 'scale' && categories.length > 1 && categories[0]?.value === 1 && categories.length === range?.max && categories.some(({ id }) => id !== undefined);

function variableList(variable: Variable, language: string): string {
  const { name, kind, categories, named = [], codes } = variable;
  const entries: readonly { readonly value: number | string; readonly text: LocalisedText }[] = [...categories, ...named];
  const values = entries.map(({ value }) => value);
  const chances = Object.entries(chanceFigures(variable) ?? {});
  const labels = distinct(
    entries.map((entry) => valueLabel(entry, language)),
    values,
  );
  return `  list(
    name = ${rText(name)},
    kind = ${rText(kind)},
    factor = ${isFactor(variable) ? 'TRUE' : 'FALSE'},
    label = ${rText(labelOf(variable, language))},
    values = ${vector(values.map((value) => (typeof value === 'string' ? rText(value) : String(value))))},
    labels = ${vector(labels.map(rText))},
    codes = ${vector(codes === undefined ? [] : MISSING_KINDS.map((missing) => `${rText(missing)} = ${codes[missing]}`))},
    chances = ${vector(chances.map(([key, figure]) => `${key} = ${figure}`))}
  )`;
}

const HEAD = `# Reads responses.csv, which lies beside this file, into R (base R alone, 4.0 or newer).
# Set the working directory to their folder first, e.g. setwd("~/survey"), then source("responses.R", encoding = "UTF-8").
#
# responses          one row for each response; missing answers are NA
# responses_missing  why there is no answer, cell by cell: dont-know, no-answer, skipped, not-shown, or absent
#
# attr(responses$x, "label") is the question, attr(responses$x, "labels") the words of its values, and
# attr(responses$x, "missing_codes") the codes that stand in the file. A choice of one option is a factor.
#
# Where attr(responses$x, "randomised_response") holds epsilon, p and q, chance may have changed answers before they were
# sent: the true one was told with p, each other one with q. Estimated shares are (share told - q) / (p - q), with standard
# error sqrt(share * (1 - share) / n) / (p - q).
`;

const TAIL = `
responses <- read.csv("responses.csv", colClasses = "character", encoding = "UTF-8", na.strings = character(0), quote = "\\"", comment.char = "", check.names = FALSE, strip.white = FALSE, fill = FALSE)
stopifnot(identical(names(responses), vapply(variables, function(variable) variable$name, "")))
responses_missing <- responses

for (variable in variables) {
  cells <- as.character(responses[[variable$name]])
  reasons <- rep(NA_character_, length(cells))
  reasons[cells == ""] <- "absent"
  if (variable$kind == "string") {
    # The quote before a text keeps spreadsheets from taking it for a formula.
    guarded <- startsWith(cells, "'")
    values <- cells
    values[guarded] <- substring(cells[guarded], 2)
    values[cells == ""] <- NA_character_
    if (length(variable$values) > 0) attr(values, "labels") <- structure(variable$values, names = variable$labels)
  } else {
    values <- as.numeric(cells)
    for (reason in names(variable$codes)) reasons[!is.na(values) & values == variable$codes[[reason]]] <- reason
    values[!is.na(reasons)] <- NA
    if (variable$kind == "integer" && all(abs(values) <= .Machine$integer.max, na.rm = TRUE)) values <- as.integer(values)
    if (variable$factor) {
      values <- factor(values, levels = variable$values, labels = variable$labels)
    } else if (length(variable$values) > 0) {
      attr(values, "labels") <- structure(variable$values, names = variable$labels)
    }
  }
  attr(values, "label") <- variable$label
  if (length(variable$codes) > 0) attr(values, "missing_codes") <- variable$codes
  if (length(variable$chances) > 0) attr(values, "randomised_response") <- variable$chances
  responses[[variable$name]] <- values
  responses_missing[[variable$name]] <- factor(reasons, levels = c("dont-know", "no-answer", "skipped", "not-shown", "absent"))
}
rm(list = intersect(c("variable", "variables", "cells", "reasons", "reason", "values", "guarded"), ls()))
`;

/**
 * A script of R that reads what `csv` wrote: types, words of variables and values, factors, and missing answers as NA with
 * their reason beside. It is ASCII throughout, whatever the words are.
 *
 * @param language In which the words are; the nearest where there are none (see `pickText`).
 */
export function rScript(codebook: Codebook, { language }: { readonly language: string }): string {
  return `${HEAD}\nvariables <- list(\n${codebook.variables.map((variable) => variableList(variable, language)).join(',\n')}\n)\n${TAIL}`;
}
