#!/usr/bin/env bash
# date-fns 4.4.0, locales of Belarusian: `be` and `be-tarask`, in which part of its press writes.
# Guess beforehand: a locale reads every date that it writes.
# Seen: `be` does, in all twelve months; `be-tarask` writes December as "сьнежня" and does not read it.
# One month of the year is no date to whoever parses what the library itself wrote.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund date-fns@4.4.0
cat > try.mjs <<'JS'
import { format, parse } from 'date-fns';
import { be, beTarask } from 'date-fns/locale';
const FORM = 'd MMMM yyyy';
const unread = (locale) =>
  Array.from({ length: 12 }, (_, month) => new Date(2017, month, 3)).flatMap((day) => {
    const written = format(day, FORM, { locale });
    const read = parse(written, FORM, new Date(2000, 0, 1), { locale });
    return read.getTime() === day.getTime() ? [] : [written];
  });
const seen = [be, beTarask].map((locale) => `${locale.code}: ${unread(locale).join(', ') || 'all read'}`);
console.log(seen.join('\n'));
process.exitCode = seen.join() === 'be: all read,be-tarask: 3 сьнежня 2017' ? 0 : 1;
JS
node try.mjs
