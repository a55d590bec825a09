import { newReceiptCode } from '../../response/receipt-code.js';
import { type Check, failed, note, passed, type Verdict } from '../check.js';
import { hiddenFrom } from '../judge.js';
import { askForReceipt, stateIn } from '../read-back.js';
import { describeExchange, jsonIn } from '../read-receipt.js';
import { sameJson } from '../same-json.js';
import { fateOf, type Trial } from '../trial.js';
import type { Exchange } from '../wire.js';

const NOT_OFFERED = 'It is not offered there.';
const WITHOUT_CODE = note('Not tried: receipt codes can only be made on a page with https.');

/** What an endpoint that does not know these addresses answers: anything but what belongs to them, and no status from 500 on. */
function judgeAbsence(trial: Trial, exchange: Exchange, hint: string): Verdict {
  const found = `For ${exchange.what} there came ${describeExchange(exchange)}.`;
  if (exchange.kind === 'answer' && exchange.status >= 500 && exchange.status !== 501) return failed(found, 'Answer addresses that there are not with 404.');
  const problem = jsonIn(exchange) as { type?: unknown } | null | undefined;
  if (typeof problem?.type === 'string' && /:(unknown-response|wrong-receipt)$/.test(problem.type))
    return failed(
      `${found} It knows such addresses, but not the response that it has just received, or not its code.`,
      'The id follows from the receipt code: docs/endpoints.md says how.',
    );
  return hiddenFrom(trial, exchange) ?? note(NOT_OFFERED, hint);
}

/** Whether somebody without the right code is told something. */
async function judgeStranger(trial: Trial, id: string): Promise<Verdict | undefined> {
  for (const code of [null, newReceiptCode()]) {
    const what = code === null ? 'a question without a receipt code' : 'a question with the code of another response';
    const exchange = await askForReceipt(trial, id, { what, code });
    if (exchange.status === 200)
      return failed(
        `For ${what} there came status 200.`,
        'Compare the id with the one that follows from the code, and answer 401 where they differ: ids are known to more people than codes.',
      );
  }
  return undefined;
}

/** What citizens can do with their receipt; optional. */
export const receiptRoutes: readonly Check[] = [
  {
    id: 'receipt-check',
    name: 'With a receipt code citizens see what became of their answer',
    expected: 'Optional. GET …/{id} with Authorization: Receipt CODE tells "state": "received" and the response as it was sent; without the code nothing.',
    needs: ['receives-one'],
    run: async (trial) => {
      const { response, code } = trial.first!.sample;
      if (code === null) return WITHOUT_CODE;
      const exchange = await askForReceipt(trial, response.id, { what: 'a question for a response that was received', code });
      const state = stateIn(exchange);
      if (state === undefined) return judgeAbsence(trial, exchange, 'Say on the page whom citizens can ask whether an answer has arrived.');
      if (state.id !== response.id || state.state !== 'received')
        return failed(`It tells the state "${String(state.state)}" of the id "${String(state.id)}".`, `Tell "id": "${response.id}" and "state": "received".`);
      if (state.response !== undefined && !sameJson(state.response, response))
        return failed('The response that it shows is not the one that was sent.', 'Store what was sent, or refuse it with a reason.');
      return (await judgeStranger(trial, response.id)) ?? passed('They do, and nobody else does.');
    },
  },
  {
    id: 'withdrawal',
    name: 'With a receipt code citizens can withdraw their answer for good',
    expected: 'Optional. DELETE …/{id} with Authorization: Receipt CODE answers {"withdrawn": id}; the same response sent later is answered as received and not stored.',
    needs: ['receives-one'],
    run: async (trial) => {
      const { response, code } = await trial.sample();
      if (code === null) return WITHOUT_CODE;
      const { id } = response;
      await trial.submitAll('a response that is to be withdrawn', [response]);
      const stranger = await askForReceipt(trial, id, { what: 'a withdrawal with the code of another response', code: newReceiptCode(), method: 'DELETE' });
      if (stranger.kind === 'answer' && stranger.status < 300 && (jsonIn(stranger) as { withdrawn?: unknown } | undefined)?.withdrawn === id)
        return failed('Somebody with another code could withdraw the response.', 'Compare the id with the one that follows from the code, and answer 401 where they differ.');
      for (const what of ['a withdrawal', 'the same withdrawal again']) {
        const exchange = await askForReceipt(trial, id, { what, code, method: 'DELETE' });
        const withdrawn = exchange.status === 200 && (jsonIn(exchange) as { withdrawn?: unknown } | undefined)?.withdrawn === id;
        if (!withdrawn && what === 'a withdrawal') return judgeAbsence(trial, exchange, 'Say on the page whom citizens can ask to have an answer deleted.');
        if (!withdrawn)
          return failed(
            `For ${what} there came ${describeExchange(exchange)}.`,
            `Answer it as the first time, with {"withdrawn": "${id}"}: the first answer may have been lost on its way.`,
          );
      }
      trial.stored.delete(id);
      const replay = await trial.submitAll('a response that was withdrawn', [response]);
      trial.stored.delete(id);
      if (fateOf(replay, id) !== 'received')
        return failed(
          `Sent once more after its withdrawal, it was not answered as received, but with ${replay.fault || 'a refusal'}. A device that still keeps it would send it for ever.`,
          'Answer it as received, and store nothing.',
        );
      const state = stateIn(await askForReceipt(trial, id, { what: 'a question for a response that was withdrawn', code }));
      if (state?.state === 'received' || state?.response !== undefined)
        return failed(
          'Sent once more after its withdrawal, it was stored again.',
          'Remember that it was withdrawn, by a digest of its id, for ever: it may still wait on a device.',
        );
      return passed('They can, and what arrives later brings it not back.');
    },
  },
];
