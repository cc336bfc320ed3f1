import { z } from 'zod';
import { knowsHolidaysOf } from './calendar.ts';

/** Roles a roster may give. */
export const roles = ['learner', 'trainer', 'ambassador', 'manager', 'site_lead', 'programme_lead', 'dpo'] as const;

/** One of the roles. */
export type Role = (typeof roles)[number];

/** A column of the roster, by the names its header may have, folded. */
export const columns = {
  email: ['email', 'e mail', 'mail', 'courriel', 'adresse e mail'],
  name: ['name', 'nom', 'nom complet', 'full name', 'prenom nom'],
  team: ['team', 'equipe'],
  site: ['site', 'location', 'lieu'],
  manager: ['manager', 'responsable', 'manager email'],
  roles: ['roles', 'role'],
  language: ['language', 'langue'],
  timeZone: ['time zone', 'timezone', 'fuseau', 'fuseau horaire'],
  hours: ['working hours', 'hours', 'horaires', 'horaires de travail'],
  days: ['working days', 'days', 'jours', 'jours de travail'],
  holidays: ['holidays', 'holiday region', 'jours feries'],
  startDate: ['start date', 'date d arrivee', 'arrivee', 'date debut'],
  seniority: ['seniority', 'anciennete', 'seniority band', 'tranche d anciennete'],
} as const;

/** A column name. */
export type Column = keyof typeof columns;

const roleWords: Readonly<Record<string, Role>> = {
  learner: 'learner',
  apprenant: 'learner',
  apprenante: 'learner',
  agent: 'learner',
  trainer: 'trainer',
  formateur: 'trainer',
  formatrice: 'trainer',
  ambassador: 'ambassador',
  ambassadeur: 'ambassador',
  ambassadrice: 'ambassador',
  manager: 'manager',
  responsable: 'manager',
  'site lead': 'site_lead',
  site_lead: 'site_lead',
  'responsable de site': 'site_lead',
  'referent site': 'site_lead',
  'programme lead': 'programme_lead',
  programme_lead: 'programme_lead',
  'program lead': 'programme_lead',
  'chef de projet': 'programme_lead',
  'responsable programme': 'programme_lead',
  dpo: 'dpo',
};

const roleOf = (word: string): Role | undefined => (Object.hasOwn(roleWords, word) ? roleWords[word] : undefined);

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_’'-]+/gu, ' ')
    .trim();

const timeZones = new Set(Intl.supportedValuesOf('timeZone').map((zone) => zone.toLowerCase()));
const isTimeZone = (zone: string): boolean => {
  if (timeZones.has(zone.toLowerCase())) return true;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
};

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
const short = (max: number) => z.string().max(max, `long ${max}`);

const hours = z
  .string()
  .transform((text) =>
    text
      .replace(/\s/gu, '')
      .replace(/h/giu, ':')
      .replace(/(^|[-–])(\d):/gu, '$10$2:')
      .replace(/:(?=[-–]|$)/gu, ':00'),
  )
  .refine((text) => /^([01]\d|2[0-3]):[0-5]\d[-–]([01]\d|2[0-3]):[0-5]\d$/u.test(text), 'hours')
  .refine((text) => minutes(text.slice(0, 5)) < minutes(text.slice(6)), 'night')
  .transform((text) => ({ start: text.slice(0, 5), end: text.slice(6) }));

/** One line of the roster, checked; empty cells are absent. */
export const rowSchema = z.object({
  email: z
    .string({ error: 'missing' })
    .pipe(z.email('email').max(254, 'long 254'))
    .transform((text) => text.toLowerCase()),
  name: short(120).optional(),
  team: short(80).optional(),
  site: short(80).optional(),
  manager: z
    .email('managerEmail')
    .transform((text) => text.toLowerCase())
    .optional(),
  roles: z
    .string()
    .transform((text, ctx) => {
      const given = text
        .split(/[|,;/+]/u)
        .map(fold)
        .filter(Boolean);
      const known = given.map((word) => roleOf(word) ?? roleOf(word.replaceAll(' ', '_')));
      const unknown = given.filter((_, i) => !known[i]);
      if (unknown.length > 0)
        ctx.addIssue({
          code: 'custom',
          message: `role ${unknown.join(', ').slice(0, 80)}`,
        });
      return [...new Set(known.filter((role): role is Role => role !== undefined))].sort();
    })
    .optional(),
  language: z
    .string()
    .transform((text) => fold(text))
    .pipe(z.enum(['fr', 'en', 'francais', 'french', 'anglais', 'english'], { error: 'language' }))
    .transform((text): 'fr' | 'en' => (text.startsWith('fr') ? 'fr' : 'en'))
    .optional(),
  timeZone: z.string().refine(isTimeZone, 'zone').optional(),
  hours: hours.optional(),
  days: z
    .string()
    .regex(/^[1-7]{1,7}$/u, 'days')
    .transform((text) => [...new Set(text)].sort().join(''))
    .optional(),
  holidays: z
    .string()
    .transform((text) => text.toUpperCase())
    .refine((text) => /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/u.test(text) && knowsHolidaysOf(text), 'region')
    .optional(),
  startDate: z.iso.date('date').optional(),
  seniority: short(40).optional(),
});

/** A checked line. */
export type RosterRow = z.infer<typeof rowSchema>;

/** The column a header names, if any. */
export function columnOf(header: string): Column | undefined {
  const folded = fold(header);
  return (Object.keys(columns) as Column[]).find((column) => (columns[column] as readonly string[]).includes(folded));
}
