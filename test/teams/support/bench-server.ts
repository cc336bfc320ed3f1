import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { memoryHost, openAdapter } from './house.ts';

// One server to measure: `bare`, the SDK answering with the same words, or `ours`, the adapter doing so as a card.
const [kind] = process.argv.slice(2);
const handle = await (kind === 'ours' ? ours() : bare());

const server = createServer(handle);

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.(typeof address === 'object' ? address?.port : 0);
});
process.once('disconnect', () => process.exit());

async function ours(): Promise<(request: IncomingMessage, response: ServerResponse) => void> {
  const adapter = await openAdapter(process.env, memoryHost());
  let count = 0;
  await adapter.start((event) => {
    count += 1;
    const plain = event.kind === 'said' ? event.text : '';
    const card = { blocks: [{ kind: 'text' as const, text: plain }], plain };
    adapter
      .deliver({ id: `d${count}`, to: event.place, language: 'fr', generated: true, card })
      .catch(() => process.exit(1));
    return Promise.resolve();
  });
  return (request, response) => void adapter.http?.(request, response);
}

async function bare(): Promise<(request: IncomingMessage, response: ServerResponse) => void> {
  const { MicrosoftAppId = '', TEAMS_OPENID_URL = '' } = process.env;
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication(
      {
        MicrosoftAppId,
        ValidateAuthority: true,
        ToChannelFromBotLoginUrl: 'http://127.0.0.1/',
        ToChannelFromBotOAuthScope: 'https://api.botframework.com',
        ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
        OAuthUrl: 'http://127.0.0.1/',
        ToBotFromChannelOpenIdMetadataUrl: TEAMS_OPENID_URL,
        ToBotFromEmulatorOpenIdMetadataUrl: TEAMS_OPENID_URL,
        CallerId: '',
      },
      {
        isValidAppId: (id) => Promise.resolve(id === MicrosoftAppId),
        isAuthenticationDisabled: () => Promise.resolve(false),
        createCredentials: () =>
          Promise.resolve({
            signRequest: (request) => {
              request.headers.set('authorization', 'Bearer t');
              return Promise.resolve(request);
            },
          }),
      },
    ),
  );
  return (request, response) => {
    const answer = async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      const shown = {
        socket: response.socket,
        status: (status: number) => Object.assign(response, { statusCode: status }),
        header: (name: string, value: string) => response.setHeader(name, value),
        send: (sent: unknown) => response.write(JSON.stringify(sent)),
        end: () => response.end(),
      };
      await adapter.process(Object.assign(request, { body }) as never, shown as never, async (context) => {
        await context.sendActivity(context.activity.text);
      });
    };
    answer().catch(() => process.exit(1));
  };
}
