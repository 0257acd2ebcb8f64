/** What the members of StatusScope ask, after the words for what is counted. */
export const STATUS_WORDS: Readonly<Record<string, string>> = Object.freeze({
  ALL: ', whatever became of the allegations',
  CASE_TO_ANSWER: ', by allegations with a case to answer',
  PROVEN: ', by allegations found proven, where the finding stands',
});
