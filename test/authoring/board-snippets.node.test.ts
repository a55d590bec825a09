import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { boardSnippet } from '../../src/authoring/board/board-snippets.js';

const PARTS = { address: 'https://svar.example.dk/', survey: 'square', title: 'The square', invitation: 'Squares & <paths>' };
const SCRIPT = '<script type="module" src="https://svar.example.dk/cdn/tillid.js"></script>';
const LINK = '<p><a href="https://svar.example.dk/survey/square">Squares &amp; &lt;paths&gt;</a></p>';

describe('what is pasted into a page of a meeting', () => {
  it('is the element for those who take part, with a link where no script runs', () => {
    assert.equal(
      boardSnippet('meeting', PARTS),
      `${SCRIPT}\n<tillid-meeting src="https://svar.example.dk/v1/surveys/square" endpoint="https://svar.example.dk/v1/responses">\n  ${LINK}\n</tillid-meeting>`,
    );
  });

  it('is the board that follows the meeting, with the address to take part', () => {
    assert.equal(
      boardSnippet('board', PARTS),
      `${SCRIPT}\n<tillid-board src="https://svar.example.dk/v1/surveys/square/board" live join="https://svar.example.dk/survey/square">\n  ${LINK}\n</tillid-board>`,
    );
  });

  it('is the element of facilitators, who have a token of their own', () => {
    assert.equal(boardSnippet('lead', PARTS), `${SCRIPT}\n<tillid-facilitation src="https://svar.example.dk/v1/surveys/square/board"></tillid-facilitation>`);
  });
});
