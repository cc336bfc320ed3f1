// Loaded into a process under measurement: tells what it has used so far, and never keeps it alive.
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMs: (user + system) / 1000, rssMb: process.memoryUsage().rss / 1e6 });
});
process.channel?.unref();
