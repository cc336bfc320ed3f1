import { manifest, type Reach } from './manifest.ts';

// node adapters/slack/manifest-cli.ts https://bot.example.com   (or --socket; or the address in BASE_URL)
const [argument = process.env.BASE_URL] = process.argv.slice(2);

function reach(): Reach | undefined {
  if (argument === '--socket') return { socket: true };
  if (argument === undefined || !URL.canParse(argument) || new URL(argument).protocol !== 'https:') return undefined;
  return { baseUrl: argument };
}

const chosen = reach();
if (chosen === undefined) {
  console.error(
    'Say where the bot is reached: npm run slack:manifest -- https://bot.example.com   or   npm run slack:manifest -- --socket',
  );
  process.exitCode = 2;
} else {
  console.log(JSON.stringify(manifest(chosen), null, 2));
}
