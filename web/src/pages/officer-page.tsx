import { nextPage } from 'conduct-graph-client';
import { useOfficerInFullQuery } from 'conduct-graph-client/react';
import { OfficerView } from '../officer/officer-view.js';
import { RecordOf, useRecordId } from '../parts/record.js';

/** An officer. */
export default function OfficerPage() {
  const id = useRecordId('officer');
  const asked = useOfficerInFullQuery({ variables: { id } });
  return (
    <RecordOf id={id} asked={asked} record={asked.dataState === 'complete' ? asked.data.officer : undefined}>
      {(officer) => (
        <OfficerView
          officer={officer}
          loading={asked.loading}
          more={() => asked.fetchMore(nextPage(officer.allegations))}
        />
      )}
    </RecordOf>
  );
}
