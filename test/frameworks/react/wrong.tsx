import 'tillid';

/** Holds nothing but mistakes, one to a line: the type check must find each. */
export const mistakes = [
  <tillid-scale max="many" />,
  <tillid-scale looks="faces" />,
  <tillid-scale look="smileys" />,
  <tillid-survey ontillid-stored={(event) => event.detail.answers} />,
  <tillid-surveys />,
];
