import type { Sample, Submission, Trial } from '../trial.js';
import { type Check, failed, note, passed, type Verdict } from '../check.js';
import { judgeReceived, judgeRefusalOfAll, RECEIPT_HINT } from '../judge.js';
import { fateOf, reasonFor } from '../trial.js';

/** Stands in the answer of the faulty response, so that its way into an error message can be seen. */
const CANARY = 'tillid-conform-canary-4711';

/** Sends one changed response and says where it went. */
async function sendChanged(trial: Trial, what: string, change: (sample: Sample) => object): Promise<{ readonly id: string; readonly submission: Submission }> {
  const sample = await trial.sample();
  const { id } = sample.response;
  return { id, submission: await trial.submitAll(what, [{ ...sample.response, ...change(sample), id }]) };
}

function judgeOdd(trial: Trial, { id, submission }: Awaited<ReturnType<typeof sendChanged>>, taken: Verdict): Verdict {
  if (submission.receipt === null) return judgeRefusalOfAll(trial, submission);
  const fate = fateOf(submission, id);
  if (fate === 'received') return taken;
  if (fate === 'refused') return passed(`It was refused: ${reasonFor(submission, id)}`);
  return failed(`It stands in ${fate === 'both' ? 'both lists' : 'neither list'} of the receipt. A widget would send it again and again.`, RECEIPT_HINT);
}

/** Responses that do not fit: the right ones beside them are received all the same, and no answer is repeated. */
export const faulty: readonly Check[] = [
  {
    id: 'faulty-one',
    name: 'One faulty response does not hold up the good ones beside it',
    expected: 'The good ones in "received", the faulty one in "refused" with a reason that does not repeat the answer.',
    needs: ['receives-one'],
    run: async (trial) => {
      const good = (await trial.samples(3)).map(({ response }) => response);
      const bad = { ...(await trial.sample()).response, answers: CANARY };
      const submission = await trial.submitAll('a batch with one faulty response', [good[0]!, bad, ...good.slice(1)]);
      if (submission.exchange.text.includes(CANARY))
        return failed('The answer of the endpoint repeats what the citizen wrote.', 'Name the place and what was expected, never the answer: it ends in logs and on screens.');
      if (submission.receipt === null) return judgeRefusalOfAll(trial, submission);
      const others = judgeReceived(
        submission,
        good.map(({ id }) => id),
        'Check and store each response by itself: a faulty one must not take the others with it.',
      );
      if (others.outcome === 'failed') return others;
      return judgeOdd(
        trial,
        { id: bad.id, submission },
        note('The faulty one was received as well: its "answers" are a text and no object.', 'Check the form of each response, or whoever reads them later has to.'),
      );
    },
  },
  {
    id: 'unfitting-answer',
    name: 'Answers are checked against the survey',
    expected: 'A response with an answer to a question that the survey does not have stands in "refused".',
    needs: ['receives-one'],
    run: async (trial) =>
      judgeOdd(
        trial,
        await sendChanged(trial, 'an answer to an unknown question', ({ response }) => ({ answers: { ...response.answers, 'tillid-conform-unknown': 1 } })),
        note('It was received.', 'Any program can post here: whoever counts the answers has to check each against the survey.'),
      ),
  },
  {
    id: 'unknown-survey',
    name: 'Responses to an unknown survey are refused',
    expected: 'The response in "refused", with a reason.',
    needs: ['receives-one'],
    run: async (trial) =>
      judgeOdd(
        trial,
        await sendChanged(trial, 'a response to an unknown survey', () => ({ survey: 'tillid-conform-unknown' })),
        note('It was received.', 'A list of the surveys that are taken keeps strangers from filling the disk.'),
      ),
  },
];
