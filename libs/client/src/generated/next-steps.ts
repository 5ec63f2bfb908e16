// Written from the contracts by `npm run docs`. Do not change it by hand.
/** Where a lead may go from its status; back from `sold` it is brought by managers alone. */
export const leadTransitions = {
  "new": [
    "engaged",
    "lost"
  ],
  "engaged": [
    "appointmentSet",
    "showed",
    "lost"
  ],
  "appointmentSet": [
    "engaged",
    "showed",
    "lost"
  ],
  "showed": [
    "engaged",
    "appointmentSet",
    "sold",
    "lost"
  ],
  "sold": [
    "showed"
  ],
  "lost": [
    "engaged"
  ]
} as const;
/** Whose best open lead scores higher is told of when they come in (`customer.highValue.detected`). */
export const highLeadScore = 0.7 as const;
/** What may become of the deposit of a hold, by its state. */
export const depositSteps = {
  "none": [
    "requested",
    "authorised",
    "captured"
  ],
  "requested": [
    "authorised",
    "captured",
    "none"
  ],
  "authorised": [
    "captured",
    "none"
  ],
  "captured": [
    "refunded"
  ],
  "refunded": []
} as const;
