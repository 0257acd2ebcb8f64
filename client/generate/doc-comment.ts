/** A text as a doc comment. */
export function docComment(text: string): string {
  const [first = '', ...others] = text.replaceAll('*/', '*\\/').split('\n');
  if (others.length === 0) return `/** ${first} */`;
  return ['/**', ...[first, ...others].map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
}
