import { bytes } from './text.ts';

/** Items in groups of at most so many bytes, in order; an item is never cut. */
export function pack<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const weight = bytes(item) + 1;
    if (size + weight > most) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(item);
    size += weight;
  }
  return groups;
}
