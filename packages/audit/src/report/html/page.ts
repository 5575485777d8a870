import { viewer } from "../../../generated/viewer.ts";
import { pageWords } from "../page-words.en.ts";

/** The page's own script and style, known by what is in them, and its font; nothing else, from nowhere. */
const POLICY = [
  "default-src 'none'",
  `script-src '${viewer.scriptHash}'`,
  `style-src '${viewer.styleHash}'`,
  "font-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const { shell } = pageWords;

export const pageBegins = (): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${shell.title}</title>
<style>${viewer.style}</style>
</head>
<body>
<div id="page"><main class="opening"><h1>${shell.title}</h1><p>${shell.opening}</p><noscript><p>${shell.noScript}</p></noscript></main></div>
`;

export const pageEnds = (): string => `<script>${viewer.script}</script>
</body>
</html>
`;
