/** Whether two written names are one: whatever invisible characters, spaces and case stand in them. */
export function sameName(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

function folded(name: string): string {
  return (
    name
      .normalize("NFKC")
      .replace(/\p{Cf}/gu, "")
      // WhatsApp's mark of a name that is not among the phone's contacts.
      .replace(/^\s*~/u, "")
      .replace(/\s+/gu, " ")
      .trim()
      .toLowerCase()
  );
}
