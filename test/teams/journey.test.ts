import { afterEach, beforeEach, expect, it } from 'vitest';
import { installed, typed } from './support/activities.ts';
import { layOut, type Product } from './support/product.ts';

let product: Product;
beforeEach(async () => {
  product = await layOut();
});
afterEach(() => product.close());

const said = (text: string) => product.seen().filter(({ lines }) => lines.join('\n').includes(text)).length;
const soon = { timeout: 25_000, interval: 100 };
const persona = () =>
  product
    .seen()
    .filter(({ message }) => JSON.stringify(message.activity.entities ?? '').includes('AIGeneratedContent'));
const line = (text: string) => typed(product.fake, 'ana', text);

/** Installs, accepts the notice and starts a practice; the customer has spoken. */
async function begin(): Promise<void> {
  expect(await product.tell(installed(product.fake, 'ana', 'add'))).toBe(200);
  await expect.poll(() => said('intelligence artificielle'), soon).toBe(1);
  expect(persona()).toEqual([]);
  expect(await product.press('ana', 'privacy.accept')).toBe(200);
  await expect
    .poll(() => product.seen().some(({ buttons }) => buttons.some(({ verb }) => verb === 'practice.start')), soon)
    .toBe(true);
  expect(await product.press('ana', 'practice.start')).toBe(200);
  await expect.poll(() => persona().length, soon).toBe(1);
}

it('plays from the installation to a pause, with the notice first and every customer line marked', async () => {
  await product.start();
  await begin();
  const body = line('Bonjour, je comprends votre agacement, je regarde tout de suite.');
  for (let time = 0; time < 3; time += 1) expect(await product.tell(body)).toBe(200);
  await expect.poll(() => persona().length, soon).toBe(2);
  expect(await product.tell(line('pause'))).toBe(200);
  await expect.poll(() => said('En pause'), soon).toBe(1);
  // Three deliveries of one line had one answer.
  expect(persona()).toHaveLength(2);
}, 90_000);

it('answers once when it is killed after the line was stored, before it was said to be', async () => {
  await product.start({ CRASH_AT: 'receive.committed#4' });
  await begin();
  const body = line('Bonjour, je comprends votre agacement, je regarde tout de suite.');
  expect(await product.tell(body)).toBeUndefined();
  await product.gone();
  await product.start();
  // Nobody said OK: the service sends it again, until somebody does.
  await expect.poll(() => product.tell(body), soon).toBe(200);
  await expect.poll(() => persona().length, soon).toBe(2);
  expect(await product.tell(line('pause'))).toBe(200);
  await expect.poll(() => said('En pause'), soon).toBe(1);
  expect(persona()).toHaveLength(2);
}, 120_000);

it('answers once when it is killed between the OK and the answer', async () => {
  await product.start({ CRASH_AT: 'deliver.before#5' });
  await begin();
  expect(await product.tell(line('Bonjour, je comprends votre agacement, je regarde tout de suite.'))).toBe(200);
  await product.gone();
  expect(persona()).toHaveLength(1);
  await product.start();
  await expect.poll(() => persona().length, { timeout: 45_000, interval: 200 }).toBe(2);
  expect(await product.tell(line('pause'))).toBe(200);
  await expect.poll(() => said('En pause'), soon).toBe(1);
  expect(persona()).toHaveLength(2);
}, 120_000);

it('does not send again what a cut connection may have taken, and stops at a closed door', async () => {
  await product.start();
  await begin();
  product.fake.fail = ({ method, body }) =>
    method === 'POST' && body.type === 'message' ? { hangUp: true } : undefined;
  const before = product.fake.calls.length;
  expect(await product.tell(line('Bonjour, je comprends votre agacement.'))).toBe(200);
  await expect.poll(() => persona().length, soon).toBe(2);
  product.fake.fail = () => ({ status: 403, code: 'ConversationBlockedByUser' });
  expect(await product.tell(line('Je vérifie où est votre colis.'))).toBe(200);
  await new Promise((resolve) => setTimeout(resolve, 6000));
  const sent = product.fake.calls
    .slice(before)
    .filter(({ method, body }) => method === 'POST' && body.type === 'message');
  expect(sent).toHaveLength(2);
  product.fake.fail = () => undefined;
  // Whoever writes again has opened the door: what was kept back comes first.
  expect(await product.tell(line('pause'))).toBe(200);
  await expect.poll(() => said('En pause'), soon).toBe(1);
  expect(persona()).toHaveLength(3);
}, 120_000);
