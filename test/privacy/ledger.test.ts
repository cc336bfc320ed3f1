import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConsentEntry } from '../../src/kernel/consent.ts';
import { type AuditRow, brokenAt, digestOf, hashOf } from '../../src/privacy/audit.ts';
import { mayShare } from '../../src/privacy/consent.ts';

const seed = Number(process.env.PRIVACY_SEED ?? 20261124);

describe('the consent ledger', () => {
  const texts = ['un extrait', 'un autre'];
  const audiences = ['coach', 'channel'];
  const entry = fc.record({
    // Three agreements for a withdrawal, each lasting: sharing is then common enough to be put to the test.
    kind: fc.constantFrom('given' as const, 'given' as const, 'given' as const, 'withdrawn' as const),
    text: fc.constantFrom(...texts),
    audience: fc.constantFrom(...audiences),
    at: fc.integer({ min: 0, max: 1000 }),
    lasts: fc.integer({ min: 50, max: 1200 }),
  });
  it(`shares nothing without an agreement in force, over 10 000 histories (seed ${seed})`, () => {
    let shared = 0;
    fc.assert(
      fc.property(
        fc.uniqueArray(entry, { maxLength: 8, selector: ({ at }) => at }),
        fc.constantFrom(...texts),
        fc.constantFrom(...audiences),
        fc.integer({ min: 0, max: 1500 }),
        (entries, text, audience, now) => {
          const history = entries.map(
            ({ kind, text: of, audience: to, at, lasts }): ConsentEntry => ({
              kind,
              excerptHash: digestOf(of),
              audience: to,
              at,
              expiresAt: kind === 'given' ? at + lasts : null,
            }),
          );
          // Written apart from the rule: walk the person's life and keep what they last said.
          let standing: (typeof entries)[number] | undefined;
          for (const one of [...entries].sort((a, b) => a.at - b.at)) if (one.at <= now) standing = one;
          const allowed =
            standing?.kind === 'given' &&
            standing.text === text &&
            standing.audience === audience &&
            now < standing.at + standing.lasts;
          if (allowed) shared += 1;
          expect(mayShare(history, text, audience, now)).toBe(allowed === true);
        },
      ),
      { numRuns: 10_000, seed },
    );
    expect(shared).toBeGreaterThan(500);
  });
});

describe('the audit chain', () => {
  const chain = (n: number): AuditRow[] => {
    const rows: AuditRow[] = [];
    for (let seq = 1; seq <= n; seq += 1) {
      const row = {
        workspaceId: '00000000-0000-4000-8000-000000000001',
        seq,
        at: new Date(seq * 1000),
        actor: 'self',
        action: `act-${seq % 3}`,
        subject: seq % 2 ? digestOf(String(seq)) : null,
        details: { n: seq },
      };
      rows.push({ ...row, hash: hashOf(rows.at(-1)?.hash ?? '0'.repeat(64), row) });
    }
    return rows;
  };
  it('holds when nothing was touched', () => expect(brokenAt(chain(50))).toBeUndefined());
  it('notices every edit, deletion and reordering', () => {
    const rows = chain(40);
    for (let i = 0; i < rows.length; i += 1) {
      const at = (change: Partial<AuditRow>): AuditRow[] =>
        rows.map((row, n) => (n === i ? { ...row, ...change } : row));
      for (const change of [
        { actor: 'x' },
        { action: 'x' },
        { subject: 'x' },
        { at: new Date(1) },
        { details: { n: -1 } },
        { hash: 'x' },
      ])
        expect(brokenAt(at(change)), `row ${i + 1}`).toBeDefined();
      if (i > 0 && i < rows.length - 1) {
        expect(brokenAt(rows.filter((_, n) => n !== i))).toBeDefined();
        const swapped = [...rows];
        const [a, b] = [swapped[i], swapped[i + 1]];
        if (a && b) [swapped[i], swapped[i + 1]] = [b, a];
        expect(brokenAt(swapped)).toBeDefined();
      }
    }
  });
});
