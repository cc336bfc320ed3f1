import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractJson, readReply, readUsage } from '../../adapters/openai/reply.ts';
import { lineShape, movesShape, verdictsShape } from '../../adapters/openai/shapes.ts';
import { moves } from '../../src/kernel/moves.ts';

const shapes = [movesShape, lineShape, verdictsShape(['listen'], new Map([['t1', 'id1']]))] as const;

describe('an answer nobody can trust', () => {
  it('is read without ever throwing, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), fc.anything(), (content, body) => {
        for (const shape of shapes) shape.read(extractJson(content));
        readReply(body);
        readUsage(body);
      }),
      { numRuns: 500 },
    );
  });

  it('gives moves and verdicts within their bounds, or nothing', () => {
    const number = fc.oneof(fc.double(), fc.integer(), fc.constant('4'), fc.constant(null));
    const move = fc.record({ quote: fc.string(), move: fc.constantFrom(...moves, 'fly'), confidence: number });
    const verdict = fc.record({
      skill: fc.constantFrom('listen', 'charm'),
      quote: fc.string(),
      turn: fc.constantFrom('t1', 't2', '__proto__'),
      level: number,
      why: fc.string(),
      alternative: fc.string(),
    });
    const known: ReadonlySet<string> = new Set(moves);
    fc.assert(
      fc.property(fc.array(move), fc.array(verdict), (someMoves, verdicts) => {
        for (const one of movesShape.read({ moves: someMoves }) ?? [])
          expect(known.has(one.move) && one.confidence >= 0 && one.confidence <= 1).toBe(true);
        for (const one of shapes[2].read({ verdicts }) ?? []) {
          expect([null, 0, 1, 2, 3, 4]).toContain(one.level);
          expect(['id1', '']).toContain(one.turnId);
          expect(one.skill).toBe('listen');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is found inside fences, politeness and thinking, whole or not at all', () => {
    const object = { line: 'a } " { \\ b' };
    const text = JSON.stringify(object);
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (before, after) => {
        const around = `${before.replace(/[{<]/g, '')} \`\`\`json\n${text}\n\`\`\`${after}`;
        expect(extractJson(around)).toEqual(object);
        expect(extractJson(`<think>{"line": "no"}</think>${around}`)).toEqual(object);
      }),
      { numRuns: 100 },
    );
    for (let cut = 1; cut < text.length; cut += 1) expect(extractJson(text.slice(0, cut))).toBeUndefined();
  });
});
