/** A text as it was written, where Google put its own translation before or behind it. */
export function original(text: string): string {
  const marked = /\(Original\)\s*([\s\S]*)$/u.exec(text)?.[1];
  if (marked !== undefined && marked.trim() !== "") return marked.trim();
  const translation = text.indexOf("(Translated by Google)");
  return (translation > 0 ? text.slice(0, translation) : text.replace("(Translated by Google)", "")).trim();
}
