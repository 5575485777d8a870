import { createWorkerChecker, type WorkerChecker } from "@chaperone/checker";
import type { Jurisdiction, Profession } from "@chaperone/core";
import { useEffect, useState } from "react";

const startWorker = (): Worker =>
  new Worker(new URL("./checker.worker.ts", import.meta.url), { type: "module", name: "checker" });

/** One worker for the life of the page; another only when country or profession change. */
export function useChecker(jurisdiction: Jurisdiction, profession: Profession): WorkerChecker | null {
  const [checker, setChecker] = useState<WorkerChecker | null>(null);
  useEffect(() => {
    const made = createWorkerChecker(startWorker, { jurisdiction, profession });
    setChecker(made);
    made.warmUp();
    return () => made.close();
  }, [jurisdiction, profession]);
  return checker;
}
