import { folderOf, foldersNeededBy, type ImportGraph } from '../../tools/build/import-graph.ts';

/** The scripts that the build makes, by the letter that stands for them, with their entry files. */
export const BUNDLES = [
  { letter: 'R', name: 'recognise.js', entry: 'extension/content/recognise.ts' },
  { letter: 'A', name: 'recognise-added.js', entry: 'extension/content/recognise-added.ts' },
  { letter: 'T', name: 'tell-added.js', entry: 'extension/content/tell-added.ts' },
  { letter: 'C', name: 'content.js', entry: 'extension/content/content.ts' },
  { letter: 'Q', name: 'probe.js', entry: 'extension/probe/probe.ts' },
  { letter: 'E', name: 'edited.js', entry: 'extension/edited/edited.ts' },
  { letter: 'O', name: 'overlay.js', entry: 'extension/overlay/overlay.ts' },
  { letter: 'N', name: 'opened.js', entry: 'extension/opened/opened.ts' },
  { letter: 'M', name: 'mentions.js', entry: 'extension/mentions/mentions.ts' },
  { letter: 'X', name: 'exports.js', entry: 'extension/exports/exports.ts' },
  { letter: 'I', name: 'writer.js', entry: 'extension/writer/writer.ts' },
  { letter: 'U', name: 'page-source.js', entry: 'extension/page-source/page-source.ts' },
  { letter: 'B', name: 'background.js', entry: 'extension/background/background.ts' },
  { letter: 'P', name: 'popup', entry: 'extension/pages/popup.tsx' },
  { letter: 'S', name: 'settings page', entry: 'extension/pages/options.tsx' },
  { letter: 'W', name: 'welcome page', entry: 'extension/pages/welcome.tsx' },
] as const;

const TOP = 'extension';
const BOTTOM = 'core';

const WIDTH = 960;
const MARGIN = 16;
const GAP = 56;
const ROW = 18;
const HEAD = 34;

interface Room {
  readonly name: string;
  readonly folders: readonly { readonly name: string; readonly letters: string }[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The rooms of `src` with their folders, who imports whom, and which script holds what, as SVG. */
export function drawArchitecture(graph: ImportGraph): string {
  const rooms = layOut(graph);
  const bottom = Math.max(...rooms.map(({ y, height }) => y + height));
  const names = BUNDLES.map(({ letter, name }) => `${letter} ${name}`);
  const half = Math.ceil(names.length / 2);
  const legend = [
    `Which script holds it:   ${names.slice(0, half).join('   ')}`,
    `${names.slice(half).join('   ')}   (none: only commands, build)`,
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${bottom + 62}" font-family="sans-serif" font-size="13">`,
    '<title>Rooms of src, who imports whom, and which script holds what</title>',
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="#6B6355"/></marker></defs>',
    `<rect width="${WIDTH}" height="${bottom + 62}" fill="#FBF8F1"/>`,
    ...arrows(graph, rooms),
    ...rooms.map(drawRoom),
    ...legend.map(
      (line, index) =>
        `<text x="${MARGIN}" y="${bottom + 28 + index * ROW}" fill="#5C564B" xml:space="preserve">${line}</text>`,
    ),
    '</svg>',
    '',
  ].join('\n');
}

function columnsOf(width: number): number {
  if (width > WIDTH / 2) return 4;
  return width > WIDTH / 4 ? 2 : 1;
}

function layOut(graph: ImportGraph): Room[] {
  const folders = foldersByRoom(graph);
  const rooms: Room[] = [];
  let y = MARGIN;
  const between = [...folders.keys()].filter((room) => room !== TOP && room !== BOTTOM).sort();
  for (const storey of [[TOP], between, [BOTTOM]]) {
    const width = Math.floor((WIDTH - MARGIN * (storey.length + 1)) / storey.length);
    const columns = columnsOf(width);
    const placed = storey.map((name, index) => {
      const own = folders.get(name) ?? [];
      const height = HEAD + Math.ceil(own.length / columns) * ROW + 10;
      return { name, folders: own, x: MARGIN + index * (width + MARGIN), y, width, height };
    });
    const tallest = Math.max(...placed.map(({ height }) => height));
    rooms.push(...placed.map((room) => ({ ...room, height: tallest })));
    y += tallest + GAP;
  }
  return rooms;
}

function foldersByRoom(graph: ImportGraph): Map<string, Room['folders'][number][]> {
  const needed = BUNDLES.map(({ letter, entry }) => ({
    letter,
    folders: foldersNeededBy(graph, entry),
  }));
  const rooms = new Map<string, Room['folders'][number][]>();
  for (const folder of new Set([...graph.keys()].map(folderOf))) {
    const [room = '', inner] = folder.split('/');
    const letters = needed.filter((one) => one.folders.has(folder)).map((one) => one.letter);
    const named = { name: inner ? `${inner}/` : './', letters: letters.join('') };
    rooms.set(room, [...(rooms.get(room) ?? []), named]);
  }
  return rooms;
}

function drawRoom({ name, folders, x, y, width, height }: Room): string {
  const columns = columnsOf(width);
  const rows = Math.ceil(folders.length / columns);
  const lines = folders.map((folder, index) => {
    const left = x + 14 + Math.floor(index / rows) * Math.floor((width - 14) / columns);
    const top = y + HEAD + 14 + (index % rows) * ROW;
    return `<text x="${left}" y="${top}" fill="#1F1B15">${folder.name}${lettersOf(folder.letters)}</text>`;
  });
  return [
    `<g><rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#FFFFFF" stroke="#1F1B15"/>`,
    `<text x="${x + 14}" y="${y + 24}" font-size="16" font-weight="bold" fill="#1F1B15">src/${name}</text>`,
    ...lines,
    '</g>',
  ].join('\n');
}

function lettersOf(letters: string): string {
  return letters && `<tspan dx="8" fill="#2F5685" font-size="11">${letters}</tspan>`;
}

/** An arrow from each room to each that it imports from. */
function arrows(graph: ImportGraph, rooms: readonly Room[]): string[] {
  const roomOf = (path: string) => rooms.find(({ name }) => name === path.split('/', 1)[0]);
  const drawn = new Set<string>();
  for (const [file, imports] of graph) {
    for (const other of imports) {
      const [from, to] = [roomOf(file), roomOf(other.file)];
      if (from && to && from !== to) drawn.add(arrow(from, to, rooms));
    }
  }
  return [...drawn].sort();
}

function arrow(from: Room, to: Room, rooms: readonly Room[]): string {
  const narrow = from.width < to.width ? from : to;
  // From the top storey to the bottom one it goes between two rooms.
  const beside = rooms.find(({ y }) => y > from.y && y < to.y);
  const x = beside ? beside.x + beside.width + MARGIN / 2 : narrow.x + narrow.width / 2;
  return `<path d="M${Math.round(x)} ${from.y + from.height}V${to.y - 2}" stroke="#6B6355" stroke-width="1.5" marker-end="url(#tip)"/>`;
}
