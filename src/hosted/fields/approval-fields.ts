import type { ApprovalQuestion } from '../../questions/approval/approval.js';
import type { QuestionFields } from '../question-fields.js';
import { optionBoxes } from './option-boxes.js';

/** A checkbox for each option. */
export const approvalFields: QuestionFields<ApprovalQuestion> = {
  type: 'approval',
  frame: 'legend',
  rule: ({ atMost }, { words, count }) => (atMost === undefined ? words.chooseSeveral : words.chooseAtMost(count(atMost))),
  render: (question, context) => optionBoxes(question, context),
  read: ({ id, atMost = Infinity }, entries, { words, count, pluralOf }) => {
    const chosen = entries.getAll(id);
    const over = chosen.length - atMost;
    if (over > 0) return { fault: words.tooManyChosen(count(chosen.length), count(atMost), count(over), pluralOf(over)) };
    return chosen.length === 0 ? {} : { answer: chosen };
  },
  required: (_question, { words }) => words.answerRequired,
};
