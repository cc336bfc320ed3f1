import { type Logger, LogLevel } from '@slack/bolt';

const nothing = (): void => {};

/** The SDK's log would hold people's words and tokens: we log what we know to be neither. */
export const silent: Logger = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  setName: nothing,
  getLevel: () => LogLevel.ERROR,
};
