import type {
  AppealKind,
  AppealResult,
  FindingResult,
  FindingStatus,
  Outcome,
  Severity,
  Standard,
} from 'conduct-graph-client';
import type { ReactNode } from 'react';
import { dayWords } from '../words/date-words.js';
import { outcomeWords } from '../words/outcome-words.js';
import { inSentence, plainWords } from '../words/plain-words.js';
import { resultWords } from '../words/status-words.js';
import { FindingBadge } from './status-badge.js';

type Day = Parameters<typeof dayWords>[0];

/** A finding with what came of it. What an appeal did stands right beside it. */
export function FindingLine({
  result,
  status,
  severity,
  standards,
  foundOn,
  outcome,
  at,
  appeals = [],
}: {
  readonly result: FindingResult;
  readonly status: FindingStatus;
  readonly severity: Severity | null;
  readonly standards: readonly Standard[];
  readonly foundOn?: Day;
  readonly outcome: Pick<Outcome, 'kind' | 'withoutNotice' | 'months'> | null;
  readonly at?: ReactNode;
  readonly appeals?: readonly {
    readonly id: string;
    readonly kind: AppealKind;
    readonly result: AppealResult;
    readonly decidedOn: Day;
  }[];
}) {
  const stands = result === status;
  return (
    <div className="finding">
      <p>
        <strong>{resultWords[result]}</strong>
        {foundOn != null && <>, {dayWords(foundOn)}</>}
        {at != null && <>, at the {at}</>}
        {severity !== null && <> · {inSentence(severity)}</>}
        {standards.length > 0 && (
          <>
            {' '}
            · {result === 'PROVEN' ? 'breach of' : 'alleged breach of'}{' '}
            {standards.map((one) => plainWords(one)).join(', ')}
          </>
        )}
      </p>
      {outcome && (
        <p>
          Outcome: <strong>{outcomeWords(outcome)}</strong>
          {!stands && <span className="quiet"> (of that finding, which no longer stands as it was)</span>}
        </p>
      )}
      {!stands && (
        <p>
          Now: <FindingBadge status={status} />
        </p>
      )}
      {appeals.map((appeal) => (
        <p key={appeal.id}>
          Appeal ({inSentence(appeal.kind)}): <strong>{inSentence(appeal.result)}</strong>,{' '}
          {dayWords(appeal.decidedOn)}
        </p>
      ))}
    </div>
  );
}
