/** What the person who called can mend: said in one line, without a stack. */
export class BadInput extends Error {}
