import { type Check, failed, note, passed, type Verdict, worstOf } from '../check.js';
import { numberCarrier, textCarrier } from '../carriers.js';
import { judgeRefusalOfAll, RECEIPT_HINT } from '../judge.js';
import { ODD_TEXTS } from '../odd-texts.js';
import { readBack } from '../read-back.js';
import { fateOf, reasonFor, type Submission, type Trial } from '../trial.js';

/** Numbers as they stand in JSON: larger, smaller and more exact than databases and languages keep. */
const ODD_NUMBERS = ['1e308', '-1e308', '1e-300', '9007199254740993', '123456789012345678901234567890', '0.1', '-0', '1e400'];

/** Stands for a number in a body until the number is written into it as it is. */
const PLACE = 'tillid-conform-number';

/** What an endpoint may do with one odd value. */
interface OddValue {
  readonly name: string;
  readonly isMeant: boolean;
  readonly id: string;
  readonly submission: Submission;
  /** Whether the value is stored as it was sent; undefined where that cannot be seen. */
  readonly isKept: () => Promise<boolean | undefined>;
}

async function judgeValue(trial: Trial, { name, isMeant, id, submission, isKept }: OddValue): Promise<Verdict> {
  if (submission.receipt === null) return judgeRefusalOfAll(trial, submission);
  const fate = fateOf(submission, id);
  if (fate === 'refused') {
    const reason = reasonFor(submission, id);
    return isMeant
      ? note(`It refused ${name}: ${reason}`, 'Citizens write so. Keep texts as Unicode of any length up to that of the question (in MySQL: utf8mb4).')
      : passed(reason);
  }
  if (fate !== 'received') return failed(`The receipt names ${name} in ${fate === 'both' ? 'both lists' : 'neither list'}.`, RECEIPT_HINT);
  if ((await isKept()) === false)
    return failed(`It said that it received ${name}, but stored it changed.`, 'Store what was sent, or refuse it with a reason. What is changed in silence is lost.');
  return passed('');
}

const fine = (what: string) => `Each of the ${what} was received, or refused with a reason.`;

/** Values that break databases and parsers. */
export const oddValues: readonly Check[] = [
  {
    id: 'odd-texts',
    name: 'Odd texts are received, or refused with a reason',
    expected: 'Each in "received" and stored unchanged, or in "refused"; never a status from 500 on.',
    needs: ['receives-one'],
    run: async (trial) => {
      const carrier = textCarrier(trial.definition);
      if (carrier === null) return note('Not tried: nothing in a response to this survey takes words of one’s own.');
      const { put, read } = carrier;
      const verdicts: Verdict[] = [];
      for (const { name, text, isMeant } of ODD_TEXTS) {
        const { response, code } = await trial.sample();
        const submission = await trial.submitAll(name, [put(response, text)]);
        const isKept = async () => {
          const stored = await readBack(trial, response.id, code);
          return stored === undefined ? undefined : read(stored) === text;
        };
        verdicts.push(await judgeValue(trial, { name, isMeant, id: response.id, submission, isKept }));
      }
      return worstOf(verdicts, fine(`${ODD_TEXTS.length} texts`));
    },
  },
  {
    id: 'odd-numbers',
    name: 'Very large, small and exact numbers are received, or refused with a reason',
    expected: 'Each in "received" and stored unchanged, or in "refused"; never a status from 500 on.',
    needs: ['receives-one'],
    run: async (trial) => {
      const question = numberCarrier(trial.definition);
      const verdicts: Verdict[] = [];
      for (const number of ODD_NUMBERS) {
        const { response, code } = await trial.sample();
        const body = JSON.stringify({ responses: [{ ...response, answers: { ...response.answers, [question]: PLACE } }] }).replace(`"${PLACE}"`, number);
        const submission = await trial.submit(`the number ${number}`, [response.id], body);
        const isKept = async () => {
          const stored = await readBack(trial, response.id, code);
          return stored === undefined ? undefined : stored.answers[question] === Number(number);
        };
        verdicts.push(await judgeValue(trial, { name: `the number ${number}`, isMeant: false, id: response.id, submission, isKept }));
      }
      return worstOf(verdicts, fine(`${ODD_NUMBERS.length} numbers`));
    },
  },
];
