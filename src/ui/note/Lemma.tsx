/** The words that a note is about, quoted as in a critical apparatus: shown on sheets, which may cover the text. */
export function Lemma({ words, lang }: { words: string; lang: string }) {
  return (
    <p class="note-lemma">
      <i lang={lang}>{words}</i> ]
    </p>
  );
}
