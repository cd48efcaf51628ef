/**
 * The one node that we add to a page: a built-in element, which no page can define or upgrade, with
 * this attribute. Of those that may hold a shadow root a `span` says least: it is no landmark, no
 * heading, and scripts that walk through a page's blocks pass it over.
 */
export const HOST_ELEMENT = 'span';
export const HOST_ATTRIBUTE = 'afterword-root';
export const HOST_SELECTOR = `${HOST_ELEMENT}[${HOST_ATTRIBUTE}]`;
/** Which of ours an element holds: the notes of knowledge bases, or what writes notes. Its attribute's value. */
export type HostRole = '' | 'writer';
/** The element of what writes notes. */
export const WRITER_SELECTOR = `${HOST_ELEMENT}[${HOST_ATTRIBUTE}="writer"]`;
/** On our element while the notes are printed in place of the page. */
export const PRINTING = 'data-printing';
