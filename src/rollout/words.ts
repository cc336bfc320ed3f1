import type { Pair } from '../kernel/words.ts';
import type { Gate } from './rules.ts';

const gateNames: Readonly<Record<Gate, Pair>> = {
  works_council: {
    fr: 'la date d’information du CSE (« CSE 2026-10-02 »)',
    en: 'the day the works council was informed (“works council 2026-10-02”)',
  },
  dpia: {
    fr: 'la référence de l’analyse d’impact (« AIPD réf-14 »)',
    en: 'the reference of the impact assessment (“DPIA ref-14”)',
  },
};

const list = (gates: readonly Gate[], language: 'fr' | 'en', and: string): string =>
  gates.map((gate) => gateNames[gate][language]).join(and);

/** Words about what must be settled first, the switch, and the five minutes on AI. */
export const words = {
  overseersOnly: {
    fr: 'Seuls la ou le responsable de programme et le délégué à la protection des données le peuvent.',
    en: 'Only the programme lead and the data protection officer may do this.',
  },
  gatesMissing: (gates: readonly Gate[]): Pair => ({
    fr: `Rien ne démarre encore. Il manque ${list(gates, 'fr', ' et ')}. Si cela ne s’applique pas : « CSE sans objet, Direction des ressources humaines : la raison ».`,
    en: `Nothing starts yet. Still missing: ${list(gates, 'en', ' and ')}. If it does not apply: “works council not applicable, Human resources: the reason”.`,
  }),
  gateUnread: {
    fr: 'Je n’ai pas reconnu la date ou la référence : rien n’est noté. Écrivez par exemple « CSE 2026-10-02 », « AIPD réf-14 », ou « CSE sans objet, Direction des ressources humaines : la raison ».',
    en: 'I could not read the date or the reference: nothing is noted. Type for example “works council 2026-10-02”, “DPIA ref-14”, or “works council not applicable, Human resources: the reason”.',
  },
  gateKept: {
    fr: 'C’est noté, et inscrit au journal d’audit.',
    en: 'Noted, and written in the audit log.',
  },
  gatesStand: {
    fr: 'Tout est en place : un pilote ou une vague peut démarrer.',
    en: 'All is in place: a pilot or a wave may start.',
  },
  aiOff: {
    fr: 'L’IA est coupée pour tout le monde, tout de suite. Les exercices continuent avec des règles et des répliques écrites. Pour la rétablir : « rétablir l’IA ».',
    en: 'AI is off for everyone, at once. Practices go on with rules and written lines. To bring it back: “resume AI”.',
  },
  aiOn: { fr: 'L’IA est rétablie.', en: 'AI is back on.' },
  scenarioOff: (id: string): Pair => ({
    fr: `L’IA est coupée pour le scénario ${id}, et plus personne ne le commence. Pour le rétablir : « rétablir l’IA ${id} ».`,
    en: `AI is off for scenario ${id}, and nobody starts it any more. To bring it back: “resume AI ${id}”.`,
  }),
  scenarioOn: (id: string): Pair => ({
    fr: `Le scénario ${id} est rétabli.`,
    en: `Scenario ${id} is back on.`,
  }),
  noScenario: (id: string): Pair => ({
    fr: `Il n’y a pas de scénario ${id}. Vérifiez son identifiant : rien n’est coupé.`,
    en: `There is no scenario ${id}. Check its id: nothing was switched off.`,
  }),
  literacyTitle: (card: number, of: number): Pair => ({
    fr: `Cinq minutes sur l’IA, ${card} sur ${of}`,
    en: `Five minutes on AI, ${card} of ${of}`,
  }),
  again: { fr: 'Pas tout à fait. Relisez, puis répondez de nouveau.', en: 'Not quite. Read again, then answer again.' },
  right: { fr: 'C’est cela.', en: 'That is it.' },
  literacyDone: {
    fr: 'C’est terminé, et votre participation est notée. Vous pouvez accompagner.',
    en: 'Finished, and your attendance is noted. You may accompany others.',
  },
  literacyFirst: {
    fr: 'Avant d’accompagner, prenez cinq minutes sur l’IA : les voici. Ce que vous vouliez faire se fera juste après.',
    en: 'Before you accompany others, take five minutes on AI: here they are. What you were about to do is done right after.',
  },
} satisfies Record<string, Pair | ((...args: never[]) => Pair)>;
