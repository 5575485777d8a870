/** The address of a page, or null for what is none: an archive's cell is anything. */
export function pageAt(written: string): string | null {
  return /^https?:\/\/[^\s"'<>]+$/iu.test(written.trim()) ? written.trim() : null;
}
