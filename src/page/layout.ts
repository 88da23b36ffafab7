import { html, type Html } from './html.ts';
import { STYLES } from './styles.ts';

/**
 * A whole page. Everything it loads comes from where it comes from.
 * @param isDesk whether it has the styles of the desk besides those of every page
 */
export const layout = (title: string, body: Html, isDesk = false): Html =>
  html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
      <link rel="icon" href="data:," />
      ${STYLES.page.element} ${isDesk && STYLES.desk.element}
      <script src="/page.js" type="module"></script>
    </head>
    <body>
      ${body}
    </body>
  </html>`;
