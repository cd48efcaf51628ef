import type { PageStatus, ToPage } from '../messages.ts';
import type { Session } from './session.ts';

/** Milliseconds for which a frame lets those with more to say answer first: the article, then the page itself. */
const NO_ARTICLE_MS = 40;
const FRAME_MS = 20;

/** Answers the popup and the background. Undefined for a message that this version does not know. */
export function answerPage(session: Session, message: ToPage): Promise<PageStatus> | undefined {
  const done = () => session.status();
  switch (message.type) {
    case 'status':
      return waitsTurn(session).then(done);
    case 'show':
      return session.setPageOn(message.on).then(done);
    case 'toggle':
      return session.setPageOn(!session.status().on).then(done);
    case 'open-panel':
      session.shown?.overlay()?.openPanel(message.tab);
      return Promise.resolve(done());
    case 'step':
      session.shown?.overlay()?.step(message.by);
      return Promise.resolve(done());
    case 'next-density':
      session.shown?.nextDensity();
      return Promise.resolve(done());
    case 'added-changed':
      return session.addedChanged(message.any).then(done);
    default:
      return undefined;
  }
}

/** The first frame that answers speaks for the page. */
function waitsTurn(session: Session): Promise<void> {
  const { isArticle, frame } = session.status();
  const wait = (isArticle ? 0 : NO_ARTICLE_MS) + (frame === 0 ? 0 : FRAME_MS);
  return wait === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, wait));
}
