import autocannon from 'autocannon'; // keeps connections open and takes the time of each answer to the microsecond
import type { Side } from './sides.js';

/** What is posted. */
export type Body = Readonly<Record<string, unknown>>;

/** Posts once, and gives what was answered. @throws when it is an error */
export async function answerOf({ url }: Side, body: Body): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', headers: HEADERS, body: JSON.stringify(body) });
  const answer = (await response.json()) as { readonly data?: unknown };
  if (!response.ok || 'errors' in answer)
    throw new Error(`${url} answered ${JSON.stringify(answer).slice(0, 500)}`);
  return answer.data;
}

/** Posts so many times, one after the other. @returns the milliseconds that each took */
export async function timesOf({ url }: Side, body: Body, amount: number): Promise<readonly number[]> {
  const times: number[] = [];
  await new Promise<void>((resolve, reject) => {
    const running = autocannon(
      { ...posted(url, body), connections: 1, amount, sampleInt: LOOK_MS },
      (error: Error | null) => (error ? reject(error) : resolve()),
    );
    running.on('response', (_client, status, _bytes, ms) => {
      if (status === 200) times.push(ms);
    });
  });
  if (times.length < amount)
    throw new Error(`${url} answered ${String(times.length)} of ${String(amount)} questions`);
  return times;
}

/** Posts on 8 connections for some time. @returns answers a second */
export async function requestsASecond({ url }: Side, body: Body, ms: number): Promise<number> {
  const seconds = Math.max(1, Math.round(ms / 1000));
  const { requests, non2xx, errors, duration } = await autocannon({
    ...posted(url, body),
    connections: CONNECTIONS,
    duration: seconds,
  });
  if (non2xx + errors > 0) throw new Error(`${url} refused ${String(non2xx + errors)} questions`);
  return requests.total / duration;
}

export const CONNECTIONS = 8;
/** How often it looks whether it is through; every second when nothing is said, which a short round would wait for. */
const LOOK_MS = 10;

const HEADERS = { 'content-type': 'application/json' };

function posted(url: string, body: Body) {
  return { url, method: 'POST' as const, headers: HEADERS, body: JSON.stringify(body) };
}
