import type { AnswerOf, MessageOf, RequestType, ToBackground } from './messages.ts';

/** Asks the background. Null if that failed, or if it is of another version and does not know the request. */
export type Ask = <Type extends RequestType>(
  message: MessageOf<Type> & { readonly type: Type },
) => Promise<AnswerOf<Type> | null>;

/** The one function in which an answer gets its type: `send` is the browser's own function, which is untyped. */
export function createAsk(send: (message: ToBackground) => Promise<unknown>): Ask {
  return async <Type extends RequestType>(message: MessageOf<Type>) =>
    ((await send(message as ToBackground)) ?? null) as AnswerOf<Type> | null;
}
