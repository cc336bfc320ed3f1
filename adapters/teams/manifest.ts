import type { Language } from '../../src/kernel/words.ts';
import { type Command, manifestWords, personalCommands, teamCommands } from './manifest-words.ts';

/** What the package needs to know of a deployment. */
export type About = {
  readonly appId: string;
  readonly version: string;
  readonly developer: {
    readonly name: string;
    readonly websiteUrl: string;
    readonly privacyUrl: string;
    readonly termsOfUseUrl: string;
  };
};

const schema = 'https://developer.microsoft.com/en-us/json-schemas/teams/v1.29';
const lists = [
  { scopes: ['personal'], commands: personalCommands },
  { scopes: ['team', 'groupChat'], commands: teamCommands },
] as const;

/** The app's manifest, French; clients in English read the other file. */
export function manifest({ appId, version, developer }: About) {
  return {
    $schema: `${schema}/MicrosoftTeams.schema.json`,
    manifestVersion: '1.29',
    version,
    id: appId,
    localizationInfo: {
      defaultLanguageTag: 'fr',
      additionalLanguages: [{ languageTag: 'en', file: 'en.json' }],
    },
    developer,
    name: { short: 'Entrain', full: 'Entrain' },
    description: { short: manifestWords.short.fr, full: manifestWords.full.fr },
    icons: { color: 'color.png', outline: 'outline.png', color32x32: 'color32x32.png' },
    accentColor: '#1D3557',
    staticTabs: [
      { entityId: 'conversations', scopes: ['personal'] },
      { entityId: 'about', scopes: ['personal'] },
    ],
    bots: [
      {
        botId: appId,
        scopes: ['personal', 'team', 'groupChat'],
        isNotificationOnly: false,
        supportsFiles: true,
        supportsTargetedMessages: true,
        commandLists: lists.map(({ scopes, commands }) => ({
          scopes: [...scopes],
          triggers: ['mention', 'slash'],
          commands: commands.map((command) => inLanguage(command, 'fr')),
        })),
      },
    ],
    // Nothing of a team is read but who wrote to us: no resource-specific permission is asked for.
    validDomains: [],
    defaultInstallScope: 'personal',
  };
}

/** The English words, by their place in the manifest. */
export function english() {
  const commands = lists.flatMap(({ commands: list }, at) =>
    list.flatMap((command, index): (readonly [string, string])[] => {
      const { title, description } = inLanguage(command, 'en');
      const place = `bots[0].commandLists[${at}].commands[${index}]`;
      return [
        [`${place}.title`, title],
        [`${place}.description`, description],
      ];
    }),
  );
  return {
    $schema: `${schema}/MicrosoftTeams.Localization.schema.json`,
    'name.short': 'Entrain',
    'name.full': 'Entrain',
    'description.short': manifestWords.short.en,
    'description.full': manifestWords.full.en,
    ...Object.fromEntries(commands),
  };
}

function inLanguage({ title, description }: Command, language: Language) {
  return { title: title[language], description: description[language] };
}
