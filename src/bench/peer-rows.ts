import { alternateOverHttp } from './alternate-over-http.js';
import { ASKED, asked, posted, WORK, type Asked } from './asked.js';
import type { Bench } from './bench.js';
import { median } from './median.js';
import { answerOf, CONNECTIONS, requestsASecond } from './requests.js';
import type { Row } from './row.js';
import { difference, valuesOf } from './same-values.js';

const PEER_NAME = '@neo4j/graphql behind the same Apollo';
const FACTOR: Readonly<Record<Asked, number>> = { officers: 4, 'accused-together': 5, officer: 2 };
const ROUNDS = 3;

/** The same over HTTP, by the library that others take. */
export const peerRows: readonly Row[] = [
  ...ASKED.map((name): Row => {
    return {
      id: name,
      work: WORK[name],
      against: PEER_NAME,
      bound: { kind: 'times better', factor: FACTOR[name] },
      async measure(bench) {
        const { ours, peer, question, compared } = await bothSides(name, bench);
        const medians = await alternateOverHttp(ours, peer, bench.forMs);
        return { kind: 'measured', ...medians, unit: 'ms', question, ...compared };
      },
    };
  }),
  {
    id: 'throughput',
    work: `${WORK.officers}, on ${String(CONNECTIONS)} connections`,
    against: PEER_NAME,
    bound: { kind: 'times better', factor: 4 },
    async measure(bench) {
      const { ours, peer, question, compared } = await bothSides('officers', bench);
      const rates = { ours: [] as number[], peer: [] as number[] };
      // The first round warms.
      for (let round = 0; round <= ROUNDS; round += 1) {
        rates.ours.push(await requestsASecond(ours.side, ours.body, bench.forMs));
        rates.peer.push(await requestsASecond(peer.side, peer.body, bench.forMs));
      }
      return {
        kind: 'measured',
        ours: median(rates.ours.slice(1)),
        against: median(rates.peer.slice(1)),
        unit: 'requests/s',
        question,
        ...compared,
      };
    },
  },
];

/** Both sides with what is posted to them, once they gave the same values. */
async function bothSides(name: Asked, bench: Bench) {
  const questions = await asked(name, bench);
  const ours = { side: await bench.ours(), body: posted(questions.ours) };
  const peer = { side: await bench.peer(), body: posted(questions.peer) };
  const [one, other] = [await answerOf(ours.side, ours.body), await answerOf(peer.side, peer.body)];
  const wrong = difference(one, other);
  const note = `${String(valuesOf(one).length)} values, the same on both sides`;
  return {
    ours,
    peer,
    question: questions.ours,
    compared: wrong === undefined ? { note } : { wrong },
  };
}
