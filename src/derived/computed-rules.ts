import { headcountOn } from './headcount-on.js';
import { statusOn } from './status-on.js';

/** The rules of computed fields, by the names that the SDL gives them. */
export const COMPUTED_RULES = Object.freeze({ headcountOn, statusOn });
