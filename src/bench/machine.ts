import { cpus, platform, release, totalmem } from 'node:os';

/** What the figures were taken on. */
export type Machine = Readonly<Record<'processors' | 'memory' | 'system' | 'node' | 'neo4j', string>>;

/** This machine. @param neo4j the version that answers */
export function thisMachine(neo4j: string): Machine {
  const [cpu] = cpus();
  return {
    processors: `${String(cpus().length)} x ${cpu?.model ?? 'unknown'}`,
    memory: `${String(Math.round(totalmem() / 1024 ** 3))} GiB`,
    system: `${platform()} ${release()}`,
    node: `Node ${process.versions.node}`,
    neo4j: `Neo4j ${neo4j}`,
  };
}
