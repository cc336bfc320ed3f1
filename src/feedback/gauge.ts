import type { Move } from '../kernel/moves.ts';
import type { Why } from '../practice/engine/advance.ts';
import type { Delta } from '../practice/engine/effects.ts';
import type { Gauge } from '../practice/engine/state.ts';
import type { RuleId } from '../practice/engine/weigh.ts';

/** The gauge after one learner turn, as it was played. */
export type GaugeStep = { readonly turnId: string; readonly gauge: Gauge; readonly why: readonly Why[] };

/** One line of the receipt: quoted words, the rule that moved the gauge, by how many points. `item` is what a contest names. */
export type ReceiptLine = {
  readonly item: string;
  readonly move: Move;
  readonly quote: string;
  readonly rule: RuleId;
  readonly delta: Delta;
  readonly personal?: 'trigger' | 'balm';
};

/** What held the whole turn back, so that the receipt adds up. */
export type ReceiptLimit = { readonly rule: RuleId; readonly delta: Delta };

/** The gauge after learner turn `turn`; 0 is the customer's opening. Points in 0..100. */
export type GaugePoint = {
  readonly turn: number;
  readonly turnId: string | null;
  readonly anger: number;
  readonly trust: number;
  readonly why: readonly ReceiptLine[];
  readonly limits: readonly ReceiptLimit[];
};

/** A turn where the customer changed most; `quote` is null when no words explain it. */
export type TurningPoint = {
  readonly turn: number;
  readonly turnId: string;
  readonly change: 'worse' | 'better';
  readonly quote: string | null;
  readonly move: Move | null;
};

/** The item name of a receipt line. */
export const receiptItem = (turnId: string, index: number): string => `gauge:${turnId}:${index}`;

/** The receipt of a practice: the opening, then one point per learner turn. */
export const gaugeOf = (start: Gauge, steps: readonly GaugeStep[]): readonly GaugePoint[] => [
  { turn: 0, turnId: null, anger: start.anger, trust: start.trust, why: [], limits: [] },
  ...steps.map(({ turnId, gauge, why }, at): GaugePoint => {
    const lines: ReceiptLine[] = [];
    const limits: ReceiptLimit[] = [];
    why.forEach(({ move, quote, rule, delta, personal }, index) => {
      if (move === null || quote === null) limits.push({ rule, delta });
      else lines.push({ item: receiptItem(turnId, index), move, quote, rule, delta, ...(personal && { personal }) });
    });
    return { turn: at + 1, turnId, anger: gauge.anger, trust: gauge.trust, why: lines, limits };
  }),
];

/** How much harder a line made it: anger gained less trust gained, in points. */
export const weightOf = ({ delta }: { readonly delta: Delta }): number => delta.anger - delta.trust;

const pointOf = (point: GaugePoint, change: TurningPoint['change']): TurningPoint | null => {
  const order = [...point.why].sort((a, b) => weightOf(b) - weightOf(a));
  const line = change === 'worse' ? order[0] : order[order.length - 1];
  if (point.turnId === null) return null;
  return { turn: point.turn, turnId: point.turnId, change, quote: line?.quote ?? null, move: line?.move ?? null };
};

/** The two turning points: where it got worst and where it got best, by anger less trust; none where nothing moved that way. */
export const turningPoints = (
  gauge: readonly GaugePoint[],
): { readonly worse: TurningPoint | null; readonly better: TurningPoint | null } => {
  let worst: { point: GaugePoint; by: number } | undefined;
  let best: { point: GaugePoint; by: number } | undefined;
  gauge.forEach((point, at) => {
    const before = gauge[at - 1];
    if (before === undefined) return;
    const by = point.anger - before.anger - (point.trust - before.trust);
    if (by > 0 && by > (worst?.by ?? 0)) worst = { point, by };
    if (by < 0 && by < (best?.by ?? 0)) best = { point, by };
  });
  return {
    worse: worst ? pointOf(worst.point, 'worse') : null,
    better: best ? pointOf(best.point, 'better') : null,
  };
};
