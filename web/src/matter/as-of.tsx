import { useRecordAsOfQuery } from 'conduct-graph-client/react';
import { useState } from 'react';
import { Slider, SliderOutput, SliderThumb, SliderTrack, Label } from 'react-aria-components';
import { kindOf } from '../addresses.js';
import { Answered } from '../parts/answered.js';
import { Section } from '../parts/section.js';
import { dayWords } from '../words/date-words.js';
import { counted, inSentence, plainWords } from '../words/plain-words.js';

const DAY = 86_400_000;
const YEARS_AFTER = 5;

/** What had been published of a matter by a day that one chooses. */
export function AsOf({ id, received }: { readonly id: string; readonly received: string | null }) {
  const first = received === null ? Date.UTC(2000, 0, 1) : Date.parse(received);
  const last = Math.min(Date.now(), first + YEARS_AFTER * 365 * DAY);
  const [chosen, setChosen] = useState(last);
  const [asked, setAsked] = useState(last);
  return (
    <Section
      id="as-of"
      title="What was public by a day"
      note="The clock of publication: which facts a source had made public by then. It is not where the allegation stood in law."
    >
      <Slider
        className="slider"
        minValue={first}
        maxValue={last}
        step={DAY}
        value={chosen}
        onChange={setChosen}
        onChangeEnd={setAsked}
      >
        <Label>By the end of</Label>
        <SliderOutput>{dayWords({ edtf: dayOf(chosen) })}</SliderOutput>
        <SliderTrack className="slider-track">
          <SliderThumb className="slider-thumb" />
        </SliderTrack>
      </Slider>
      <PublicBy id={id} day={dayOf(asked)} />
    </Section>
  );
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function PublicBy({ id, day }: { readonly id: string; readonly day: string }) {
  const asked = useRecordAsOfQuery({ variables: { id, day }, fetchPolicy: 'no-cache' });
  return (
    <Answered asked={{ ...asked, data: asked.data ?? asked.previousData }}>
      {({ matter }) => {
        const facts = matter?.recordAsOf ?? [];
        const surely = facts.filter(({ certainty }) => certainty === 'DEFINITE').length;
        return (
          <details className="fold">
            <summary>
              {counted(facts.length, 'fact')} public by then ({surely} surely; the others if a vague day of
              publication falls early); {matter?.notYet.totalCount ?? 0} surely came later.
            </summary>
            <ul className="compact">
              {facts.map(({ fact }) => (
                <li key={`${fact.record?.id ?? ''} ${fact.fact}`}>
                  {plainWords(fact.fact)}{' '}
                  <span className="quiet">of {inSentence(kindOf(fact.record?.id ?? ''))}</span>
                </li>
              ))}
            </ul>
          </details>
        );
      }}
    </Answered>
  );
}
