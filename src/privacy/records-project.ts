import { table } from './records-kinds.ts';

/** The programme as a project: milestones, news, estimates, figures of one’s own, what was heard. */
export const projectRecords = {
  milestone: table(
    {
      what: ['Jalons du programme', 'Milestones of the programme'],
      purpose: 'steering',
      basis: 'interest',
      retention: 'house',
      recipients: 'programme',
      people: 'none',
    },
    ['workspace_id', 'id'],
    {
      what: ['ce qui est à atteindre, sans nom de personne', 'what is to be reached, no person’s name'],
      due_day: ['jour prévu', 'day meant'],
      done_at: ['atteint le', 'reached on'],
      lead_told_at: ['retard dit au programme', 'lateness told to the programme'],
    },
  ),
  milestone_owner: table(
    {
      what: ['Qui suit un jalon', 'Who sees to a milestone'],
      purpose: 'steering',
      basis: 'interest',
      retention: 'person',
      recipients: 'programme',
      people: 'identified',
    },
    ['workspace_id', 'person_id'],
    {
      milestone_id: ['jalon', 'milestone'],
      told_at: ['retard dit à la personne', 'lateness told to the person'],
    },
  ),
  bulletin: table(
    {
      what: ['Calendrier de communication, par canal', 'Communication calendar, by channel'],
      purpose: 'steering',
      basis: 'interest',
      retention: 'person',
      recipients: 'programme',
      people: 'identified',
    },
    ['workspace_id', 'person_id', 'language', 'next_at'],
    {
      place: ['canal', 'channel'],
      name: ['nom du canal', 'name of the channel'],
      status: ['à confirmer, en cours, en pause', 'to be confirmed, running, paused'],
      ready: [
        'prochaine carte, des chiffres de cinq personnes ou plus',
        'next card, figures of five people or more',
        'platform',
      ],
      ready_at: ['montrée le', 'shown on'],
      posted_at: ['dernière parution', 'last posted'],
    },
  ),
  roi: table(
    {
      what: ['Estimations de retour sur investissement', 'Return-on-investment estimates'],
      purpose: 'steering',
      basis: 'interest',
      retention: 'estimates',
      recipients: 'nobody',
      people: 'identified',
    },
    ['workspace_id', 'person_id', 'at'],
    { inputs: ['nombres saisis, sur personne', 'numbers entered, about nobody'] },
  ),
  own_figure: table(
    {
      what: ['Vos chiffres avant et après, en sommes', 'Your figures before and after, as sums'],
      purpose: 'steering',
      basis: 'interest',
      retention: 'house',
      recipients: 'programme',
      people: 'none',
    },
    ['workspace_id', 'at'],
    {
      measure: ['satisfaction ou incivilités', 'satisfaction or incivilities'],
      before_part: ['avant, combien', 'before, how many'],
      before_of: ['avant, sur combien', 'before, of how many'],
      before_from: ['avant, du', 'before, from'],
      before_to: ['avant, au', 'before, to'],
      after_part: ['après, combien', 'after, how many'],
      after_of: ['après, sur combien', 'after, of how many'],
      after_from: ['après, du', 'after, from'],
      after_to: ['après, au', 'after, to'],
    },
  ),
  listening: table(
    {
      what: ['Écoute de la maison', 'Listening to the house'],
      purpose: 'steering',
      basis: 'interest',
      retention: 'heard',
      recipients: 'nobody',
      people: 'pseudonymous',
    },
    ['workspace_id', 'opened_at'],
    {
      closes_day: ['dernier jour', 'last day'],
      closed_at: ['fermée le', 'closed on'],
      salt: ['clé des empreintes, effacée à la fermeture', 'key of the digests, erased on closing'],
      voters: [
        'qui a répondu, en empreintes, sans ce qui a été dit, effacées à la fermeture',
        'who answered, as digests, apart from what was said, erased on closing',
      ],
    },
  ),
  listening_count: table(
    {
      what: ['Ce qui a été dit, en sommes', 'What was said, as sums'],
      purpose: 'steering',
      basis: 'interest',
      retention: 'heard',
      recipients: 'programme',
      people: 'none',
    },
    ['workspace_id'],
    {
      site: ['site', 'site'],
      role_group: ['genre de rôle', 'kind of role'],
      question: ['question', 'question'],
      choice: ['réponse cochée', 'answer ticked'],
      n: ['combien de personnes', 'how many people'],
    },
  ),
  tryout: table(
    {
      what: ['Essais en trois minutes', 'Three-minute try-outs'],
      purpose: 'steering',
      basis: 'interest',
      retention: 'tryouts',
      recipients: 'figures',
      people: 'none',
    },
    ['workspace_id'],
    {
      token: ['jeton de l’essai, sans personne derrière', 'token of the try-out, with nobody behind it'],
      week: ['semaine', 'week'],
      before: ['avis avant', 'view before'],
      after: ['avis après', 'view after'],
      counted: ['compté dans les chiffres', 'counted in the figures'],
    },
  ),
};
