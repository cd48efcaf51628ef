import { present } from '../styles/presence.ts';

/** On paper nothing of ours shows but the notes, where the reader asked for them. */
export const printStyles = `
.aw .printed { display: none; }
@media print {
  :host { display: none !important; }
  :host([data-print]) { display: ${present.box} !important; position: static !important; width: auto !important; height: auto !important; }
  .aw .page-layer, .note, .panel-frame { display: none !important; }
  .aw .printed { display: block; break-before: page; font: 9.5pt/1.4 var(--aw-serif); color: #000; }
  .aw .printed h2 { font-size: 12pt; margin-bottom: 8pt; }
  .aw .printed ol { list-style: decimal; padding-left: 24pt; }
  .aw .printed li { margin-bottom: 5pt; break-inside: avoid; }
}
`;
