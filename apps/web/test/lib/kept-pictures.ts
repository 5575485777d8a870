import type { Page } from "playwright-core";
import type { KeptPicture } from "../../src/pictures/kept-picture.ts";

/** What is kept of each picture, less its file. */
export type Decided = Omit<KeptPicture, "file">;

interface Handle {
  readonly kept: readonly KeptPicture[];
  restore(kept: readonly KeptPicture[]): void;
}
interface Fiber {
  readonly memoizedProps?: { readonly pictures?: Handle };
  readonly return: Fiber | null;
}
declare global {
  interface Window {
    picturesOfDraft: () => Handle;
    database: () => Promise<IDBDatabase>;
  }
}

/** The pictures of the draft by the back door, for whoever keeps drafts is not part of these tests. */
async function openBackDoor(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.picturesOfDraft = () => {
      const panel = document.querySelector(".pictures")!;
      const name = Object.keys(panel).find((key) => key.startsWith("__reactFiber$"))!;
      let fiber = (panel as unknown as Record<string, Fiber | null>)[name] ?? null;
      for (; fiber; fiber = fiber.return) {
        const pictures = fiber.memoizedProps?.pictures;
        if (pictures && "restore" in pictures) return pictures;
      }
      throw new Error("No pictures");
    };
    window.database = () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open("test.pictures");
        opening.onupgradeneeded = () => opening.result.createObjectStore("kept");
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
  });
}

/**
 * Keeps the pictures in a database of this browser profile: as they are, or as a copy of everything does, with their
 * files apart from text.
 * @returns what was kept of them besides their files
 */
export async function keepPictures(page: Page, way: "as they are" | "as text"): Promise<readonly Decided[]> {
  await openBackDoor(page);
  return page.evaluate(async (isText) => {
    const { kept } = window.picturesOfDraft();
    const database = await window.database();
    const files = kept.map(({ file }) => new Blob([file], { type: file.type }));
    const text = JSON.stringify(kept.map(({ file: _, ...decided }) => decided));
    await new Promise((resolve, reject) => {
      const writing = database.transaction("kept", "readwrite");
      writing.objectStore("kept").put(isText ? { files, text } : { pictures: kept }, "all");
      writing.oncomplete = resolve;
      writing.onerror = () => reject(writing.error);
    });
    database.close();
    return JSON.parse(text) as Decided[];
  }, way === "as text");
}

/** Brings back what was kept, in this page or another of the same profile. */
export async function restorePictures(page: Page): Promise<void> {
  await openBackDoor(page);
  await page.evaluate(async () => {
    const database = await window.database();
    const found = await new Promise<{ pictures?: KeptPicture[]; files: Blob[]; text: string }>((resolve) => {
      const reading = database.transaction("kept").objectStore("kept").get("all");
      reading.onsuccess = () => resolve(reading.result);
    });
    database.close();
    const { pictures, files, text } = found;
    const kept =
      pictures ?? JSON.parse(text).map((one: Decided, at: number) => ({ ...one, file: files[at]! }));
    window.picturesOfDraft().restore(kept);
  });
}
