import type { Fix } from "@chaperone/core";
import type { LiveFinding } from "../check/live-findings.ts";
import type { Words } from "../words/en/index.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Draws the small card by hand: it stands in the editor, whose shadow root React does not reach into. */
export function drawPassageCard(
  { finding }: LiveFinding,
  words: Words["findings"],
  on: { readonly onFix: (fix: Fix) => void; readonly onOpen: () => void },
): HTMLElement {
  const { level, message } = finding;
  const card = element("div", "passage-card");
  card.role = "group";
  card.ariaLabel = words.passage.region;

  const head = element("p", `passage-card-level level-${level}`);
  head.append(levelMark(level), words.levels[level]);
  const what = element("p", "passage-card-what", message.what);
  const why = element("p", "passage-card-why", message.why);
  what.lang = why.lang = "en-GB";

  const actions = element("div", "passage-card-actions");
  const [fix] = finding.fixes;
  if (fix) actions.append(fixButton(fix, words, () => on.onFix(fix)));
  const open = button("passage-card-open", words.passage.open, on.onOpen);
  open.append(element("span", "visually-hidden", words.passage.openRest));
  actions.append(open);

  card.append(head, what, why, actions);
  return card;
}

function fixButton(fix: Fix, words: Words["findings"], onClick: () => void): HTMLButtonElement {
  const made = button("passage-card-fix", "", onClick);
  const label = element("span", "", fix.label);
  label.lang = "en-GB";
  made.append(label);
  if (fix.safety === "changes-meaning")
    made.append(element("span", "passage-card-note", words.card.changesMeaning));
  return made;
}

/** The same shapes as beside the draft. */
function levelMark(level: keyof Words["findings"]["levels"]): SVGElement {
  const mark = document.createElementNS(SVG, "svg");
  mark.setAttribute("viewBox", "0 0 12 12");
  mark.setAttribute("class", "passage-card-mark");
  mark.setAttribute("aria-hidden", "true");
  const shape = document.createElementNS(SVG, "path");
  shape.setAttribute("d", SHAPES[level]);
  shape.setAttribute("fill-rule", "evenodd");
  shape.setAttribute("fill", "currentColor");
  mark.append(shape);
  return mark;
}

const SHAPES = {
  must: "M1 1H11V11H1Z",
  should: "M6 0.6 11.4 6 6 11.4 0.6 6Z",
  consider: "M6 .7a5.3 5.3 0 1 0 0 10.6a5.3 5.3 0 1 0 0-10.6ZM6 2.9a3.1 3.1 0 1 1 0 6.2a3.1 3.1 0 1 1 0-6.2Z",
};

function button(className: string, text: string, onClick: () => void): HTMLButtonElement {
  const made = element("button", className, text);
  made.type = "button";
  made.addEventListener("click", onClick);
  return made;
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  text = "",
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
