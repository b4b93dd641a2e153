/**
 * Loaded before the program of every child of the launcher. When the launcher is killed its end of the channel closes, and
 * the child stops by itself: no orphan keeps the port or goes on working.
 */
const GRACE_MS = 10_000;

process.once('disconnect', () => {
  setTimeout(() => process.exit(1), GRACE_MS).unref();
  process.kill(process.pid, 'SIGTERM');
});
// The channel must not keep alive a program that has finished.
process.channel?.unref();
