import type Database from 'libsql';
import type { ChosenQuote, Quote, Quotes } from '../collector.js';
import { prepared } from './sqlite-prepared.js';

/** The quotes of a survey, and the number of its last publication. */
export function readQuotes(database: Database.Database, survey: string): Quotes {
  const quotes = prepared(database, 'SELECT question, text FROM quotes WHERE survey = ? ORDER BY place').all(survey) as Quote[];
  const row = prepared(database, 'SELECT batch FROM publications WHERE survey = ?').get(survey) as { batch: number } | undefined;
  return { quotes: quotes.map(({ question, text }) => ({ question, text })), publication: row?.batch ?? 0 };
}

/** Puts quotes in the place of those that a survey has, as far as their responses are as they were; called within a transaction. */
export function chooseQuotes(database: Database.Database, survey: string, quotes: readonly ChosenQuote[]): void {
  prepared(database, 'DELETE FROM quotes WHERE survey = ?').run(survey);
  for (const [place, { question, text, response, revision }] of quotes.entries())
    prepared(
      database,
      "INSERT INTO quotes SELECT ?, ?, ?, ?, id FROM responses WHERE id = ? AND survey = ? AND sealed = 0 AND coalesce(json_extract(response, '$.revision'), 0) = ?",
    ).run(survey, place, question, text, response, survey, revision);
}

/** Lets go of the quotes from a response; called within the transaction that removes it or writes over it. */
export function forgetQuotes(database: Database.Database, response: string): void {
  prepared(database, 'DELETE FROM quotes WHERE response = ?').run(response);
}
