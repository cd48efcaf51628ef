import type { PageStatus, ToPage } from '../messages.ts';
import type { Session } from './session.ts';

/** Answers the popup and the background. Undefined for a message that this version does not know. */
export function answerPage(session: Session, message: ToPage): Promise<PageStatus> | undefined {
  const done = () => session.status();
  switch (message.type) {
    case 'status':
      return Promise.resolve(done());
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
    default:
      return undefined;
  }
}
