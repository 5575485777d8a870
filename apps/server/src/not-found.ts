/** Stands alone: no style, no script, nothing to load. */
export const notFoundPage = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Not here: Chaperone</title>
  </head>
  <body>
    <h1>There is no page here</h1>
    <p><a href="/">Go to Chaperone</a></p>
  </body>
</html>
`;
