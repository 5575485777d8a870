/** The little that is needed of a thread, so that tests can stand in for one. */
export interface Thread<Job, Answer> {
  send(job: Job): void;
  onAnswer(listener: (answer: Answer) => void): void;
  /** Told once, when it has ended, whatever the reason. */
  onEnd(listener: () => void): void;
  end(): void;
}

/** Works on jobs in threads of their own. */
export interface Pool<Job, Answer> {
  /** @throws PoolError where the thread at work on it died, twice */
  run(job: Job): Promise<Answer>;
  /** Ends all threads; what is still at work is refused. */
  close(): void;
}

export class PoolError extends Error {
  override readonly name = "PoolError";
}

interface Task<Job, Answer> {
  readonly job: Job;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: PoolError) => void;
  tries: number;
}

/** Another thread is started where more than so many jobs wait for each that is there: a few are soon done by one. */
const WORTH_A_THREAD = 4;
const MOST_TRIES = 2;

/**
 * Threads are started as they are wanted, up to `size`. Each has one job at a time. One that dies, of a draft that it
 * cannot take or for want of memory, is replaced, and its job is tried once more.
 */
export function createPool<Job, Answer>(start: () => Thread<Job, Answer>, size: number): Pool<Job, Answer> {
  const waiting: Task<Job, Answer>[] = [];
  const idle: Thread<Job, Answer>[] = [];
  const atWork = new Map<Thread<Job, Answer>, Task<Job, Answer>>();
  let isClosed = false;

  const next = (): void => {
    const threads = idle.length + atWork.size;
    if (idle.length === 0 && threads < size && waiting.length > threads * WORTH_A_THREAD) add();
    while (idle.length > 0 && waiting.length > 0) {
      const thread = idle.pop()!;
      const task = waiting.shift()!;
      task.tries++;
      atWork.set(thread, task);
      thread.send(task.job);
    }
  };

  const add = (): void => {
    const thread = start();
    thread.onAnswer((answer) => {
      const task = atWork.get(thread);
      atWork.delete(thread);
      idle.push(thread);
      task?.resolve(answer);
      next();
    });
    thread.onEnd(() => {
      const task = atWork.get(thread);
      atWork.delete(thread);
      if (idle.includes(thread)) idle.splice(idle.indexOf(thread), 1);
      if (task && !isClosed) again(task);
    });
    idle.push(thread);
  };

  const again = (task: Task<Job, Answer>): void => {
    if (task.tries < MOST_TRIES) waiting.unshift(task);
    else task.reject(new PoolError("The thread at work on this died twice."));
    next();
  };

  return {
    run(job) {
      return new Promise((resolve, reject) => {
        if (isClosed) return reject(new PoolError("The pool is closed."));
        waiting.push({ job, resolve, reject, tries: 0 });
        next();
      });
    },
    close() {
      isClosed = true;
      const open = [...waiting.splice(0), ...atWork.values()];
      for (const thread of [...idle, ...atWork.keys()]) thread.end();
      for (const { reject } of open) reject(new PoolError("The pool is closed."));
    },
  };
}
