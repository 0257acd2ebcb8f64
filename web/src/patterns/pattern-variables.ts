import type { PatternQuestion } from './pattern-of.js';

type Given = Readonly<Record<string, unknown>>;

/**
 * What a question is asked with: what the address says. A question that must be given something, and is not, is asked as in
 * its example: that is a question as a whole, and part of it may ask for more than can be counted.
 */
export function patternVariables({ variables, operation }: PatternQuestion, address: URLSearchParams): Given {
  const given = variables.flatMap(({ name, type }): readonly (readonly [string, unknown])[] => {
    const text = address.get(name);
    return text === null || text === '' ? [] : [[name, valueOf(text, type)]];
  });
  const names = given.map(([name]) => name);
  const isWhole = variables.every(({ name, isRequired }) => !isRequired || names.includes(name));
  return { ...(isWhole ? {} : operation.example), ...Object.fromEntries(given) };
}

function valueOf(text: string, type: string): unknown {
  if (type.startsWith('[')) return text.split(',');
  return type === 'Int' ? Number(text) : text;
}
