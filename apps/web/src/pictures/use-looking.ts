import { boxesOf } from "./boxes.ts";
import { filmBoxes, isFilmReport } from "./film.ts";
import type { Picture } from "./picture.ts";
import { because, type FromWorker } from "./protocol.ts";
import { rejoined } from "./rejoin.ts";
import { useFilms } from "./use-films.ts";
import type { usePictureList } from "./use-picture-list.ts";
import { type Tell, usePictureWorker } from "./use-picture-worker.ts";

/** What the worker says of the pictures, written into their list. */
export function useLooking(list: ReturnType<typeof usePictureList>): {
  readonly tell: Tell;
  /** Ends all that is done with a picture. */
  readonly forget: (key: string) => void;
} {
  const { all, change, giveUp } = list;
  const films = useFilms({ tell: (message, transfer) => tell(message, transfer), change, giveUp });

  const tell = usePictureWorker({
    message(message) {
      const { key } = message;
      const picture = all.find((one) => one.key === key);
      if (!picture) return;
      if (message.type === "film") void films.play(picture, message.format);
      else if (message.type !== "refused") change(key, (one) => changesBy(message, one));
      else if (picture.report) change(key, () => ({ copy: { state: "failed", why: message.why } }));
      else {
        films.callOff(key);
        giveUp(key, message.why);
      }
    },
    crash() {
      films.callOffAll();
      const why = because("stopped");
      for (const { key, report, failure, copy } of all) {
        if (!report && !failure) giveUp(key, why);
        else if (copy?.state === "writing") change(key, () => ({ copy: { state: "failed", why } }));
      }
    },
  });

  return {
    tell,
    forget(key) {
      films.callOff(key);
      tell({ type: "forget", key });
    },
  };
}

type Progress = Exclude<FromWorker, { readonly type: "film" | "refused" }>;

function changesBy(message: Progress, picture: Picture): Partial<Picture> {
  const isWriting = picture.copy?.state === "writing";
  switch (message.type) {
    case "step":
      if (!picture.report) return { step: message.step };
      return isWriting ? { copy: { state: "writing", step: message.step } } : {};
    case "opened":
      return { view: message.view };
    case "seen":
      return seenAs(message.report, picture);
    case "copied":
      // It may have been stopped, or be of covers since changed.
      return isWriting ? { copy: { state: "written", copy: message.copy, isDownloaded: false } } : {};
  }
}

/** A picture that was kept has its boxes already. */
function seenAs(report: NonNullable<Picture["report"]>, { boxes }: Picture): Partial<Picture> {
  if (isFilmReport(report)) return { report, step: null, isFilm: true, boxes: filmBoxes(report) };
  return { report, step: null, boxes: rejoined(boxesOf(report), boxes) };
}
