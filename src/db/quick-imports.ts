import { type ResolveFnOutput, registerHooks } from 'node:module';

// Node reads the nearest package.json again for each import, and drizzle-orm's holds 180 kB: over a
// second and 290 MB. Answering these imports here makes that 0.1 s and 60 MB. Load it with `node --import`.
const drizzle = '/node_modules/drizzle-orm/';
const ours = new URL('../..', import.meta.url).href;
const packages = new Map<string, ResolveFnOutput>();

registerHooks({
  resolve(specifier, context, next) {
    const parent = context.parentURL ?? '';
    const own = parent.startsWith(ours) && !parent.includes('/node_modules/');
    if (specifier.startsWith('.')) {
      if (parent.includes(drizzle))
        return { url: new URL(specifier, parent).href, format: 'module', shortCircuit: true };
      if (own && specifier.endsWith('.ts'))
        return { url: new URL(specifier, parent).href, format: 'module-typescript', shortCircuit: true };
      return next(specifier, context);
    }
    // From any of our files a package is the same one.
    const known = own ? packages.get(specifier) : undefined;
    if (known) return known;
    const found = next(specifier, context);
    if (own) packages.set(specifier, { ...found, shortCircuit: true });
    return found;
  },
});
