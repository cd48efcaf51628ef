import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds after which a script's answer is asked for again. */
export const SCRIPT_MS = 5_000;
/** How often it is asked for: a busy machine makes scripts slow. */
const TRIES = 8;

type Answer = readonly [kind: 1, id: number, error: { message: string } | null, result: unknown];

/**
 * Firefox's own remote protocol: JSON after its length in bytes and a colon, over TCP
 * (https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html). It reaches what
 * WebDriver BiDi does not: the browser's window and the extension's pages.
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #rest = Buffer.alloc(0);
  #last = 0;
  #scripts = 0;
  // Commands that change what the next one speaks of must not be mixed with others.
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data) => this.#read(data));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.#fail());
  }

  /** Waits up to 30 seconds for Firefox to listen on `port`. */
  static async connect(port: number): Promise<Marionette> {
    for (let attempt = 0; attempt < 300; attempt += 1) {
      const socket = await tryConnect(port);
      if (socket) return new Marionette(socket);
      await sleep(100);
    }
    throw new Error(`Firefox did not listen on port ${port} within 30 seconds`);
  }

  async send(command: string, parameters: object = {}): Promise<unknown> {
    this.#last += 1;
    const message = JSON.stringify([0, this.#last, command, parameters]);
    const answered = new Promise<Answer>((resolve) => this.#waiting.set(this.#last, resolve));
    this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    const [, , error, result] = await answered;
    if (error) throw new Error(`${command}: ${error.message}`);
    return result;
  }

  /** Sends a command that is meant for the browser's window. */
  inWindow(command: string, parameters: object): Promise<unknown> {
    const run = async () => {
      await this.send('Marionette:SetContext', { value: 'chrome' });
      return this.send(command, parameters);
    };
    const result = this.#turn.then(run);
    this.#turn = result.catch(() => null);
    return result;
  }

  /**
   * Runs a function body with the browser's rights, in its window (`null`) or in a tab. Where its answer
   * does not come it is asked for again, and the body runs once all the same (a switch that was pressed
   * would be pressed back), unless it `mayRunAgain`.
   */
  evaluate(
    tab: string | null,
    body: string,
    argument: unknown = null,
    mayRunAgain = false,
  ): Promise<unknown> {
    const run = async () => {
      await this.send('Marionette:SetContext', { value: tab === null ? 'chrome' : 'content' });
      if (tab !== null) await this.send('WebDriver:SwitchToWindow', { handle: tab, focus: false });
      this.#scripts += 1;
      const script = `const [argument, done] = arguments; const __name = (named) => named;
        const run = async () => { ${body} };
        const ran = (window.afterwordRan ??= {});
        const answer = ${mayRunAgain} ? run() : (ran[${this.#scripts}] ??= run());
        answer.then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const sandbox = tab === null ? {} : { sandbox: 'system' };
      const command = { script, args: [argument], ...sandbox };
      const { value } = (await this.#answerOf(command).catch((error: Error) => {
        throw new Error(`${error.message}, in: ${body.trim().slice(-200)}`);
      })) as { value: { value?: unknown; error?: string } };
      if (value.error) throw new Error(value.error);
      return value.value ?? null;
    };
    const result = this.#turn.then(run);
    this.#turn = result.catch(() => null);
    return result;
  }

  /** Firefox loses an answer now and then, when a tab has just moved to another process. */
  async #answerOf(script: object, tries = TRIES): Promise<unknown> {
    try {
      return await this.send('WebDriver:ExecuteAsyncScript', script);
    } catch (error) {
      if (tries === 1 || !String(error).includes('Timed out')) throw error;
      return this.#answerOf(script, tries - 1);
    }
  }

  /** Ends Firefox, which closes the connection. */
  async quit(): Promise<void> {
    if (this.#socket.destroyed) return;
    // It may be gone before it answers.
    await this.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => null);
    this.#socket.destroy();
  }

  #read(data: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, data]);
    for (;;) {
      const colon = this.#rest.indexOf(':');
      const end = colon + 1 + Number(this.#rest.subarray(0, Math.max(colon, 0)));
      if (colon === -1 || this.#rest.length < end) return;
      const message: unknown = JSON.parse(String(this.#rest.subarray(colon + 1, end)));
      this.#rest = this.#rest.subarray(end);
      // The first message is a greeting, not an answer.
      if (!Array.isArray(message)) continue;
      const answer = message as unknown as Answer;
      this.#waiting.get(answer[1])?.(answer);
      this.#waiting.delete(answer[1]);
    }
  }

  #fail(): void {
    for (const [id, resolve] of this.#waiting) {
      resolve([1, id, { message: 'Firefox closed the connection' }, null]);
    }
    this.#waiting.clear();
  }
}

function tryConnect(port: number): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket));
    socket.once('error', () => resolve(null));
  });
}
