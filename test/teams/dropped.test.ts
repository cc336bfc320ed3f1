import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mention, type Posted, typed } from './support/activities.ts';
import { openRoom, type Room } from './support/house.ts';

let room: Room;
let base = '';
const asked: { readonly path: string; readonly authorization: string | undefined }[] = [];
const drive = createServer((request, response) => {
  asked.push({ path: request.url ?? '', authorization: request.headers.authorization });
  if (request.url === '/moved') return void response.writeHead(302, { location: `${base}/roster` }).end();
  if (request.url === '/gone') return void response.writeHead(404).end();
  if (request.url === '/long') return void response.end('x'.repeat(300 * 1024));
  response.end('\uFEFFemail;équipe\nana@x.io;Fixe\n');
});

beforeAll(async () => {
  room = await openRoom();
  await new Promise<void>((resolve) => drive.listen(0, '127.0.0.1', resolve));
  const address = drive.address();
  base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(async () => {
  await room.close();
  await new Promise((resolve) => drive.close(resolve));
});

const attached = (name: string, downloadUrl: string): Posted => ({
  contentType: 'application/vnd.microsoft.teams.file.download.info',
  contentUrl: `https://contoso-my.sharepoint.com/personal/ana/${name}`,
  name,
  content: { downloadUrl, uniqueId: 'u1', fileType: name.split('.').at(-1) },
});
const drop = async (text: string, ...files: Posted[]): Promise<unknown> => {
  room.got.length = 0;
  const html = { contentType: 'text/html', content: '<p></p>' };
  const { status } = await room.tell(typed(room.fake, 'ana', text, { attachments: [html, ...files] }));
  expect(status).toBe(200);
  return room.got[0];
};

it('reads a roster or a scenario dropped in a person’s own chat, without any token of ours', async () => {
  asked.length = 0;
  expect(await drop('', attached('équipe.csv', `${base}/roster`), attached('s.yaml', `${base}/s`))).toMatchObject({
    kind: 'said',
    text: '',
    files: [
      { name: 'équipe.csv', text: 'email;équipe\nana@x.io;Fixe\n' },
      { name: 's.yaml', text: 'email;équipe\nana@x.io;Fixe\n' },
    ],
  });
  expect(asked.map(({ authorization }) => authorization)).toEqual([undefined, undefined]);
});

it.each([
  ['an address that is no drive', 'r.csv', 'https://evil.example/r.csv'],
  ['a look-alike of a drive', 'r.csv', 'https://sharepoint.com.evil.example/r.csv'],
  ['an address in clear on another machine', 'r.csv', 'http://contoso.sharepoint.com/r.csv'],
  ['a name and a password in the address', 'r.csv', 'https://a:b@contoso.sharepoint.com/r.csv'],
  ['what is no address', 'r.csv', 'javascript:alert(1)'],
])('never goes to %s', async (_, name, url) => {
  asked.length = 0;
  expect(await drop('voici', attached(name, url))).toMatchObject({ files: [{ name, text: '', unread: true }] });
  expect(asked).toEqual([]);
});

it.each([
  ['a redirect', 'r.csv', '/moved'],
  ['a file that is gone', 'r.csv', '/gone'],
  ['a file that is too long', 'r.csv', '/long'],
])('says that %s was not read, and still hears what was said', async (_, name, path) => {
  const files = [{ name, text: '', unread: true }];
  expect(await drop('voici', attached(name, `${base}${path}`))).toMatchObject({ kind: 'said', text: 'voici', files });
});

it('leaves out a picture, and still hears what was said', async () => {
  expect(await drop('voici', attached('r.png', `${base}/roster`))).toMatchObject({ kind: 'said', text: 'voici' });
  expect(room.got[0]).not.toHaveProperty('files');
});

it('reads three files at most', async () => {
  asked.length = 0;
  await drop('', ...['a', 'b', 'c', 'd'].map((name) => attached(`${name}.csv`, `${base}/${name}`)));
  expect(asked).toHaveLength(3);
});

it('takes whatever else is attached for what it is', async () => {
  for (const odd of [null, {}, { contentType: 'x' }, { ...attached('r.csv', ''), content: null }])
    expect(await drop('bonjour', odd as Posted)).toMatchObject({ kind: 'said', text: 'bonjour' });
  expect(await drop('', { contentType: 'image/png', contentUrl: `${base}/roster` })).toBeUndefined();
  await room.tell(mention(room.fake, 'ana', 'bonjour', '19:x@thread.tacv2'));
  expect(room.got.at(-1)).not.toHaveProperty('files');
});
