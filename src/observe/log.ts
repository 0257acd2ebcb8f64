import { pino, type Logger } from 'pino'; // structured logs: alive, fast, and what Fastify speaks

export type Log = Logger;

/** A structured log on standard error, so that standard output stays for what a command answers. */
export function createLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
}
