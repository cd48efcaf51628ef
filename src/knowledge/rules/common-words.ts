/** Words that nearly every text of a language has, whatever it is about. */
const ENGLISH =
  'the and that for with from this have has had was were are not but they their will would which who ' +
  'its his her our you your she him them been being than then there here when where what how all any ' +
  'some more most also about into over after before between under one two new said says say can could ' +
  'may might must shall should only other such these those very while because during through against';
const RUSSIAN =
  'что как это этот эта эти его она они оно так для или при был была были быть есть нет все всё весь ' +
  'еще ещё уже только также тоже между через после перед над под без про который которая которые ' +
  'когда где там тут том тем чем кто мой наш ваш свой один два новый сказал заявил может год года году';
const BELARUSIAN =
  'што гэта гэты гэтая яго яна яны яно так для або пры быў была былі быць ёсць няма усе усё ўсе ўсё ' +
  'яшчэ ужо ўжо толькі таксама паміж праз пасля перад над пад без які якая якія калі дзе там тут хто ' +
  'мой наш ваш свой адзін два новы сказаў заявіў можа год года годзе';

export const COMMON_WORDS: ReadonlySet<string> = new Set(
  [ENGLISH, RUSSIAN, BELARUSIAN].flatMap((words) => words.split(' ')),
);
