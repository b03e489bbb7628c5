import { deskWords } from '../../words/desk-words.ts';
import { words } from '../../words/words.ts';

/** The one document of the desk; its script draws everything. */
export function deskPageHtml(): string {
  return `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${deskWords.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/desk/desk.css">
<script type="module" src="/desk/main.js"></script>
</head>
<body></body>
</html>
`;
}
