import { type Check, note, passed } from '../check.js';
import { withdrawAll } from '../withdraw-all.js';

/** What cannot be seen from outside, and what is left behind. */
export const unseen: readonly Check[] = [
  {
    id: 'durable',
    name: 'What is named as received is safe',
    expected: 'The response is on disk before the receipt is sent: devices delete what a receipt names.',
    needs: [],
    run: () =>
      note(
        'It cannot be seen from outside.',
        'Commit before you answer, with synchronous writes (fsync; in PostgreSQL synchronous_commit = on, in SQLite synchronous = FULL). Then kill the process with signal 9 under load, several times, and compare what was acknowledged with what is stored.',
      ),
  },
  {
    id: 'logs',
    name: 'Nothing but the response is kept',
    expected: 'No network address, no user agent and no answer in a log.',
    needs: [],
    run: () =>
      note(
        'It cannot be seen from outside.',
        'Look into the logs of the endpoint and of every proxy in front of it, and shorten or leave out addresses. Look for the text “Test” of this run.',
      ),
  },
  {
    id: 'left-behind',
    name: 'The test answers are gone',
    expected: 'Every test answer is withdrawn with its receipt code, where the endpoint offers that.',
    needs: ['receives-one'],
    run: async (trial) => {
      const { withdrawn, left } = await withdrawAll(trial);
      if (left === 0) return passed(`${withdrawn} were withdrawn.`);
      return note(
        `${left} test answers are still stored${withdrawn > 0 ? `, ${withdrawn} were withdrawn` : ''}.`,
        'Delete those in the group "tillid-conform", or, where the survey takes only its own groups, those whose "client" begins with it.',
      );
    },
  },
];
