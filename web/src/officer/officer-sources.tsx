import { useOfficerEvidenceQuery } from 'conduct-graph-client/react';
import { Answered } from '../parts/answered.js';
import { Disagreements, Evidence } from '../parts/evidence.js';
import { DisagreementsSection, SourcesSection } from '../parts/source-sections.js';

/** The sources behind an officer's record, and what they disagree on. Asked apart, so that the record is there first. */
export function OfficerSources({ id }: { readonly id: string }) {
  // Not kept: it asks the same lists with other fields, and is not to cut those short that the page shows.
  const asked = useOfficerEvidenceQuery({ variables: { id }, fetchPolicy: 'no-cache' });
  return (
    <Answered asked={asked}>
      {({ officer }) => {
        if (!officer) return null;
        const records = [
          officer,
          ...officer.services.nodes,
          ...officer.postings.nodes,
          ...officer.allegations.nodes.flatMap((allegation) => [allegation, ...allegation.contacts.nodes]),
        ];
        return (
          <>
            <DisagreementsSection>
              <Disagreements records={records} />
            </DisagreementsSection>
            <SourcesSection>
              <Evidence records={records} />
            </SourcesSection>
          </>
        );
      }}
    </Answered>
  );
}
