import { pabulib, pabulibMisfit } from '../exports/pabulib.js';
import { preflib, preflibMisfit, preflibType } from '../exports/preflib.js';
import { type SurveyVote, surveyVote } from '../exports/survey-ballots.js';
import type { ExportFormat, ExportParts, ExportSubject } from './export-formats.js';

/** The vote, which `misfit` has found to be one. */
function voteOf({ book, ...asked }: ExportSubject): SurveyVote {
  const vote = surveyVote(book, asked);
  if (typeof vote === 'string') throw new RangeError(`voteOf: ${vote}`);
  return vote;
}

const misfitFor =
  (misfit: typeof pabulibMisfit): NonNullable<ExportFormat['misfit']> =>
  ({ book, ...asked }) => {
    const vote = surveyVote(book, asked);
    return typeof vote === 'string' ? vote : misfit(vote.head);
  };

/** What both formats are made of. */
function votes(parts: ExportParts) {
  const { head, ballotsOf } = voteOf(parts);
  return { head, ballots: ballotsOf(parts.responses) };
}

/** Formats for the ballots of one question. They hold nothing else of a response: no id, group, role or wave. */
export const BALLOT_FORMATS: Readonly<Record<'pabulib' | 'preflib', ExportFormat>> = {
  pabulib: {
    about: 'The ballots of a vote on a budget as a file of PabuLib (https://pabulib.org/format): approvals, orders or points.',
    mediaType: 'text/plain; charset=utf-8',
    ending: '.pb',
    right: 'export',
    takes: ['language', 'question', 'budget'],
    misfit: misfitFor(pabulibMisfit),
    write: (parts) => {
      const { head, ballots } = votes(parts);
      return pabulib(head, ballots);
    },
  },
  preflib: {
    about: 'The different orders or approvals, with how many gave each, as a file of PrefLib (https://preflib.github.io/PrefLib-Jekyll/format); the name ends with its type.',
    mediaType: 'text/plain; charset=utf-8',
    ending: '.soc, .soi, .toc, .toi or .cat',
    right: 'export',
    takes: ['language', 'question'],
    misfit: misfitFor(preflibMisfit),
    endingOf: async (parts) => {
      const { head, ballots } = votes(parts);
      return `.${await preflibType(head, ballots)}`;
    },
    async *write(parts) {
      const { head, ballots } = votes(parts);
      yield* preflib(head, ballots, { name: parts.book.survey, type: await preflibType(head, ballots), moment: parts.moment });
    },
  },
};
