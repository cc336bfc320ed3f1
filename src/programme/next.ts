import type { Phase } from './method.ts';
import { type Cohort, daysBetween } from './rules.ts';

/** What decides what comes next. */
export type Standing = {
  readonly phase: Phase | undefined;
  /** Local days: when the phase began, and today. */
  readonly since: string;
  readonly today: string;
  readonly gatesStand: boolean;
  readonly pilot: Cohort | undefined;
  /** In the order they open. */
  readonly waves: readonly Cohort[];
  /** Whether something keeps the next wave shut. */
  readonly blocked: boolean;
};

/** What comes next. */
export type Step =
  | 'begin'
  | 'listen'
  | 'gates'
  | 'to_pilot'
  | 'plan_pilot'
  | 'start_pilot'
  | 'run_pilot'
  | 'to_communication'
  | 'plan_waves'
  | 'share'
  | 'to_waves'
  | 'unblock'
  | 'open_wave'
  | 'run_waves'
  | 'to_anchoring'
  | 'anchor';

/** Who does it. */
export type Who = 'lead' | 'lead_trainers' | 'dpo' | 'ambassadors' | 'site_leads';

const whoOf: Readonly<Record<Step, Who>> = {
  begin: 'lead',
  listen: 'lead_trainers',
  gates: 'dpo',
  to_pilot: 'lead',
  plan_pilot: 'lead',
  start_pilot: 'lead',
  run_pilot: 'ambassadors',
  to_communication: 'lead',
  plan_waves: 'lead',
  share: 'ambassadors',
  to_waves: 'lead',
  unblock: 'lead_trainers',
  open_wave: 'lead',
  run_waves: 'site_leads',
  to_anchoring: 'lead',
  anchor: 'lead_trainers',
};

const listenDays = 14;
const pilotDays = 28;
const shareDays = 14;

function stepOf({ phase, since, today, gatesStand, pilot, waves, blocked }: Standing): Step {
  const days = daysBetween(since, today);
  switch (phase) {
    case undefined:
      return 'begin';
    case 'diagnosis':
      if (days < listenDays) return 'listen';
      return gatesStand ? 'to_pilot' : 'gates';
    case 'pilot':
      if (!pilot) return 'plan_pilot';
      if (pilot.openedAt === null) return gatesStand ? 'start_pilot' : 'gates';
      return daysBetween(pilot.from, today) < pilotDays ? 'run_pilot' : 'to_communication';
    case 'communication':
      if (waves.length < 2) return 'plan_waves';
      return days < shareDays ? 'share' : 'to_waves';
    case 'waves': {
      if (waves.length < 2) return 'plan_waves';
      const next = waves.find(({ openedAt }) => openedAt === null);
      if (next) {
        if (!gatesStand) return 'gates';
        return next.from > today ? 'run_waves' : blocked ? 'unblock' : 'open_wave';
      }
      return waves.some(({ to }) => to >= today) ? 'run_waves' : 'to_anchoring';
    }
    case 'anchoring':
      return 'anchor';
  }
}

/** What comes next, and who does it; there is always an answer. */
export function nextOf(standing: Standing): { readonly step: Step; readonly who: Who } {
  const step = stepOf(standing);
  return { step, who: whoOf[step] };
}
