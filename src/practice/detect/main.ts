import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setFlagsFromString } from 'node:v8';
import { answerLine } from './stream.ts';

// A stream meets most patterns many times: each is made once, at its best, instead of a quick draft that is thrown away.
setFlagsFromString('--no-regexp-tier-up');

// A reader that stops early, such as `head`, is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number += 1;
  const answer = answerLine(line, number);
  if (answer !== undefined && !process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
}
