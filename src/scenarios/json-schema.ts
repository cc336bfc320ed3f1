import { z } from 'zod';
import { scenarioSchema } from './schema.ts';

/** The scenario format for editors, derived from the one schema the product trusts. */
export const scenarioJsonSchema = (): string => {
  const schema = z.toJSONSchema(scenarioSchema, { target: 'draft-7', io: 'input', reused: 'ref' });
  return `${JSON.stringify({ ...schema, title: 'Entrain scenario' }, null, 2)}\n`;
};
