// The usual way in JavaScript: mammoth turns the file into HTML, cheerio takes the rows out of it.
//
//   node scripts/bench-mammoth.mjs FILE

import { load } from 'cheerio';
import mammoth from 'mammoth';

const { value } = await mammoth.convertToHtml({ path: process.argv[2] });
const $ = load(value);
const rows = $('tr')
  .toArray()
  .map((row) =>
    $(row)
      .find('td')
      .toArray()
      .map((cell) => $(cell).text()),
  );
process.stdout.write(JSON.stringify(rows));
