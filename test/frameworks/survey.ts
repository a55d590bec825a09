/** The survey that every application asks: one question with five faces. */
export const survey = {
  id: 'visit',
  version: '1',
  questions: [{ id: 'overall', type: 'scale', look: 'faces', min: 1, max: 5, text: { en: 'All in all?' } }],
};
