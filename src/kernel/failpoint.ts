/** Where crash tests kill this process: `CRASH_AT=name` or `name#n` for its n-th passage. */
const [crashAt, nth = '1'] = (process.env.CRASH_AT ?? '').split('#');
let passages = 0;

/** A named step a process may die at; costs one comparison, and does nothing in production. */
export function failpoint(name: string): void {
  if (name !== crashAt || process.env.NODE_ENV === 'production') return;
  passages += 1;
  if (passages === Number(nth)) process.kill(process.pid, 'SIGKILL');
}
