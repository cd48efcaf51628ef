/** Scripts that a page may have brought, beside those of knowledge bases; each lies in the package by its name. */
export const PACKAGED_SCRIPTS = ['overlay', 'opened', 'mentions', 'edited', 'exports', 'probe'];
