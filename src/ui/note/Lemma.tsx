/** The words that a note is about, as an apparatus quotes them: seen on sheets, which may cover them. */
export function Lemma({ words, lang }: { words: string; lang: string }) {
  return (
    <p class="note-lemma">
      <i lang={lang}>{words}</i> ]
    </p>
  );
}
