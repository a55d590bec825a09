/** What `Checkpointer` runs in a thread: moves the write-ahead log of a database file into it whenever it is told to. */
import { parentPort, workerData } from 'node:worker_threads';
import Database from 'libsql';

const database = new Database(workerData as string);
database.exec('PRAGMA synchronous = FULL');

parentPort!.on('message', (told: 'move' | 'end') => {
  if (told === 'move') {
    database.prepare('PRAGMA wal_checkpoint(PASSIVE)').get();
    parentPort!.postMessage('moved');
  } else {
    database.close();
    parentPort!.close();
  }
});
