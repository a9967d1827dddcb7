/** Exit codes of every command (architecture 8); scripts rely on them. */
export const exitCodes = {
  done: 0,
  /** More runs failed than allowed, or the program itself did. */
  failed: 1,
  badInput: 2,
  /** Ctrl-C, as shells count it: 128 + SIGINT. */
  stopped: 130,
} as const;
