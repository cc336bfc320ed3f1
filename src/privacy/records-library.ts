import { table } from './records-kinds.ts';

/** What trainers write: made-up customers, and the true stories some come from. */
export const libraryRecords = {
  scenario_version: table(
    {
      what: ['Scénarios joués', 'Scenarios played'],
      purpose: 'practising',
      basis: 'interest',
      retention: 'house',
      recipients: 'model',
      people: 'none',
    },
    ['workspace_id', 'version'],
    {
      scenario_id: ['scénario', 'scenario'],
      content: ['client inventé', 'made-up customer'],
      first_played_at: ['première fois joué', 'first played'],
    },
  ),
  own_scenario: table(
    {
      what: ['Scénarios publiés par l’organisation', 'Scenarios the organisation published'],
      purpose: 'practising',
      basis: 'interest',
      retention: 'house',
      recipients: 'model',
      people: 'pseudonymous',
    },
    ['workspace_id', 'version'],
    {
      scenario_id: ['scénario', 'scenario'],
      content: ['client inventé', 'made-up customer'],
      written_by: ['qui l’a écrit, oublié avec la personne', 'who wrote it, forgotten with the person', 'programme'],
      approved_by: ['qui l’a approuvé', 'who approved it', 'programme'],
      signed_by: ['qui l’a signé', 'who signed it', 'programme'],
      signed_at: ['date de la signature', 'date of the signature', 'programme'],
      retired_at: ['date du retrait', 'date of retirement', 'programme'],
    },
  ),
  principle: table(
    {
      what: ['Corrections apportées aux clients joués', 'Corrections to played customers'],
      purpose: 'practising',
      basis: 'interest',
      retention: 'house',
      recipients: 'model',
      people: 'pseudonymous',
    },
    ['workspace_id', 'id', 'at'],
    {
      scenario_id: ['scénario', 'scenario'],
      text: ['correction', 'correction'],
      written_by: ['qui l’a écrite, oublié avec la personne', 'who wrote it, forgotten with the person', 'programme'],
    },
  ),
  scenario_drop: table(
    {
      what: ['Fichiers de scénario déposés', 'Scenario files dropped'],
      purpose: 'practising',
      basis: 'interest',
      retention: 'person',
      recipients: 'nobody',
      people: 'identified',
    },
    ['workspace_id', 'id', 'person_id', 'at'],
    {
      name: ['nom du fichier', 'name of the file'],
      content: ['contenu, le temps de le lire', 'content, until it is read'],
    },
  ),
  scenario_draft: table(
    {
      what: ['Scénarios en préparation', 'Scenarios under way'],
      purpose: 'practising',
      basis: 'interest',
      retention: 'person',
      recipients: 'programme',
      people: 'identified',
    },
    ['workspace_id', 'id', 'version'],
    {
      scenario_id: ['scénario', 'scenario'],
      state: ['brouillon, relu, publié, retiré', 'draft, reviewed, published, retired'],
      source: ['fichier, formulaire ou histoire vraie', 'file, form or true story'],
      edition: ['rang de la modification', 'rank of the change'],
      yaml: ['texte du scénario', 'text of the scenario'],
      scenario: ['scénario lu', 'scenario as read'],
      errors: ['points à corriger', 'points to correct'],
      cues: ['points à faire approuver', 'points to have approved'],
      author_id: ['qui l’écrit', 'who writes it'],
      approved_by: ['qui l’a approuvé', 'who approved it'],
      approved_at: ['date de l’approbation', 'date of the approval'],
      bench_passed: ['essai réussi', 'bench passed'],
      bench: ['résultat de l’essai', 'result of the bench'],
      story_id: ['histoire vraie d’origine', 'true story it comes from'],
      changed_at: ['dernière modification', 'last change'],
    },
  ),
  true_story: table(
    {
      what: ['Histoires vraies confiées', 'True stories entrusted'],
      purpose: 'practising',
      basis: 'consent',
      retention: 'person',
      recipients: 'helpers',
      people: 'identified',
    },
    ['workspace_id', 'id', 'person_id', 'language', 'at'],
    {
      kind: ['histoire ou irritant', 'story or pain point'],
      tag: ['sujet de l’irritant, en un mot', 'what the pain point is about, in a word'],
      text: [
        'récit masqué, effacé à la signature du scénario',
        'masked account, erased when the scenario is signed',
        'model',
      ],
      closed_at: ['date de clôture', 'date it was closed'],
    },
  ),
  freshness_alert: table(
    {
      what: ['Alertes de vieillissement des scénarios', 'Alerts that scenarios grow old'],
      purpose: 'steering',
      basis: 'interest',
      retention: 'person',
      recipients: 'nobody',
      people: 'identified',
    },
    ['workspace_id', 'person_id', 'at'],
    {},
  ),
};
