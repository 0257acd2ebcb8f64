import type { StatusScope } from '../model/generated/enums.js';

/** A status scope in words that follow "allegations". */
export const STATUS_WORDS: Readonly<Record<StatusScope, string>> = {
  ALL: 'whatever became of them',
  CASE_TO_ANSWER: 'with a case to answer',
  PROVEN: 'found proven, where the finding stands',
};
