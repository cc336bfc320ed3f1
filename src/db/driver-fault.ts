// postgres 3.4.9 can throw this from a timer when a connection is lost while it writes
// (porsager/postgres#1154). The query was already rejected; ending the process would add an outage.
export const isDriverFault = (error: unknown): boolean =>
  error instanceof TypeError &&
  error.message.includes("reading 'write'") &&
  /nextWrite[\s\S]*[\\/]postgres[\\/](src|cjs|cf)[\\/]/.test(error.stack ?? '');

let guarded = false;

/** Survives that one fault of the driver; any other uncaught exception still ends the process. */
export const surviveDriverFault = (): void => {
  if (guarded) return;
  guarded = true;
  process.on('uncaughtException', (error) => {
    if (isDriverFault(error)) return;
    // A database error quotes its parameters, which may be a learner's words: only its place is told.
    const place = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
    process.stderr.write(`Uncaught ${error.name}; the process ends.\n${place.join('\n')}\n`);
    process.exit(1);
  });
};
