import type { NodeFact, PropertyValue } from '../model/facts.js';
import type { FactGraph } from './fact-graph.js';
import { ANY_TIME, intervalBounds, type IntervalBounds } from './interval-bounds.js';

/** A service of an officer, and how it ended. */
export interface ServicePeriod {
  readonly service: NodeFact;
  readonly force: string | undefined;
  readonly leaving: PropertyValue | undefined;
  readonly period: IntervalBounds;
}

export function servicePeriods(graph: FactGraph, officer: NodeFact): readonly ServicePeriod[] {
  return graph.out(officer.id, 'SERVED').map((service) => ({
    service,
    force: graph.out(service.id, 'IN_FORCE')[0]?.id,
    leaving: service.properties['leaving'],
    period: intervalBounds(service, 'period') ?? ANY_TIME,
  }));
}

/** Later services in the same force: the officer came back. */
export function returns(services: readonly ServicePeriod[], one: ServicePeriod): readonly ServicePeriod[] {
  return services.filter(
    (other) =>
      other !== one && other.force === one.force && other.period.startEarliest >= one.period.endEarliest,
  );
}
