import type { Pair } from '../kernel/words.ts';

/** Words of the trainer's desk: menu, form, stories, corrections, freshness. */
export const deskWords = {
  title: { fr: 'Vos scénarios', en: 'Your scenarios' },
  intro: {
    fr: 'Déposez ici un fichier YAML, ou partez d’un scénario existant : il n’y a rien à programmer.',
    en: 'Drop a YAML file here, or start from an existing scenario: there is nothing to program.',
  },
  create: { fr: 'Nouveau scénario', en: 'New scenario' },
  exportOne: { fr: 'Exporter un scénario', en: 'Export a scenario' },
  drafts: { fr: 'En cours', en: 'Under way' },
  onOffer: { fr: 'Publiés ici', en: 'Published here' },
  open: { fr: 'Ouvrir un brouillon', en: 'Open a draft' },
  retireOne: { fr: 'Retirer un scénario', en: 'Retire a scenario' },
  none: { fr: 'rien pour l’instant', en: 'nothing yet' },
  backlog: { fr: 'À écrire ensuite', en: 'To write next' },
  step: (n: number): Pair => ({ fr: `Nouveau scénario, étape ${n} sur 3`, en: `New scenario, step ${n} of 3` }),
  next: (n: number): Pair => ({ fr: `Étape ${n} sur 3`, en: `Step ${n} of 3` }),
  go: { fr: 'Enregistrer', en: 'Save' },
  formIntro: {
    fr: 'Changez ce qui diffère ; ce que vous laissez vide reste comme dans le modèle.',
    en: 'Change what differs; what you leave empty stays as in the model.',
  },
  base: { fr: 'Partir de', en: 'Start from' },
  titleField: { fr: 'Titre', en: 'Title' },
  name: { fr: 'Prénom du client', en: 'Customer’s first name' },
  job: { fr: 'Métier', en: 'Trade' },
  complaint: { fr: 'De quoi se plaint-il ou elle ?', en: 'What do they complain about?' },
  level: { fr: 'Difficulté', en: 'Difficulty' },
  role: { fr: 'Le rôle de l’agent', en: 'The agent’s role' },
  goal: { fr: 'Le but de l’agent', en: 'The agent’s goal' },
  need: { fr: 'Besoin caché', en: 'Hidden need' },
  fear: { fr: 'Ce qu’il ou elle craint', en: 'What they fear' },
  wound: { fr: 'Ce qui l’a blessé', en: 'What hurt them' },
  facts: { fr: 'Les faits, un par ligne, dans cet ordre', en: 'The facts, one a line, in this order' },
  language: { fr: { fr: 'en français', en: 'en anglais' }, en: { fr: 'in French', en: 'in English' } },
  unknown: { fr: 'Ce scénario n’existe pas ici.', en: 'There is no such scenario here.' },
  storyTitle: { fr: 'Une histoire vécue', en: 'A true story' },
  storyIntro: {
    fr: 'Racontez l’échange sans nommer personne. Les noms, numéros et adresses repérés sont masqués avant d’être gardés ; un formateur peut demander à l’IA d’en tirer un brouillon, et le texte est effacé quand il signe le scénario.',
    en: 'Tell what happened without naming anyone. Names, numbers and addresses we spot are masked before anything is kept; a trainer may ask the AI for a draft of it, and the text is deleted when they sign the scenario.',
  },
  storyField: { fr: 'Ce qui s’est passé', en: 'What happened' },
  storyKept: {
    fr: 'Merci. Voici ce qui est gardé, masqué, jusqu’à ce qu’un formateur en fasse un scénario :',
    en: 'Thank you. This is what is kept, masked, until a trainer makes a scenario of it:',
  },
  storyShort: {
    fr: 'Racontez l’échange en quelques phrases (quarante caractères au moins).',
    en: 'Tell what happened in a few sentences (forty characters at least).',
  },
  storyMost: {
    fr: 'Dix histoires par jour : c’est déjà beaucoup. La suite demain ?',
    en: 'Ten stories a day: that is a lot already. More tomorrow?',
  },
  painTitle: { fr: 'Un irritant', en: 'A pain point' },
  painKept: {
    fr: 'C’est noté, masqué. Les irritants qui partagent un mot-clé (#attente) pèsent ensemble dans la liste des scénarios à écrire :',
    en: 'Noted, masked. Pain points that share a tag (#waiting) weigh together in the list of scenarios to write:',
  },
  painWho: {
    fr: 'Les irritants sont notés par les formateurs, les ambassadeurs et les responsables. Pour raconter un échange : « histoire : … ».',
    en: 'Pain points are noted by trainers, ambassadors and leads. To tell what happened: “story: …”.',
  },
  painLabel: (tag: string | null, times: number): Pair => ({
    fr: `Irritant${tag === null ? '' : ` #${tag}`}${times > 1 ? `, noté ${times} fois` : ''}`,
    en: `Pain point${tag === null ? '' : ` #${tag}`}${times > 1 ? `, noted ${times} times` : ''}`,
  }),
  storyDraft: { fr: 'Proposer un brouillon', en: 'Propose a draft' },
  storyDrafting: {
    fr: 'L’IA lit le récit masqué et propose un brouillon. Rien ne sera publié sans vous.',
    en: 'The AI is reading the masked account and will propose a draft. Nothing is published without you.',
  },
  assisted: (from: string): Pair => ({
    fr: `Brouillon proposé par l’IA à partir du récit, sur la trame de « ${from} ». Relisez tout : les répliques sont encore celles de la trame, et rien n’est publié sans votre signature.`,
    en: `Draft proposed by the AI from the account, on the frame of “${from}”. Read all of it: the lines are still those of the frame, and nothing is published without your signature.`,
  }),
  assistFailed: {
    off: {
      fr: 'Aucune IA n’est disponible ici : partez d’un scénario existant, le récit reste dans votre liste.',
      en: 'No AI is available here: start from an existing scenario, the account stays on your list.',
    },
    refused: {
      fr: 'L’IA est coupée ici, ou elle a refusé ce récit. Partez d’un scénario existant.',
      en: 'The AI is off here, or it refused this account. Start from an existing scenario.',
    },
    silent: {
      fr: 'L’IA n’a pas répondu. Réessayez plus tard, ou partez d’un scénario existant.',
      en: 'The AI did not answer. Try again later, or start from an existing scenario.',
    },
    unusable: {
      fr: 'L’IA a rendu un texte qu’on ne peut pas garder (nom, lien, balise ou mauvaise langue). Partez d’un scénario existant.',
      en: 'The AI gave a text we cannot keep (a name, a link, markup or the wrong language). Start from an existing scenario.',
    },
  },
  storyUse: { fr: 'En faire un scénario', en: 'Make it a scenario' },
  storyDrop: { fr: 'Effacer l’histoire', en: 'Delete the story' },
  storyGone: { fr: 'Cette histoire est déjà traitée ou effacée.', en: 'This story is already dealt with or deleted.' },
  storyDeleted: { fr: 'L’histoire est effacée.', en: 'The story is deleted.' },
  correctTitle: { fr: 'Corriger ce client', en: 'Correct this customer' },
  correctField: { fr: 'Ce qu’il ou elle doit faire ou éviter', en: 'What they should do or avoid' },
  correctIntro: {
    fr: 'En mots simples, par exemple : « Ne dit jamais “génial”. » Les mots cités après une négation ne seront plus dits.',
    en: 'In plain words, for instance: Never says “awesome”. Words quoted after a negation will no longer be said.',
  },
  correctShort: { fr: 'Écrivez la correction après « corriger : ».', en: 'Write the correction after “correct:”.' },
  correctNone: {
    fr: 'Aucun client à corriger : commencez un entraînement, ou passez par un brouillon.',
    en: 'No customer to correct: start a practice, or go through a draft.',
  },
  correctMost: {
    fr: 'Trente corrections pour un client, c’est un autre client : écrivez-en un nouveau.',
    en: 'Thirty corrections make another customer: write a new one.',
  },
  corrected: (who: string): Pair => ({
    fr: `C’est noté pour ${who}, dès sa prochaine réplique.`,
    en: `Noted for ${who}, from their next line on.`,
  }),
  nowForbidden: { fr: 'Ne sera plus dit', en: 'No longer said' },
  stillSaid: (places: string): Pair => ({
    fr: `Ces répliques écrites contiennent encore ces mots et seront évitées tant que d’autres restent ; réécrivez-les dans le fichier : ${places}.`,
    en: `These authored lines still hold these words and are avoided as long as others are left; rewrite them in the file: ${places}.`,
  }),
  freshTitle: { fr: 'La bibliothèque vieillit', en: 'The library grows old' },
  worn: (title: string, people: number, active: number): Pair => ({
    fr: `${people} personnes sur ${active} ont déjà joué « ${title} » trois fois ou plus.`,
    en: `${people} people out of ${active} have already played “${title}” three times or more.`,
  }),
  nothingNew: (days: number): Pair => ({
    fr: `Rien de nouveau depuis ${days} jours.`,
    en: `Nothing new for ${days} days.`,
  }),
  topStory: { fr: 'En tête de ce qui reste à écrire :', en: 'First of what is left to write:' },
  noStory: {
    fr: 'Aucune histoire n’attend. Demandez à l’équipe d’en raconter une (« histoire : … ») ou notez un irritant (« irritant : #attente … »).',
    en: 'No story is waiting. Ask the team to tell one (“story: …”) or note a pain point (“pain point: #waiting …”).',
  },
};
