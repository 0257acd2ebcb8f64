import type { AllegationStatus, Gap } from 'conduct-graph-client';
import { NotStated } from '../parts/facts.js';
import { RecordLink } from '../parts/record-link.js';
import { StatusBadge } from '../parts/status-badge.js';
import { dayWords, periodWords } from '../words/date-words.js';
import { plainWords } from '../words/plain-words.js';
import { statusWords } from '../words/status-words.js';

/** A value of any field, by what it is: a record is a link, a vague day stays vague, a status has its own words. */
export function CellValue({ value }: { readonly value: unknown }) {
  if (value === null || value === undefined || value === 'NOT_STATED') return <NotStated />;
  if (typeof value === 'number') return value.toLocaleString('en-GB');
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'string') return <Text text={value} />;
  if (Array.isArray(value)) return <Several values={value} />;
  if (typeof value === 'object') return <OfType value={value as Typed} />;
  return null;
}

interface Typed {
  readonly __typename?: string;
  readonly [field: string]: unknown;
}

function Text({ text }: { readonly text: string }) {
  if (/^[A-Z][A-Z\d_]+$/.test(text)) return plainWords(text);
  return /^[a-z]+\/[\w-]+$/.test(text) ? <RecordLink id={text} /> : text;
}

function Several({ values }: { readonly values: readonly unknown[] }) {
  if (values.length === 0) return <span className="quiet">none on record</span>;
  return (
    <ul className="cell-list">
      {values.map((value, index) => (
        <li key={index}>
          <CellValue value={value} />
        </li>
      ))}
    </ul>
  );
}

function OfType({ value }: { readonly value: Typed }) {
  switch (value.__typename) {
    case 'Day':
      return dayWords({ edtf: null, ...value });
    case 'Interval':
      return periodWords({ edtf: null, ...value });
    case 'Gap':
      return gapWords(value as Partial<Gap>);
    case 'Headcount':
      return <CellValue value={value['officers']} />;
    default:
      return Array.isArray(value['nodes']) ? (
        <Several values={value['nodes']} />
      ) : (
        <RecordValue value={value} />
      );
  }
}

/** The names that records go by. */
const NAMES = ['name', 'title', 'label', 'words', 'pseudonym'] as const;

function RecordValue({ value }: { readonly value: Typed }) {
  const { id, status, __typename } = value;
  const name = NAMES.map((key) => value[key]).find((one) => typeof one === 'string');
  const isAllegation = __typename === 'Allegation' && typeof status === 'string' && status in statusWords;
  const rest = Object.entries(value).filter(
    ([key]) => !['__typename', 'id', ...NAMES, ...(isAllegation ? ['status'] : [])].includes(key),
  );
  return (
    <>
      {typeof id === 'string' ? <RecordLink id={id} name={name} /> : name}{' '}
      {isAllegation && <StatusBadge status={status as AllegationStatus} />}
      {rest.length > 0 && (
        <span className="cell-parts">
          {rest.map(([key, part]) => (
            <span key={key}>
              <span className="quiet">{plainWords(key)}:</span> <CellValue value={part} />
            </span>
          ))}
        </span>
      )}
    </>
  );
}

/** How much time lies between two facts, at least and at most. */
function gapWords(gap: Partial<Gap>): string {
  const isMonths = gap.minMonths !== undefined || gap.maxMonths !== undefined;
  const [least, most] = isMonths ? [gap.minMonths, gap.maxMonths] : [gap.minDays, gap.maxDays];
  const unit = isMonths ? 'months' : 'days';
  if (least == null && most == null) return 'not stated';
  if (least == null) return `at most ${String(most)} ${unit}`;
  if (most == null) return `at least ${least} ${unit}`;
  return least === most ? `${least} ${unit}` : `${least} to ${most} ${unit}`;
}
