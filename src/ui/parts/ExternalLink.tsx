import type { ComponentChildren } from 'preact';
import { useMessages } from '../messages/MessagesContext.tsx';

interface ExternalLinkProps {
  readonly href: string;
  readonly lang?: string;
  /** Says more than the words of the link do. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** A link to another site, in a new tab, that reveals nothing about this page. */
export function ExternalLink({ href, lang, label, children }: ExternalLinkProps) {
  const { t } = useMessages();
  return (
    <a
      class="link"
      href={href}
      lang={lang}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={label && `${label} (${t('source_new_tab')})`}
      title={t('source_new_tab')}
    >
      {children}
    </a>
  );
}
