import { createServer } from 'node:http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeAddress } from '../../adapters/teams/address.ts';
import type { Delivery } from '../../src/kernel/chat.ts';
import { activity, type Posted } from './support/activities.ts';
import { openRoom, type Room } from './support/house.ts';

let room: Room;
const stored: { readonly range: string | undefined; readonly text: string }[] = [];
const drive = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  stored.push({ range: request.headers['content-range'], text: Buffer.concat(chunks).toString('utf8') });
  response.writeHead(201).end();
});
let uploadUrl = '';

beforeEach(async () => {
  room = await openRoom();
  stored.length = 0;
  await new Promise<void>((resolve) => drive.listen(0, '127.0.0.1', resolve));
  const address = drive.address();
  uploadUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/up`;
});
afterEach(async () => {
  await room.close();
  await new Promise((resolve) => drive.close(resolve));
});

const content = `{"é": "${'x'.repeat(40_000)}"}`;
const offer = async (kind: 'personal' | 'channel' = 'personal'): Promise<Posted> => {
  const { serviceUrl, tenant, appId } = room.fake;
  const who = {
    bot: `28:${appId}`,
    user: '29:ana',
    conversation: kind === 'personal' ? 'a:29:ana' : '19:x@thread.tacv2',
  };
  const to = writeAddress({ serviceUrl, tenant, kind, ...who });
  const blocks = [
    { kind: 'text', text: 'Voici tout.' },
    { kind: 'file', name: 'export.json', mime: 'application/json', content },
  ] as const;
  await room.adapter.deliver({ id: 'd1', to, language: 'fr', card: { blocks, plain: 'Voici tout.' } } as Delivery);
  const [attachment] = (room.fake.messages.at(-1)?.activity.attachments ?? []) as Posted[];
  return attachment ?? {};
};
const answer = async (consent: Posted, action: 'accept' | 'decline', url = uploadUrl, user = 'ana') => {
  const { acceptContext: context } = consent.content as Posted;
  const uploadInfo = {
    uploadUrl: url,
    contentUrl: 'https://contoso-my.sharepoint.com/x',
    uniqueId: 'u1',
    fileType: 'json',
    name: 'export.json',
  };
  const value = { type: 'fileUpload', action, context, ...(action === 'accept' ? { uploadInfo } : {}) };
  const response = await room.tell(
    activity(room.fake, { user }, { type: 'invoke', name: 'fileConsent/invoke', value }),
  );
  expect(response.status).toBe(200);
};
const last = () => JSON.stringify(room.fake.messages.at(-1)?.activity);

it('offers a file to the drive of its person, whole, and shows where it is', async () => {
  const consent = await offer();
  expect(consent).toMatchObject({
    contentType: 'application/vnd.microsoft.teams.card.file.consent',
    name: 'export.json',
    content: { sizeInBytes: Buffer.byteLength(content) },
  });
  await answer(consent, 'accept');
  await expect.poll(last).toContain('card.file.info');
  expect(stored).toEqual([
    { range: `bytes 0-${Buffer.byteLength(content) - 1}/${Buffer.byteLength(content)}`, text: content },
  ]);
  expect(room.got).toEqual([]);
});

it('puts it nowhere when they decline, and not twice', async () => {
  const consent = await offer();
  await answer(consent, 'decline');
  await answer(consent, 'accept');
  await expect.poll(last).toContain('redemandez');
  expect(stored).toEqual([]);
});

it('gives it to nobody else, and to no other address', async () => {
  await answer(await offer(), 'accept', uploadUrl, 'ben');
  await expect.poll(last).toContain('redemandez');
  await answer(await offer(), 'accept', 'https://evil.example/up');
  await expect.poll(last).toContain('Redemandez-le');
  await answer(await offer(), 'accept', 'https://sharepoint.com.evil.example/up');
  expect(stored).toEqual([]);
});

it('in front of others is text', async () => {
  const attachment = await offer('channel');
  expect(attachment.contentType).toBe('application/vnd.microsoft.card.adaptive');
});
