import { MOST_RESPONSES } from '../../protocol/limits.js';
import { namesTaken } from '../../survey/names-taken.js';
import { type Check, failed, note, passed, worstOf } from '../check.js';
import { isSetAside, judgeReceived, RECEIPT_HINT } from '../judge.js';
import { readBack } from '../read-back.js';
import { sameJson } from '../same-json.js';
import { fateOf, reasonFor } from '../trial.js';

const REPEAT_HINT =
  'What is stored under an id with the same content is answered as received: the first receipt may have been lost on its way, and the device sends until one arrives.';

/** Pairs of submissions that are sent at the same time. */
const PAIRS = 5;

/** Responses as widgets send them: many, again, at once, and again with another content. */
export const receiving: readonly Check[] = [
  {
    id: 'batch',
    name: `A batch of ${MOST_RESPONSES} responses is received`,
    expected: `All ${MOST_RESPONSES} ids in "received".`,
    needs: ['receives-one'],
    run: async (trial) => {
      const samples = await trial.samples(MOST_RESPONSES);
      const submission = await trial.submitAll(
        `a batch of ${MOST_RESPONSES}`,
        samples.map(({ response }) => response),
      );
      return judgeReceived(submission, submission.ids, `Take 1 to ${MOST_RESPONSES} responses and at least 1 MiB at a time. ${RECEIPT_HINT}`);
    },
  },
  {
    id: 'repeat',
    name: 'The same response again is received again',
    expected: 'Its id in "received", as the first time.',
    needs: ['receives-one'],
    run: async (trial) => {
      const { response } = trial.first!.sample;
      return judgeReceived(await trial.submitAll('the same response again', [response]), [response.id], REPEAT_HINT);
    },
  },
  {
    id: 'at-once',
    name: 'The same response twice at once is received',
    expected: 'Its id in "received", in both answers.',
    needs: ['receives-one'],
    run: async (trial) => {
      const samples = await trial.samples(PAIRS);
      const twice = samples.flatMap(({ response }) => [response, response]);
      const submissions = await Promise.all(twice.map((response) => trial.submitAll('a response that was sent twice at once', [response])));
      return worstOf(
        submissions.map((submission) =>
          judgeReceived(submission, submission.ids, `Two tabs may send the same answer. Let the database decide, with a unique id, and answer both as received. ${RECEIPT_HINT}`),
        ),
        `${PAIRS} responses were sent twice each, and received each time.`,
      );
    },
  },
  {
    id: 'other-content',
    name: 'Another response under an id that is taken does not replace the first',
    expected: 'Its id in "refused" with a reason, or in "received"; the first one stays.',
    needs: ['receives-one'],
    run: async (trial) => {
      const { response: first, code } = await trial.sample();
      await trial.submitAll('a response', [first]);
      const other = { ...first, wave: namesTaken(trial.definition, 'wave')?.[0] ?? 'tillid-conform-other' };
      const submission = await trial.submitAll('another response under the same id', [other]);
      const fate = fateOf(submission, first.id);
      if (submission.receipt === null && isSetAside(submission.exchange.status))
        return note(`There came ${submission.fault}.`, 'Nothing is lost, but others in the same batch wait. Name the response in "refused".');
      if (submission.receipt === null)
        return failed(`There came ${submission.fault}.`, 'Compare the content with what is stored under the id: the same is received, another is refused with a reason.');
      if (fate === 'unnamed' || fate === 'both') return failed(`It stands in ${fate === 'both' ? 'both lists' : 'neither list'} of the receipt.`, RECEIPT_HINT);
      const now = await readBack(trial, first.id, code);
      if (now !== undefined && !sameJson(now, first))
        return failed(
          'What is stored under the id has changed.',
          'A response is replaced only by a higher "revision" with the citizen’s receipt code: else whoever knows an id can change an answer.',
        );
      return passed(
        fate === 'refused'
          ? `It was refused: ${reasonFor(submission, first.id)}`
          : `It was answered as received${now === undefined ? '; what is stored now cannot be seen from outside' : ', and the first one stays'}.`,
      );
    },
  },
];
