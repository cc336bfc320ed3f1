import type { Pair } from './pairs.ts';

/** Minimal pairs, French. */
export const pairsFr: readonly Pair[] = [
  {
    move: 'open_question',
    yes: "Racontez-moi ce qui s'est passé.",
    no: 'Dites-moi votre numéro de contrat.',
  },
  {
    move: 'open_question',
    yes: "Comment ça s'est passé avec le livreur ?",
    no: 'Comment ça marche, la mise en service ?',
  },
  {
    move: 'open_question',
    yes: "Qu'est-ce qui vous inquiète le plus ?",
    no: 'Quel jour vous inquiète ?',
  },
  {
    move: 'open_question',
    yes: "Que s'est-il passé ?",
    no: "Voici ce qui s'est passé : le colis est resté au dépôt.",
  },
  {
    move: 'ask_detail',
    yes: 'Quel est votre numéro de dossier ?',
    no: 'Quel est votre numéro de dossier ?',
    context: 'Rien ne marche chez vous !',
    contextNo: "Mon numéro de dossier est le 458712, je l'ai déjà donné",
  },
  {
    move: 'non_answer',
    yes: 'Quel est votre numéro de dossier ?',
    no: 'Quel est votre numéro de dossier ?',
    context: 'Mon dossier 458712 traîne depuis un mois',
    contextNo: 'Rien ne marche chez vous !',
  },
  {
    move: 'non_answer',
    yes: 'Avez-vous redémarré la box ?',
    no: 'Avez-vous redémarré la box ?',
    context: "J'ai déjà redémarré la box dix fois",
    contextNo: 'Internet est coupé',
  },
  {
    move: 'non_answer',
    yes: 'Depuis quand la ligne est-elle coupée ?',
    no: 'Depuis quand la ligne est-elle coupée ?',
    context: "Six jours sans internet, c'est honteux",
    contextNo: "Plus d'internet, c'est honteux",
  },
  {
    move: 'ask_detail',
    yes: 'Depuis quel jour la box est-elle coupée ?',
    no: 'La box est coupée depuis lundi.',
  },
  {
    move: 'ask_detail',
    yes: 'À quelle heure êtes-vous rentré ?',
    no: 'À quelle heure pourrait-on faire mieux que ça, est-ce que cela vous convient ?',
  },
  {
    move: 'ack_specific',
    yes: 'Six jours sans connexion pour un artisan, je comprends que vous soyez à bout.',
    no: 'Je comprends que vous soyez à bout.',
  },
  {
    move: 'ack_specific',
    yes: 'Je comprends votre colère après trois rendez-vous manqués.',
    no: 'Je comprends votre colère.',
  },
  {
    move: 'ack_generic',
    yes: 'Je comprends votre frustration.',
    no: 'Je ne comprends pas votre frustration.',
  },
  {
    move: 'ack_generic',
    yes: 'Je comprends que vous soyez en colère.',
    no: "Je comprends que vous soyez en colère après cinq heures d'attente aux urgences.",
  },
  {
    move: 'ack_generic',
    yes: "Désolé d'entendre ça.",
    no: 'Désolé pour ce retard.',
  },
  {
    move: 'ack_specific',
    yes: "C'est épuisant de devoir tout réexpliquer à chaque appel.",
    no: "C'est épuisant.",
  },
  {
    move: 'ack_specific',
    yes: "J'imagine le stress de se retrouver à la rue à 23 h.",
    no: "J'imagine.",
  },
  {
    move: 'ack_generic',
    yes: 'Je me mets à votre place.',
    no: 'À votre place je prendrais la deuxième option.',
  },
  {
    move: 'reformulate',
    yes: "Si je résume, vous avez appelé trois fois et personne n'est venu.",
    no: 'Si je résume, je vous rappelle demain et le technicien passe jeudi.',
  },
  {
    move: 'reformulate',
    yes: "Donc vous avez payé deux fois la même nuit, c'est bien ça ?",
    no: 'Donc votre numéro est le 4512 ?',
  },
  {
    move: 'reformulate',
    yes: 'Vous me dites que le livreur a signé à votre place.',
    no: 'Le livreur a signé le bon mardi.',
  },
  {
    move: 'reformulate',
    yes: 'Donc vous attendez le remboursement depuis mars.',
    no: "Donc vous avez deux options : l'avoir ou l'échange.",
  },
  {
    move: 'apologise',
    yes: 'Je suis désolé pour ce retard.',
    no: "Je suis désolé d'apprendre cela.",
  },
  {
    move: 'apologise',
    yes: 'Je vous présente mes excuses.',
    no: 'Vous me devez des excuses.',
  },
  {
    move: 'apologise',
    yes: 'Veuillez nous excuser pour cette erreur.',
    no: "Excusez-moi d'exister !",
  },
  {
    move: 'apologise_impact',
    yes: 'Je suis désolé que cela vous ait fait perdre ce chantier.',
    no: 'Je suis désolé pour ce chantier.',
  },
  {
    move: 'apologise_impact',
    yes: 'Toutes mes excuses de vous avoir laissée trois jours sans chauffage.',
    no: 'Toutes mes excuses pour ce chauffage en panne.',
  },
  {
    move: 'apologise_impact',
    yes: 'Pardon de vous avoir fait rater votre entretien.',
    no: 'Pardon pour cette erreur.',
  },
  {
    move: 'own_it',
    yes: "C'est moi qui m'en occupe jusqu'au bout.",
    no: "C'est le service technique qui s'en occupe.",
  },
  {
    move: 'own_it',
    yes: "Je m'en occupe personnellement.",
    no: 'Nous allons regarder.',
  },
  {
    move: 'own_it',
    yes: 'Je suis votre seul interlocuteur.',
    no: 'Je suis votre conseiller.',
  },
  {
    move: 'own_it',
    yes: "C'est ma responsabilité.",
    no: "Ce n'est pas ma responsabilité.",
  },
  {
    move: 'explain',
    yes: 'La ligne a été coupée par erreur lors des travaux de mardi.',
    no: 'Votre ligne, on verra bien.',
  },
  {
    move: 'explain',
    yes: "Le remboursement est refusé car la preuve d'achat manque.",
    no: "Le remboursement est refusé, c'est la règle.",
  },
  {
    move: 'explain',
    yes: "Le colis est resté au dépôt à cause d'une étiquette déchirée.",
    no: 'Le ticket N2 est en escalade côté MOE.',
  },
  {
    move: 'offer_options',
    yes: "Je peux vous rembourser ou vous renvoyer l'article.",
    no: 'Je ne peux pas vous rembourser.',
  },
  {
    move: 'offer_options',
    yes: 'Voulez-vous que je décale le rendez-vous à samedi ?',
    no: 'Voulez-vous un dessin ?',
  },
  {
    move: 'offer_options',
    yes: 'Je vous propose un avoir de 20 €.',
    no: 'Je vous propose de me raconter depuis le début.',
  },
  {
    move: 'offer_options',
    yes: 'Je peux vous prêter une clé 4G.',
    no: 'Je peux comprendre votre colère.',
  },
  {
    move: 'offer_options',
    yes: 'On peut étaler la facture sur six mois.',
    no: "On va voir ce qu'on peut faire.",
  },
  {
    move: 'commit',
    yes: 'Je vous rappelle demain avant 10 h.',
    no: 'Je vous rappelle dès que possible.',
  },
  {
    move: 'commit',
    yes: 'Le technicien passe jeudi matin.',
    no: 'Le technicien devait passer jeudi matin.',
  },
  {
    move: 'commit',
    yes: 'Je vous envoie le certificat ce soir.',
    no: "Pouvez-vous m'envoyer le certificat ce soir ?",
  },
  {
    move: 'check_close',
    yes: 'Est-ce que cela vous convient ?',
    no: 'Cela ne vous convient pas, je le vois.',
  },
  {
    move: 'check_close',
    yes: 'Y a-t-il autre chose ?',
    no: "Parlons d'autre chose.",
  },
  {
    move: 'check_close',
    yes: 'Je récapitule : je vous rappelle demain et le technicien passe jeudi.',
    no: 'Je récapitule : vous avez appelé trois fois sans réponse.',
  },
  {
    move: 'set_limit',
    yes: "Je n'accepte pas que vous me parliez ainsi.",
    no: "Je n'accepte pas les chèques.",
  },
  {
    move: 'set_limit',
    yes: "Si vous continuez à m'insulter, je mettrai fin à l'appel.",
    no: 'Si vous continuez, je couperai votre ligne.',
  },
  {
    move: 'set_limit',
    yes: 'Restez poli, je suis là pour vous aider.',
    no: 'Restez poli, je suis là pour vous aider.',
    context: 'Vous êtes un incapable !',
    contextNo: 'Mon colis est en retard',
  },
  {
    move: 'calm_down',
    yes: 'Restez poli.',
    no: 'Restez poli.',
    context: 'Mon colis est en retard',
    contextNo: 'Vous êtes un incapable !',
  },
  {
    move: 'calm_down',
    yes: 'Calmez-vous, madame.',
    no: 'Je ne vais pas vous demander de vous calmer.',
  },
  {
    move: 'calm_down',
    yes: "Baissez d'un ton.",
    no: 'Baissez le volume du téléviseur.',
  },
  {
    move: 'insult',
    yes: 'Si vous continuez, je couperai votre ligne.',
    no: "Si vous continuez à m'insulter, je mettrai fin à l'appel.",
  },
  {
    move: 'minimise',
    yes: "Ce n'est qu'un petit retard.",
    no: "Ce n'est pas qu'un petit retard.",
  },
  {
    move: 'minimise',
    yes: 'Ça arrive à tout le monde.',
    no: "Ça n'aurait jamais dû arriver.",
  },
  {
    move: 'minimise',
    yes: 'Vous exagérez.',
    no: "Vous n'exagérez pas.",
  },
  {
    move: 'blame_customer',
    yes: 'Vous auriez dû lire les conditions.',
    no: 'Vous auriez dû être prévenu.',
  },
  {
    move: 'blame_customer',
    yes: "C'est de votre faute.",
    no: "Ce n'est pas de votre faute.",
  },
  {
    move: 'blame_customer',
    yes: "Vous n'avez pas lu le contrat.",
    no: "Vous n'avez pas été prévenu.",
  },
  {
    move: 'blame_third',
    yes: "C'est le service livraison qui a encore fait n'importe quoi.",
    no: "C'est le service livraison qui vous appelle demain.",
  },
  {
    move: 'blame_third',
    yes: "Ce n'est pas nous, c'est le transporteur.",
    no: "C'est notre faute, pas celle du transporteur.",
  },
  {
    move: 'policy_shield',
    yes: "C'est la procédure, je n'y peux rien.",
    no: "C'est la procédure, pour éviter que quelqu'un d'autre retire votre colis.",
  },
  {
    move: 'policy_shield',
    yes: 'Le règlement ne le permet pas.',
    no: 'Le règlement ne le permet pas, en revanche je peux vous échanger le billet.',
  },
  {
    move: 'jargon',
    yes: 'Le ticket N2 est en escalade côté MOE.',
    no: 'Votre demande est chez le technicien.',
  },
  {
    move: 'jargon',
    yes: 'Il faut une resynchro du DSLAM.',
    no: 'Il faut rétablir la ligne au central.',
  },
  {
    move: 'scripted',
    yes: 'Votre satisfaction est notre priorité.',
    no: 'Votre dossier est ma priorité de ce matin.',
  },
  {
    move: 'scripted',
    yes: "N'hésitez pas à nous contacter.",
    no: "Vous pouvez m'appeler au 0102030405.",
  },
  {
    move: 'false_promise',
    yes: "Je vous garantis que ça n'arrivera plus jamais.",
    no: "Je ne peux pas vous garantir que ça n'arrivera plus.",
  },
  {
    move: 'false_promise',
    yes: "Je vous promets que le technicien viendra aujourd'hui.",
    no: "Je vous promets de vous rappeler aujourd'hui.",
  },
  {
    move: 'sarcasm',
    yes: 'Bravo, quelle patience.',
    no: 'Merci de votre patience.',
  },
  {
    move: 'sarcasm',
    yes: 'Je vais vous expliquer lentement.',
    no: 'Je vais vous expliquer simplement.',
  },
  {
    move: 'sarcasm',
    yes: 'Toutes mes condoléances pour votre grille-pain.',
    no: 'Toutes mes condoléances pour votre père.',
  },
  {
    move: 'insult',
    yes: 'Vous êtes ridicule.',
    no: "Vous m'avez dit que je suis ridicule.",
  },
  {
    move: 'insult',
    yes: 'Vous êtes un menteur.',
    no: "Vous n'êtes pas un menteur.",
  },
  {
    move: 'insult',
    yes: 'La ferme.',
    no: "Je n'accepte pas qu'on me dise « la ferme ».",
  },
  {
    move: 'capitulate',
    yes: "D'accord, je vous rembourse tout, deux fois s'il le faut, mais arrêtez.",
    no: "D'accord, je vous rembourse les 20 € demain.",
  },
  {
    move: 'capitulate',
    yes: "Prenez ce que vous voulez et qu'on en finisse.",
    no: 'Prenez le créneau que vous voulez.',
  },
];
