import { hoursAfter, type SupportHours } from './hours.ts';

/** Hours after which a ticket nobody answered goes further: site lead, deputy, programme lead. The last is the promise. */
export const escalationHours = [6, 10, 12] as const;

/** Roles that answer others. */
export const helperRoles = ['ambassador', 'trainer', 'site_lead', 'programme_lead'];

/** Open tickets one person may have at once. */
export const mostOpen = 10;

/** What a ticket is. */
export type TicketKind = 'question' | 'report' | 'contest';

/** Someone who may answer; `awayUntil` in ms since the epoch, `load` in open tickets. */
export type Helper = {
  readonly id: string;
  readonly roles: readonly string[];
  readonly site: string | null;
  readonly awayUntil: number | null;
  readonly deputy: string | null;
  readonly load: number;
};

/** Who asks; their own manager never receives what they ask. */
export type Asker = { readonly id: string; readonly site: string | null; readonly manager: string | null };

/** The instants (ms) of the three escalations of a ticket opened at `openedAt`. */
export const marksOf = (openedAt: number, hours?: SupportHours): readonly number[] =>
  escalationHours.map((after) => hoursAfter(openedAt, after, hours));

/** Escalations due and not done, in order: after an outage several at once, never one twice. */
export const dueSteps = (done: number, marks: readonly number[], now: number): readonly number[] =>
  marks.flatMap((mark, index) => (index >= done && mark <= now ? [index + 1] : []));

/** When the next escalation is, once `done` are; null after the last. */
export const nextMark = (done: number, marks: readonly number[]): number | null => marks[done] ?? null;

/** A request nobody could be handed is looked at again this often, in ms. */
const lookAgainMs = 15 * 60_000;

/** When to look at a request next: at its next escalation, and sooner while it waits for somebody to be named. */
export function nextLook(done: number, marks: readonly number[], held: boolean, now: number): number | null {
  const mark = nextMark(done, marks);
  return held ? mark : Math.min(mark ?? Number.POSITIVE_INFINITY, now + lookAgainMs);
}

/** The helper, or whoever covers for them while they are away. */
export function standIn(
  helper: Helper,
  all: readonly Helper[],
  now: number,
  passed: readonly string[] = [],
): Helper | undefined {
  if (helper.awayUntil === null || helper.awayUntil <= now) return helper;
  const deputy = all.find(({ id }) => id === helper.deputy && !passed.includes(id));
  return deputy && standIn(deputy, all, now, [...passed, helper.id]);
}

/** Who a ticket goes to at a step (0 is the opening): the nearest first; undefined when the house has nobody. */
export function recipient(
  step: number,
  kind: TicketKind,
  asker: Asker,
  helpers: readonly Helper[],
  told: readonly string[],
  now: number,
): Helper | undefined {
  const near = ({ site }: Helper): boolean => site === asker.site;
  const has =
    (role: string, where: (helper: Helper) => boolean = () => true) =>
    (helper: Helper): boolean =>
      helper.roles.includes(role) && where(helper);
  const named = helpers.flatMap(({ id, deputy }) => (told.includes(id) && deputy ? [deputy] : []));
  const nearest = kind === 'contest' ? [has('trainer', near), has('trainer')] : [has('ambassador', near)];
  const lead = has('site_lead', near);
  const programme = has('programme_lead');
  const tiers = [
    [...nearest, lead, programme],
    kind === 'contest' ? [...nearest, lead, programme] : [lead, programme],
    [({ id }: Helper) => named.includes(id), lead, ...nearest, programme],
    [programme, lead],
  ][step] ?? [programme];
  const ranked = tiers.map((tier) =>
    helpers
      .filter(tier)
      .flatMap((helper) => standIn(helper, helpers, now) ?? [])
      .filter(({ id }) => id !== asker.id && id !== asker.manager)
      .sort((a, b) => a.load - b.load || (a.id < b.id ? -1 : 1)),
  );
  const last = escalationHours.length;
  const anyone = ranked.flat();
  return (step < last ? anyone.find(({ id }) => !told.includes(id)) : undefined) ?? anyone[0];
}

/** Whether someone may answer a ticket: they were shown it, or their role on the server says so, at the asker's site. */
export function mayAnswer(
  kind: TicketKind,
  asker: Asker,
  person: { readonly id: string; readonly roles: readonly string[]; readonly site: string | null },
  told: readonly string[],
): boolean {
  if (person.id === asker.id || person.id === asker.manager) return false;
  const { roles, site } = person;
  const answers = kind === 'contest' ? ['trainer'] : ['ambassador', 'site_lead'];
  if (roles.includes('programme_lead')) return true;
  if (kind === 'contest' && roles.includes('trainer')) return true;
  const helps = [...answers, 'site_lead', 'trainer', 'ambassador'].some((role) => roles.includes(role));
  if (told.includes(person.id)) return helps;
  return site === asker.site && answers.some((role) => roles.includes(role));
}

/** How tickets went over a period. */
export type SupportFigures = { readonly opened: number; readonly answered: number; readonly breached: number };

/** Counts tickets; one is breached when its twelve hours ended without a human reply. Times in ms. */
export function figuresOf(
  tickets: readonly { readonly dueAt: number; readonly firstReplyAt: number | null }[],
  now: number,
): SupportFigures {
  const late = tickets.filter(({ dueAt, firstReplyAt }) => (firstReplyAt ?? now) > dueAt);
  return {
    opened: tickets.length,
    answered: tickets.filter(({ firstReplyAt }) => firstReplyAt !== null).length,
    breached: late.length,
  };
}
