// Amounts as the comparison writes them.
const written = (options) => {
  const format = new Intl.NumberFormat('en', options);
  return (value) => format.format(value);
};

/** A count, such as 10,000. */
export const count = written({ maximumFractionDigits: 0 });

const fine = written({ maximumSignificantDigits: 2 });

/** A time; what is short keeps two digits. */
export const milliseconds = (value) => `${value < 10 ? fine(value) : count(value)} ms`;

/** A size, in thousands of bytes. */
export const kilobytes = (value) => `${count(value / 1000)} kB`;

/** How many times as much as ours. */
export const times = written({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
