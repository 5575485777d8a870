import { type RefObject, useEffect, useRef } from "react";

interface Place {
  readonly top: number;
  /** The address of the link that led away. */
  readonly link: string | null;
}

/**
 * Takes the keyboard and the eye to what an address shows: the paragraph it names, or the heading. Whoever
 * comes back to a page finds it as it was left, at the link that was followed.
 * @returns goes to the element around all pages
 */
export function usePlace(address: string, title: string): RefObject<HTMLDivElement | null> {
  const pages = useRef<HTMLDivElement>(null);
  const last = useRef<string | null>(null);
  const left = useRef(new Map<string, Place>());

  useEffect(() => {
    const remember = ({ target }: MouseEvent): void => {
      const link = target instanceof Element ? target.closest("a") : null;
      if (link) left.current.set(address, { top: scrollY, link: link.getAttribute("href") });
    };
    const around = pages.current;
    around?.addEventListener("click", remember);
    return () => around?.removeEventListener("click", remember);
  }, [address]);

  useEffect(() => {
    // After the page has gone to the top of a newly opened screen.
    const timer = setTimeout(() => {
      document.title = title;
      if (pages.current && last.current !== address)
        goToPlace(pages.current, left.current.get(address), last.current === null);
      last.current = address;
    });
    return () => clearTimeout(timer);
  }, [address, title]);

  return pages;
}

function goToPlace(pages: HTMLElement, left: Place | undefined, isFirst: boolean): void {
  const named = pages.querySelector<HTMLElement>("[data-named]");
  if (named) {
    named.scrollIntoView({ block: "start" });
    named.focus({ preventScroll: true });
    return;
  }
  const link = left?.link && pages.querySelector<HTMLElement>(`a[href="${CSS.escape(left.link)}"]`);
  if (left && link) {
    scrollTo(0, left.top);
    link.focus({ preventScroll: true });
    return;
  }
  // The first page of a newly opened screen begins where every screen does.
  if (isFirst) return;
  scrollTo(0, 0);
  pages.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
}
