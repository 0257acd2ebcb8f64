/** How long one step of a load may take, in milliseconds: the indexes of a national record are made for minutes. */
export const LONGEST_STEP_MS = 3_600_000;
