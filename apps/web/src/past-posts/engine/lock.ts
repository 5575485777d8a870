const NAME = "chaperone.past-posts";

/**
 * Keeps other windows from working on the same audit, as long as this worker lives.
 * @returns whether this window has it; true where the browser has no locks, as on a page by plain http
 */
export async function takeLock(): Promise<boolean> {
  const locks = (navigator as { locks?: LockManager }).locks;
  if (!locks) return true;
  return new Promise((resolve) => {
    void locks.request(NAME, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock ? new Promise(() => {}) : null;
    });
  });
}
