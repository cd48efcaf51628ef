/** [reason, claim, what the page has instead] */
export type InventedCase = readonly [string, string, string];

export const INVENTED_BINDS: readonly InventedCase[] = [
  [
    'thousands with a no-break space',
    'The ministry paid 12,700 roubles to the fund',
    'The ministry paid 12\u00a0700 roubles to the fund',
  ],
  [
    'thousands without a comma',
    'The ministry paid 12,700 roubles to the fund',
    'The ministry paid 12700 roubles to the fund',
  ],
  [
    'Kyiv for Kiev',
    'Kiev agreed to host the summit in autumn',
    'Kyiv agreed to host the summit in autumn',
  ],
  [
    'British labour',
    'The labor ministry organized a defense program',
    'The labour ministry organised a defence programme',
  ],
  [
    'per cent',
    'Prices rose by 5 percent in the regional center',
    'Prices rose by 5 per cent in the regional centre',
  ],
  [
    'a percent sign',
    'Prices rose by 5 percent in the capital last spring',
    'Prices rose by 5% in the capital last spring',
  ],
  [
    'an ampersand',
    'Trade between Ruritania and Syldavia doubled last year',
    'Trade between Ruritania & Syldavia doubled last year',
  ],
  [
    'a range with another dash',
    'The talks of 2014-2016 led to no agreement',
    'The talks of 2014–2016 led to no agreement',
  ],
  [
    'a decomposed й',
    'Минск подписал новый таможенный кодекс союза',
    'Минск подписал новыи\u0306 таможенныи\u0306 кодекс союза',
  ],
  [
    'е for ё',
    'Он ещё раз назвал сделку учётной ошибкой',
    'Он еще раз назвал сделку учетной ошибкой',
  ],
  [
    'ё for е',
    'Все партнеры договорились о цене на нефть',
    'Все партнёры договорились о цене на нефть',
  ],
  [
    'Russian quotes',
    'Министр назвал это «дружеским жестом» соседей',
    'Министр назвал это "дружеским жестом" соседей',
  ],
  [
    'a Russian slip',
    'Правительство опубликовало проект соглашения о пошлинах',
    'Правитеьлство опубликовало проект соглашения о пошлинах',
  ],
  [
    'a Russian letter doubled',
    'Россельхознадзор запретил ввоз говядины из области',
    'Россельхознадзор заппретил ввоз говядины из области',
  ],
  [
    'a stress mark',
    'Старый замок стоит на границе двух областей',
    'Старый за\u0301мок стоит на границе двух областей',
  ],
  [
    'ў for у',
    'Глава ведомства Шаукат приехал на переговоры утром',
    'Глава ведомства Шаўкат приехал на переговоры утром',
  ],
];

export const INVENTED_REFUSES: readonly InventedCase[] = [
  [
    'an airbase at another town',
    'Moscow will open an airbase at Bobruisk next year',
    'Moscow will open an airbase at Baranovichi next year',
  ],
  [
    'refused, agreed',
    'The president refused to host the airbase',
    'The president agreed to host the airbase',
  ],
  [
    'a leader’s name',
    'Putin promised to cut the price of gas',
    'Medvedev promised to cut the price of gas',
  ],
  [
    '12,700 and 127,000',
    'Some 12,700 soldiers took part in the exercise',
    'Some 127,000 soldiers took part in the exercise',
  ],
  [
    'a point for a comma',
    'Some 12,700 soldiers took part in the exercise',
    'Some 12.700 soldiers took part in the exercise',
  ],
  [
    'recognised, never recognised',
    'Minsk recognised the annexation of the peninsula',
    'Minsk never recognised the annexation of the peninsula',
  ],
  [
    'disbursed, delayed',
    'The fund disbursed the second tranche in June',
    'The fund delayed the second tranche in June',
  ],
  [
    'introduced, lifted',
    'The union introduced sanctions on four officials',
    'The union lifted sanctions on four officials',
  ],
  [
    'expect, exclude',
    'Diplomats expect an agreement before the summit',
    'Diplomats exclude an agreement before the summit',
  ],
  [
    'did, did not',
    'The parliament did sign the treaty that spring',
    'The parliament did not sign the treaty that spring',
  ],
  [
    'didn’t for did',
    'The parliament did sign the treaty that spring',
    'The parliament didn’t sign the treaty that spring',
  ],
  [
    '70 and 700',
    'The bank lent 70 million dollars to the refinery',
    'The bank lent 700 million dollars to the refinery',
  ],
  [
    'million and billion',
    'The bank lent 70 million dollars to the refinery',
    'The bank lent 70 billion dollars to the refinery',
  ],
  [
    '2016 and 2010',
    'Relations were restored in October 2016 at the talks',
    'Relations were restored in October 2010 at the talks',
  ],
  [
    'who owed whom',
    'Belarus owed Russia a large sum for gas',
    'Russia owed Belarus a large sum for gas',
  ],
  [
    'Team Alpha, Team Beta',
    'Team Alpha won the contract for the pipeline',
    'Team Beta won the contract for the pipeline',
  ],
  [
    'another currency',
    'The debt amounts to $ 300 million at least',
    'The debt amounts to € 300 million at least',
  ],
  [
    'per cent and points',
    'Duties fell by 3 % in the first quarter',
    'Duties fell by 3 in the first quarter',
  ],
  [
    'a minus sign',
    'The economy changed by 3.5 percent in the year',
    'The economy changed by -3.5 percent in the year',
  ],
  [
    'a decimal point lost',
    'The economy grew by 3.5 percent in the year',
    'The economy grew by 35 percent in the year',
  ],
  [
    'another fraction',
    'Output fell by 2½ million tonnes that winter',
    'Output fell by 2¼ million tonnes that winter',
  ],
  [
    'km and miles',
    'The depot lies 30 km from the border crossing',
    'The depot lies 30 mi from the border crossing',
  ],
  [
    'km and km²',
    'The zone takes up 30 km of the frontier land',
    'The zone takes up 30 km² of the frontier land',
  ],
  [
    'day and month swapped',
    'The order was signed on 2/3/2017 in the capital',
    'The order was signed on 3/2/2017 in the capital',
  ],
  [
    'another Roman numeral',
    'Chapter IV of the statute allows withdrawal',
    'Chapter VI of the statute allows withdrawal',
  ],
  [
    'a number in words',
    'Three of the ministers left the hall in protest',
    'Seven of the ministers left the hall in protest',
  ],
  [
    'all and some',
    'All members of the union backed the common tariff',
    'Some members of the union backed the common tariff',
  ],
  [
    'may and will',
    'The alliance may deploy a battalion to the region',
    'The alliance will deploy a battalion to the region',
  ],
  [
    'before and after',
    'The tariff was agreed before the election in August',
    'The tariff was agreed after the election in August',
  ],
  [
    'since and until',
    'The market has been closed since the spring',
    'The market has been closed until the spring',
  ],
  [
    'north and south',
    'The brigade moved north of the river in May',
    'The brigade moved south of the river in May',
  ],
  [
    'more and less',
    'Minsk exported more milk than in the year before',
    'Minsk exported less milk than in the year before',
  ],
  [
    '-less',
    'He called the proposal a helpful step for peace',
    'He called the proposal a helpless step for peace',
  ],
  [
    'dis-',
    'The envoy said that he agreed with the draft',
    'The envoy said that he disagreed with the draft',
  ],
  [
    'a-',
    'It was a moral question for the whole region',
    'It was amoral question for the whole region',
  ],
  [
    're-sign, resign',
    'The minister will resign by the end of the week',
    'The minister will re-sign by the end of the week',
  ],
  [
    'apart, a part',
    'The provinces were apart from the federal system',
    'The provinces were a part from the federal system',
  ],
  [
    'causal, casual',
    'There was a causal link between both decisions',
    'There was a casual link between both decisions',
  ],
  [
    'united, untied',
    'The opposition was united after the long congress',
    'The opposition was untied after the long congress',
  ],
  [
    'a name one letter off',
    'The convoy stopped in Minsk before the parade',
    'The convoy stopped in Pinsk before the parade',
  ],
  [
    'a surname one ending longer',
    'Mr Lukashenko opened the new session himself',
    'Mr Lukashenkov opened the new session himself',
  ],
  [
    'brackets that say not',
    'The court found the officer guilty of the theft',
    'The court found the officer [not] guilty of the theft',
  ],
  [
    'nobody',
    'the union will break up within the next two years',
    'nobody says the union will break up within the next two years',
  ],
  [
    'it is false that',
    'the union will break up within the next two years',
    'it is false that the union will break up within the next two years',
  ],
  [
    'a condition',
    'the union will break up within the next two years',
    'if the union will break up within the next two years',
  ],
  [
    'clauses swapped',
    'Prices rose while wages fell across the region',
    'Prices fell while wages rose across the region',
  ],
  [
    'не',
    'Минск признал присоединение полуострова к соседу',
    'Минск не признал присоединение полуострова к соседу',
  ],
  [
    'запретил, разрешил',
    'Россельхознадзор запретил ввоз говядины из области',
    'Россельхознадзор разрешил ввоз говядины из области',
  ],
  [
    'запретил, запретила',
    'Служба сообщила что он запретил ввоз говядины',
    'Служба сообщила что он запретила ввоз говядины',
  ],
  [
    'another ending',
    'Президент поддержал партию на этих выборах',
    'Президент поддержал партия на этих выборах',
  ],
  [
    'another prefix',
    'Делегация прибыла на переговоры в пятницу',
    'Делегация убыла на переговоры в пятницу',
  ],
  [
    'преуменьшить',
    'Эксперты готовы преувеличить значение договора',
    'Эксперты готовы преуменьшить значение договора',
  ],
  [
    'another town',
    'Колонна остановилась в Минске перед парадом',
    'Колонна остановилась в Пинске перед парадом',
  ],
  [
    'ни',
    'На встрече был один министр союзного государства',
    'На встрече не был ни один министр союзного государства',
  ],
  [
    'вчера, завтра',
    'Соглашение подпишут завтра в столице республики',
    'Соглашение подписали вчера в столице республики',
  ],
  [
    'до, после',
    'Поставки возобновили до выборов президента страны',
    'Поставки возобновили после выборов президента страны',
  ],
  ['млн, млрд', 'Долг составил 300 млн долларов за газ', 'Долг составил 300 млрд долларов за газ'],
  [
    'a Russian decimal',
    'Экономика выросла на 3,5 процента за год',
    'Экономика выросла на 35 процента за год',
  ],
  ['восток, запад', 'Войска двинулись на восток от реки', 'Войска двинулись на запад от реки'],
];
