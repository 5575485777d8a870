/** What the page tells of itself; installed before its own scripts run. */
export interface Marks {
  /** When the first key was shown, in the plain field of the page itself or in the editor. */
  key?: number;
  /** When the editor had it. */
  editor?: number;
  /** When the first finding was shown beside the text. */
  finding?: number;
  /** From each key to the frame that shows it. */
  readonly keys: number[];
  /** Tasks of the page's thread that kept it busy for over 50 ms. */
  readonly long: number[];
}

/**
 * Runs in the page. Settings are there, so that the page opens with the editor and not with its first questions.
 * @param keepsDrafts whether the draft of one visit is on the sheet of the next
 */
export function install(keepsDrafts: boolean): void {
  if (location.origin === "null") return;
  const settings = { country: "GB", profession: "doctor", keepsDrafts };
  localStorage.setItem("chaperone.settings", JSON.stringify(settings));
  const marks: Marks = { keys: [], long: [] };
  Reflect.set(globalThis, "marks", marks);
  const shown = (then: (now: number) => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      // The task after a frame's callbacks begins when that frame was painted.
      port1.onmessage = () => then(performance.now());
      port2.postMessage(null);
    });
  };
  addEventListener("keydown", ({ timeStamp }) => shown((now) => marks.keys.push(now - timeStamp)), true);
  // The value of a plain field is no change of the document.
  addEventListener("input", ({ target }) => {
    if (target instanceof HTMLTextAreaElement && target.value.startsWith("S"))
      shown((now) => {
        marks.key ??= now;
      });
  });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) marks.long.push(duration);
  }).observe({ type: "longtask", buffered: true });
  /** The editor stands in a shadow root of its own. */
  const editor = (): ShadowRoot | null => document.querySelector(".draft")?.shadowRoot ?? null;
  const look = (): void => {
    const root = editor();
    if (root && !watched.has(root)) {
      watched.add(root);
      observer.observe(root, DEEP);
    }
    if (marks.editor === undefined && root?.querySelector(".cm-line")?.textContent?.startsWith("S"))
      shown((now) => {
        marks.key ??= now;
        marks.editor ??= now;
      });
    if (marks.finding === undefined && document.querySelector(".finding"))
      shown((now) => {
        marks.finding ??= now;
      });
  };
  const DEEP = { subtree: true, childList: true, characterData: true };
  const watched = new Set<ShadowRoot>();
  const observer = new MutationObserver(look);
  observer.observe(document, DEEP);
}
