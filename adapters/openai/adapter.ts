import type { Env } from '../../src/kernel/chat.ts';
import type { Model } from '../../src/kernel/model.ts';
import type { Run } from './ask.ts';
import { readSettings } from './config.ts';
import { limits } from './limits.ts';
import { createModel } from './model.ts';
import type { Lent } from './run.ts';

/** What is made of the environment: nothing set, mistakes by variable with what to do, or a model ready to open. */
export type ConfiguredModel =
  | { readonly state: 'off' }
  | { readonly state: 'wrong'; readonly mistakes: readonly string[] }
  | {
      readonly state: 'on';
      readonly provider: string;
      readonly region: string;
      readonly zeroRetention: boolean;
      /** The signed-off reason for a host not known to be in the EU, for the start-up record. */
      readonly override?: string;
      open(lent?: Lent): Model;
    };

/** Reads the environment; in production only a host known to process text in the EU, or a signed-off one, is accepted. */
export const configure = (env: Env, production = false): ConfiguredModel => {
  const read = readSettings(env, production);
  if (read.state !== 'on') return read;
  const { settings } = read;
  return {
    state: 'on',
    provider: settings.provider,
    region: settings.region,
    zeroRetention: settings.zeroRetention,
    ...(settings.override && { override: settings.override }),
    open: (lent = {}) => {
      // The SDK costs 150 ms and 30 MB: only a process that asks a model something pays for it.
      let loading: Promise<Run> | undefined;
      const run: Run = async (call, ask) => {
        loading ??= import('./run.ts').then(({ createRun }) => createRun(settings, lent.limits ?? limits, lent));
        return (await loading)(call, ask);
      };
      return createModel(settings, run);
    },
  };
};
