import type { Pair } from '../kernel/words.ts';

const of = (fr: string, en: string): Pair => ({ fr, en });

/** Words of the documents made from the records. */
export const kitWords = {
  title: of(
    'Entrain : dossier pour le CSE et le délégué à la protection des données',
    'Entrain: file for the works council and the data protection officer',
  ),
  made: of(
    'Produit par le logiciel, à relire et à compléter avant usage. Ce dossier aide ; il ne remplace pas un avis juridique.',
    'Produced by the software, to be read and completed before use. This file helps; it does not replace legal advice.',
  ),
  toFill: of('à compléter', 'to be completed'),
  controller: of('Responsable du traitement', 'Controller'),
  contact: of('Contact du programme', 'Programme contact'),
  dpo: of('Délégué à la protection des données', 'Data protection officer'),
  purposeTitle: of(
    '1. Ce que fait le logiciel, et ce qu’il ne peut pas faire',
    '1. What the software does, and what it cannot do',
  ),
  purpose: {
    fr: [
      'Un agent s’entraîne, par écrit, face à un client difficile joué par des règles et, si l’organisation le veut, par un modèle de langage. La personne reçoit un retour pour elle seule.',
      'But déclaré : un entraînement formatif, privé. Rien ne sert à évaluer, classer, affecter, promouvoir ou sanctionner. La base de données l’impose : un exercice ne change jamais de but, et l’évaluation est absente.',
      'Le premier exercice ne produit aucun niveau. Un manager ne lit que des chiffres d’équipe, à partir de cinq personnes.',
      'Ni voix, ni image, ni vitesse de frappe. Aucune émotion de l’agent n’est déduite ; l’humeur affichée est celle du client inventé.',
      'Classement au regard du règlement européen sur l’IA : conçu pour l’entraînement, à confirmer par votre délégué à la protection des données ou votre conseil.',
    ],
    en: [
      'An agent practises, in writing, with a difficult customer played by rules and, if the organisation wants, by a language model. The person gets feedback for them alone.',
      'Stated purpose: formative, private practice. Nothing serves to assess, rank, allocate, promote or sanction. The database enforces it: a practice never changes purpose, and assessment is absent.',
      'The first practice yields no level. A manager reads team figures only, from five people up.',
      'No voice, no picture, no typing speed. No emotion of the agent is inferred; the mood shown is the made-up customer’s.',
      'Classification under the EU AI Act: designed for practice, to be confirmed by your data protection officer or counsel.',
    ],
  },
  gatesTitle: of('2. Avant un pilote ou une vague', '2. Before a pilot or a wave'),
  gates: {
    fr: [
      'Information et consultation du CSE : date inscrite dans le logiciel (« CSE 2026-10-02 »), ou « sans objet » avec la fonction qui le dit et la raison.',
      'Analyse d’impact : référence inscrite (« AIPD réf-14 »), ou « sans objet » de même.',
      'Tant que l’un des deux manque, aucun pilote ni aucune vague ne démarre. Chaque inscription est dans le journal d’audit.',
      'Formatrices, formateurs, ambassadeurs, managers et responsables de programme suivent cinq minutes sur l’IA avant d’accompagner.',
    ],
    en: [
      'Informing and consulting the works council: the day is written in the software (“works council 2026-10-02”), or “not applicable” with the function that says so and why.',
      'Impact assessment: its reference (“DPIA ref-14”), or “not applicable” likewise.',
      'While either is missing, no pilot and no wave starts. Each entry is in the audit log.',
      'Trainers, ambassadors, managers and programme leads take five minutes on AI before they accompany others.',
    ],
  },
  noticeTitle: of('3. Note d’information aux personnes, à adapter', '3. Notice to the people concerned, to be adapted'),
  notice: {
    fr: [
      'Vous pouvez vous entraîner face à un client difficile joué par une intelligence artificielle. Ce n’est ni une personne ni un enregistrement, et personne ne vous note.',
      'Vous seul·e voyez vos échanges. Votre manager ne voit que des chiffres d’équipe, à partir de cinq personnes.',
      'Vous arrêtez quand vous voulez : « stop ». Vous voyez, copiez ou effacez tout, ou vous opposez : « mes données ». Personne n’est prévenu.',
      'Un désaccord sur un constat ? Contestez-le : un être humain répond sous douze heures.',
    ],
    en: [
      'You can practise with a difficult customer played by an artificial intelligence. It is neither a person nor a recording, and nobody grades you.',
      'Only you see your conversations. Your manager sees team figures only, from five people up.',
      'You stop when you like: “stop”. You see, copy or erase everything, or object: “my data”. Nobody is told.',
      'You disagree with a remark? Contest it: a human answers within twelve hours.',
    ],
  },
  processorsTitle: of('4. Sous-traitants', '4. Sub-processors'),
  processorHead: of('| Qui | Pour quoi | Où | Ce qu’il reçoit |', '| Who | What for | Where | What it gets |'),
  slack: of(
    'Slack (Salesforce)|Messagerie|selon votre contrat|messages échangés avec le logiciel',
    'Slack (Salesforce)|Chat platform|as in your contract|messages exchanged with the software',
  ),
  teams: of(
    'Microsoft Teams|Messagerie|selon votre contrat|messages échangés avec le logiciel',
    'Microsoft Teams|Chat platform|as in your contract|messages exchanged with the software',
  ),
  modelFor: of('Modèle de langage', 'Language model'),
  modelGets: of(
    'textes masqués, sans nom ni identifiant ; rien n’est conservé à notre demande, ses journaux de sécurité peuvent garder jusqu’à 30 jours',
    'masked texts, without name or id; nothing is stored at our request, its abuse logs may keep up to 30 days',
  ),
  modelKeepsNothing: of(
    'textes masqués, sans nom ni identifiant ; rien n’est conservé, par accord avec le fournisseur',
    'masked texts, without name or id; nothing is kept, by agreement with the provider',
  ),
  signedOff: (reason: string) =>
    of(
      `Ce fournisseur n’est pas connu pour traiter les textes dans l’UE. Validé ainsi : ${reason}`,
      `This provider is not known to process text in the EU. Signed off as: ${reason}`,
    ),
  noModel: of('Aucun modèle externe n’est branché.', 'No outside model is plugged in.'),
  hosting: of(
    'Hébergeur|Base de données et serveur|à compléter|tout ce qui suit',
    'Host|Database and server|to be completed|all of the following',
  ),
  recordTitle: of('5. Registre des traitements (art. 30)', '5. Record of processing (Art. 30)'),
  recordHead: of('| Colonne | Contenu | Destinataires |', '| Column | Content | Recipients |'),
  why: of('Finalité', 'Purpose'),
  basis: of('Fondement', 'Legal basis'),
  long: of('Conservation', 'Retention'),
  who: of('Destinataires', 'Recipients'),
  people: of('Personnes', 'People'),
  identified: of('identifiées', 'identified'),
  pseudonymous: of('sous pseudonyme', 'pseudonymous'),
  none: of('aucune', 'none'),
  jobs: of(
    'La file des tâches ne contient que des identifiants techniques, jamais de texte, et se vide d’elle-même.',
    'The job queue holds technical ids only, never words, and empties itself.',
  ),
  measuresTitle: of('6. Mesures de sécurité', '6. Security measures'),
  measures: {
    fr: [
      'Organisations séparées dans la base par des règles de ligne ; un rôle sans droits hors de chaque transaction.',
      'E-mails, téléphones, IBAN, numéros de sécurité sociale et cartes masqués avant d’être stockés ou envoyés.',
      'Jetons chiffrés (AES-256-GCM), clés renouvelables ; les journaux techniques ne contiennent aucun texte.',
      'Journal d’audit chaîné : toute modification, suppression ou permutation se voit.',
      'Effacement immédiat, refait après la restauration d’une sauvegarde.',
      'L’IA se coupe en quelques secondes, pour tous ou pour un scénario (« couper l’IA »).',
    ],
    en: [
      'Organisations kept apart in the database by row rules; a role without rights outside each transaction.',
      'E-mails, phones, IBANs, social security numbers and cards masked before they are stored or sent.',
      'Tokens encrypted (AES-256-GCM), keys that rotate; technical logs hold no words.',
      'Chained audit log: every edit, deletion and reordering shows.',
      'Erasure at once, done again after a backup is restored.',
      'AI is switched off within seconds, for all or for one scenario (“stop AI”).',
    ],
  },
} as const;
