import type { Pair } from '../../src/kernel/words.ts';

/** A command a client offers, in both languages; what is typed is its title. */
export type Command = { readonly title: Pair; readonly description: Pair };

/** What the app says of itself in the store and in the command menus. */
export const manifestWords = {
  short: {
    fr: 'Entraînez-vous aux clients difficiles, sans enjeu et sans témoin.',
    en: 'Practise tough customers, with nothing at stake and nobody watching.',
  },
  full: {
    fr: [
      'Entrain permet aux équipes de service client de répéter les conversations difficiles dans Teams avec un client simulé par une IA, de recevoir un débriefing privé appuyé sur leurs propres mots, de suivre leurs progrès et de participer à des défis d’équipe facultatifs.',
      'Chaque client simulé est signalé comme IA. L’encadrement ne voit que des chiffres agrégés ; les résultats individuels restent à la personne, sauf si elle les partage.',
    ].join('\n\n'),
    en: [
      'Entrain lets customer-service teams rehearse difficult conversations inside Teams with an AI-simulated customer, get a private debrief with evidence from their own words, follow their progress and take part in voluntary team challenges.',
      'Every simulated customer is labelled as AI. Managers see aggregated figures only; individual results stay with the person unless that person shares them.',
    ].join('\n\n'),
  },
} satisfies Record<string, Pair>;

/** Commands of the person's own chat. */
export const personalCommands: readonly Command[] = [
  {
    title: { fr: 'jouer', en: 'play' },
    description: { fr: 'Démarrer un entraînement de cinq minutes', en: 'Start a five-minute practice' },
  },
  {
    title: { fr: 'indice', en: 'hint' },
    description: { fr: 'Un coup de pouce pendant l’échange', en: 'A nudge during the conversation' },
  },
  {
    title: { fr: 'pause', en: 'pause' },
    description: { fr: 'Mettre l’échange en pause', en: 'Pause the conversation' },
  },
  {
    title: { fr: 'reprendre', en: 'resume' },
    description: { fr: 'Reprendre là où vous en étiez', en: 'Go on where you were' },
  },
  {
    title: { fr: 'arrêter', en: 'stop' },
    description: { fr: 'Arrêter tout de suite, sans conséquence', en: 'Stop at once, no consequence' },
  },
  {
    title: { fr: 'refaire', en: 'retry' },
    description: { fr: 'Rejouer votre dernière réponse autrement', en: 'Try your last answer again' },
  },
  {
    title: { fr: 'progrès', en: 'progress' },
    description: { fr: 'Voir vos progrès, visibles par vous seul·e', en: 'Your progress, seen by you alone' },
  },
  {
    title: { fr: 'mes données', en: 'my data' },
    description: { fr: 'Tout voir, tout emporter ou tout effacer', en: 'See, export or erase everything' },
  },
  {
    title: { fr: 'english', en: 'français' },
    description: { fr: 'Switch to English', en: 'Passer en français' },
  },
  {
    title: { fr: 'aide', en: 'help' },
    description: { fr: 'Ce que je sais faire', en: 'What I can do' },
  },
];

/** Commands in front of others: nothing personal is answered there. */
export const teamCommands: readonly Command[] = [
  {
    title: { fr: 'défi', en: 'challenge' },
    description: { fr: 'Le défi de l’équipe', en: 'The team’s challenge' },
  },
  {
    title: { fr: 'démo', en: 'demo' },
    description: { fr: 'Une démo en direct, la salle vote', en: 'A live demo, the room votes' },
  },
  {
    title: { fr: 'partage', en: 'huddle' },
    description: { fr: 'Quinze minutes sur un client qui bouscule', en: 'Fifteen minutes on a customer who shook you' },
  },
  {
    title: { fr: 'aide', en: 'help' },
    description: { fr: 'Ce que je sais faire', en: 'What I can do' },
  },
];
