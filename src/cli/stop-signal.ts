/**
 * A signal that is given when the user or the system asks this process to end. A second Ctrl-C ends it at once, as
 * the first takes its own listener away.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = (): void => {
    controller.abort();
    for (const name of signals) process.off(name, stop);
  };
  for (const name of signals) process.on(name, stop);
  return controller.signal;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
