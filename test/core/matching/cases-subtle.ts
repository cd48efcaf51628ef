import type { ArticleCase } from './cases-article.ts';
import type { InventedCase } from './cases-invented.ts';

/** Variants beside the look-alikes below: close to them, and harmless. */
export const SUBTLE_BINDS: readonly InventedCase[] = [
  [
    'an acronym in a text that is all capitals',
    'In that year the US helped the border guards',
    'IN THAT YEAR THE US HELPED THE BORDER GUARDS',
  ],
  [
    'an acronym in a text that lost all its capitals',
    'In that year the US helped the border guards',
    'in that year the us helped the border guards',
  ],
  [
    'a range with spaces around its dash',
    'Some 10-15 lorries were held at the crossing',
    'Some 10 – 15 lorries were held at the crossing',
  ],
  [
    'double quotation marks for single ones',
    'He called the plan a ‘victory’ for the whole union',
    'He called the plan a "victory" for the whole union',
  ],
  [
    'a slip in a word with a prefix that has an opposite',
    'The interregional forum backed the common market',
    'The interreigonal forum backed the common market',
  ],
  [
    'a hyphen in a compound',
    'The ministry had overestimated the cost of the plant',
    'The ministry had over-estimated the cost of the plant',
  ],
  [
    'Russian thousands with a space',
    'Долг составил 12 700 рублей за эту поставку',
    'Долг составил 12700 рублей за эту поставку',
  ],
  [
    'a keycap',
    'Some 5 lorries were held at the eastern crossing',
    'Some 5\ufe0f\u20e3 lorries were held at the eastern crossing',
  ],
];

export const SUBTLE_REFUSES: readonly InventedCase[] = [
  [
    'unequal is not equal',
    'For Minsk security = peace with both neighbours',
    'For Minsk security ≠ peace with both neighbours',
  ],
  [
    'not greater is not greater',
    'The tariff was > 20 dollars in that quarter',
    'The tariff was ≯ 20 dollars in that quarter',
  ],
  [
    'the negation is struck out',
    'The envoy did not sign the pact that evening',
    'The envoy did n̶o̶t̶ sign the pact that evening',
  ],
  [
    'now here, nowhere',
    'The talks have gone nowhere since the summer',
    'The talks have gone now-here since the summer',
  ],
  [
    'not able, notable',
    'The committee made notable progress on the draft',
    'The committee made not-able progress on the draft',
  ],
  [
    'inter-, intra-, in a word that no list has',
    'The interregional forum backed the common market',
    'The intraregional forum backed the common market',
  ],
  [
    'macro-, micro-',
    'The macroregional plan was backed by the council',
    'The microregional plan was backed by the council',
  ],
  [
    'hyper-, hypo-',
    'He spoke of hypersensitive partners in the capital',
    'He spoke of hyposensitive partners in the capital',
  ],
  [
    'a prefix that begins like its word',
    'The party was registered by the ministry of justice',
    'The party was reregistered by the ministry of justice',
  ],
  [
    'a prefix of no sense before a long word',
    'His interlocutors will carry through on their promises',
    'His ininterlocutors will carry through on their promises',
  ],
  [
    'макро-, микро-',
    'Макрорегиональный план одобрен советом вчера',
    'Микрорегиональный план одобрен советом вчера',
  ],
  [
    'US became us',
    'In that year the US helped the border guards',
    'In that year the us helped the border guards',
  ],
  [
    'us became US',
    'He said that they told us nothing about it',
    'He said that they told US nothing about it',
  ],
  [
    'WHO became who',
    'It was the WHO that closed the regional office',
    'It was the who that closed the regional office',
  ],
  [
    'a range became a list',
    'The talks of 2014-2016 led to no agreement',
    'The talks of 2014, 2016 led to no agreement',
  ],
  [
    'a list became a range',
    'The talks of 2014, 2016 led to no agreement',
    'The talks of 2014-2016 led to no agreement',
  ],
  [
    'a Russian decimal comma is lost',
    'Экспорт вырос на 1,125 процента за этот год',
    'Экспорт вырос на 1125 процента за этот год',
  ],
  [
    'a Russian decimal comma became thousands',
    'Добыча составила 3,500 тонны за этот год',
    'Добыча составила 3 500 тонны за этот год',
  ],
  [
    'her name became his',
    'Tikhanovskaya called for new talks with the union',
    'Tikhanovsky called for new talks with the union',
  ],
  [
    'a long name has another letter',
    'Minister Karbalevich met the envoy in the capital',
    'Minister Karbanevich met the envoy in the capital',
  ],
  [
    'a word is put in quotation marks',
    'He called the plan a victory for the whole union',
    'He called the plan a “victory” for the whole union',
  ],
  [
    'a sentence ends within, beside a slip',
    'The government felt compelled to order the initiative',
    'The government felt compeled. To order the initiative',
  ],
  [
    'a question is asked within, beside a slip',
    'The government felt compelled to order the initiative',
    'The government felt compeled? To order the initiative',
  ],
];

/** Look-alikes in which the claim's own words are as they were. */
export const SUBTLE_ARTICLE_REFUSES: readonly ArticleCase[] = [
  ['or not', 'take-russia-to-court', 'take Russia to court.', 'take Russia to court or not.'],
  ['never, behind', 'take-russia-to-court', 'take Russia to court.', 'take Russia to court never.'],
  [
    'denied behind a comma',
    'take-russia-to-court',
    'take Russia to court.',
    'take Russia to court, which he later denied.',
  ],
  [
    'a condition behind it',
    'take-russia-to-court',
    'take Russia to court.',
    'take Russia to court unless paid.',
  ],
  [
    'a rumour, four words before it',
    'take-russia-to-court',
    'Moscow, Lukashenko swore',
    'Moscow, rumour has it that Lukashenko swore',
  ],
  [
    'quoted with the marks of a typewriter',
    'fsb-security-forces',
    'for its decision to heighten the FSB’s security forces along their mutual border and',
    "for ``its decision to heighten the FSB’s security forces along their mutual border'' and",
  ],
  ['US became us', 'what-us-and-eu-expected', 'what the US and EU', 'what the us and EU'],
];
