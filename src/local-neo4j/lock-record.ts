import { z } from 'zod'; // the file may be old, cut off or edited: check it

const identity = z.object({ pid: z.number().int().positive(), started: z.string() });

const ports = z.object({ bolt: z.number().int(), http: z.number().int() });

const server = z.object({
  /** The process of Neo4j. */
  process: identity,
  ports,
  version: z.string(),
  readOnly: z.boolean(),
});

/** What the lock can say. */
export const lockRecordShape = z.discriminatedUnion('state', [
  /** Nobody runs it. The ports are those of the last time, tried again before others. */
  z.object({ state: z.literal('stopped'), ports: ports.optional() }),
  /** `owner` starts it; `server` is there as soon as there is a process. */
  z.object({ state: z.literal('starting'), owner: identity, server: server.optional() }),
  /** It answers. `owner` will stop it; null after `db start`: it runs until it is stopped by name. */
  z.object({ state: z.literal('running'), owner: identity.nullable(), server }),
  /** `owner` stops it, or works on its files while it is down. */
  z.object({ state: z.literal('stopping'), owner: identity, server: server.optional() }),
]);

export type LockRecord = Readonly<z.infer<typeof lockRecordShape>>;
export type Ports = Readonly<z.infer<typeof ports>>;
export type ServerRecord = Readonly<z.infer<typeof server>>;
