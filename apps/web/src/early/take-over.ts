import type { DraftEditor } from "../compose/draft-editor.ts";

/** Puts what was written in the plain field of the page itself into the editor, with caret and focus, and itself in its place. */
export function takeOver(editor: DraftEditor): void {
  const early = document.getElementById("early");
  const field = early?.querySelector("textarea");
  if (!early || !field) return;
  if (early.hasAttribute("data-composing")) {
    early.addEventListener("compositionend", () => setTimeout(() => takeOver(editor)), { once: true });
    return;
  }
  const { value, selectionStart, selectionEnd } = field;
  const hadFocus = document.activeElement === field;
  // The page is shown before the field goes, so that a phone's keyboard stays up.
  delete early.dataset.standsIn;
  if (value !== "") editor.begin(value, { start: selectionStart, end: selectionEnd });
  if (hadFocus) editor.focus();
  early.remove();
}
