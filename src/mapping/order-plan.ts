import type { GraphModel, Order } from '../model/graph-model.js';
import type { OrderPlan } from './plan.js';

/** An order as the statement needs it. */
export function orderPlan(order: Order, descending: boolean): OrderPlan {
  return { keys: order.keys.map((key) => key.property), descending };
}

/** The order of short lists: the first that the type declares, upwards; by id for what may be of several types. */
export function defaultOrder(target: string, model: GraphModel): OrderPlan {
  const order = model.nodes.get(target)?.orders[0];
  return order ? orderPlan(order, false) : { keys: [], descending: false };
}
