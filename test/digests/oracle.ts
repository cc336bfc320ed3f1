/** What a set of published groups gives away: people in a group under `k` whose own total follows from the published totals. Exact linear algebra, knowing nothing of how the groups were made. */
export function leaked(groups: readonly ReadonlySet<string>[], k: number): ReadonlySet<string> {
  const people = [...new Set(groups.flatMap((group) => [...group]))];
  const distinct = new Map<string, ReadonlySet<string>>();
  for (const group of groups) distinct.set([...group].sort().join(' '), group);
  // People in exactly the same groups are one unknown: their columns are equal.
  const sets = [...distinct.values()];
  const atoms = new Map<string, string[]>();
  for (const id of people) {
    const signature = sets.map((set) => (set.has(id) ? '1' : '0')).join('');
    atoms.set(signature, [...(atoms.get(signature) ?? []), id]);
  }
  const columns = [...atoms.values()];
  const small = columns.flatMap((ids, column) => (ids.length < k ? [column] : []));
  // A total about fewer than k people is a vector of the row space whose support lies in small atoms.
  if (small.length === 0) return new Set();
  const signatures = [...atoms.keys()];
  const rows = sets.map((_, row) => signatures.map((signature) => Number(signature[row])));
  const reduced = reduce(rows);
  const found = new Set<string>();
  for (const row of reduced) {
    const support = row.flatMap((value, column) => (value === 0 ? [] : [column]));
    const size = support.reduce((sum, column) => sum + (columns[column]?.length ?? 0), 0);
    if (size > 0 && size < k) for (const column of support) for (const id of columns[column] ?? []) found.add(id);
  }
  for (const [i, a] of sets.entries())
    for (const b of sets.slice(i + 1)) {
      const onlyA = [...a].filter((id) => !b.has(id));
      const onlyB = [...b].filter((id) => !a.has(id));
      if (onlyA.length + onlyB.length < k) for (const id of [...onlyA, ...onlyB]) found.add(id);
    }
  return found;
}

const prime = 1_000_003;
const inverse = (value: number): number => {
  let [a, b, x, y] = [value, prime, 1, 0];
  while (b !== 0) {
    const q = Math.floor(a / b);
    [a, b, x, y] = [b, a - q * b, y, x - q * y];
  }
  return ((x % prime) + prime) % prime;
};

/** Reduced row echelon form modulo a prime. */
function reduce(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const out = rows.map((row) => [...row]);
  const width = out[0]?.length ?? 0;
  let top = 0;
  for (let column = 0; column < width && top < out.length; column += 1) {
    const pivot = out.findIndex((row, i) => i >= top && row[column] !== 0);
    const chosen = out[pivot];
    const first = out[top];
    if (!chosen || !first) continue;
    out[pivot] = first;
    const scale = inverse(chosen[column] ?? 1);
    const unit = chosen.map((value) => (value * scale) % prime);
    out[top] = unit;
    for (const [i, row] of out.entries()) {
      const factor = row[column] ?? 0;
      if (i === top || factor === 0) continue;
      for (let c = column; c < width; c += 1)
        row[c] = ((((row[c] ?? 0) - factor * (unit[c] ?? 0)) % prime) + prime) % prime;
    }
    top += 1;
  }
  return out.slice(0, top);
}
