import type { Host } from '../../../src/kernel/chat.ts';

/** A house that keeps records in memory and logs into an array. */
export function memoryHost(
  now: () => number = Date.now,
): Host & { readonly logged: string[]; readonly records: Map<string, string> } {
  const records = new Map<string, string>();
  const logged: string[] = [];
  return {
    records,
    logged,
    vault: {
      get: (tenant, key) => Promise.resolve(records.get(`${tenant} ${key}`)),
      put: (tenant, key, value) => Promise.resolve(void records.set(`${tenant} ${key}`, value)),
      remove: async (tenant, key) => {
        for (const name of [...records.keys()]) {
          if (key === undefined ? name.startsWith(`${tenant} `) : name === `${tenant} ${key}`) records.delete(name);
        }
      },
    },
    log: (event, fields) => void logged.push(`${event} ${JSON.stringify(fields)}`),
    now,
    production: false,
    settled: () => Promise.resolve(),
  };
}
