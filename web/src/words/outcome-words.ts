import type { Outcome } from 'conduct-graph-client';
import { counted, inSentence } from './plain-words.js';

/** The words of an outcome. */
export function outcomeWords({
  kind,
  withoutNotice,
  months,
}: Pick<Outcome, 'kind' | 'withoutNotice' | 'months'>): string {
  const notice = withoutNotice === 'YES' && !kind.endsWith('WITHOUT_NOTICE') ? ' without notice' : '';
  return `${inSentence(kind)}${notice}${months == null ? '' : `, ${counted(months, 'month')}`}`;
}
