import type { Pair } from '../kernel/words.ts';

/** Words of ambassadors, both languages side by side. */
export const words = {
  title: { fr: 'Ambassadeurs', en: 'Ambassadors' },
  what: {
    fr: 'Un ambassadeur lance des défis d’équipe, répond aux demandes d’aide et accompagne les débriefs qu’on choisit de lui partager. Il ne voit l’entraînement de personne d’autre. C’est pour six mois, et vous arrêtez quand vous voulez.',
    en: 'An ambassador launches team challenges, answers requests for help and goes through the debriefs people choose to share. They see nobody else’s practice. It is for six months, and you stop whenever you want.',
  },
  ownClick: {
    fr: 'On ne l’est que de son propre clic : personne ne peut vous inscrire.',
    en: 'It takes your own click: nobody can sign you up.',
  },
  volunteer: { fr: 'Je me porte volontaire', en: 'I volunteer' },
  volunteered: (day: string): Pair => ({
    fr: `Merci ! Vous êtes ambassadeur ou ambassadrice jusqu’au ${day}. La personne qui mène le programme voit votre nom sur la liste, rien de vos entraînements.`,
    en: `Thank you! You are an ambassador until ${day}. Whoever leads the programme sees your name on the list, nothing of your practices.`,
  }),
  serving: (day: string): Pair => ({
    fr: `Vous êtes ambassadeur ou ambassadrice jusqu’au ${day}.`,
    en: `You are an ambassador until ${day}.`,
  }),
  already: { fr: 'Vous l’êtes déjà, merci !', en: 'You already are, thank you!' },
  leave: { fr: 'Arrêter', en: 'Stop being one' },
  leaveSure: {
    fr: 'Vous ne serez plus ambassadeur ou ambassadrice dès maintenant. Vos défis en cours vont à leur terme. On arrête ?',
    en: 'You will no longer be an ambassador from now on. Your challenges under way run to their end. Shall we stop?',
  },
  leaveYes: { fr: 'Oui, arrêter', en: 'Yes, stop' },
  leaveNo: { fr: 'Non, rester', en: 'No, stay' },
  left: {
    fr: 'C’est fait, et merci pour ce temps donné. Le mot « ambassadeur » vous ramène quand vous voulez.',
    en: 'Done, and thank you for the time you gave. The word “ambassador” brings you back whenever you want.',
  },
  stayed: { fr: 'Vous restez, merci !', en: 'You stay, thank you!' },
  ending: (day: string): Pair => ({
    fr: `Votre temps d’ambassadeur ou d’ambassadrice se termine le ${day}. Six mois de plus, ou on s’arrête là : à vous de choisir. Sans réponse, il se termine ce jour-là.`,
    en: `Your time as an ambassador ends on ${day}. Six more months, or we leave it there: you choose. Without an answer, it ends that day.`,
  }),
  renew: { fr: 'Continuer six mois', en: 'Six more months' },
  renewed: (day: string): Pair => ({
    fr: `Merci ! C’est reparti jusqu’au ${day}.`,
    en: `Thank you! On we go until ${day}.`,
  }),
  over: {
    fr: 'Votre temps d’ambassadeur ou d’ambassadrice est arrivé à son terme. Merci ! Vous pouvez recommencer d’un clic.',
    en: 'Your time as an ambassador has come to its end. Thank you! You can begin again with one click.',
  },
  tooMany: (n: number): Pair => ({
    fr: `Il y a déjà ${n} ambassadeurs, et dix suffisent d’ordinaire. Si vous voulez en être, écrivez pourquoi : la personne qui mène le programme le lira.`,
    en: `There are already ${n} ambassadors, and ten are usually enough. If you want to be one, write why: whoever leads the programme will read it.`,
  }),
  overTitle: { fr: 'Au-delà de dix', en: 'Beyond ten' },
  overField: { fr: 'Pourquoi moi aussi', en: 'Why me too' },
  send: { fr: 'Envoyer', en: 'Send' },
  reasonShort: { fr: 'Écrivez une raison d’au moins dix caractères.', en: 'Write a reason of ten characters or more.' },
  rosterTitle: { fr: 'La liste des ambassadeurs', en: 'The ambassadors' },
  rosterOf: (n: number): Pair => ({
    fr: `${n} ${n > 1 ? 'personnes se sont portées volontaires' : 'personne s’est portée volontaire'}, ${n > 1 ? 'de leur' : 'de son'} propre clic. La liste ne dit rien des entraînements.`,
    en: `${n} ${n === 1 ? 'person has' : 'people have'} volunteered, by their own click. The list says nothing of anyone’s practices.`,
  }),
  rosterNone: {
    fr: 'Personne ne s’est encore porté volontaire. On le devient en écrivant « ambassadeur », et de cette façon seulement.',
    en: 'Nobody has volunteered yet. People become one by typing “ambassador”, and only that way.',
  },
  name: { fr: 'Nom', en: 'Name' },
  until: { fr: 'Jusqu’au', en: 'Until' },
  why: { fr: 'Au-delà de dix, parce que', en: 'Beyond ten, because' },
  levels: {
    none: {
      fr: 'Il n’y a plus aucun ambassadeur.',
      en: 'There is no ambassador any more.',
    },
    under: {
      fr: 'Ils sont moins de cinq : les demandes d’aide et les défis reposent sur peu de monde.',
      en: 'They are fewer than five: help and challenges rest on few people.',
    },
    edge: {
      fr: 'À la prochaine fin ou au prochain départ, ils seront moins de cinq. C’est le moment d’en parler autour de vous.',
      en: 'At the next end of term or departure, they will be fewer than five. Now is the time to spread the word.',
    },
    within: { fr: 'Entre cinq et dix : c’est la bonne taille.', en: 'Between five and ten: the right size.' },
    over: {
      fr: 'Ils sont plus de dix : chacun risque de compter sur les autres.',
      en: 'They are more than ten: each may count on the others.',
    },
  },
  newsTitle: { fr: 'Les ambassadeurs du programme', en: 'The programme’s ambassadors' },
  newsOf: (n: number): Pair => ({
    fr: `${n} ambassadeur${n > 1 ? 's' : ''} aujourd’hui.`,
    en: `${n} ambassador${n === 1 ? '' : 's'} today.`,
  }),
  see: { fr: 'Voir la liste', en: 'See the list' },
  justify: { fr: 'Écrire pourquoi', en: 'Write why' },
  justifyTitle: { fr: 'Hors de cinq à dix', en: 'Outside five to ten' },
  justifyField: { fr: 'Pourquoi continuer ainsi', en: 'Why go on like this' },
  justified: { fr: 'C’est noté, avec la date du jour.', en: 'Noted, with today’s date.' },
  reason: { fr: 'Raison écrite', en: 'Written reason' },
  noReason: { fr: 'aucune pour l’instant', en: 'none so far' },
  leadOnly: {
    fr: 'Cette liste est pour la personne qui mène le programme.',
    en: 'This list is for whoever leads the programme.',
  },
  notNeeded: {
    fr: 'Ils sont entre cinq et dix : rien à justifier.',
    en: 'They are between five and ten: nothing to justify.',
  },
  notServing: {
    fr: 'Ceci est pour les ambassadeurs. Écrivez « ambassadeur » pour en devenir un.',
    en: 'This is for ambassadors. Type “ambassador” to become one.',
  },
  notEnrolled: (contact: string | undefined): Pair => ({
    fr: `Il faut d’abord être inscrit·e au programme : ${contact ? `demandez à ${contact}` : 'écrivez « aide : » et votre demande, en signant'}.`,
    en: `You first need to be on the programme’s roster: ${contact ? `ask ${contact}` : 'type “help:” and your request, and sign it'}.`,
  }),
  selfOnly: {
    fr: 'On se porte volontaire soi-même : personne ne peut inscrire quelqu’un d’autre.',
    en: 'People volunteer themselves: nobody can sign someone else up.',
  },
  notFull: {
    fr: 'Il reste de la place : un clic sur « Je me porte volontaire » suffit.',
    en: 'There is room: one click on “I volunteer” is enough.',
  },
  stale: {
    fr: 'Cette carte n’est plus d’actualité. Écrivez « ambassadeur » pour voir où vous en êtes.',
    en: 'This card is out of date. Type “ambassador” to see where you are.',
  },
} satisfies Record<string, unknown>;
