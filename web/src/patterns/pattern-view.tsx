import { nextPage } from 'conduct-graph-client';
import { Suspense, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { Answered } from '../parts/answered.js';
import { MoreButton } from '../parts/more-button.js';
import { NamedViewHead } from '../parts/view-head.js';
import { counted, inSentence, plainWords } from '../words/plain-words.js';
import { patternHook, type PatternAnswer } from './pattern-answer.js';
import { chartOf } from './charts.js';
import { PatternControls } from './pattern-controls.js';
import type { PatternQuestion } from './pattern-of.js';
import { PatternTable } from './pattern-table.js';
import { patternVariables } from './pattern-variables.js';

/** A question as a table: its rule, what its rows rest on, and the rows with their evidence. */
export function PatternView({ question }: { readonly question: PatternQuestion }) {
  const { operation, root } = question;
  const [address] = useSearchParams();
  const variables = patternVariables(question, address);
  const useAnswer = useMemo(() => patternHook(operation), [operation]);
  const asked = useAnswer({ variables, notifyOnNetworkStatusChange: true });
  const answer = asked.data?.[root];
  const Chart = chartOf(operation.file);
  return (
    <>
      <NamedViewHead
        kind={operation.number < 1000 ? `Question ${operation.number}` : 'Question'}
        name={operation.question}
        title={operation.question}
        viewed={{ file: operation.file, variables }}
        sentence={answer ? sentence(answer) : 'Every row names the records that make it true.'}
      />
      <PatternControls question={question} given={variables} />
      <Answered asked={{ ...asked, data: answer ?? undefined }}>
        {(pattern) => (
          <>
            <div className="rule-box">
              <p>
                <strong>The rule.</strong> {pattern.definition}
              </p>
              {operation.reading !== '' && (
                <p className="quiet">
                  <Reading text={operation.reading} />
                </p>
              )}
            </div>
            {Chart && pattern.nodes.length > 0 && (
              <Suspense fallback={null}>
                <Chart file={operation.file} rows={pattern.nodes} />
              </Suspense>
            )}
            {pattern.nodes.length === 0 ? (
              <p className="notice">
                No row meets the rule. That says nothing about what no source states: see below how much is
                not stated.
              </p>
            ) : (
              <PatternTable question={question} rows={pattern.nodes} />
            )}
            {pattern.pageInfo?.hasNextPage === true && (
              <MoreButton
                loading={asked.loading}
                more={() =>
                  asked.fetchMore(nextPage({ pageInfo: { endCursor: pattern.pageInfo?.endCursor ?? null } }))
                }
              />
            )}
            <NotKnown answer={pattern} />
          </>
        )}
      </Answered>
    </>
  );
}

/** How to read the answer, as its file has it: what stands between backticks is code. */
function Reading({ text }: { readonly text: string }) {
  return text.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part));
}

function sentence({ totalCount, nodes, restsOn, counts }: PatternAnswer): string {
  const { definite, possible } = restsOn ?? {};
  const count = totalCount ?? nodes.length;
  const what = counts === undefined || counts === 'RECORD' ? '' : `. What is counted: ${inSentence(counts)}`;
  const sure =
    definite === undefined || possible === undefined
      ? ''
      : ` ${restWords(definite, possible, count)}; these are never added up.`;
  return `${counted(count, 'row')}${what}.${sure}`;
}

/** What is counted in a row may be other than the row. */
function restWords(definite: number, possible: number, rows: number): string {
  const vague = `${possible.toLocaleString('en-GB')} only if vague dates fall one way`;
  return definite + possible === rows
    ? `${counted(definite, 'rests', 'rest')} on dates that leave no doubt, ${vague}`
    : `${counted(definite, 'record')} in them ${definite === 1 ? 'counts' : 'count'} on dates that leave no doubt, ${vague}`;
}

function NotKnown({ answer: { restsOn } }: { readonly answer: PatternAnswer }) {
  const gaps = (restsOn?.notStated ?? []).filter(({ records }) => records > 0);
  if (gaps.length === 0) return null;
  return (
    <p className="gaps">
      <span className="gaps-title">Not stated, of what the rule needs:</span>{' '}
      {gaps
        .map(
          ({ fact, records, of }) =>
            `${plainWords(fact).toLowerCase()} of ${records.toLocaleString('en-GB')} in ${of.toLocaleString('en-GB')}`,
        )
        .join('; ')}
      .
    </p>
  );
}
