import type { FilmFormat } from "@chaperone/images";
import { useEffect, useRef } from "react";
import { takeStills } from "./film-stills.ts";
import type { Picture } from "./picture.ts";
import { because, type Still, type Why } from "./protocol.ts";
import type { Change } from "./use-picture-list.ts";
import type { Tell } from "./use-picture-worker.ts";

export interface Films {
  /** Plays it unseen, and hands its stills to the worker, which waits for them and so is told in any case. */
  play(picture: Picture, format: FilmFormat): Promise<void>;
  callOff(key: string): void;
  callOffAll(): void;
}

/** Films that are played now. */
export function useFilms(given: {
  readonly tell: Tell;
  readonly change: Change;
  readonly giveUp: (key: string, why: Why) => void;
}): Films {
  const { tell, change, giveUp } = given;
  const playing = useRef(new Map<string, AbortController>());

  useEffect(() => () => abortAll(playing.current), []);

  return {
    async play({ key, file }, format) {
      const abort = new AbortController();
      playing.current.set(key, abort);
      change(key, () => ({ isFilm: true }));
      const stills = await takeStills(
        new Blob([file], { type: `video/${format}` }),
        abort.signal,
        (still) => handOver(tell, key, still, abort.signal),
        (done, of) => change(key, () => ({ step: { doing: "sampling", what: "frames", done, of } })),
      ).catch(() => null);
      if (abort.signal.aborted) return;
      playing.current.delete(key);
      if (stills) {
        change(key, () => stills);
        tell({ type: "film-end", key, seconds: stills.seconds });
      } else {
        tell({ type: "forget", key });
        giveUp(key, because("unplayable"));
      }
    },
    callOff(key) {
      playing.current.get(key)?.abort();
      playing.current.delete(key);
    },
    callOffAll: () => abortAll(playing.current),
  };
}

function abortAll(playing: Map<string, AbortController>): void {
  for (const one of playing.values()) one.abort();
  playing.clear();
}

/** Waits until the worker is done with it: more at once than a decoder has room for would stop it. */
const handOver = (tell: Tell, key: string, still: Still, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    signal.addEventListener("abort", () => reject(signal.reason));
    tell({ type: "still", key, still, port: port2 }, [still, port2]);
  });
