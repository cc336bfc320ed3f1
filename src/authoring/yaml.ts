import { stringify } from 'yaml';
import type { Scenario } from '../scenarios/schema.ts';

/** A scenario as a file a trainer edits: every text between double quotes, no anchor, one line each. */
export const toYaml = (scenario: Scenario): string =>
  stringify(scenario, {
    aliasDuplicateObjects: false,
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  });
