const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const tasks = new Set<() => void>();

/**
 * Has something done should the process be stopped by a signal (Ctrl-C): temporary files removed,
 * children ended. Gives a function that takes it back.
 */
export function atExit(task: () => void): () => void {
  if (tasks.size === 0) for (const signal of signals) process.on(signal, stop);
  tasks.add(task);
  return () => {
    tasks.delete(task);
    if (tasks.size === 0) for (const signal of signals) process.off(signal, stop);
  };
}

/** Ends as the signal would have ended the process without a listener. */
function stop(signal: NodeJS.Signals): void {
  for (const task of [...tasks].reverse()) {
    try {
      task();
    } catch {
      // The others still have to be done.
    }
  }
  for (const other of signals) process.off(other, stop);
  process.kill(process.pid, signal);
}
