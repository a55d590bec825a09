import assert from 'node:assert/strict';
import { statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import Database from 'libsql';
import { Checkpointer } from '../../src/node/checkpointer.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';

/** A database in write-ahead mode that moves nothing by itself, with a table of notes. */
function loggedDatabase() {
  const file = path.join(temporaryDirectory(), 'notes.db');
  const database = new Database(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; CREATE TABLE notes (words TEXT)');
  return { file, database };
}

const writeNotes = (database: Database.Database, count: number) => {
  database.exec('BEGIN');
  for (let note = 0; note < count; note++) database.prepare('INSERT INTO notes VALUES (?)').run('a note of some length '.repeat(20));
  database.exec('COMMIT');
};

describe('the thread that moves the write-ahead log', () => {
  it('brings what was committed into the file', async () => {
    const { file, database } = loggedDatabase();
    const checkpointer = new Checkpointer(file, () => undefined);
    const before = statSync(file).size;
    writeNotes(database, 1000);
    checkpointer.committed(1000);
    await checkpointer.idle();
    assert.ok(statSync(file).size > before + 400_000);
    await checkpointer.close();
    database.close();
  });

  it('leaves a few rows to wait for more', async () => {
    const { file, database } = loggedDatabase();
    let moves = 0;
    const checkpointer = new Checkpointer(file, () => moves++);
    for (const rows of [300, 199]) checkpointer.committed(rows);
    await checkpointer.idle();
    assert.equal(moves, 0);
    checkpointer.committed(1);
    await checkpointer.idle();
    assert.equal(moves, 1);
    await checkpointer.close();
    database.close();
  });

  it('begins anew after a move that failed, and says so', async () => {
    const file = path.join(temporaryDirectory(), 'notes.db');
    writeFileSync(file, 'this is no database, whatever its name says; '.repeat(20));
    const warnings: string[] = [];
    const warn = ({ message }: Error) => void warnings.push(message);
    process.on('warning', warn);
    let moves = 0;
    const checkpointer = new Checkpointer(file, () => moves++);
    checkpointer.committed(1000);
    await checkpointer.idle();
    checkpointer.committed(1000);
    await checkpointer.idle();
    assert.equal(moves, 2);
    // Warnings are told in the next turn.
    await new Promise(setImmediate);
    process.off('warning', warn);
    assert.deepEqual(
      warnings.map((message) => /could not be moved: .*NOTADB/.test(message)),
      [true, true],
      warnings.join(),
    );
    await checkpointer.close();
  });
});
