import { useStoodOnQuery } from 'conduct-graph-client/react';
import { useState } from 'react';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { useSearchParams } from 'react-router';
import { Answered } from '../parts/answered.js';
import { Section } from '../parts/section.js';
import { dayWords } from '../words/date-words.js';
import { PublicBy } from './public-by.js';
import { StoodOn } from './stood-on.js';

const DAY = 86_400_000;
/** Where no source says when a matter began. */
const LONG_AGO = '2000-01-01';

/** Where allegations stood, and what had been published, by a day that one chooses. The address holds the day. */
export function AsOf({ id, from }: { readonly id: string; readonly from: string | null }) {
  const [address, setAddress] = useSearchParams();
  const [moving, setMoving] = useState<number | null>(null);
  const first = Date.parse(from ?? LONG_AGO);
  const last = Math.max(first + DAY, Math.floor(Date.now() / DAY) * DAY);
  const given = Date.parse(address.get('on') ?? '');
  const day = Number.isNaN(given) ? last : Math.min(last, Math.max(first, given));
  const choose = (time: number) => {
    setMoving(null);
    const next = new URLSearchParams(address);
    next.set('on', dayOf(time));
    setAddress(next, { replace: true, preventScrollReset: true });
  };
  return (
    <Section
      id="as-of"
      title="As of a day"
      note="Two clocks: where each allegation stood in law, and what sources had made public by then."
    >
      <div className="as-of">
        <Slider
          className="slider"
          minValue={first}
          maxValue={last}
          step={DAY}
          value={moving ?? day}
          onChange={setMoving}
          onChangeEnd={choose}
        >
          <Label>At the end of</Label>
          <SliderOutput>{dayWords({ edtf: dayOf(moving ?? day) })}</SliderOutput>
          <SliderTrack className="slider-track">
            <SliderThumb className="slider-thumb" />
          </SliderTrack>
        </Slider>
        <label className="field">
          Or the day itself
          <input
            type="date"
            min={dayOf(first)}
            max={dayOf(last)}
            value={dayOf(moving ?? day)}
            onChange={({ target }) => target.value !== '' && choose(Date.parse(target.value))}
          />
        </label>
      </div>
      <OnDay id={id} day={dayOf(day)} />
    </Section>
  );
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function OnDay({ id, day }: { readonly id: string; readonly day: string }) {
  // Not kept: it asks lists of the page with other fields.
  const asked = useStoodOnQuery({ variables: { id, day }, fetchPolicy: 'no-cache' });
  return (
    <Answered asked={{ ...asked, data: asked.data ?? asked.previousData }}>
      {({ node }) =>
        node && 'recordAsOf' in node ? (
          <>
            <StoodOn allegations={node.allegations.nodes} />
            <PublicBy facts={node.recordAsOf} later={node.knownFacts.totalCount} />
          </>
        ) : null
      }
    </Answered>
  );
}
