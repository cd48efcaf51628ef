/** A file, or a record of one, that holds no page that can be read; the message names what it is. */
export class Unreadable extends Error {}
