import { CLAIM_KINDS, type ClaimKind, VERDICTS, type Verdict } from '../../core/model/claim.ts';
import { present } from '../styles/presence.ts';
import type { Palette } from './choose-palette.ts';

interface Line {
  readonly style: string;
  readonly colour: keyof Omit<Palette, 'dark'>;
  readonly thickness: number;
  readonly offset: number;
}

/** Hue and style say the kind; the verdict is never in the line. */
const LINES: Readonly<Record<ClaimKind | 'disclaimer' | 'event', Line>> = {
  fact: { style: 'solid', colour: 'fact', thickness: 1, offset: 4 },
  forecast: { style: 'dashed', colour: 'forecast', thickness: 1.5, offset: 4 },
  opinion: { style: 'dotted', colour: 'loaded', thickness: 2, offset: 4 },
  'loaded-term': { style: 'dotted', colour: 'loaded', thickness: 2, offset: 4 },
  quotation: { style: 'double', colour: 'quote', thickness: 1, offset: 4 },
  disclaimer: { style: 'solid', colour: 'neutral', thickness: 1, offset: 5 },
  event: { style: 'dotted', colour: 'neutral', thickness: 1.5, offset: 4 },
};

/** Marks that a reader wants to see. */
export type IsShown = (mark: { readonly kind: ClaimKind; readonly verdict: Verdict }) => boolean;

/**
 * The style sheet for our highlight names on a page of this palette. A mark that is not shown stays
 * registered without a style, so that another density costs no second search.
 */
export function markStyles(palette: Palette, isShown: IsShown): string {
  const claims = CLAIM_KINDS.flatMap((kind) => {
    const names = VERDICTS.filter((verdict) => isShown({ kind, verdict })).map(
      (verdict) => `::highlight(afterword-claim-${kind}-${verdict})`,
    );
    return names.length > 0 ? [`${names.join(',')}{${declare(LINES[kind], palette)}}`] : [];
  });
  return [
    ...claims,
    `::highlight(afterword-disclaimer){${declare(LINES.disclaimer, palette)}}`,
    `::highlight(afterword-event){${declare(LINES.event, palette)}}`,
    ...Object.entries(LINES).map(([kind, line]) => active(kind, line, palette)),
    '@media (forced-colors: active){' +
      Object.keys(LINES)
        .map(
          (kind) =>
            `::highlight(afterword-active-open-${kind}){background-color:Mark;color:MarkText}`,
        )
        .join('') +
      '}',
  ].join('\n');
}

/** Under the pointer or open: the line turns ink and thicker, and keeps the style that tells its kind. */
function active(kind: string, line: Line, palette: Palette): string {
  const thick = { ...line, colour: 'ink', thickness: Math.max(2, line.thickness + 0.5) } as const;
  const wash = `color-mix(in srgb, ${palette.ink} ${present.wash}, transparent)`;
  const names = ['hover', 'open'].map((state) => `::highlight(afterword-active-${state}-${kind})`);
  return `${names.join(',')}{${declare(thick, palette)};background-color:${wash}}`;
}

function declare({ style, colour, thickness, offset }: Line, palette: Palette): string {
  // Skipping descenders breaks dashes and dots into noise.
  return `text-decoration:${present.line} ${style} ${thickness}px ${palette[colour]};text-underline-offset:${offset}px;text-decoration-skip-ink:none`;
}
