import browser from 'webextension-polyfill';

/** Id of the frame that is the page itself. */
export const TOP = 0;

/** One frame of a tab, as the target of a script. */
export interface FrameTarget {
  readonly tabId: number;
  readonly frameId: number;
}

/** No article is read in a frame smaller than this, in CSS pixels, or with fewer characters, code included. */
const LEAST_WIDTH = 300;
const LEAST_HEIGHT = 200;
const LEAST_CHARACTERS = 1_000;
/** The most frames that are checked, largest first. */
const MOST = 4;

interface FrameSize {
  readonly width: number;
  readonly height: number;
  readonly characters: number;
}

/** Runs in a frame, so it may use nothing from this file. A range reads nothing that a page can shadow. */
function measureFrame(): FrameSize {
  const range = new Range();
  range.selectNodeContents(document);
  return { width: innerWidth, height: innerHeight, characters: String(range).length };
}

/**
 * The frames of a tab in which an article could be read: the page itself, and large frames with text,
 * as far as we may read them. Rejects if the page itself may not be read.
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

/** True if a frame is large enough to read in, or is the page itself. */
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
