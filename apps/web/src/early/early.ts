import { isRecord, readKept } from "../lib/kept.ts";
import { isServed } from "../publishing/served.ts";
import { SETTINGS_KEY } from "../settings/key.ts";

// A script of its own, small enough to run before the first frame. It shows the plain field of the page itself
// (early.ts beside the build's configuration), unless the page is going to begin with something else: the questions
// of a first visit, another screen, other words than English.
const early = document.getElementById("early")!;
const kept = readKept(SETTINGS_KEY, isRecord, {});
const isFirstVisit = Object.keys(kept).length === 0;
const isElsewhere = /^#\/\w/u.test(location.hash);
const isEnglish = !String(kept.language ?? navigator.language).startsWith("ga");

if (!isFirstVisit && !isElsewhere && isEnglish) {
  // One way more may take one line more, and the field would not stand where the editor will.
  if (!isServed) early.querySelector('a[href="#/publishing"]')?.remove();
  early.hidden = false;
  early.dataset.standsIn = "";
  // A word on its way through an input method is not torn out of it.
  early.addEventListener("compositionstart", () => early.setAttribute("data-composing", ""));
  early.addEventListener("compositionend", () => early.removeAttribute("data-composing"));
}
