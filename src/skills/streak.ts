/** Practised weeks that earn one free week. */
const earns = 4;

/** Weeks in a row with at least one practice, ending this week or last; a week of leave, or one free week in a month, freezes the streak. It never shows as broken: it only starts anew. */
export function weeklyStreak(weeks: ReadonlySet<number>, frozen: ReadonlySet<number>, thisWeek: number): number {
  const first = Math.min(...weeks, thisWeek);
  let streak = 0;
  let sinceFree = earns;
  for (let week = thisWeek; week >= first; week -= 1) {
    if (weeks.has(week)) {
      streak += 1;
      sinceFree += 1;
    } else if (frozen.has(week)) continue;
    else if (week === thisWeek || (week === thisWeek - 1 && streak === 0)) continue;
    else if (streak > 0 && sinceFree >= earns) sinceFree = 0;
    else return streak;
  }
  return streak;
}

/** The number of a week, from the epoch's first Monday. */
export const weekOf = (at: number): number => Math.floor((at - 4 * 86_400_000) / (7 * 86_400_000));
