import type { PatternQuestion } from './pattern-of.js';

type Given = Readonly<Record<string, unknown>>;

/**
 * What a question is asked with: what the address says, and of what must be given and is not, the value of its example.
 */
export function patternVariables({ variables, operation }: PatternQuestion, address: URLSearchParams): Given {
  return Object.fromEntries(
    variables.flatMap(({ name, type, isRequired }): readonly (readonly [string, unknown])[] => {
      const text = address.get(name);
      if (text !== null && text !== '') return [[name, type === 'Int' ? Number(text) : text]];
      return isRequired && name in operation.example ? [[name, operation.example[name]]] : [];
    }),
  );
}
