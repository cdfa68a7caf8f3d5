import fc from 'fast-check';
import type { OwnerRole } from '../../src/model/plan.ts';

/** Names of each role in the order in which they are printed. */
export interface OwnerGroup {
  readonly role: OwnerRole;
  readonly names: readonly string[];
}

export interface PrintedOwners {
  readonly text: string;
  /** `name/role` in printed order. */
  readonly owners: readonly string[];
}

const levels = ['省', '市', '县', '区', '镇'];
const bodies = [
  '发展改革局',
  '教育局',
  '民政局',
  '财政局',
  '人力资源和社会保障局',
  '住房和城乡建设局',
  '文化和旅游局',
  '市场监督管理局',
  '政府办公室',
  '委宣传部',
  '大数据中心',
  '供销社',
  '卫生监督所',
  '督查室',
  '科技局（知识产权局）',
];
const collectives = [
  '各镇（街、区）',
  '各有关部门',
  '各县（市、区）政府',
  '各直属机构',
  '各业务处（室）',
];

const unitName = fc
  .tuple(fc.constantFrom(...levels), fc.constantFrom(...bodies))
  .map(([level, body]) => level + body);
const name = fc.oneof(
  { weight: 4, arbitrary: unitName },
  { weight: 1, arbitrary: fc.constantFrom(...collectives) },
);
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 5 });

const verbs: Readonly<Record<OwnerRole, readonly string[]>> = {
  lead: ['牵头', '牵头负责', '共同牵头', '主办'],
  responsible: ['负责', '按职责分工负责', '分别负责', '分工负责', '具体实施', '组织落实'],
  support: ['配合', '按职责分工配合', '协助', '参与'],
  oversight: ['指导', '督办', '督导'],
};
const labels: Readonly<Record<OwnerRole, readonly string[]>> = {
  lead: ['牵头单位', '牵头部门', '主办单位'],
  responsible: ['责任单位', '责任部门', '承办单位'],
  support: ['配合单位', '协办单位', '参与单位'],
  oversight: ['指导单位', '督办单位'],
};
const allRoles: readonly OwnerRole[] = ['lead', 'responsible', 'support', 'oversight'];

const groups = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...allRoles), names), {
    minLength: 1,
    maxLength: 3,
    selector: ([role]) => role,
  })
  .map((pairs) => pairs.map(([role, list]): OwnerGroup => ({ role, names: list })));

/** A牵头，B、C配合 */
export const withVerbs: fc.Arbitrary<PrintedOwners> = fc
  .tuple(groups, fc.nat(), fc.constantFrom('，', ',', '；', '，\n'))
  .map(([list, seed, separator]) => ({
    text: list
      .map((group, index) => joinNames(group, seed) + pick(verbs[group.role], seed + index))
      .join(separator),
    owners: printed(list),
  }));

/** 牵头单位：A；责任单位：B、C */
export const withLabels: fc.Arbitrary<PrintedOwners> = fc
  .tuple(
    groups,
    fc.nat(),
    fc.constantFrom('；', '，', '\n', '。', '  '),
    fc.constantFrom('：', ':'),
  )
  .map(([list, seed, separator, colon]) => ({
    text: list
      .map(
        (group, index) => pick(labels[group.role], seed + index) + colon + joinNames(group, seed),
      )
      .join(separator),
    owners: printed(list),
  }));

/** A（牵头）、B（配合） */
export const withTitles: fc.Arbitrary<PrintedOwners> = groups.map((list) => ({
  text: list
    .flatMap((group) => group.names.map((entry) => `${entry}（${pick(labels[group.role], 0)}）`))
    .join('、'),
  owners: printed(list),
}));

function printed(list: readonly OwnerGroup[]): string[] {
  return list.flatMap((group) => group.names.map((entry) => `${entry}/${group.role}`));
}

function joinNames(group: OwnerGroup, seed: number): string {
  return group.names.join(pick(['、', '，', '、\n'], seed));
}

function pick<T>(values: readonly T[], seed: number): T {
  return values[seed % values.length] as T;
}
