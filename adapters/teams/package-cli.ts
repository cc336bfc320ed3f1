import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { appPackage } from './package.ts';

// npm run teams:package -- --url https://www.example.com   (the app id from MicrosoftAppId or --id)
const { values } = parseArgs({
  options: {
    id: { type: 'string', default: process.env.MicrosoftAppId ?? '' },
    url: { type: 'string', default: process.env.BASE_URL ?? '' },
    name: { type: 'string', default: 'Entrain' },
    privacy: { type: 'string' },
    terms: { type: 'string' },
    out: { type: 'string', default: 'entrain-teams.zip' },
  },
});

const isHttps = (url: string) => URL.canParse(url) && new URL(url).protocol === 'https:';
const below = (path: string) => new URL(path, values.url).href;
const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const mistakes = [
  ...(guid.test(values.id) ? [] : ['--id: the application (client) id of the bot, a GUID; or set MicrosoftAppId.']),
  ...(isHttps(values.url) ? [] : ['--url: an https page about your organisation; or set BASE_URL.']),
  ...(values.name.length <= 32 ? [] : ['--name: the publisher’s name, 32 characters at most.']),
  ...([values.privacy, values.terms].every((url) => url === undefined || isHttps(url))
    ? []
    : ['--privacy, --terms: https pages.']),
];

if (mistakes.length > 0) {
  console.error(mistakes.join('\n'));
  process.exitCode = 2;
} else {
  const { version }: { version: string } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  const developer = {
    name: values.name,
    websiteUrl: values.url,
    privacyUrl: values.privacy ?? below('/privacy'),
    termsOfUseUrl: values.terms ?? below('/terms'),
  };
  writeFileSync(values.out, appPackage({ appId: values.id.toLowerCase(), version, developer }));
  console.log(
    `${values.out}: upload it in the Teams admin center › Manage apps, or in Teams › Apps › Manage your apps.`,
  );
}
