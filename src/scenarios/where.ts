import { isMap, isScalar, isSeq, type Node } from 'yaml';

const keyText = (key: unknown): string => (isScalar(key) ? String(key.value) : '');
const startOf = (node: unknown): number | undefined => (node as Node | null | undefined)?.range?.[0];

type Child = { readonly key: string | number; readonly from: number; readonly node: unknown };

const children = (node: unknown): readonly Child[] => {
  if (isMap(node)) {
    return node.items.map((pair) => ({ key: keyText(pair.key), from: startOf(pair.key) ?? 0, node: pair.value }));
  }
  if (isSeq(node)) return node.items.map((item, index) => ({ key: index, from: startOf(item) ?? 0, node: item }));
  return [];
};

/** The path of the field that holds this offset. */
export const pathAt = (root: unknown, offset: number): readonly (string | number)[] => {
  const holder = children(root).findLast((child) => child.from <= offset);
  if (holder === undefined) return [];
  // A language holds a sentence: a field below it is only a colon that someone forgot to quote.
  const sentence = (holder.key === 'fr' || holder.key === 'en') && isMap(holder.node);
  return sentence ? [holder.key] : [holder.key, ...pathAt(holder.node, offset)];
};

/** Where a field's value starts; for a missing one, where its closest written parent starts. */
export const offsetAt = (root: unknown, path: readonly PropertyKey[]): number => {
  const [head, ...rest] = path;
  const child = head === undefined ? undefined : children(root).find((one) => String(one.key) === String(head));
  if (child === undefined) return startOf(root) ?? 0;
  if (child.node === null || child.node === undefined) return child.from;
  // A missing field inside a block is best shown on the block's own key, not on its first neighbour.
  const missing = rest[0] !== undefined && !children(child.node).some((one) => String(one.key) === String(rest[0]));
  return missing ? child.from : rest.length === 0 ? (startOf(child.node) ?? child.from) : offsetAt(child.node, rest);
};

/** Where a field's own name is written. */
export const keyOffsetAt = (root: unknown, path: readonly PropertyKey[]): number => {
  const [head, ...rest] = path;
  const child = children(root).find((one) => String(one.key) === String(head));
  if (child === undefined) return startOf(root) ?? 0;
  return rest.length === 0 ? child.from : keyOffsetAt(child.node, rest);
};
