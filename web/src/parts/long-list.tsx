import { useRef, type ReactNode } from 'react';
import { useRowsInSight } from './rows-in-sight.js';

const ROW = 52;

/** A list of any length: only what is in sight is drawn. */
export function LongList<Item>({
  items,
  keyOf,
  children,
}: {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}) {
  const list = useRef<HTMLUListElement>(null);
  const { indexes, before, after, measure } = useRowsInSight(list, items.length, ROW);
  return (
    <ul className="found" ref={list} style={{ paddingTop: before, paddingBottom: after }}>
      {indexes.map((index) => {
        const item = items[index];
        return item === undefined ? null : (
          <li
            key={keyOf(item)}
            ref={measure}
            data-index={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
          >
            {children(item)}
          </li>
        );
      })}
    </ul>
  );
}
