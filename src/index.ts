/**
 * The library: `import { readPlan, checkPlan } from 'plan-parse'`. Schemas of zod are in
 * `plan-parse/schema`.
 */
export { type CheckOptions, checkPlan } from './check/check-plan.ts';
export { defineRule, type RuleDefinition } from './check/define-rule.ts';
export type { Config, Ignore, Override, RuleLevel, RuleSetting } from './model/config.ts';
export { ConfigError, type ErrorDetail, ReadError, type ReadErrorCode } from './model/errors.ts';
export type {
  Finding,
  FindingData,
  FindingField,
  Severity,
  TaskReference,
  Texts,
} from './model/finding.ts';
export type { Limits } from './model/limits.ts';
export type {
  Coverage,
  Deadline,
  Envelope,
  Inherited,
  Owner,
  OwnerKind,
  OwnerRole,
  Plan,
  Span,
  TableSummary,
  Task,
  TaskLocation,
  Unclaimed,
} from './model/plan.ts';
export type { AnyRule, Report, ReportEntry, Rule, RuleContext } from './model/rule.ts';
export type { UnitEntry } from './model/units.ts';
export { SCHEMA_VERSION } from './model/version.ts';
export { type Inspection, inspectDocument, type ReadOptions, readPlan } from './pipeline.ts';
