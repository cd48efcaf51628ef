import browser from 'webextension-polyfill';

/** The frame of a tab that is the page itself. */
export const TOP = 0;

/** Where something runs: one frame of a tab. */
export interface FrameTarget {
  readonly tabId: number;
  readonly frameId: number;
}

/** Smaller frames, in CSS pixels, and those with fewer characters, code included, are no place to read an article. */
const LEAST_WIDTH = 300;
const LEAST_HEIGHT = 200;
const LEAST_CHARACTERS = 1_000;
/** Frames that are checked at most, the largest ones. */
const MOST = 4;

interface FrameSize {
  readonly width: number;
  readonly height: number;
  readonly characters: number;
}

/** Runs in a frame, where it may use nothing from here. A range asks nothing that a page can shadow. */
function measureFrame(): FrameSize {
  const range = new Range();
  range.selectNodeContents(document);
  return { width: innerWidth, height: innerHeight, characters: String(range).length };
}

/**
 * The frames of a tab in which an article could be read: the page itself, and large frames with text,
 * as far as we may look into them. Rejects where the page itself may not be read.
 */
export async function readableFrames(tabId: number): Promise<number[]> {
  const target = { tabId, allFrames: true };
  const measured = await browser.scripting.executeScript({ target, func: measureFrame });
  const large = measured
    .map(({ frameId, result }) => ({ frameId, size: result as FrameSize | undefined }))
    .filter(({ frameId, size }) => frameId !== TOP && size !== undefined && isLarge(size));
  const byArea = large.sort((one, other) => areaOf(other.size) - areaOf(one.size));
  return [TOP, ...byArea.slice(0, MOST).map(({ frameId }) => frameId)];
}

/** True where a frame is large enough to read in, or is the page itself. */
export async function isReadable({ tabId, frameId }: FrameTarget): Promise<boolean> {
  if (frameId === TOP) return true;
  const target = { tabId, frameIds: [frameId] };
  const [measured] = await browser.scripting.executeScript({ target, func: measureFrame });
  const size = measured?.result as FrameSize | undefined;
  return size !== undefined && isLarge(size);
}

function isLarge({ width, height, characters }: FrameSize): boolean {
  return width >= LEAST_WIDTH && height >= LEAST_HEIGHT && characters >= LEAST_CHARACTERS;
}

function areaOf(size: FrameSize | undefined): number {
  return (size?.width ?? 0) * (size?.height ?? 0);
}
