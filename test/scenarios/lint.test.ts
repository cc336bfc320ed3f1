import { describe, expect, it } from 'vitest';
import { lintScenario } from '../../src/scenarios/lint.ts';
import { loadScenarios, scenarioFolder } from '../../src/scenarios/load.ts';
import type { Scenario } from '../../src/scenarios/schema.ts';

type Draft = { -readonly [Key in keyof Scenario]: Scenario[Key] };

const karim = loadScenarios(scenarioFolder).library.get('e1');
const draft = (change: (scenario: Draft) => void): Scenario => {
  const copy = structuredClone(karim) as Draft;
  change(copy);
  return copy;
};
const firstLine = (fr: string, en = 'A line that nobody else says here.') =>
  draft((one) => {
    one.lines = { ...one.lines, calm: [{ fr, en }, ...one.lines.calm.slice(1)] };
  });
const found = (scenario: Scenario) =>
  lintScenario(scenario).map(({ path, what, severity }) => ({ field: path.join('.'), what: what.en, severity }));

type Row = readonly [name: string, scenario: Scenario, field: string, says: RegExp];
const at = 'lines.calm.0.fr';

const rows: readonly Row[] = [
  ['an ordinary space before a question mark', firstLine('Et maintenant ?'), at, /typography near/],
  ['a straight apostrophe', firstLine("C'est noté."), at, /typography near/],
  ['guillemets without their spaces', firstLine('Il a dit «bientôt».'), at, /typography near/],
  ['tutoiement', firstLine('Je te remercie, vraiment.'), at, /familiar address/],
  ['a service phrase', firstLine('N’hésitez pas à revenir vers moi.'), at, /a customer does not say/],
  ['an English service phrase', firstLine('Bon.', 'How can I help you today?'), 'lines.calm.0.en', /does not say/],
  ['an agent of one gender', firstLine('Vous êtes gentille, quand même.'), at, /gender/],
  ['an agent of one gender, in the masculine', firstLine('Vous êtes gentil, quand même.'), at, /gender/],
  ['an insult too coarse for anyone', firstLine('Espèce de connard, répondez.'), at, /never said here/],
  ['a slur', firstLine('Bon.', 'Go back to your country, then.'), 'lines.calm.0.en', /never said here/],
  ['a word kept from this customer', firstLine('Quel bordel, chez vous.'), at, /never said here/],
  [
    'the hidden need in its own words',
    firstLine('Je veux un prénom, et que ce prénom me rappelle.'),
    at,
    /hidden need/,
  ],
  ['two questions', firstLine('Qui va s’en occuper\u202f? Et quand sera-t-il là\u202f?'), at, /2 questions/],
  [
    'four sentences',
    firstLine('Je suis venu ici. Je suis resté là. Je suis reparti tard. Je suis revenu tôt.'),
    at,
    /4 sentences/,
  ],
  ['a hidden figure told too soon', firstLine('J’ai perdu 3\u202f200\u00a0€ hier.'), at, /hidden fact/],
  [
    'a line said twice',
    draft((one) => {
      one.ends = { ...one.ends, walkout: [{ ...one.lines.angry[0], aggression: 2 } as Scenario['ends']['walkout'][0]] };
    }),
    'ends.walkout.0.fr',
    /same line as lines\.angry\.0/,
  ],
  [
    'a criterion on the learner’s temper',
    draft((one) => {
      one.rubric = [{ ...(one.rubric[0] as Scenario['rubric'][0]), here: { fr: 'Garde son calme.', en: 'Fine.' } }];
    }),
    'rubric.0.here.fr',
    /judges the person/,
  ],
  [
    'a criterion on an accent',
    draft((one) => {
      one.rubric = [{ ...(one.rubric[0] as Scenario['rubric'][0]), here: { fr: 'Bien.', en: 'Has no accent.' } }];
    }),
    'rubric.0.here.en',
    /judges the person/,
  ],
  [
    'four skills',
    draft((one) => {
      const [first] = one.rubric as [Scenario['rubric'][0]];
      one.rubric = (['listen', 'own', 'solve', 'close'] as const).map((skill) => ({ ...first, skill }));
    }),
    'rubric',
    /4 skills/,
  ],
  [
    'no hidden need',
    draft((one) => {
      one.facts = one.facts.map(({ need: _, ...fact }) => fact);
    }),
    'facts',
    /0 facts carry/,
  ],
  [
    'a fact no question reaches',
    draft((one) => {
      one.facts = one.facts.map(({ about: _, ...fact }) => fact);
    }),
    'facts.2',
    /no question leads/,
  ],
  [
    'a first line too sharp for beginners',
    draft((one) => {
      one.openings = { ...one.openings, 1: { ...one.openings[1], aggression: 2 } };
    }),
    'openings.1.aggression',
    /attack 2, 1 at most/,
  ],
  [
    'an attack above the announced ceiling',
    draft((one) => {
      one.aggression = 2;
    }),
    'lines.boiling.4.aggression',
    /attack 3, 2 at most/,
  ],
  [
    'too few lines for a long practice',
    draft((one) => {
      const hot = (lines: Scenario['lines']['calm']) => lines.map((line) => ({ ...line, mood: 'hot' as const }));
      one.lines = {
        ...one.lines,
        boiling: hot(one.lines.boiling),
        angry: hot(one.lines.angry),
        tense: hot(one.lines.tense),
      };
    }),
    'lines',
    /lines usable anywhere/,
  ],
  [
    'a reaction only an angry customer has',
    draft((one) => {
      const offer = one.reactions.offer.map((line) => ({ ...line, mood: 'hot' as const }));
      one.reactions = { ...one.reactions, offer };
    }),
    'reactions.offer',
    /no line fits every mood/,
  ],
  [
    'a real address',
    draft((one) => {
      one.complaint = { ...one.complaint, en: 'Write to karim@gmail.com.' };
    }),
    'complaint.en',
    /possibly a real address/,
  ],
  [
    'a real number',
    draft((one) => {
      one.complaint = { ...one.complaint, en: 'Call 06 12 34 56 78.' };
    }),
    'complaint.en',
    /possibly a real number/,
  ],
  [
    'a trigger that helps',
    draft((one) => {
      one.triggers = [{ move: 'own_it', why: one.triggers[0]?.why as Scenario['complaint'] }];
    }),
    'triggers.0.move',
    /no trigger/,
  ],
];

describe('the rules beyond the schema', () => {
  it.each(rows)('refuse %s', (_, scenario, field, says) => {
    expect(found(scenario)).toContainEqual({ field, what: expect.stringMatching(says), severity: 'error' });
  });

  it('ask a second person to sign what touches a protected trait, and stop asking once signed', () => {
    const church = (reviewer: string) =>
      draft((one) => {
        one.complaint = { fr: 'Le baptême était à l’église.', en: 'The service was at church.' };
        one.reviewer = reviewer;
      });
    const approval = { field: 'complaint.fr', what: expect.stringMatching(/^religion/), severity: 'approval' };
    expect(found(church('En attente de relecture'))).toContainEqual(approval);
    expect(found(church(karim?.author ?? ''))).toContainEqual(approval);
    expect(found(church('Nadège Ferrand'))).toEqual([]);
  });

  it('let a persona say « tu » where the author wrote so', () => {
    const scenario = draft((one) => {
      one.persona = { ...one.persona, voice: { ...one.persona.voice, fr: 'Un collègue : il tutoie.' } };
      one.lines = {
        ...one.lines,
        calm: [{ fr: 'Je te remercie, vraiment.', en: 'Thanks, really.' }, ...one.lines.calm.slice(1)],
      };
    });
    expect(found(scenario).map(({ what }) => what)).not.toContainEqual(expect.stringMatching(/familiar/));
  });

  it('give every remedy in both languages', () => {
    for (const [, scenario] of rows) {
      for (const { remedy } of lintScenario(scenario)) expect(remedy.fr && remedy.en).toBeTruthy();
    }
  });
});
