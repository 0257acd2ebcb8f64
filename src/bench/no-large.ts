/** Why a row about more data was not run. */
export const NO_LARGE = 'no data of ten times the size were named: --large FOLDER';
