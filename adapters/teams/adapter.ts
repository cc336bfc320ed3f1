import type { Configure } from '../../src/kernel/chat.ts';
import { readEnv } from './env.ts';

/** Reads the environment; the SDK is loaded only when Teams is really used. */
export const configure: Configure = (env) => {
  const settings = readEnv(env);
  if (settings === undefined) return { state: 'off' };
  if ('length' in settings) return { state: 'wrong', mistakes: settings };
  return {
    state: 'on',
    open: async (host) => {
      const { openTeams } = await import('./teams.ts');
      return openTeams(settings, host);
    },
  };
};
