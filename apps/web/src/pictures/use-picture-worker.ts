import { type RefObject, useEffect, useEffectEvent, useRef } from "react";
import type { FromWorker, ToWorker } from "./protocol.ts";

export type Tell = (message: ToWorker, transfer?: Transferable[]) => void;

/**
 * The worker that looks at pictures. It is started with the first of them, and anew after it broke down.
 * @returns how to tell it something
 */
export function usePictureWorker(on: {
  readonly message: (message: FromWorker) => void;
  /** It is gone, with all it was doing. */
  readonly crash: () => void;
}): Tell {
  const worker = useRef<Worker | null>(null);
  const onMessage = useEffectEvent(on.message);
  const onCrash = useEffectEvent(on.crash);

  const crash = (): void => {
    stop(worker);
    onCrash();
  };
  useEffect(() => () => stop(worker), []);

  return (message, transfer = []) => {
    if (!worker.current) {
      if (message.type === "forget") return;
      worker.current = startWorker();
      worker.current.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => onMessage(data));
      worker.current.addEventListener("error", crash);
      worker.current.addEventListener("messageerror", crash);
    }
    worker.current.postMessage(message, transfer);
  };
}

function stop(worker: RefObject<Worker | null>): void {
  worker.current?.terminate();
  worker.current = null;
}

const startWorker = (): Worker =>
  new Worker(new URL("./pictures.worker.ts", import.meta.url), { type: "module", name: "pictures" });
