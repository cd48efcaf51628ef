/** Scripts that a page may request, besides those of knowledge bases; each is a packaged file of that name. */
export const PACKAGED_SCRIPTS = ['overlay', 'opened', 'mentions', 'edited', 'exports', 'probe'];
