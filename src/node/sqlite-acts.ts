import type Database from 'libsql';
import { type ActAdded, canonicalJson, type KeptAct, type NewAct, type Rewording } from '../collector.js';
import type { SurveyDefinition, SurveyResponse } from '../schemas.js';
import { type ActRow, actOfRow } from './act-row.js';
import { prepared } from './sqlite-prepared.js';
import { type Mark, markedResponse } from './verified-mark.js';

/** The acts on the board of a survey after the one with a number. */
export const readActs = (database: Database.Database, survey: string, after: number): readonly KeptAct[] =>
  (prepared(database, 'SELECT number, at, token, act FROM acts WHERE survey = ? AND number > ? ORDER BY number').all(survey, after) as ActRow[]).map(actOfRow);

/** Adds an act where it comes after the one that is expected; called within a transaction. */
export function addAct(database: Database.Database, survey: string, { act, at, by, expected }: NewAct): ActAdded {
  const { number } = prepared(database, 'SELECT coalesce(max(number), 0) AS number FROM acts WHERE survey = ?').get(survey) as { number: number };
  if (number !== expected) return { outcome: 'overtaken', number };
  prepared(database, 'INSERT INTO acts VALUES (?, ?, ?, ?, ?)').run(survey, number + 1, at, by, canonicalJson(act));
  return { outcome: 'added', number: number + 1 };
}

/** The ids of the open responses of a survey, each with its revision, which a change makes higher. */
export function responseMarks(database: Database.Database, survey: string): ReadonlyMap<string, string> {
  const rows = prepared(database, "SELECT id, coalesce(json_extract(response, '$.revision'), 0) AS mark FROM responses WHERE survey = ? AND sealed = 0").all(survey) as {
    id: string;
    mark: number;
  }[];
  return new Map(rows.map(({ id, mark }) => [id, String(mark)]));
}

/** The open responses with these ids. */
export function openResponses(database: Database.Database, ids: readonly string[]): readonly SurveyResponse[] {
  const rows = prepared(database, 'SELECT response, verified FROM responses WHERE sealed = 0 AND id IN (SELECT value FROM json_each(?))').all(JSON.stringify(ids)) as {
    response: string;
    verified: Mark;
  }[];
  return rows.map(({ response, verified }) => markedResponse(response, verified));
}

/** Changes words in the definitions of a survey; called within a transaction. */
export function rewordDefinitions(database: Database.Database, survey: string, change: Rewording): number {
  const rows = prepared(database, 'SELECT version, definition FROM definitions WHERE survey = ? ORDER BY version').all(survey) as { version: string; definition: string }[];
  const current = prepared(database, 'SELECT version FROM current_versions WHERE survey = ?').get(survey) as { version: string } | undefined;
  const texts = rows.map(({ version, definition }) => {
    const reworded = change(JSON.parse(definition) as SurveyDefinition, { isCurrent: version === current?.version });
    return { version, definition, text: canonicalJson(reworded) };
  });
  const changed = texts.filter(({ definition, text }) => text !== definition);
  for (const { version, text } of changed) prepared(database, 'UPDATE definitions SET definition = ? WHERE survey = ? AND version = ?').run(text, survey, version);
  return changed.length;
}
