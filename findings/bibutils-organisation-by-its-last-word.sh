#!/usr/bin/env bash
# bibutils 7.2 (`ris2xml`, `xml2bib`): an organisation as the author of a source in RIS.
# Guess beforehand: RIS has names as "last, first", so a name without a comma is one name; or one that ends with a
# comma is, as EndNote has it.
# Seen: neither. The last word, with "of" before it, is taken for the family name, with a comma behind it or without:
# the author is "of Belarus, Ministry of Foreign Affairs", in BibTeX and in the RIS that bibutils writes of it.
# A ministry's statement is cited as one of somebody called "of Belarus".
# Needs: bibutils.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
write() {
  printf 'TY  - ELEC\r\nAU  - %s\r\nTI  - Minsk was not warned\r\nER  - \r\n' "$1" > source.ris
  ris2xml source.ris 2> /dev/null | xml2bib 2> /dev/null | sed -n 's/^author="\(.*\)",$/\1/p'
}
seen="$(write 'Ministry of Foreign Affairs of Belarus')
$(write 'Ministry of Foreign Affairs of Belarus,')
$(write 'Makei, Uladzimir')"
version=$(ris2xml --version 2>&1 | grep -o 'version [0-9.]*')
printf 'bibutils, %s\n%s\n' "$version" "$seen"
test "$version" = 'version 7.2'
test "$seen" = 'of Belarus, Ministry of Foreign Affairs
of Belarus, Ministry of Foreign Affairs
Makei, Uladzimir'
