import type { Cluster } from '../support/cluster.ts';
import { learners, lineOf } from './learners.ts';
import { startChild } from './process.ts';
import { deliveries, type Found, survive } from './run.ts';

/** How long the learners type between two stops, in events. */
const between = 9;

/** Plays learners while the database is stopped in the middle of everything (`pg_ctl -m immediate`) and started again; what was not accepted is sent again, as a platform does. */
export async function stopsRun(
  cluster: Cluster,
  databaseUrl: string,
  stops: number,
  chance: () => number,
  tell: (line: string) => void = () => {},
): Promise<Found> {
  const out = deliveries();
  const accepted: string[] = [];
  const more = learners();
  const child = startChild({ databaseUrl }, out, undefined);
  await child.ask('', (said) => said === 'ready');
  let stopped = 0;
  let restarting: Promise<void> | undefined;
  let countdown = between;
  while (stopped < stops) {
    for (const order of [...more(), ...more()]) {
      countdown -= 1;
      if (countdown <= 0 && stopped < stops) {
        await restarting;
        countdown = 1 + Math.floor(chance() * 2 * between);
        stopped += 1;
        restarting = cluster.stopImmediately().then(cluster.start);
        if (stopped % 5 === 0) tell(`${stopped} stops, ${accepted.length} lines accepted`);
      }
      for (;;) {
        const said = await child.ask(JSON.stringify(order), (one) => one.endsWith(` ${order.key}`));
        if (said === undefined) throw new Error('The house died because its database did.');
        if (said.startsWith('ok')) break;
        await restarting;
      }
      const line = lineOf(order);
      if (line) accepted.push(line);
    }
  }
  await restarting;
  await child.ask('settle', (said) => said === 'settled');
  child.process.stdin?.end();
  await child.died;
  return survive({ databaseUrl }, out, stopped, accepted, []);
}
