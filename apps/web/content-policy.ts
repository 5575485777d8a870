/**
 * What the page may load: its own files and nothing else. There is no connect-src, so page and worker
 * cannot send anything anywhere, not even to the server they came from.
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
