import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { icons } from '../../adapters/teams/icons.ts';
import { english, manifest } from '../../adapters/teams/manifest.ts';
import { appPackage } from '../../adapters/teams/package.ts';

const require = createRequire(import.meta.url);
const Ajv: new (options: object) => import('ajv').default = require('ajv-draft-04');
const addFormats: (ajv: object) => void = require('ajv-formats');

const about = {
  appId: '11111111-2222-4333-8444-555555555555',
  version: '0.1.0',
  developer: {
    name: 'Entrain',
    websiteUrl: 'https://www.example.com/',
    privacyUrl: 'https://www.example.com/privacy',
    termsOfUseUrl: 'https://www.example.com/terms',
  },
};

/** What the schema that Microsoft publishes finds wrong. */
function problems(file: 'MicrosoftTeams' | 'MicrosoftTeams.Localization', version: string, value: object): unknown {
  const schema = require(`@microsoft/app-manifest/build/json-schemas/teams/v${version}/${file}.schema.json`);
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  return validate(value) ? [] : validate.errors;
}

it.each(['1.29', '1.30'])('keeps the published schema %s', (version) => {
  expect(problems('MicrosoftTeams', version, { ...manifest(about), manifestVersion: version })).toEqual([]);
  expect(problems('MicrosoftTeams.Localization', version, english())).toEqual([]);
});

it('is refused by that schema when something is wrong', () => {
  expect(problems('MicrosoftTeams', '1.29', { ...manifest(about), accentColor: 'blue' })).not.toEqual([]);
  expect(problems('MicrosoftTeams.Localization', '1.29', { ...english(), 'name.short': 'x'.repeat(31) })).not.toEqual(
    [],
  );
});

it('says in English everything that it says in French', () => {
  const { bots } = manifest(about);
  const places = bots.flatMap(({ commandLists }, bot) =>
    commandLists.flatMap(({ commands }, list) =>
      commands.flatMap((_, index) =>
        ['title', 'description'].map((name) => `bots[${bot}].commandLists[${list}].commands[${index}].${name}`),
      ),
    ),
  );
  expect(Object.keys(english())).toEqual(expect.arrayContaining([...places, 'description.short', 'description.full']));
  expect(bots[0]?.commandLists.every(({ triggers }) => triggers.includes('slash'))).toBe(true);
});

it('asks for nothing that is not used', () => {
  expect(manifest(about)).not.toHaveProperty('permissions');
  expect(manifest(about)).not.toHaveProperty('authorization');
  expect(manifest(about).validDomains).toEqual([]);
});

it.each([
  ['color.png', 192],
  ['outline.png', 32],
  ['color32x32.png', 32],
] as const)('draws %s at %i pixels, not blank', (name, side) => {
  const file = icons()[name];
  expect(file.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([side, side]);
  const start = file.indexOf('IDAT') + 4;
  const rows = inflateSync(file.subarray(start, start + file.readUInt32BE(start - 8)));
  const pixels = Array.from({ length: side * side }, (_, index) => {
    const at = Math.floor(index / side) * (1 + side * 4) + 1 + (index % side) * 4;
    return [...rows.subarray(at, at + 4)];
  });
  expect(new Set(pixels.map(String)).size).toBeGreaterThan(3);
  const drawn = pixels.filter(([, , , opacity = 0]) => opacity > 0);
  if (name === 'outline.png')
    expect(drawn.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(true);
  if (name === 'color.png') expect(drawn).toHaveLength(side * side);
  expect(drawn.length).toBeGreaterThan((side * side) / 8);
});

it('zips the same package from the same content', () => {
  const files = unzipSync(appPackage(about));
  expect(Object.keys(files).sort()).toEqual(['color.png', 'color32x32.png', 'en.json', 'manifest.json', 'outline.png']);
  expect(JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()))).toEqual(manifest(about));
  expect(appPackage(about)).toEqual(appPackage(about));
});

it('is built from the command line, or says what is missing', () => {
  const cli = fileURLToPath(new URL('../../adapters/teams/package-cli.ts', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'entrain-'));
  const out = join(folder, 'app.zip');
  const run = (...more: readonly string[]) =>
    spawnSync(process.execPath, [cli, '--out', out, ...more], { env: { PATH: process.env.PATH }, encoding: 'utf8' });
  const missing = run();
  expect([missing.status, missing.stderr]).toEqual([2, expect.stringContaining('--id')]);
  expect(run('--id', about.appId, '--url', 'https://www.example.com').status).toBe(0);
  expect(Object.keys(unzipSync(readFileSync(out)))).toHaveLength(5);
  rmSync(folder, { recursive: true });
}, 20_000);
