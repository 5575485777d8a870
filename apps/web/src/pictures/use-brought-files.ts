import { useEffect, useEffectEvent, useState } from "react";

/**
 * Files dropped or pasted anywhere on the page. Heard before the editor hears it, which would take a file for text,
 * and before the browser, which would leave the page for the file.
 * @returns whether files are being dragged over the page.
 */
export function useBroughtFiles(add: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent(add);

  useEffect(() => {
    const listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    const stop = (event: Event): void => {
      event.preventDefault();
      event.stopPropagation();
    };
    const onDrag = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes("Files")) return;
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
        stop(event);
        take([...event.dataTransfer.files]);
      },
      options,
    );
    addEventListener(
      "paste",
      (event) => {
        const files = [...(event.clipboardData?.files ?? [])];
        // Word processors add a picture of the words that are pasted.
        if (files.length === 0 || event.clipboardData?.getData("text/plain")) return;
        stop(event);
        take(files);
      },
      options,
    );
    return () => listening.abort();
  }, []);

  return isOver;
}
