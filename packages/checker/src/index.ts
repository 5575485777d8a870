export { CheckerError, type CheckerErrorCode } from "./checker-error.ts";
export { type Cover, coversFor } from "./covers.ts";
export { type CheckerOptions, createChecker } from "./create-checker.ts";
export { sortImageWords } from "./image-words.ts";
export type { FromWorker, ToWorker, WorkerCheckerOptions, WorkerPort, WorkerScope } from "./protocol.ts";
export { serveChecker } from "./serve-checker.ts";
export { createWorkerChecker, type WorkerChecker } from "./worker-checker.ts";
