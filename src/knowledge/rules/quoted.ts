/** Words in quotation marks: they are somebody else's. */
export const QUOTED = /“[^”]*”|"[^"]*"|‘[^’]*’|«[^»]*»|„[^“]*“/g;
