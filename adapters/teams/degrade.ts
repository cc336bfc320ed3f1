import type { IAdaptiveCard } from '@microsoft/teams.cards';

/** The elements of version 1.5; everything newer carries a fallback made of them. */
const known = new Set([
  'AdaptiveCard',
  'TextBlock',
  'RichTextBlock',
  'TextRun',
  'FactSet',
  'Container',
  'Table',
  'TableRow',
  'TableCell',
  'ActionSet',
  'Input.Text',
  'Input.Date',
  'Input.ChoiceSet',
  'Action.Execute',
  'Action.OpenUrl',
]);

/** The card as a client of version 1.5 shows it: fallbacks in the place of what is newer, and no extension. */
export function degrade(card: IAdaptiveCard): IAdaptiveCard {
  const { msteams: _, ...rest } = card;
  return older(rest) as IAdaptiveCard;
}

function older(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(older).filter((item) => item !== undefined);
  if (!isRecord(node)) return node;
  // What a button carries is not for drawing.
  if (typeof node.type === 'string' && !known.has(node.type)) return older(node.fallback);
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name, name === 'data' ? value : older(value)]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
