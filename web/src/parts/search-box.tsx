import { useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { searchAddress } from '../addresses.js';

/** Where one types what to look for. */
export function SearchBox() {
  const [parameters] = useSearchParams();
  const { pathname } = useLocation();
  const asked = pathname === '/search' ? (parameters.get('q') ?? '') : '';
  return <Box key={asked} asked={asked} />;
}

function Box({ asked }: { readonly asked: string }) {
  const [text, setText] = useState(asked);
  const navigate = useNavigate();
  return (
    <SearchField
      className="search-box"
      value={text}
      onChange={setText}
      onSubmit={(given) => {
        if (given.trim() !== '') void navigate(searchAddress({ text: given.trim() }));
      }}
    >
      <Label className="unseen">Search officers, units, courts, sources and words</Label>
      <Input placeholder="Search names, units, courts, words" enterKeyHint="search" />
    </SearchField>
  );
}
