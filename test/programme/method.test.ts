import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/kernel/words.ts';
import { limitsCard, noticeCard } from '../../src/privacy/notice.ts';
import { aboutCard, objectionsCard } from '../../src/programme/cards.ts';
import { claimIds, claimLine } from '../../src/programme/claims.ts';
import {
  method,
  phaseNames,
  phases,
  pitfalls,
  principles,
  resistances,
  trainerRoles,
} from '../../src/programme/method.ts';
import { nextOf } from '../../src/programme/next.ts';
import { addDays, type Cohort, leaving, pilotDoubts, type Staffed } from '../../src/programme/rules.ts';
import { lights, proposeWaves, type WaveView, waveBlocks, waveDoubts } from '../../src/programme/rules-waves.ts';
import { escalationHours } from '../../src/support/rules.ts';
import { sourcesIn } from '../support/sources.ts';

const weeks = (n: number): number => n * 7;

describe('the method, read aloud', () => {
  it('knows four resistances: trainers, managers, learners, the institution', () => {
    expect(resistances.map(({ id }) => id)).toEqual(['trainers', 'managers', 'learners', 'institution']);
  });

  it('has five phases: diagnosis, pilot with ambassadors, communication, progressive rollout, anchoring', () => {
    expect(phases).toEqual(['diagnosis', 'pilot', 'communication', 'waves', 'anchoring']);
    expect(phases.map((phase) => phaseNames[phase].lasts.fr)).toEqual([
      'deux à quatre semaines',
      'quatre à six semaines',
      'continue',
      'huit à douze semaines',
      'permanent',
    ]);
  });

  it('diagnoses for two to four weeks', () => {
    expect(method.diagnosis.days).toEqual({ least: weeks(2), most: weeks(4) });
  });

  it('picks five to ten ambassadors, then pilots with thirty to fifty learners on one scenario, for four to six weeks', () => {
    expect(method.pilot).toEqual({
      ambassadors: { least: 5, most: 10 },
      learners: { least: 30, most: 50 },
      scenarios: 1,
      days: { least: weeks(4), most: weeks(6) },
    });
  });

  it('never rolls out in one go, but in waves over eight to twelve weeks', () => {
    expect(method.waves).toEqual({ least: 2, share: 40, days: { least: weeks(8), most: weeks(12) } });
  });

  it('answers within twelve hours at most, as the help it comes with does', () => {
    expect(method.supportHours).toBe(12);
    expect(escalationHours.at(-1)).toBe(method.supportHours);
  });

  it('gives trainers three roles, names four pitfalls and holds to three principles', () => {
    expect([trainerRoles.length, pitfalls.length, principles.length]).toEqual([3, 4, 3]);
  });
});

describe('a figure somebody else published', () => {
  const known = {
    failure: ['CONTESTÉ', 'DISPUTED'],
    satisfaction: ['FOURNISSEUR', 'VENDOR'],
    incivility: ['FOURNISSEUR', 'VENDOR'],
    change_of_mind: ['MESURE INTERNE', 'INTERNAL MEASURE'],
    trainer_day: ['FOURNISSEUR', 'VENDOR'],
  } as const;

  it('is shown with its status first, its source and the day it was looked at', () => {
    expect([...claimIds].sort()).toEqual(Object.keys(known).sort());
    for (const id of claimIds)
      for (const [at, language] of languages.entries()) {
        const line = claimLine(id, language);
        expect(line).toMatch(/^\[/u);
        expect(line).toContain(known[id][at]);
        expect(line).toMatch(/\d{4}-\d{2}-\d{2}/u);
      }
  });

  it('is in no other file, so that no card can tell it without its status', () => {
    const figure =
      /7[0]\s?%[^\n]{0,60}(?:projet|project|échou|fail)|[+]\s?35\s?%|[-−–]\s?42\s?%|90\s?%[^\n]{0,60}(?:apprenant|learner|avis|mind)/iu;
    const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/gu, ' ');
    const told = [...sourcesIn('src/**/*.ts'), ...sourcesIn('adapters/**/*.ts')].filter(({ text }) =>
      figure.test(spaced(text)),
    );
    expect(told.map(({ path }) => path)).toEqual(['src/programme/claims.ts']);
    for (const language of languages)
      for (const card of [aboutCard(language), objectionsCard(language)])
        for (const line of spaced(card.plain).split('\n')) if (figure.test(line)) expect(line).toMatch(/^\[/u);
  });
});

describe('the first thing a learner reads', () => {
  it('says it is only text, may be wrong, is no real customer and no assessor; “limits” says it again', () => {
    const facts = { model: undefined, months: 6, contact: undefined, dpo: undefined };
    const said = {
      fr: [/que du texte/u, /se tromper/u, /ni une personne/u, /personne ne vous note/u],
      en: [/only text/u, /can be wrong/u, /neither a person/u, /nobody grades you/u],
    };
    const limits = {
      fr: [/Du texte seulement/u, /peut se tromper/u, /n’existe pas/u, /pas un évaluateur/u],
      en: [/Text only/u, /can be wrong/u, /does not exist/u, /not an assessor/u],
    };
    for (const language of languages) {
      for (const point of said[language]) expect(noticeCard(facts, language).plain).toMatch(point);
      for (const point of limits[language]) expect(limitsCard(language).plain).toMatch(point);
    }
  });
});

const roster: readonly Staffed[] = [
  { site: 'Lyon', team: 'A', learners: 30, ambassadors: 2 },
  { site: 'Lyon', team: 'B', learners: 40, ambassadors: 0 },
  { site: 'Nantes', team: 'C', learners: 30, ambassadors: 1 },
];
const wave = (id: string, team: number, from: string, more: Partial<Cohort> = {}): Cohort => ({
  id,
  kind: 'wave',
  teams: [{ site: roster[team]?.site ?? '', team: roster[team]?.team ?? '' }],
  scenarioId: null,
  from,
  to: addDays(from, 28),
  openedAt: null,
  keeps: null,
  retro: null,
  ...more,
});

describe('bounds', () => {
  it('hold at their edges and ask for a reason one day or one person beyond', () => {
    const edge = (phase: 'diagnosis' | 'pilot' | 'waves', days: number): number => leaving(phase, days).length;
    expect([13, 14, 28, 29].map((days) => edge('diagnosis', days))).toEqual([1, 0, 0, 1]);
    expect([27, 28, 42, 43].map((days) => edge('pilot', days))).toEqual([1, 0, 0, 1]);
    expect([55, 56, 84, 85].map((days) => edge('waves', days))).toEqual([1, 0, 0, 1]);
    const pilot = { learners: 40, ambassadors: 7, days: 35 };
    expect(pilotDoubts(pilot)).toEqual([]);
    for (const [field, values] of [
      ['learners', [29, 30, 50, 51]],
      ['ambassadors', [4, 5, 10, 11]],
    ] as const)
      expect(values.map((n) => pilotDoubts({ ...pilot, [field]: n }).length)).toEqual([1, 0, 0, 1]);
  });
});

describe('a wave', () => {
  const first = wave('1', 0, '2026-11-23');
  const second = wave('2', 1, '2026-12-28');
  const view: WaveView = {
    keep: null,
    asked: true,
    wave: first,
    cohorts: [first, second],
    roster,
    today: '2026-11-23',
    readyTrainers: 2,
    learnersPerTrainer: 15,
    waveShare: 40,
    leads: ['Lyon'],
    evidenceDays: 3,
    trainerActs: 4,
  };
  const blocked = (change: Partial<WaveView>): readonly string[] =>
    waveBlocks({ ...view, ...change }).map(({ what }) => what);

  it('opens when all is there, and for each thing that is not says which', () => {
    expect(blocked({})).toEqual([]);
    expect(waveDoubts(view)).toEqual([]);
    expect(waveDoubts({ ...view, asked: false })).toEqual([{ what: 'unasked' }]);
    expect(blocked({ cohorts: [first] })).toEqual(['single']);
    expect(blocked({ readyTrainers: 1 })).toEqual(['trainers']);
    expect(blocked({ readyTrainers: 1, learnersPerTrainer: 30 })).toEqual([]);
    expect(blocked({ leads: ['Nantes'] })).toEqual(['site_lead']);
    expect(blocked({ today: '2026-11-22' })).toEqual(['early']);
    expect(blocked({ wave: second, today: '2026-12-28', readyTrainers: 3 })).toEqual(['order']);
    const opened = { ...first, openedAt: 1 };
    const later = { wave: second, cohorts: [opened, second], today: '2026-12-28', readyTrainers: 3 };
    expect(blocked(later)).toEqual(['retro']);
    const retro = { scenarios: 'aucune', support: 'aucune', communication: 'aucune' };
    expect(blocked({ ...later, cohorts: [{ ...opened, retro }, second] })).toEqual([]);
    // Those of a wave under way still need somebody beside them.
    expect(blocked({ ...later, cohorts: [{ ...opened, to: '2027-01-30', retro }, second] })).toEqual(['trainers']);
  });

  it('has three lights, each green or red for a reason', () => {
    const red = (change: Partial<WaveView>): readonly string[] =>
      lights({ ...view, ...change }).map(({ principle }) => principle);
    expect(red({})).toEqual([]);
    expect(red({ waveShare: 25 })).toEqual(['start_small']);
    expect(red({ evidenceDays: null })).toEqual(['show_proof']);
    expect(red({ evidenceDays: 31 })).toEqual(['show_proof']);
    expect(red({ trainerActs: 0 })).toEqual(['trainers_act']);
  });

  it('is proposed for every team once, within the share where a team fits, over ten weeks', () => {
    const team = fc.record({ learners: fc.integer({ min: 1, max: 60 }), ambassadors: fc.integer({ min: 0, max: 3 }) });
    fc.assert(
      fc.property(fc.array(team, { minLength: 2, maxLength: 40 }), (teams) => {
        const all = teams.map((one, at) => ({ ...one, site: 'S', team: String(at) }));
        const population = all.reduce((sum, { learners }) => sum + learners, 0);
        const plan = proposeWaves(all, population, 40, '2026-11-23');
        expect(plan.length).toBeGreaterThanOrEqual(2);
        expect(plan.flatMap(({ teams: own }) => own.map(({ team: name }) => name)).sort()).toEqual(
          all.map(({ team: name }) => name).sort(),
        );
        for (const { teams: own } of plan) {
          const learners = own.reduce((sum, { team: name }) => sum + (all[Number(name)]?.learners ?? 0), 0);
          if (own.length > 1) expect(learners).toBeLessThanOrEqual(population * 0.4);
        }
        expect(plan.at(-1)?.to).toBe(addDays('2026-11-23', 70));
      }),
      { numRuns: 500, seed: 20261124 },
    );
  });
});

describe('what comes next', () => {
  it('has an answer and somebody for it, wherever the programme is', () => {
    const day = fc.integer({ min: 0, max: 200 }).map((n) => addDays('2026-06-01', n));
    const cohort = fc.record({
      id: fc.uuid(),
      kind: fc.constant('wave' as const),
      teams: fc.constant([]),
      scenarioId: fc.constant(null),
      from: day,
      to: day,
      openedAt: fc.constantFrom(null, 1),
      keeps: fc.constant(null),
      retro: fc.constant(null),
    });
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        fc.record({
          phase: fc.constantFrom(undefined, ...phases),
          since: day,
          today: day,
          gatesStand: fc.boolean(),
          pilot: fc.option(cohort, { nil: undefined }),
          waves: fc.array(cohort, { maxLength: 4 }),
          blocked: fc.boolean(),
        }),
        (standing) => {
          const { step, who } = nextOf(standing);
          seen.add(step);
          expect(who.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 3000, seed: 20261124 },
    );
    expect(seen.size).toBe(16);
  });
});
