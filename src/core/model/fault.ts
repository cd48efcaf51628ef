/** Where something of ours can fail on a page. The codes are stable: reports name them. */
export const FAULT_CODES = ['look', 'chip', 'margin', 'note', 'panel', 'claim', 'print'] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** How often each has failed on a page; what never did is left out. */
export type FaultCounts = Readonly<Partial<Record<FaultCode, number>>>;
