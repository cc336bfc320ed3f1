import type { Activity } from './activity.ts';

/** What the person typed, without our own mention and without the markup Teams adds. */
export function typedText({ text = '', entities = [], attachments = [], recipient }: Activity): string {
  let typed = text === '' ? fromHtml(attachments) : text;
  for (const entity of entities) {
    if (entity?.type !== 'mention' || !entity.text) continue;
    const ours = entity.mentioned?.id === recipient?.id;
    typed = typed.replaceAll(entity.text, ours ? '' : `@${entity.mentioned?.name ?? ''}`);
  }
  typed = typed.replaceAll('\u00a0', ' ');
  // Some clients send `&lt;`, some `<`: a text with a bare bracket was never encoded.
  return (/[<>]/.test(typed) ? typed : decoded(typed)).trim();
}

/** Whether it was said to us: in front of others only a mention is. */
export function mentioned({ entities = [], recipient }: Activity): boolean {
  return entities.some((entity) => entity?.type === 'mention' && entity.mentioned?.id === recipient?.id);
}

/** A message of pictures alone, emoji among them, comes without text. */
function fromHtml(attachments: NonNullable<Activity['attachments']>): string {
  const html = attachments.find((attachment) => attachment?.contentType === 'text/html')?.content;
  if (typeof html !== 'string') return '';
  return decoded(
    html
      .replace(/<img\b[^>]*\balt="([^"]*)"[^>]*>/gi, '$1')
      .replace(/<(?:br|\/p|\/div)\b[^>]*>/gi, '\n')
      .replace(/<[^>]*>/g, ''),
  );
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&nbsp;': ' ',
  '&amp;': '&',
};

function decoded(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#39|apos|nbsp|amp);/g, (entity) => entities[entity] ?? entity);
}
