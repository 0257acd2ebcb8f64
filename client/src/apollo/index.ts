export { typePolicies } from './type-policies.js';
