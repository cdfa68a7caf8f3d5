/** Words that only the checks look up, each with an example. */
type Words = readonly { readonly word: string; readonly example: string }[];

/** Ends of an owner's name that says some body, and not which. 各镇（街、区） says which. */
export const vagueOwnerEnds: Words = [
  { word: '有关部门', example: '市有关部门' },
  { word: '相关部门', example: '各相关部门' },
  { word: '有关单位', example: '各有关单位' },
  { word: '相关单位', example: '区直相关单位' },
  { word: '有关责任单位', example: '各有关责任单位' },
  { word: '相关责任单位', example: '各相关责任单位' },
  { word: '有关职能部门', example: '区有关职能部门' },
  { word: '相关职能部门', example: '区相关职能部门' },
  { word: '有关部门和单位', example: '各有关部门和单位' },
  { word: '相关部门和单位', example: '各相关部门和单位' },
  { word: '有关部门单位', example: '县直有关部门单位' },
  { word: '相关部门单位', example: '县直相关部门单位' },
  { word: '有关科室', example: '局有关科室' },
  { word: '相关科室', example: '各相关科室' },
  { word: '有关处室', example: '厅有关处室' },
  { word: '相关处室', example: '厅相关处室' },
  { word: '有关股室', example: '局有关股室' },
  { word: '相关股室', example: '局相关股室' },
  { word: '有关方面', example: '有关方面' },
  { word: '相关方面', example: '相关方面' },
  { word: '有关机构', example: '有关机构' },
  { word: '相关机构', example: '相关机构' },
  { word: '有关人员', example: '有关人员' },
  { word: '相关人员', example: '相关人员' },
  { word: '各责任单位', example: '各责任单位' },
  { word: '各责任部门', example: '各责任部门' },
  { word: '其他单位', example: '其他单位' },
  { word: '其他部门', example: '其他部门' },
];

/** Level of government that begins the name of a body. */
export const unitLevels: Words = [
  { word: '国家', example: '国家发展改革委' },
  { word: '自治区', example: '自治区财政厅' },
  { word: '省', example: '省财政厅' },
  { word: '市', example: '市财政局' },
  { word: '州', example: '州财政局' },
  { word: '盟', example: '盟财政局' },
  { word: '区', example: '区财政局' },
  { word: '县', example: '县财政局' },
  { word: '旗', example: '旗财政局' },
  { word: '镇', example: '镇综治办' },
  { word: '乡', example: '乡综治办' },
];

/** Ends of the names of offices; the ways of writing one end share a `form`. */
export const officeEnds: readonly { word: string; form: string; example: string }[] = [
  { word: '局', form: '局', example: '县教育局' },
  { word: '厅', form: '厅', example: '省教育厅' },
  { word: '委', form: '委', example: '市发展改革委' },
  { word: '委员会', form: '委', example: '市发展和改革委员会' },
  { word: '办', form: '办', example: '县扶贫办' },
  { word: '办公室', form: '办', example: '县扶贫办公室' },
  { word: '部', form: '部', example: '工业和信息化部' },
  { word: '政府', form: '政府', example: '市政府' },
  { word: '人民政府', form: '政府', example: '市人民政府' },
];

/** Ends like those above that name a part of a body, or another kind of body. */
export const otherOfficeEnds: Words = [
  { word: '分局', example: '公安分局' },
  { word: '街道办', example: '东湖街道办' },
  { word: '村委', example: '东湖村委' },
  { word: '居委', example: '东湖居委' },
  { word: '团委', example: '校团委' },
  { word: '党委', example: '镇党委' },
  { word: '党工委', example: '园区党工委' },
  { word: '管委', example: '园区管委' },
  { word: '村委会', example: '东湖村委会' },
  { word: '居委会', example: '东湖居委会' },
  { word: '管委会', example: '园区管委会' },
  { word: '俱乐部', example: '职工俱乐部' },
  { word: '支部', example: '机关支部' },
  { word: '总部', example: '集团总部' },
];

/** Words inside a name that a short form leaves out. */
export const nameJoins: Words = [
  { word: '和', example: '发展和改革委员会' },
  { word: '与', example: '文化与旅游局' },
  { word: '及', example: '农业及农村局' },
  { word: '、', example: '民族、宗教事务局' },
];

/** Column heads of a unit register in CSV. */
export const unitColumns: readonly { word: string; column: string; example: string }[] = [
  { word: '名称', column: 'name', example: '县教育局' },
  { word: '单位名称', column: 'name', example: '县教育局' },
  { word: '单位', column: 'name', example: '县教育局' },
  { word: '别名', column: 'aliases', example: '县教体局、教育局' },
  { word: '简称', column: 'aliases', example: '县教体局' },
  { word: '上级', column: 'parent', example: '县政府' },
  { word: '上级单位', column: 'parent', example: '县政府' },
  { word: '代码', column: 'id', example: 'jyj' },
  { word: '编号', column: 'id', example: '001' },
];
