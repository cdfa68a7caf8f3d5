/**
 * The output contract as zod schemas: `import { planSchema } from 'plan-parse/schema'`. A module of
 * its own, so that reading a plan does not load zod.
 */
export {
  deadlineSchema,
  envelopeSchema,
  ownerSchema,
  planSchema,
  taskSchema,
} from './model/plan.ts';
