import type { Bilingual } from './fill.ts';

/** The file that `plan-parse init` writes. As it stands it changes nothing. */
export const initTexts = {
  written: {
    en: 'written: {file}; change what you like, then run plan-parse check',
    zh: '已生成 {file}；按需修改后运行 plan-parse check',
  },
  file: {
    en: `# yaml-language-server: $schema=./node_modules/plan-parse/schema/config.schema.json
#
# Settings of plan-parse. They hold for the files of this folder and below.
# Lines that begin with # are switched off.

# Where to start: plan-parse:recommended, plan-parse:strict, a file (./base.yaml) or a package.
extends: plan-parse:recommended

# Level of each rule: off, warn or error; options follow the level: [warn, { min: 3 }].
# "plan-parse explain RULE" says what a rule finds and why.
rules:
{rules}

# Other levels for some files. Globs are against this folder.
# overrides:
#   - files: ["drafts/**", "*.txt"]
#     rules:
#       deadline-missing: warn

# Findings to leave out. Every condition that is given has to hold.
# ignores:
#   - rule: owner-vague
#     task: "12"
#     reason: the units are named in the annex

# Words of your own for column headers and owners.
# columns:
#   deadline: [办结节点]
# roles:
#   support: [协同]

# Unit register, for owner-unknown: a .csv, .json or .yaml file with name, aliases and parent.
# units: ./units.csv

# Year for dates that print none.
# year: 2025
`,
    zh: `# yaml-language-server: $schema=./node_modules/plan-parse/schema/config.schema.json
#
# plan-parse 的配置，对本文件夹及其下级文件夹中的文件生效。
# 以 # 开头的行不起作用。

# 基础配置：plan-parse:recommended（推荐）、plan-parse:strict（严格）、文件（./base.yaml）或包。
extends: plan-parse:recommended

# 各规则的级别：off（关闭）、warn（警告）、error（错误）；选项写在级别之后：[warn, { min: 3 }]。
# 用 plan-parse explain 规则名 查看说明。
rules:
{rules}

# 部分文件使用不同的级别。通配符以本文件夹为准。
# overrides:
#   - files: ["草稿/**", "*.txt"]
#     rules:
#       deadline-missing: warn

# 不再提示的问题。所列条件须同时满足。
# ignores:
#   - rule: owner-vague
#     task: "12"
#     reason: 具体单位见附件

# 自定义的表头词和责任词。
# columns:
#   deadline: [办结节点]
# roles:
#   support: [协同]

# 单位名录，供 owner-unknown 使用：含 name、aliases、parent 的 .csv、.json 或 .yaml 文件。
# units: ./units.csv

# 未写年份的日期所用的年份。
# year: 2025
`,
  },
} as const satisfies Record<string, Bilingual>;
