import { html, type Html } from './html.ts';

/**
 * A whole page. Everything it loads comes from where it comes from.
 * @param style a file of styles besides those of every page
 */
export const layout = (title: string, body: Html, style: string | null = null): Html =>
  html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href="/page.css" />
      ${style !== null && html`<link rel="stylesheet" href="/${style}" />`}
      <script src="/page.js" type="module"></script>
    </head>
    <body>
      ${body}
    </body>
  </html>`;
