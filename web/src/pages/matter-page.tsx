import { nextPage } from 'conduct-graph-client';
import { useMatterInFullQuery } from 'conduct-graph-client/react';
import { MatterView } from '../matter/matter-view.js';
import { RecordOf, useRecordId } from '../parts/record.js';

/** A matter, from report to outcome. */
export default function MatterPage() {
  const id = useRecordId('matter');
  const asked = useMatterInFullQuery({ variables: { id } });
  return (
    <RecordOf id={id} asked={asked} record={asked.dataState === 'complete' ? asked.data.matter : undefined}>
      {(matter) => (
        <MatterView
          matter={matter}
          loading={asked.loading}
          more={() => asked.fetchMore(nextPage(matter.allegations))}
        />
      )}
    </RecordOf>
  );
}
