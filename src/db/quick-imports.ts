import { registerHooks } from 'node:module';

// Node parses drizzle-orm's 180 kB package.json again for each of its ~300 files: 1.1 s and 290 MB.
// Answering its own relative imports here makes that 0.1 s and 60 MB. Load it with `node --import`.
const inside = '/node_modules/drizzle-orm/';

registerHooks({
  resolve(specifier, context, next) {
    return specifier.startsWith('.') && context.parentURL?.includes(inside)
      ? { url: new URL(specifier, context.parentURL).href, format: 'module', shortCircuit: true }
      : next(specifier, context);
  },
});
