import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import {
  type Activity as BotActivity,
  type ChannelAccount,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationParameters,
  type ConversationReference,
  type TurnContext,
} from 'botbuilder';
import type { ClaimsIdentity, ConnectorClient, ServiceClientCredentialsFactory } from 'botframework-connector';
import mappers from 'botframework-connector/lib/connectorApi/models/mappers.js';
import type { Place } from './address.ts';
import { ended } from './ended.ts';
import type { Settings } from './env.ts';
import { endedWith } from './failure.ts';
import type { Activity } from './message.ts';
import type { Tokens } from './token.ts';

/** The way out to Teams: one call each, never a second one on its own. Throws CallError. */
export type Client = {
  send(place: Place, activity: Activity): Promise<string>;
  update(place: Place, id: string, activity: Activity): Promise<void>;
  remove(place: Place, id: string): Promise<void>;
  /** Opens the person's own conversation, or finds it. */
  open(place: Place): Promise<string>;
  member(place: Place): Promise<unknown>;
  close(): void;
};

const timeoutMs = 10_000;
const mostConnectors = 50;
const oauthScope = 'https://api.botframework.com';
/** Idle connections are given up before the other side does: a call on a dead one may or may not have arrived. */
const idleMs = 4000;

// Of an entity only its type leaves this SDK, so that «AI generated» never reached anybody (microsoft/botbuilder-js#4902).
const entity: { additionalProperties?: unknown } = mappers.Entity.type;
entity.additionalProperties ??= { type: { name: 'Object' } };

/** Opens the SDK with its habits taken away: no hidden retry, no redirect, a time limit, one connector per service. */
export function openClient(settings: Settings, tokens: Tokens): Client {
  const { appId, tenantId, anonymous } = settings;
  const auth = new ConfigurationBotFrameworkAuthentication(
    { MicrosoftAppId: appId, MicrosoftAppTenantId: tenantId },
    credentialsFrom(anonymous ? undefined : tokens),
  );
  const agents = {
    http: new HttpAgent({ keepAlive: true, timeout: idleMs }),
    https: new HttpsAgent({ keepAlive: true, timeout: idleMs }),
  };
  const makers = auth.createConnectorFactory.bind(auth);
  const connectors = new Map<string, Promise<ConnectorClient>>();
  const connector = (identity: ClaimsIdentity, serviceUrl: string) => {
    const open =
      connectors.get(serviceUrl) ??
      makers(identity)
        .create(serviceUrl, oauthScope)
        .then((made) => tamed(made, agents));
    if (connectors.size >= mostConnectors) connectors.clear();
    connectors.set(serviceUrl, open);
    return open;
  };
  auth.createConnectorFactory = (identity) => ({ create: (serviceUrl) => connector(identity, serviceUrl) });
  const userTokens = auth.createUserTokenClient.bind(auth);
  let userToken: ReturnType<typeof userTokens> | undefined;
  // Never used: made once instead of once a message.
  auth.createUserTokenClient = (identity) => {
    userToken ??= userTokens(identity);
    return userToken;
  };
  const adapter = new CloudAdapter(auth);
  const failed = (error: unknown): never => {
    const ending = ended(error);
    if (endedWith(ending, 401)) tokens.forget();
    throw ending;
  };
  const within = async <T>(place: Place, work: (context: TurnContext) => Promise<T>): Promise<T> => {
    const done: { value?: T } = {};
    const turn = async (context: TurnContext) => {
      // The SDK invents an activity to answer to; we write to the conversation itself.
      context.activity.id = undefined as unknown as string;
      done.value = await work(context);
    };
    await adapter.continueConversationAsync(appId, reference(place), turn).catch(failed);
    return done.value as T;
  };
  return {
    send: (place, activity) =>
      within(place, async (context) => (await context.sendActivity({ ...activity } as Partial<BotActivity>))?.id ?? ''),
    update: (place, id, activity) =>
      within(
        place,
        async (context) => void (await context.updateActivity({ ...activity, id } as Partial<BotActivity>)),
      ),
    remove: (place, id) => within(place, (context) => context.deleteActivity(id)),
    open: async (place) => {
      const { serviceUrl, tenant, bot, user } = place;
      const who = { isGroup: false, bot: account(bot), members: [account(user)], tenantId: tenant };
      const parameters = {
        ...who,
        channelData: { tenant: { id: tenant } },
        activity: undefined,
      } as unknown as ConversationParameters;
      let id = '';
      const turn = async ({ activity }: TurnContext) => {
        id = activity.conversation.id;
      };
      await adapter.createConversationAsync(appId, 'msteams', serviceUrl, oauthScope, parameters, turn).catch(failed);
      return id;
    },
    member: (place) =>
      within(place, async (context) => {
        const client: ConnectorClient = context.turnState.get(adapter.ConnectorClientKey);
        return await client.conversations.getConversationMember(place.conversation ?? '', place.user);
      }),
    close: () => {
      agents.http.destroy();
      agents.https.destroy();
    },
  };
}

function reference({ serviceUrl, tenant, bot, user, kind, conversation = '' }: Place): Partial<ConversationReference> {
  return {
    channelId: 'msteams',
    serviceUrl,
    bot: account(bot),
    user: account(user),
    conversation: {
      id: conversation,
      conversationType: kind,
      tenantId: tenant,
      isGroup: kind !== 'personal',
      name: '',
    },
  };
}

function account(id: string): ChannelAccount {
  return { id, name: '' };
}

function tamed(
  client: ConnectorClient,
  agents: { readonly http: HttpAgent; readonly https: HttpsAgent },
): ConnectorClient {
  const { pipeline } = (client as unknown as { readonly client: { readonly pipeline: Pipeline } }).client;
  for (const name of ['defaultRetryPolicy', 'redirectPolicy', 'tracingPolicy', 'logPolicy'])
    pipeline.removePolicy({ name });
  pipeline.addPolicy(
    {
      name: 'explicit',
      sendRequest: (request, next) => {
        request.timeout = timeoutMs;
        // A proxy of the environment has put in its own by now.
        request.agent ??= request.url.startsWith('http:') ? agents.http : agents.https;
        return next(request);
      },
    },
    { afterPolicies: ['proxyPolicy'] },
  );
  return client;
}

/** The part we touch of what the connector keeps to itself. */
type Pipeline = {
  removePolicy(policy: { readonly name: string }): void;
  addPolicy(
    policy: { readonly name: string; sendRequest: Policy },
    options: { readonly afterPolicies: string[] },
  ): void;
};
type Request = { readonly url: string; timeout: number; agent?: unknown };
type Policy = (request: Request, next: (request: Request) => Promise<unknown>) => Promise<unknown>;

/** Credentials from our own tokens; none for clients on this machine. */
function credentialsFrom(tokens: Tokens | undefined): ServiceClientCredentialsFactory {
  return {
    isValidAppId: () => Promise.resolve(true),
    isAuthenticationDisabled: () => Promise.resolve(tokens === undefined),
    createCredentials: () =>
      Promise.resolve({
        signRequest: async (request) => {
          if (tokens !== undefined) request.headers.set('authorization', `Bearer ${await tokens.get()}`);
          return request;
        },
      }),
  };
}
