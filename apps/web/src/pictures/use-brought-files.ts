import { useEffect, useEffectEvent, useState } from "react";

/**
 * Files dropped or pasted anywhere on the page. Heard before the editor hears it, which would take a file for text,
 * and before the browser, which would leave the page for the file.
 * @param add gets folders too, where they were dropped, in what they were brought by
 * @param isWanted false: they are for another screen; the browser does not leave the page for them either
 * @returns whether files are being dragged over the page.
 */
export function useBroughtFiles(
  add: (files: readonly File[], brought: DataTransfer) => void,
  isWanted: () => boolean,
): boolean {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent(add);
  const wants = useEffectEvent(isWanted);

  useEffect(() => {
    const listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    const stop = (event: Event): void => {
      event.preventDefault();
      event.stopPropagation();
    };
    const onDrag = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      if (!wants()) return;
      stop(event);
      event.dataTransfer.dropEffect = "copy";
      setOver(true);
    };
    addEventListener("dragenter", onDrag, options);
    addEventListener("dragover", onDrag, options);
    addEventListener("dragleave", ({ relatedTarget }) => relatedTarget === null && setOver(false), options);
    addEventListener(
      "drop",
      (event) => {
        setOver(false);
        if (!event.dataTransfer?.types.includes("Files")) return;
        event.preventDefault();
        if (!wants()) return;
        stop(event);
        take([...event.dataTransfer.files], event.dataTransfer);
      },
      options,
    );
    addEventListener(
      "paste",
      (event) => {
        const files = [...(event.clipboardData?.files ?? [])];
        // Word processors add a picture of the words that are pasted.
        if (!event.clipboardData || files.length === 0 || event.clipboardData.getData("text/plain")) return;
        if (!wants()) return;
        stop(event);
        take(files, event.clipboardData);
      },
      options,
    );
    return () => listening.abort();
  }, []);

  return isOver;
}
