/** How much of one answer is held while it is read. */
export const ANSWER_BUDGET = { bytes: 64_000_000, values: 4_000_000 };
