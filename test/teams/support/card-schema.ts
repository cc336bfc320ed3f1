import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';

const path = fileURLToPath(new URL('../../fixtures/teams/adaptive-card-1.5.schema.json', import.meta.url));

/** The published schema of version 1.5, when it is at hand. */
export const hasCardSchema = existsSync(path);

/** Checks a card against the published schema; answers what is wrong. */
export function cardValidator(): (card: unknown) => readonly string[] {
  const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: false });
  ajv.addMetaSchema(createRequire(import.meta.url)('ajv/dist/refs/json-schema-draft-06.json'));
  const { id: _, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
  const validate: ValidateFunction = ajv.compile(schema);
  return (card) =>
    validate(card) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}
