/**
 * Who acts, in the audit log, where somebody works on the machine itself: whoever has the data directory has everything, and
 * the log tells at least what was done there.
 */
export const COMMAND_LINE = { id: 'command-line', name: 'the command line' };
