import type { Pair } from '../kernel/words.ts';

/** Words of challenges, both languages side by side. */
export const words = {
  title: { fr: 'Défi d’équipe', en: 'Team challenge' },
  invitation: {
    fr: 'Ensemble, apprivoisons des situations difficiles. Chacun à son rythme, en message privé.',
    en: 'Together, let us tame difficult situations. Each at their own pace, in private messages.',
  },
  mix: { fr: 'Toutes les situations', en: 'Every situation' },
  what: { fr: 'Situation', en: 'Situation' },
  goal: { fr: 'But commun', en: 'Shared goal' },
  situations: (n: number): Pair => ({
    fr: `${n} situation${n > 1 ? 's' : ''} apprivoisée${n > 1 ? 's' : ''}`,
    en: `${n} situation${n > 1 ? 's' : ''} tamed`,
  }),
  until: { fr: 'Jusqu’au', en: 'Until' },
  from: { fr: 'À partir du', en: 'From' },
  reward: { fr: 'Quand le but est atteint', en: 'When the goal is met' },
  progress: { fr: 'Où nous en sommes', en: 'Where we stand' },
  people: (n: number): Pair => ({
    fr: `au moins ${n} personnes se sont entraînées`,
    en: `at least ${n} people have practised`,
  }),
  few: {
    fr: 'Les chiffres paraîtront dès que cinq personnes se seront entraînées.',
    en: 'Figures appear once five people have practised.',
  },
  fewEver: {
    fr: 'Moins de cinq personnes se sont entraînées : aucun chiffre n’est montré.',
    en: 'Fewer than five people practised: no figure is shown.',
  },
  rules: {
    fr: 'Personne n’est nommé ni classé. Un premier essai ou un arrêt compte comme participation, jamais comme résultat. Rien n’est dit de qui participe ou non.',
    en: 'Nobody is named or ranked. A first try or a stop counts as taking part, never as a result. Nothing is said of who joins or does not.',
  },
  join: { fr: 'J’en suis', en: 'Count me in' },
  start: { fr: 'Commencer', en: 'Start' },
  leave: { fr: 'Quitter le défi', en: 'Leave the challenge' },
  joined: {
    fr: 'Vous en êtes. On commence ici, entre vous et moi ; personne ne voit qui participe.',
    en: 'You are in. We start here, between you and me; nobody sees who takes part.',
  },
  left: { fr: 'C’est fait, et personne n’en est averti.', en: 'Done, and nobody is told.' },
  welcome: (contact: string | undefined): Pair => ({
    fr: `Bienvenue ! Pour compter dans le défi, il vous manque d’être inscrit·e au programme : ${contact ? `demandez à ${contact}` : 'demandez-le ici, en signant'}, puis cliquez de nouveau « J’en suis ». Vous pouvez déjà vous entraîner.`,
    en: `Welcome! To count in the challenge you still need to be on the programme’s roster: ${contact ? `ask ${contact}` : 'ask here, and sign'}, then click “Count me in” again. You can already practise.`,
  }),
  askToJoin: { fr: 'Demander mon inscription', en: 'Ask to be added' },
  half: { fr: 'À mi-chemin du but, ensemble !', en: 'Halfway to the goal, together!' },
  whole: { fr: 'Le but commun est atteint. Bravo à l’équipe !', en: 'The shared goal is met. Well done, team!' },
  over: { fr: 'Défi terminé', en: 'Challenge over' },
  recapTitle: { fr: 'Le défi est terminé', en: 'The challenge is over' },
  recapMet: { fr: 'Le but commun est atteint. Bravo à l’équipe !', en: 'The shared goal was met. Well done, team!' },
  recapNot: {
    fr: 'Le but n’est pas atteint, le chemin compte : merci à celles et ceux qui ont essayé.',
    en: 'The goal was not met, the way there counts: thank you to those who tried.',
  },
  recapFew: {
    fr: 'Moins de cinq personnes se sont entraînées : aucun chiffre n’est montré. Merci d’avoir essayé.',
    en: 'Fewer than five people practised: no figure is shown. Thank you for trying.',
  },
  formTitle: { fr: 'Lancer un défi', en: 'Launch a challenge' },
  formIntro: {
    fr: 'Tout est prérempli : envoyez tel quel si cela convient. Vous verrez l’annonce exacte avant de publier.',
    en: 'Everything is filled in: send as it is if it suits. You will see the exact post before publishing.',
  },
  fieldInvitation: { fr: 'Invitation', en: 'Invitation' },
  fieldFrom: { fr: 'Premier jour', en: 'First day' },
  fieldTo: { fr: 'Dernier jour', en: 'Last day' },
  fieldReward: { fr: 'Récompense commune (facultatif)', en: 'Shared reward (optional)' },
  send: { fr: 'Voir l’annonce', en: 'See the post' },
  previewTitle: { fr: 'Voici l’annonce exacte, ci-dessus', en: 'The exact post is above' },
  previewText: (channel: string | undefined): Pair => ({
    fr: channel ? `Elle paraîtra ici : ${channel}.` : 'Elle paraîtra dans le canal où vous avez écrit « défi ».',
    en: channel ? `It will appear here: ${channel}.` : 'It will appear in the channel where you typed “challenge”.',
  }),
  fieldPlace: { fr: 'Dans quel canal', en: 'In which channel' },
  channelSeen: (when: string): Pair => ({
    fr: `Le canal où vous m’avez sollicité le ${when}`,
    en: `The channel where you called on me on ${when}`,
  }),
  channelPlayed: (day: string): Pair => ({
    fr: `Le canal du défi commencé le ${day}`,
    en: `The channel of the challenge begun on ${day}`,
  }),
  badPlace: {
    fr: 'Choisissez un canal dans la liste : ceux où vous m’avez déjà sollicité. Pour un autre, mentionnez-moi là-bas avec le mot « défi ».',
    en: 'Pick a channel from the list: those where you have called on me. For another, mention me there with the word “challenge”.',
  },
  confirm: { fr: 'Publier', en: 'Publish' },
  edit: { fr: 'Modifier', en: 'Edit' },
  drop: { fr: 'Abandonner', en: 'Drop it' },
  dropped: { fr: 'Abandonné : rien n’est publié.', en: 'Dropped: nothing is published.' },
  published: (day: string): Pair => ({
    fr: `C’est publié. L’annonce suit les progrès d’elle-même ; le bilan paraîtra dans le canal le ${day}.`,
    en: `It is published. The post follows progress by itself; the recap will appear in the channel on ${day}.`,
  }),
  running: (day: string): Pair => ({
    fr: `Un défi est en cours dans ce canal, jusqu’au ${day}. Un autre pourra suivre.`,
    en: `A challenge is under way in this channel, until ${day}. Another can follow.`,
  }),
  stop: { fr: 'Terminer le défi', en: 'End the challenge' },
  stopped: {
    fr: 'Le défi se termine ; le bilan arrive dans le canal.',
    en: 'The challenge ends; the recap is on its way to the channel.',
  },
  promiseTitle: { fr: 'Des mots promettent trop', en: 'Some words promise too much' },
  promiseText: (found: readonly string[]): Pair => ({
    fr: `À revoir : ${found.join(', ')}. L’entraînement complète, il ne promet rien de tel.`,
    en: `To rephrase: ${found.join(', ')}. Practice complements; it promises no such thing.`,
  }),
  keep: { fr: 'Garder, avec un motif', en: 'Keep, with a reason' },
  reasonTitle: { fr: 'Pourquoi garder ces mots', en: 'Why keep these words' },
  reasonField: { fr: 'Motif, conservé au journal', en: 'Reason, kept in the audit' },
  reasonShort: { fr: 'Écrivez un motif d’au moins dix caractères.', en: 'Write a reason of ten characters or more.' },
  notLauncher: {
    fr: 'Les défis sont lancés par les ambassadeurs. Envie de l’être ? Écrivez « ambassadeur ».',
    en: 'Challenges are launched by ambassadors. Would you like to be one? Type “ambassador”.',
  },
  inChannel: {
    fr: 'Nous ne nous sommes encore croisés dans aucun canal : mentionnez-moi une fois dans celui de l’équipe avec le mot « défi ». Ensuite, vous pourrez aussi le choisir d’ici.',
    en: 'We have not met in any channel yet: mention me once in the team’s with the word “challenge”. After that, you can choose it from here too.',
  },
  gone: {
    fr: 'Ce défi n’est plus là, ou n’est pas le vôtre. Écrivez « défi » dans le canal pour repartir.',
    en: 'This challenge is gone, or not yours. Type “challenge” in the channel to start again.',
  },
  stale: {
    fr: 'L’annonce a changé depuis cette carte : confirmez la dernière.',
    en: 'The post has changed since this card: confirm the latest one.',
  },
  already: {
    fr: 'Un défi est déjà en cours dans ce canal : celui-là continue, aucun autre n’est publié.',
    en: 'A challenge is already under way in this channel: that one goes on, no other is published.',
  },
  notOpen: {
    fr: 'Ce défi est terminé. Vous pouvez vous entraîner quand vous voulez : écrivez « menu ».',
    en: 'This challenge is over. You can practise whenever you like: type “menu”.',
  },
  badDays: {
    fr: 'Ces jours ne font pas un défi : le dernier vient après le premier, dans les huit semaines, et n’est pas déjà passé. Votre texte est gardé.',
    en: 'These days make no challenge: the last follows the first, within eight weeks, and has not passed yet. Your text is kept.',
  },
  badChoice: {
    fr: 'Choisissez une situation et un but dans les listes. Votre texte est gardé.',
    en: 'Pick a situation and a goal from the lists. Your text is kept.',
  },
  ally: { fr: 'Avec une autre équipe', en: 'With another team' },
  allyCode: (code: string): Pair => ({
    fr: `Donnez ce mot à l’ambassadrice ou l’ambassadeur de l’autre équipe : « défi ${code} ». Les deux défis n’iront ensemble que si cette personne clique à son tour ; aucun chiffre de l’autre équipe ne paraît avant cinq personnes de chaque côté.`,
    en: `Hand this to the other team’s ambassador: “challenge ${code}”. The two challenges go together only if that person clicks in turn; no figure of the other team appears before five people on each side.`,
  }),
  allyAsk: {
    fr: 'L’autre équipe propose d’apprivoiser des situations côte à côte. Chaque annonce montrera la somme des deux, dès cinq personnes de chaque côté. Ni classement, ni gagnant, ni nom.',
    en: 'The other team offers to tame situations side by side. Each post will show the sum of both, from five people on each side. No ranking, no winner, no name.',
  },
  allyYes: { fr: 'Allons-y ensemble', en: 'Let us go together' },
  allied: { fr: 'Les deux équipes vont ensemble.', en: 'The two teams go together.' },
  alone: { fr: 'Continuer seuls', en: 'Go on alone' },
  aloneText: {
    fr: 'Votre équipe continue seule ; les chiffres de l’autre ont quitté l’annonce.',
    en: 'Your team goes on alone; the other’s figures have left the post.',
  },
  allyNone: {
    fr: 'Ce mot n’ouvre aucun défi, ou l’autre équipe est déjà accompagnée.',
    en: 'This word opens no challenge, or the other team already has company.',
  },
  allyOwn: {
    fr: 'Il faut à chaque équipe son propre défi ouvert, lancé par deux personnes différentes.',
    en: 'Each team needs its own open challenge, launched by two different people.',
  },
  together: { fr: 'Les deux équipes ensemble', en: 'Both teams together' },
  sum: (ours: number, theirs: number): Pair => ({
    fr: `${ours} + ${theirs} = ${ours + theirs} situations apprivoisées`,
    en: `${ours} + ${theirs} = ${ours + theirs} situations tamed`,
  }),
} satisfies Record<string, Pair | ((...args: never[]) => Pair)>;
