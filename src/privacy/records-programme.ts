import { table } from './records-kinds.ts';

/** Reminders, team figures, the rollout. */
export const programmeRecords = {
  nudge_plan: table(
    {
      what: ['Préférences de rappel', 'Reminder preferences'],
      purpose: 'reminding',
      basis: 'consent',
      retention: 'person',
      recipients: 'nobody',
      people: 'identified',
    },
    ['workspace_id', 'person_id'],
    {
      cue: ['moment choisi', 'moment chosen'],
      stated_at: ['date du choix', 'date of the choice'],
      opted_in_at: ['rappels acceptés', 'reminders accepted'],
      opted_out_at: ['rappels refusés', 'reminders refused'],
      fewer: ['moins de rappels', 'fewer reminders'],
      snoozed_until: ['pause demandée', 'pause asked for'],
      drill: ['micro-exercice en attente', 'micro-drill waiting'],
    },
  ),
  nudge_due: table(
    {
      what: ['Rappels à venir', 'Reminders to come'],
      purpose: 'reminding',
      basis: 'consent',
      retention: 'person',
      recipients: 'nobody',
      people: 'identified',
    },
    ['workspace_id', 'person_id', 'kind', 'next_at', 'step'],
    {},
  ),
  nudge: table(
    {
      what: ['Rappels envoyés ou retenus', 'Reminders sent or withheld'],
      purpose: 'reminding',
      basis: 'consent',
      retention: 'nudges',
      recipients: 'nobody',
      people: 'identified',
    },
    ['workspace_id', 'id', 'person_id', 'kind', 'at'],
    {
      slot: ['créneau', 'slot'],
      template: ['formulation', 'wording'],
      held_out: ['retenu, pour mesurer l’effet', 'withheld, to measure the effect'],
      anchoring: ['phase d’ancrage', 'anchoring phase'],
      answered_at: ['date de la réponse', 'date of the answer'],
      answer: ['réponse', 'answer'],
    },
  ),
  digest_plan: table(
    {
      what: ['Abonnements aux chiffres', 'Digest subscriptions'],
      purpose: 'steering',
      basis: 'interest',
      retention: 'person',
      recipients: 'nobody',
      people: 'identified',
    },
    ['workspace_id', 'person_id', 'kind', 'next_at'],
    { opted_out_at: ['abonnement arrêté', 'unsubscribed'] },
  ),
  digest_member: table(
    {
      what: ['Groupe où une personne est comptée', 'Group a person is counted in'],
      purpose: 'steering',
      basis: 'interest',
      retention: 'person',
      recipients: 'nobody',
      people: 'pseudonymous',
    },
    ['workspace_id', 'person_id'],
    {
      cell: ['groupe de cinq personnes ou plus', 'group of five or more'],
      block: ['bloc d’entrée', 'block of entry'],
      since: ['compté à partir de', 'counted from'],
    },
  ),
  digest_week: table(
    {
      what: ['Chiffres d’équipe publiés', 'Team figures published'],
      purpose: 'steering',
      basis: 'interest',
      retention: 'house',
      recipients: 'figures',
      people: 'none',
    },
    ['workspace_id'],
    {
      week: ['semaine', 'week'],
      cell: ['groupe', 'group'],
      site: ['site', 'site'],
      label: ['nom du groupe', 'name of the group'],
      figures: ['sommes sur cinq personnes ou plus', 'sums over five people or more'],
    },
  ),
  digest_sent: table(
    {
      what: ['Chiffres envoyés', 'Digests sent'],
      purpose: 'steering',
      basis: 'interest',
      retention: 'digests',
      recipients: 'nobody',
      people: 'identified',
    },
    ['workspace_id', 'person_id', 'kind', 'at'],
    {
      week: ['semaine', 'week'],
      huddle_at: ['réunion d’équipe tenue', 'team huddle held'],
    },
  ),
  rollout_gate: table(
    {
      what: ['Préalables au déploiement', 'What a rollout stands on'],
      purpose: 'rights',
      basis: 'duty',
      retention: 'house',
      recipients: 'dpo',
      people: 'none',
    },
    ['workspace_id', 'at'],
    {
      gate: ['CSE ou analyse d’impact', 'works council or impact assessment'],
      settled: ['date ou référence', 'date or reference'],
      waived_by: [
        'fonction qui dit « sans objet », jamais un nom',
        'function that says “not applicable”, never a name',
      ],
      waived_why: ['raison', 'reason'],
    },
  ),
  programme: table(
    {
      what: ['Phase du programme', 'Phase of the programme'],
      purpose: 'steering',
      basis: 'interest',
      retention: 'house',
      recipients: 'programme',
      people: 'none',
    },
    ['workspace_id'],
    {
      phase: ['phase en cours', 'phase under way'],
      since: ['début de la phase', 'start of the phase'],
      due_day: ['fin prévue du diagnostic', 'day the diagnosis is meant to end'],
      learners_per_trainer: ['apprenants pour un formateur prêt', 'learners for one ready trainer'],
      wave_share: ['part la plus grande d’une vague', 'largest part of one wave'],
    },
  ),
  programme_cohort: table(
    {
      what: ['Pilote et vagues, par équipes', 'Pilot and waves, by teams'],
      purpose: 'steering',
      basis: 'interest',
      retention: 'house',
      recipients: 'programme',
      people: 'none',
    },
    ['workspace_id', 'id', 'kind', 'opened_at'],
    {
      teams: ['équipes et sites, sans nom de personne', 'teams and sites, no person’s name'],
      scenario_id: ['situation du pilote', 'situation of the pilot'],
      from_day: ['premier jour', 'first day'],
      to_day: ['dernier jour', 'last day'],
      retro: ['décisions du bilan, sans nom de personne', 'decisions of the review, no person’s name'],
    },
  ),
  literacy: table(
    {
      what: ['Formation à l’IA suivie', 'AI basics followed'],
      purpose: 'rights',
      basis: 'duty',
      retention: 'person',
      recipients: 'programme',
      people: 'identified',
    },
    ['workspace_id', 'person_id', 'version', 'step'],
    {
      started_at: ['début', 'start'],
      completed_at: ['fin', 'end'],
      resume: ['geste remis à après', 'act put off until after'],
    },
  ),
};
