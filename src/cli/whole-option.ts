import { badInput } from '../errors.js';

/** A number that was given on the command line. @throws BAD_INPUT when it is no whole number from 1 on */
export function wholeOption(name: string, given: string): number {
  if (/^[1-9]\d{0,8}$/.test(given)) return Number(given);
  throw badInput([{ place: name, problem: `"${given}" is no whole number from 1 on`, remedy: 'Such as 20' }]);
}
