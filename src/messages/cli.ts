import type { Bilingual } from './fill.ts';

/** What goes wrong around a command, without the file's name; `{x}` is filled from the detail. */
export const cliErrors = {
  noInput: {
    en: 'give a FILE, a folder or - for standard input; see plan-parse --help',
    zh: '请给出文件、文件夹，或用 - 表示标准输入；用法见 plan-parse --help',
  },
  unknownOption: {
    en: "unknown option '{subject}'{hint}; see plan-parse --help",
    zh: '未知选项“{subject}”{hint}；用法见 plan-parse --help',
  },
  optionNeedsValue: {
    en: "option '{subject}' needs a value; see plan-parse --help",
    zh: '选项“{subject}”缺少取值；用法见 plan-parse --help',
  },
  missingArgument: {
    en: "argument '{subject}' is missing; see plan-parse --help",
    zh: '缺少参数“{subject}”；用法见 plan-parse --help',
  },
  tooManyArguments: {
    en: 'too many arguments; see plan-parse --help',
    zh: '参数过多；用法见 plan-parse --help',
  },
  wrongUsage: {
    en: 'wrong usage: {subject}; see plan-parse --help',
    zh: '用法有误：{subject}；用法见 plan-parse --help',
  },
  unknownChoice: {
    en: "unknown value '{value}' for {option}; use one of {choices}",
    zh: '{option} 不支持“{value}”；可用 {choices}',
  },
  badNumber: {
    en: "{option} needs a whole number from {least} to {most}, not '{value}'",
    zh: '{option} 须为 {least} 至 {most} 的整数，不能是“{value}”',
  },
  stdinTwice: {
    en: 'standard input (-) can be used only once: as a plan or as the list of --files-from',
    zh: '标准输入（-）只能使用一次：或作为方案，或作为 --files-from 的清单',
  },
  notFound: {
    en: 'no such file or folder; check the name',
    zh: '没有这个文件或文件夹，请核对名称',
  },
  nothingMatches: {
    en: 'no file matches this pattern; check it, or give the files themselves',
    zh: '没有文件与该通配符相符，请核对，或直接给出文件',
  },
  emptyFolder: {
    en: 'the folder holds no plans ({extensions}); check the folder, or give the files themselves',
    zh: '文件夹内没有方案文件（{extensions}），请核对，或直接给出文件',
  },
  emptyList: {
    en: 'the list names no files; write one file name a line',
    zh: '清单中没有文件名，请每行写一个',
  },
  noPermission: {
    en: 'no permission to read it; ask its owner, or copy it to a place of your own',
    zh: '没有读取权限，请联系所有者，或复制到自己的位置',
  },
  isFolder: {
    en: 'this is a folder, not a file; give a file',
    zh: '这是文件夹，不是文件；请给出文件',
  },
  unreadable: {
    en: 'it cannot be read ({code}); check the file and the disk',
    zh: '无法读取（{code}），请检查文件和磁盘',
  },
  outputIsFolder: {
    en: 'this is a folder; -o needs the name of a file',
    zh: '这是文件夹；-o 须给出文件名',
  },
  outputNoFolder: {
    en: 'its folder does not exist; make it first',
    zh: '所在文件夹不存在，请先建立',
  },
  outputIsInput: {
    en: 'this file is read and would be overwritten; give -o another name',
    zh: '该文件正作为输入，会被覆盖；请为 -o 另取文件名',
  },
  unwritable: {
    en: 'it cannot be written ({code}); check permissions, free space, and whether another program has it open',
    zh: '无法写入（{code}），请检查权限、剩余空间，以及是否被其他程序打开',
  },
  outputIncomplete: {
    en: 'written, but without {failed} of the inputs, which could not be read (see above)',
    zh: '已写出，但不含无法读取的 {failed} 个输入（见上）',
  },
  noTasks: {
    en: 'no tasks found; see how it was read with: plan-parse inspect FILE',
    zh: '未找到任务；可用 plan-parse inspect 文件 查看读取情况',
  },
  misnamed: {
    en: 'this is an old file (.{format}) under the name of a new one; name it .{format} to have LibreOffice convert it, or save it as .docx in Word or WPS',
    zh: '这是旧格式文件（.{format}），扩展名却是新格式；请改名为 .{format} 以便由 LibreOffice 转换，或在 Word、WPS 中另存为 .docx',
  },
  converterMissing: {
    en: 'PLAN_PARSE_SOFFICE names a program that cannot be started: {program}',
    zh: 'PLAN_PARSE_SOFFICE 指定的程序无法启动：{program}',
  },
  conversionFailed: {
    en: 'LibreOffice could not convert it (.{format}); save it as .docx in Word or WPS',
    zh: 'LibreOffice 无法转换该文件（.{format}）；请在 Word 或 WPS 中另存为 .docx',
  },
  conversionTimeout: {
    en: 'LibreOffice did not convert it within {seconds} seconds; raise --convert-timeout, or save it as .docx',
    zh: 'LibreOffice 未能在 {seconds} 秒内完成转换；可用 --convert-timeout 放宽，或另存为 .docx',
  },
  internal: {
    en: 'an error in plan-parse itself: {message}; please report it',
    zh: 'plan-parse 自身出错：{message}；请反馈',
  },
} as const satisfies Record<string, Bilingual>;
