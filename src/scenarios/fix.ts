import { isMap, isScalar, isSeq, type Node, parseDocument, Scalar } from 'yaml';
import type { Language } from '../kernel/words.ts';
import { typeset } from './typography.ts';

type Edit = { readonly from: number; readonly to: number; readonly text: string };

const plainStyles: ReadonlySet<unknown> = new Set([Scalar.PLAIN, Scalar.QUOTE_DOUBLE]);

const edits = (node: unknown, text: string, language?: Language): readonly Edit[] => {
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) => {
      const name = isScalar(key) ? key.value : undefined;
      return edits(value, text, name === 'fr' || name === 'en' ? name : undefined);
    });
  }
  if (isSeq(node)) return node.items.flatMap((item) => edits(item, text));
  const [from, to] = (node as Node | null)?.range ?? [];
  if (language === undefined || from === undefined || to === undefined) return [];
  if (!isScalar(node) || !plainStyles.has(node.type) || typeof node.value !== 'string') return [];
  const written = text.slice(from, to);
  // Escapes and folded lines keep their author's spelling; only what reads as it is written is touched.
  const quote = node.type === Scalar.QUOTE_DOUBLE ? '"' : '';
  if (written !== `${quote}${node.value}${quote}`) return [];
  const right = typeset(language, node.value);
  const safe = right === node.value || /["\\]/.test(right) ? written : `${quote}${right}${quote}`;
  return safe === written ? [] : [{ from, to, text: safe }];
};

/** The same file with its sentences typeset and nothing else touched: comments, layout and keywords stay. */
export const fixTypography = (text: string): string => {
  const doc = parseDocument(text, { prettyErrors: false, stringKeys: true });
  if (doc.errors.length > 0) return text;
  return edits(doc.contents, text).reduceRight(
    (done, { from, to, text: right }) => done.slice(0, from) + right + done.slice(to),
    text,
  );
};
