import { type Detect, type DetectedMove, type Move, moves } from '../../../src/kernel/moves.ts';
import { type Line, reactions, type Scenario, scenarioSchema } from '../../../src/scenarios/schema.ts';

type Authored = { fr: string; en: string; aggression?: number; mood?: 'hot' | 'cool' };

const line = (fr: string, en: string, aggression?: number, mood?: 'hot' | 'cool'): Authored => ({
  fr,
  en,
  ...(aggression !== undefined && { aggression }),
  ...(mood !== undefined && { mood }),
});

const numbers = {
  fr: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

/** `count` different lines of one kind, whose attack climbs the ladder up to `sharpest`. */
const several = (fr: string, en: string, count: number, sharpest = 2): Authored[] =>
  Array.from({ length: count }, (_, i) =>
    line(
      `${fr} ${numbers.fr[i]}.`,
      `${en} ${numbers.en[i]}.`,
      i < 4 ? Math.min(sharpest, 1 + (i % sharpest)) : 1 + (i % sharpest),
    ),
  );

const pair = (fr: string, en: string) => ({ fr, en });
const hint = (fr: string, en: string) => ({
  question: pair(fr, en),
  replies: [
    pair(`${fr} Première réponse.`, `${en} First reply.`),
    pair(`${fr} Seconde réponse.`, `${en} Second reply.`),
  ],
});

/** A line down for six days, compact and complete; `changes` replaces whole parts. */
export const fixture = (changes: Record<string, unknown> = {}): Scenario =>
  scenarioSchema.parse({
    id: 'line-down',
    version: 1,
    title: pair('Six jours sans ligne', 'Six days without a line'),
    sector: pair('Télécom', 'Telecom'),
    complaint: pair('Ma box est coupée depuis six jours.', 'My router has been down for six days.'),
    minutes: 8,
    level: 3,
    author: 'A. Autrice',
    reviewer: 'R. Relecteur',
    signed: '2026-09-01',
    persona: {
      name: 'Karim',
      emoji: '🧰',
      age: '41',
      job: pair('artisan', 'craftsman'),
      channel: pair('messagerie', 'chat'),
      account: [{ label: pair('Téléphone', 'Phone'), value: '06 39 98 12 34' }],
      style: 'plain',
      voice: pair('Phrases courtes, direct.', 'Short sentences, direct.'),
    },
    brief: {
      role: pair('Vous êtes conseiller.', 'You are an agent.'),
      goal: pair('Rétablir la confiance.', 'Restore trust.'),
      powers: [pair('Prêter une clé 4G', 'Lend a 4G stick'), pair('Créditer quinze euros', 'Credit fifteen euros')],
      limits: [pair('Aucune date de réparation avant diagnostic', 'No repair date before diagnosis')],
    },
    hidden: {
      need: pair('Que quelqu’un prenne son dossier en main personnellement', 'That somebody owns his case personally'),
      fear: pair('Perdre son entreprise', 'Losing his business'),
      wound: pair('Se sentir transparent', 'Feeling invisible'),
    },
    facts: [
      {
        id: 'since',
        tier: 0,
        text: pair('La box est coupée depuis lundi.', 'The router is down since Monday.'),
        say: pair('Depuis lundi, plus rien.', 'Nothing since Monday.'),
      },
      {
        id: 'calls',
        tier: 0,
        text: pair('Il a écrit trois fois.', 'He wrote three times.'),
        say: pair('C’est mon troisième message.', 'This is my third message.'),
      },
      {
        id: 'light',
        tier: 1,
        text: pair('Le voyant clignote en rouge.', 'The light blinks red.'),
        say: pair('Le voyant est rouge et il clignote.', 'The light is red and blinking.'),
        about: { fr: ['voyant', 'lumière'], en: ['light', 'led'] },
      },
      {
        id: 'works',
        tier: 1,
        text: pair('Des travaux ont eu lieu dans la rue mardi.', 'There were road works on Tuesday.'),
        say: pair('Il y a eu des travaux devant chez moi mardi.', 'There were works outside my place on Tuesday.'),
        about: { fr: ['travaux'], en: ['works'] },
      },
      {
        id: 'quote',
        tier: 2,
        need: true,
        text: pair(
          'Un devis de neuf mille euros a été perdu faute de connexion.',
          'A nine thousand euro quote was lost for want of a connection.',
        ),
        say: pair(
          'J’ai perdu un devis de neuf mille euros, et personne chez vous ne s’en occupe.',
          'I lost a nine thousand euro quote, and nobody at your place takes care of it.',
        ),
      },
    ],
    truth: [
      { says: pair('Une clé 4G peut être prêtée.', 'A 4G stick can be lent.'), holds: true },
      {
        says: pair('Un redémarrage suffit.', 'A reboot is enough.'),
        holds: false,
        about: { fr: ['redémarrage suffit'], en: ['reboot is enough'] },
        challenge: pair('Un redémarrage ? Je l’ai fait dix fois.', 'A reboot? I did that ten times.'),
      },
    ],
    triggers: [{ move: 'policy_shield', why: pair('On lui oppose la règle.', 'Rules are held up.') }],
    balms: [{ move: 'own_it', why: pair('Quelqu’un s’en occupe.', 'Somebody takes it on.') }],
    aggression: 4,
    escalation: {
      to: pair('la cellule technique', 'the technical desk'),
      about: { fr: ['cellule technique'], en: ['technical desk'] },
    },
    lexicon: { tics: { fr: ['franchement'], en: ['honestly'] }, banned: { fr: ['crapule'], en: ['crook'] } },
    openings: {
      1: line('Bonjour, ma box est coupée.', 'Hello, my router is down.', 1),
      2: line('Ma box est coupée depuis six jours.', 'My router has been down for six days.', 1),
      3: line('Six jours sans box, c’est long.', 'Six days without a router is long.', 1),
      4: line('Encore vous ! Chez vous c’est toujours pareil.', 'You again! Your company is always like this.', 2),
    },
    lines: {
      boiling: several('Je suis furieux', 'I am furious', 10, 4),
      angry: several('Je suis en colère', 'I am angry', 10, 3),
      tense: several('Je suis tendu', 'I am tense', 8),
      wary: several('Je me méfie', 'I am wary', 6, 1),
      calm: several('Je respire', 'I can breathe', 5, 1),
    },
    reactions: Object.fromEntries(
      reactions.map((kind) => [
        kind,
        several(`Réaction ${kind.replaceAll('_', ' ')}`, `Reaction ${kind.replaceAll('_', ' ')}`, 3, 2),
      ]),
    ),
    ends: {
      resolved: [line('Merci, ça me va.', 'Thanks, that works.')],
      partial: [line('Bon, j’attends votre rappel.', 'Fine, I await your call.')],
      escalated: [line('D’accord, passez-moi la cellule.', 'All right, put me through.')],
      last_chance: [line('Dernière fois que je vous le demande.', 'Last time I ask you.')],
      walkout: [line('Je vais voir ailleurs.', 'I am going elsewhere.')],
      breach: [line('Vous m’insultez ? Terminé.', 'Insulting me? We are done.')],
      limit_close: [line('Très bien, raccrochez.', 'Fine, hang up.')],
      turn_cap: [line('Je n’ai plus le temps.', 'I have no more time.')],
    },
    incidents: [
      { id: 'queue', text: pair('Un deuxième client attend.', 'A second customer is waiting.') },
      { id: 'note', text: pair('Une note contredit le dossier.', 'A note contradicts the file.') },
    ],
    hints: {
      acknowledge: hint('Qu’a-t-il besoin d’entendre ?', 'What does he need to hear?'),
      discover: hint('Que ne savez-vous pas encore ?', 'What do you not know yet?'),
      commit: hint('Qui fait quoi, et quand ?', 'Who does what, and when?'),
      close: hint('Cela lui convient-il ?', 'Does it suit him?'),
      limit: hint('Que venez-vous d’accepter ?', 'What did you just accept?'),
    },
    rubric: [
      {
        skill: 'acknowledge',
        weight: 2,
        here: pair('Nommer les six jours', 'Name the six days'),
        strong: pair('Six jours, c’est dur.', 'Six days is hard.'),
        weak: pair('Je comprends.', 'I understand.'),
      },
    ],
    dialogue: Array.from({ length: 6 }, (_, i) => ({
      who: i % 2 ? 'agent' : 'customer',
      ...pair(`Réplique ${i}`, `Line ${i}`),
    })),
    drills: Array.from({ length: 6 }, (_, i) => ({
      skill: 'acknowledge',
      customer: pair(`Attaque ${i}`, `Attack ${i}`),
      good: pair('Bonne réponse', 'Good answer'),
      why: pair('Nomme la cause', 'Names the cause'),
    })),
    bench: {
      expert: script.expert.map(says),
      decent: script.decent.map(says),
      solution_first: script.solution_first.map(says),
      empathy_spam: script.empathy_spam.map(says),
      defensive: script.defensive.map(says),
      rude: script.rude.map(says),
    },
    ...changes,
  });

/** The same customer, who attacks the person whatever is done: ending the contact is the lesson. */
export const limitFixture = (): Scenario => {
  const base = fixture();
  const sharp: Line[] = several('Incapable', 'Useless', 12, 1).map(({ fr, en }) => ({ fr, en, aggression: 4 }));
  return fixture({ id: 'limit', limit_setting: true, lines: { ...base.lines, boiling: sharp } });
};

const token = (move: Move): string => `§${move}§`;

/** A message that shows exactly these moves, to the detector below and to nobody else. */
export const message = (shown: readonly Move[], extra = ''): string =>
  [...shown.map(token), extra].filter((part) => part !== '').join(' ');

const says = (shown: readonly Move[]) => ({ fr: message(shown), en: message(shown) });

/** Reads the tokens of `message`: the reducer is judged apart from any real detector. */
export const detectTokens: Detect = ({ text }) =>
  moves.flatMap((move): DetectedMove[] =>
    text.includes(token(move)) ? [{ move, quote: token(move), confidence: 1 }] : [],
  );

/** What each reference learner does, message by message. */
export const script = {
  expert: [
    ['open_question', 'ack_specific'],
    ['reformulate', 'apologise_impact'],
    ['ask_detail', 'own_it'],
    ['ask_detail'],
    ['explain', 'offer_options'],
    ['reformulate'],
    ['commit'],
    ['check_close'],
  ],
  decent: [
    ['apologise', 'ask_detail'],
    ['ack_generic', 'ask_detail'],
    ['ack_specific'],
    ['explain'],
    ['open_question'],
    ['offer_options'],
    ['commit'],
    ['check_close'],
  ],
  solution_first: [
    ['offer_options'],
    ['offer_options', 'commit'],
    ['explain', 'offer_options'],
    ['commit'],
    ['offer_options', 'scripted'],
  ],
  empathy_spam: [['ack_generic']],
  defensive: [['policy_shield'], ['policy_shield'], ['calm_down'], ['policy_shield']],
  rude: [['sarcasm'], ['blame_customer'], ['insult']],
  policy_shield: [['policy_shield']],
  calm_down: [['calm_down']],
  over_promising: [
    ['ack_specific', 'false_promise'],
    ['open_question'],
    ['ask_detail', 'apologise_impact'],
    ['offer_options', 'false_promise'],
    ['reformulate'],
    ['commit', 'false_promise'],
    ['check_close'],
  ],
} as const satisfies Record<string, readonly (readonly Move[])[]>;
