/** A claim with more votes than this stands nowhere in particular. */
const MOST_VOTES = 2048;
const MOST_STARTS = 8;
/** Votes for starts within this many words of each other count as one start. */
const SPREAD = 3;

/** Votes for where claims start on a page, in words. Typed arrays: no object a vote. */
export class StartVotes {
  private readonly heads: Int32Array;
  private readonly counts: Uint16Array;
  private nexts = new Int32Array(1024);
  private starts = new Int32Array(1024);
  private used = 0;
  private readonly sorted = new Int32Array(MOST_VOTES);

  /** Votes count for claims whose entry in `isOpen` is 1. */
  constructor(private readonly isOpen: Uint8Array) {
    this.heads = new Int32Array(isOpen.length);
    this.counts = new Uint16Array(isOpen.length);
  }

  add(claim: number, start: number): void {
    const count = this.counts[claim] ?? MOST_VOTES;
    if (this.isOpen[claim] !== 1 || count >= MOST_VOTES) return;
    if (this.used + 1 >= this.starts.length) this.grow();
    const vote = ++this.used;
    this.starts[vote] = start;
    this.nexts[vote] = this.heads[claim] ?? 0;
    this.heads[claim] = vote;
    this.counts[claim] = count + 1;
  }

  /**
   * Where the claim may start, the likeliest first: those with two votes at least, and with
   * no less than a third of the most.
   */
  startsOf(claim: number): number[] {
    const count = this.sort(claim);
    const { sorted } = this;
    const [first, last] = [sorted[0] ?? 0, sorted[count - 1] ?? 0];
    // Nearly all claims: every vote is for one start.
    if (count > 1 && last <= first + SPREAD) return [mostFrequent(sorted, 0, count)];
    const starts: number[] = [];
    const votes: number[] = [];
    for (let i = 0; i < count; ) {
      const at = sorted[i] ?? 0;
      let end = i + 1;
      while (end < count && (sorted[end] ?? 0) <= at + SPREAD) end++;
      if (end - i >= 2) rank(starts, votes, mostFrequent(sorted, i, end), end - i);
      i = end;
    }
    const least = (votes[0] ?? 0) / 3;
    let kept = 0;
    while (kept < starts.length && (votes[kept] ?? 0) >= least) kept++;
    return starts.slice(0, kept);
  }

  /** Puts the claim's votes into `sorted`, in order. Returns how many they are. */
  private sort(claim: number): number {
    let count = 0;
    for (let v = this.heads[claim] ?? 0; v !== 0; v = this.nexts[v] ?? 0) {
      this.sorted[count++] = this.starts[v] ?? 0;
    }
    if (count > 64) this.sorted.subarray(0, count).sort();
    else sortNearlyFalling(this.sorted, count);
    return count;
  }

  private grow(): void {
    const [starts, nexts] = [this.starts, this.nexts];
    this.starts = new Int32Array(starts.length * 2);
    this.nexts = new Int32Array(nexts.length * 2);
    this.starts.set(starts);
    this.nexts.set(nexts);
  }
}

/** Votes come in the page's order, and are listed from the last: turned round, they are nearly sorted. */
function sortNearlyFalling(list: Int32Array, count: number): void {
  for (let i = 0, j = count - 1; i < j; i++, j--) {
    const value = list[i] ?? 0;
    list[i] = list[j] ?? 0;
    list[j] = value;
  }
  for (let i = 1; i < count; i++) {
    const value = list[i] ?? 0;
    let at = i;
    for (; at > 0 && (list[at - 1] ?? 0) > value; at--) list[at] = list[at - 1] ?? 0;
    list[at] = value;
  }
}

function mostFrequent(sorted: Int32Array, from: number, to: number): number {
  let best = sorted[from] ?? 0;
  let most = 0;
  for (let i = from; i < to; ) {
    let end = i + 1;
    while (end < to && sorted[end] === sorted[i]) end++;
    if (end - i > most) {
      most = end - i;
      best = sorted[i] ?? 0;
    }
    i = end;
  }
  return best;
}

/** Puts a start among the best, which stay in the order of their votes. */
function rank(starts: number[], votes: number[], start: number, count: number): void {
  if (starts.length === MOST_STARTS) {
    if (count <= (votes[MOST_STARTS - 1] ?? 0)) return;
    starts.pop();
    votes.pop();
  }
  let at = votes.length;
  while (at > 0 && (votes[at - 1] ?? 0) < count) at--;
  starts.splice(at, 0, start);
  votes.splice(at, 0, count);
}
