/**
 * What makes our surfaces visible, to be inserted by the extension itself. Firefox ends a content
 * script of a disabled, removed or updated extension on the spot, without a word to it, so what the
 * script put on the page stays. Style sheets that the extension inserted do go: then these properties
 * are unknown, and whatever asks for them falls back to being invisible.
 * A registered property is used rather than a plain one since it sets nothing on any element.
 */
export const presenceStyles = `
@property --afterword-line { syntax: "*"; inherits: false; initial-value: underline; }
@property --afterword-wash { syntax: "*"; inherits: false; initial-value: 7%; }
@property --afterword-box { syntax: "*"; inherits: false; initial-value: block; }
`;

/** Values that are visible only while {@link presenceStyles} is on the page. */
export const present = {
  line: 'var(--afterword-line, none)',
  wash: 'var(--afterword-wash, 0%)',
  box: 'var(--afterword-box, none)',
} as const;
