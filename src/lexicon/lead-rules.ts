/** Words of a note that says which name of a list leads: 排在第一位的为牵头单位，下同. */
export const firstPlaces: readonly { word: string; example: string }[] = [
  { word: '第一', example: '排第一的为牵头单位' },
  { word: '第一位', example: '排在第一位的部门为牵头部门' },
  { word: '首位', example: '列首位的为牵头单位' },
  { word: '首个', example: '首个单位为牵头单位' },
  { word: '首先', example: '首先列出的为牵头单位' },
  { word: '第1位', example: '第1位为牵头单位' },
  { word: '第一个', example: '第一个单位为牵头单位' },
];

export const leadTitles: readonly { word: string; example: string }[] = [
  { word: '牵头', example: '排第一的为牵头单位' },
  { word: '工作牵头', example: '列第一位者为工作牵头单位' },
  { word: '总牵头', example: '列第一位者为总牵头单位' },
  { word: '主办', example: '排第一的为主办单位' },
  { word: '主责', example: '排第一的为主责单位' },
  { word: '主要责任', example: '排第一的为主要责任单位' },
  { word: '总负责', example: '排第一的为总负责单位' },
];

export const copulas: readonly { word: string; example: string }[] = [
  { word: '为', example: '排第一的为牵头单位' },
  { word: '是', example: '第一个是牵头单位' },
  { word: '系', example: '列首位的系牵头单位' },
  { word: '即', example: '首位即牵头单位' },
  { word: '作为', example: '列首位的作为牵头单位' },
];

/** An exception before the rule: 除标注“分别牵头”外，列第一位的为牵头单位. */
export const exceptions = { start: '除', end: '外' } as const;

/** Say that a rule goes on for the rest of the document. */
export const scopeWords: readonly { word: string; example: string }[] = [
  { word: '下同', example: '排在第一位的部门为牵头部门，下同' },
  { word: '以下同', example: '列首位的为牵头单位，以下同' },
  { word: '以下均', example: '以下均同' },
];

/** Says that the other names of the list support: 其他为配合单位. */
export const restSupports: readonly { word: string; example: string }[] = [
  { word: '其他为配合', example: '排在第一位的为牵头部门，其他为配合部门' },
  { word: '其余为配合', example: '排在第一位的为牵头部门，其余为配合部门' },
  { word: '其他均为配合', example: '第一位为牵头单位，其他均为配合单位' },
  { word: '其他部门配合', example: '列首位的为牵头部门，其他部门配合' },
  { word: '其他单位配合', example: '列首位的为牵头单位，其他单位配合' },
  { word: '其他部门按职责配合', example: '列首位的为牵头部门，其他部门按职责配合，下同' },
  { word: '其他单位按职责配合', example: '列首位的为牵头单位，其他单位按职责配合，下同' },
  { word: '其他部门为配合', example: '列首位的为牵头部门，其他部门为配合部门' },
  { word: '其他单位为配合', example: '列首位的为牵头单位，其他单位为配合单位' },
  { word: '其余部门配合', example: '列首位的为牵头部门，其余部门配合' },
  { word: '其余单位配合', example: '列首位的为牵头单位，其余单位配合' },
  { word: '其余单位为配合', example: '列首位的为牵头单位，其余单位为配合单位' },
];

/** Before a mark of leads, where a note says what it means: 标☆的为牵头单位，下同. */
export const markVerbs: readonly { word: string; example: string }[] = [
  { word: '标', example: '标☆的为牵头单位' },
  { word: '带', example: '带*的为牵头单位' },
  { word: '加', example: '加*的为牵头单位' },
  { word: '标有', example: '标有☆的为牵头单位' },
  { word: '标注', example: '标注*的为牵头单位' },
  { word: '带有', example: '带有*的为牵头单位' },
  { word: '注有', example: '注有*的为牵头单位' },
];

/** 以下均需各区、县（市）政府落实，不再一一列出: an owner of every later task as well. */
export const sharedOwnerStarts: readonly { word: string; example: string }[] = [
  { word: '以下均', example: '以下均需各县政府落实，不再一一列出' },
  { word: '以下各项均', example: '以下各项均需各县政府落实' },
  { word: '以下任务均', example: '以下任务均由各县政府落实，不再列出' },
  { word: '以下措施均', example: '以下措施均需各县政府落实，不再列出' },
  { word: '以下政策措施均', example: '以下政策措施均需各县区人民政府落实，不再单独列出' },
  { word: '以下各项任务均', example: '以下各项任务均需各县政府落实，不再列出' },
  { word: '以下各项工作均', example: '以下各项工作均需各县区落实，不再列出' },
  { word: '以下各项措施均', example: '以下各项措施均需各县区落实，不再列出' },
  { word: '以下各条均', example: '以下各条均需各县区落实，不再列出' },
  { word: '以下工作均', example: '以下工作均需各县政府落实，不再列出' },
  { word: '各项任务均', example: '各项任务均需各区落实，以下不再列出' },
  { word: '各项措施均', example: '各项措施均需各区落实，以下不再列出' },
  { word: '具体任务均', example: '具体任务均涉及相关市（州）人民政府，不再做分工，下同' },
  { word: '所有任务均', example: '所有任务均需各区落实，以下不再列出' },
];

export const sharedOwnerLinks: readonly { word: string; example: string }[] = [
  { word: '需', example: '以下均需各县政府落实' },
  { word: '须', example: '以下均须各县政府落实' },
  { word: '由', example: '以下均由各县政府落实' },
  { word: '涉及', example: '具体任务均涉及各县政府' },
  { word: '需要', example: '以下均需要各县政府落实' },
  { word: '请', example: '以下均请各县政府落实' },
];

export const sharedOwnerEnds: readonly { word: string; example: string }[] = [
  { word: '不再一一列出', example: '以下均需各县政府落实，不再一一列出' },
  { word: '不再列出', example: '以下均需各县政府落实，不再列出' },
  { word: '不再单独列出', example: '以下均需各县政府落实，不再单独列出' },
  { word: '不再逐一列出', example: '以下均需各县政府落实，不再逐一列出' },
  { word: '不再重复列出', example: '以下均需各县政府落实，不再重复列出' },
  { word: '不再分别列出', example: '以下均需各县政府落实，不再分别列出' },
  { word: '不再逐项列出', example: '以下均需各县政府落实，不再逐项列出' },
  { word: '不再做分工', example: '具体任务均涉及各县政府，不再做分工' },
  { word: '不再列举', example: '以下均需各县政府落实，不再列举' },
  { word: '不一一列出', example: '以下均需各县政府落实，不一一列出' },
  { word: '下同', example: '具体任务均涉及各县政府，下同' },
];
