import { nextPage, type OfficerEvidenceQuery } from 'conduct-graph-client';
import { useOfficerEvidenceQuery } from 'conduct-graph-client/react';
import { Answered } from '../parts/answered.js';
import { Disagreements, Evidence } from '../parts/evidence.js';
import { MoreButton } from '../parts/more-button.js';
import { DisagreementsSection, SourcesSection } from '../parts/source-sections.js';
import { counted } from '../words/plain-words.js';
import { withNextAllegations } from './more-evidence.js';

type Officer = NonNullable<OfficerEvidenceQuery['officer']>;

/** The sources behind an officer's record, and what they disagree on. Asked apart, so that the record is there first. */
export function OfficerSources({ id }: { readonly id: string }) {
  // Not kept: it asks the same lists with other fields, and is not to cut those short that the page shows.
  const asked = useOfficerEvidenceQuery({
    variables: { id },
    fetchPolicy: 'no-cache',
    notifyOnNetworkStatusChange: true,
  });
  return (
    <Answered asked={asked}>
      {({ officer }) => {
        if (!officer) return null;
        const { allegations } = officer;
        const records = [
          officer,
          ...officer.services.nodes,
          ...officer.postings.nodes,
          ...allegations.nodes.flatMap((allegation) => [allegation, ...allegation.contacts.nodes]),
        ];
        return (
          <>
            <DisagreementsSection>
              <Disagreements records={records} />
              <Covered officer={officer} />
            </DisagreementsSection>
            <SourcesSection>
              <Evidence records={records} />
              <Covered officer={officer} />
              {allegations.pageInfo.hasNextPage && (
                <MoreButton
                  loading={asked.loading}
                  label="Read the sources of more allegations"
                  more={() => asked.fetchMore({ ...nextPage(allegations), updateQuery: withNextAllegations })}
                />
              )}
            </SourcesSection>
          </>
        );
      }}
    </Answered>
  );
}

/** How far the sources were read: what is not covered is not to look as if there were nothing. */
function Covered({ officer: { allegations, postings } }: { readonly officer: Officer }) {
  const { nodes, totalCount } = allegations;
  const posted =
    postings.nodes.length < postings.totalCount
      ? `the first ${postings.nodes.length} of ${counted(postings.totalCount, 'posting')}`
      : 'postings';
  if (totalCount === 0) return null;
  return (
    <p className="section-note">
      {nodes.length < totalCount
        ? `Read so far: the sources of the officer, of service and ${posted}, and of the first ${nodes.length.toLocaleString('en-GB')} of ${counted(totalCount, 'allegation')}.`
        : `Read: the sources of the officer, of service and ${posted}, and of ${totalCount === 1 ? 'the allegation' : `all ${counted(totalCount, 'allegation')}`}.`}
    </p>
  );
}
