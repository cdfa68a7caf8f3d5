/** Words of a header or footer that only numbers the pages. */
export const pageNumberWords: readonly { word: string; example: string }[] = [
  { word: 'page', example: 'Page 2 of 7' },
  { word: 'of', example: 'Page 2 of 7' },
  { word: '第', example: '第 1 页' },
  { word: '共', example: '共 5 页' },
  { word: '总', example: '总 5 页' },
  { word: '页', example: '第 1 页' },
  { word: '页面', example: '页面 1' },
  { word: '頁', example: '第 1 頁' },
];
