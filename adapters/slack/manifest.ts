import { botEvents, command, paths, scopes, shortcuts } from './registered.ts';

/** How the app is reached: requests over HTTP at a public address, or a socket that the bot opens itself. */
export type Reach = { readonly baseUrl: string } | { readonly socket: true };

/** The app's manifest, made from what the code registers, so that nothing is asked for that is not used. */
export function manifest(reach: Reach) {
  const url = 'socket' in reach ? undefined : new URL(reach.baseUrl);
  const at = (path: string) => (url === undefined ? undefined : `${url.href.replace(/\/$/, '')}${path}`);
  const requestUrl = at(paths.events);
  const request = requestUrl === undefined ? {} : { request_url: requestUrl };
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name: 'Entrain',
      description: 'Practise tough customers with an AI customer · Entraînez-vous aux clients difficiles',
      long_description: longDescription,
      background_color: '#1d3557',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      agent_view: {
        agent_description:
          'Practise a tough-customer conversation with a simulated customer (AI) and get a private debrief. Entraînez-vous avec un client simulé (IA), débriefing privé.',
        suggested_prompts: [
          { title: 'Start a five-minute practice', message: 'Start a practice' },
          { title: 'Démarrer un entraînement', message: 'Démarrer un entraînement' },
          { title: 'Show my progress', message: 'Show my progress' },
          { title: 'Voir mes progrès', message: 'Voir mes progrès' },
        ],
      },
      bot_user: { display_name: 'Entrain', always_online: true },
      slash_commands: [
        {
          command,
          description: 'Practise a customer conversation · S’entraîner',
          usage_hint: '[start | progress | challenge | demo | huddle | reminders | share | privacy | help]',
          should_escape: true,
          ...(requestUrl === undefined ? {} : { url: requestUrl }),
        },
      ],
      shortcuts: shortcuts.map((shortcut) => ({ ...shortcut })),
    },
    oauth_config: {
      ...(url === undefined ? {} : { redirect_urls: [at(paths.redirect)] }),
      scopes: { bot: [...scopes.bot], bot_optional: [...scopes.optional] },
    },
    settings: {
      event_subscriptions: { ...request, bot_events: [...botEvents] },
      interactivity: { is_enabled: true, ...request },
      // An installation over a whole organisation has one token for many workspaces; ours are apart on purpose.
      org_deploy_enabled: false,
      socket_mode_enabled: url === undefined,
      // Bot tokens that rotate can be lost when two processes refresh at once; ours are encrypted instead.
      token_rotation_enabled: false,
    },
  };
}

const longDescription = [
  'Entrain lets customer-service teams rehearse difficult conversations inside Slack with an AI-simulated customer, get a private debrief with evidence from their own words, follow their progress and take part in voluntary team challenges.',
  'Every simulated customer is labelled as AI. Managers see aggregated figures only; individual results stay with the person unless that person shares them.',
  'Entrain permet aux équipes de service client de répéter les conversations difficiles dans Slack avec un client simulé par une IA, de recevoir un débriefing privé appuyé sur leurs propres mots et de suivre leurs progrès.',
  'Chaque client simulé est signalé comme IA. L’encadrement ne voit que des chiffres agrégés ; les résultats individuels restent à la personne, sauf si elle les partage.',
].join('\n\n');
