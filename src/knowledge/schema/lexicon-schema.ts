import * as v from 'valibot';

/** A word or name as texts are compared: in small letters; a space where words are apart. */
const Spelling = v.pipe(
  v.string(),
  v.regex(/^[\p{Ll}\p{N}'-]+( [\p{Ll}\p{N}'-]+)*$/u, 'a spelling is written in small letters'),
);

/** What is known of the words and names of a knowledge base, beside what its language has. */
export const LexiconSchema = v.strictObject({
  /** Each a list of spellings of one word or name, which copies may use in place of each other. */
  spellings: v.array(v.pipe(v.array(Spelling), v.minLength(2, 'give two spellings or more'))),
});
export type WrittenLexicon = v.InferOutput<typeof LexiconSchema>;
