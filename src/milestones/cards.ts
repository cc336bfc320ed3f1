import type { Block, Button, Card, Option } from '../kernel/card.ts';
import type { Form } from '../kernel/form.ts';
import { plainCard } from '../kernel/reply.ts';
import { colon, type Language } from '../kernel/words.ts';
import { backTo } from '../programme/cards.ts';
import { daysBetween } from '../programme/rules.ts';
import { inOrder, longest, type Milestone, overdue } from './rules.ts';
import type { Candidate, SiteLead } from './store.ts';
import { words } from './words.ts';

/** A day in words. */
export const dayIn = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));

const button = (label: string, name: string, arg?: string): Button => ({
  label,
  action: { name: `milestones.${name}`, ...(arg ? { arg } : {}) },
});

const longestLabel = 75;
const cut = (label: string): string => (label.length > longestLabel ? `${label.slice(0, longestLabel - 1)}…` : label);

const choice = (label: string, name: string, options: readonly Option[]): readonly Block[] =>
  options.length === 0 ? [] : [{ kind: 'choice', label, action: { name: `milestones.${name}` }, options }];

const ownerIn = ({ owner }: Milestone, language: Language): string => {
  if (!owner) return words.nobody[language];
  const name = owner.name ?? words.noName[language];
  return owner.here ? name : words.leftHouse(name)[language];
};

const stateOf = (one: Milestone, today: string, language: Language): string =>
  one.doneAt !== null
    ? words.reached(dayIn(new Date(one.doneAt).toISOString().slice(0, 10), language))[language]
    : overdue(one, today)
      ? words.late(daysBetween(one.due, today))[language]
      : words.toCome[language];

/** What the board shows; reached milestones the latest few only. */
export type Board = {
  readonly all: readonly Milestone[];
  readonly sites: readonly (Omit<SiteLead, 'id'> & { readonly id: string | null })[];
  readonly today: string;
  readonly lead: boolean;
};

const shownReached = 10;

/** The board: milestones by their day, then who leads each site and who covers; what only the lead may do, for the lead. */
export function boardCard({ all, sites, today, lead }: Board, language: Language): Card {
  const waiting = inOrder(all).filter(({ doneAt }) => doneAt === null);
  const reached = inOrder(all).filter(({ doneAt }) => doneAt !== null);
  const rows = [...waiting, ...reached.slice(0, shownReached)].map((one) => [
    one.what,
    ownerIn(one, language),
    dayIn(one.due, language),
    stateOf(one, today, language),
  ]);
  const places = sites.map(({ site, id, name, deputy }) => [
    site || words.noSite[language],
    id === null ? words.noLead[language] : (name ?? words.noName[language]),
    id === null ? '' : (deputy ?? words.noDeputy[language]),
  ]);
  const options = (list: readonly Milestone[]): readonly Option[] =>
    list.map(({ id, what, due }) => ({ label: cut(`${dayIn(due, language)}${colon[language]}${what}`), value: id }));
  const led = sites.flatMap(({ site, id, name }) =>
    id === null
      ? []
      : [
          {
            label: cut(`${site || words.noSite[language]}${colon[language]}${name ?? words.noName[language]}`),
            value: id,
          },
        ],
  );
  const header = [words.what, words.owner, words.due, words.state].map((one) => one[language]);
  const siteHeader = [words.site, words.lead, words.deputy].map((one) => one[language]);
  return {
    title: words.title[language],
    blocks: [
      ...(rows.length > 0
        ? [{ kind: 'table', header, rows } as const]
        : [{ kind: 'text', text: words.none[language] } as const]),
      ...(lead ? choice(words.doneOne[language], 'done', options(waiting)) : []),
      ...(lead ? choice(words.change[language], 'form', options(waiting)) : []),
      ...(lead ? choice(words.drop[language], 'drop', options(waiting)) : []),
      ...(places.length > 0
        ? [
            { kind: 'text', text: [{ bold: words.sites[language] }] } as const,
            { kind: 'table', header: siteHeader, rows: places } as const,
          ]
        : []),
      ...(lead ? choice(words.nameDeputy[language], 'deputy', led) : []),
      {
        kind: 'buttons',
        buttons: [...(lead ? [button(words.add[language], 'form')] : []), backTo(language)],
      },
    ],
    plain: [
      words.title[language],
      ...(rows.length > 0 ? rows.map((row) => row.join(' — ')) : [words.none[language]]),
      words.sites[language],
      ...places.map((row) => row.filter(Boolean).join(' — ')),
    ].join('\n'),
    data: { kind: 'milestones', waiting: waiting.length, late: waiting.filter((one) => overdue(one, today)).length },
  };
}

const options = (people: readonly Candidate[], language: Language): readonly Option[] =>
  people.map(({ id, name }) => ({ label: cut(name ?? words.noName[language]), value: id }));

/** The form of a milestone, new or kept. */
export const milestoneForm = (
  kept: { readonly id: string; readonly what: string; readonly due: string; readonly owner: string | null },
  people: readonly Candidate[],
  language: Language,
): Form => ({
  title: words.what[language],
  intro: words.formIntro[language],
  fields: [
    {
      kind: 'text',
      name: 'what',
      label: words.whatField[language],
      limit: longest,
      required: true,
      ...(kept.what ? { value: kept.what } : {}),
    },
    {
      kind: 'select',
      name: 'owner',
      label: words.owner[language],
      options: options(people, language),
      required: true,
      ...(people.some(({ id }) => id === kept.owner) && kept.owner ? { value: kept.owner } : {}),
    },
    { kind: 'date', name: 'due', label: words.due[language], value: kept.due, required: true },
  ],
  submit: words.save[language],
  action: { name: 'milestones.form', ...(kept.id ? { arg: kept.id } : {}) },
  plain: words.what[language],
});

/** The form that names who covers for a site lead. */
export const deputyForm = (
  lead: { readonly id: string; readonly name: string | null; readonly deputy: string | null },
  people: readonly Candidate[],
  language: Language,
): Form => {
  const intro = words.deputyIntro(lead.name ?? words.noName[language])[language];
  return {
    title: words.nameDeputy[language],
    intro,
    fields: [
      {
        kind: 'select',
        name: 'deputy',
        label: words.deputy[language],
        options: options(people, language),
        ...(people.some(({ id }) => id === lead.deputy) && lead.deputy ? { value: lead.deputy } : {}),
      },
    ],
    submit: words.save[language],
    action: { name: 'milestones.deputy', arg: lead.id },
    plain: `${words.nameDeputy[language]}. ${intro}`,
  };
};

/** One paragraph, and the way back to the board. */
export const saidCard = (text: string, kind: string, language: Language): Card =>
  plainCard(text, kind, [button(words.boardButton[language], 'board')]);

/** Told to whoever sees to a milestone whose day has passed. */
export const lateCard = (one: Milestone, covered: string | undefined, language: Language): Card => {
  const day = dayIn(one.due, language);
  const text = covered === undefined ? words.lateOwner(one.what, day) : words.lateCover(one.what, day, covered);
  return plainCard(`${words.lateTitle[language]}. ${text[language]}`, 'milestone_late', [
    button(words.doneButton[language], 'done', one.id),
  ]);
};

/** Told to programme leads afterwards. */
export const lateForLeadCard = (one: Milestone, language: Language): Card => {
  const name = one.owner?.here ? (one.owner.name ?? words.noName[language]) : null;
  const text = words.lateLead(one.what, dayIn(one.due, language), name)[language];
  return plainCard(`${words.lateTitle[language]}. ${text}`, 'milestone_late_lead', [
    button(words.doneButton[language], 'done', one.id),
    button(words.boardButton[language], 'board'),
  ]);
};
