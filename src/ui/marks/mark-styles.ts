import { CLAIM_KINDS, type ClaimKind, VERDICTS } from '../../core/model/claim.ts';
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

/** The style sheet for all our highlight names on a page of this palette. */
export function markStyles(palette: Palette): string {
  const claims = CLAIM_KINDS.map((kind) => {
    const names = VERDICTS.map((verdict) => `::highlight(afterword-claim-${kind}-${verdict})`);
    return `${names.join(',')}{${declare(LINES[kind], palette)}}`;
  });
  const wash = `color-mix(in srgb, ${palette.ink} 7%, transparent)`;
  // Only thickness, colour and ground change: the line keeps the style that tells its kind.
  const active = `text-decoration-line:underline;text-decoration-color:${palette.ink};text-decoration-thickness:2px;text-underline-offset:4px;text-decoration-skip-ink:none;background-color:${wash}`;
  return [
    ...claims,
    `::highlight(afterword-disclaimer){${declare(LINES.disclaimer, palette)}}`,
    `::highlight(afterword-event){${declare(LINES.event, palette)}}`,
    `::highlight(afterword-active-hover),::highlight(afterword-active-open){${active}}`,
    '@media (forced-colors: active){::highlight(afterword-active-open){background-color:Mark;color:MarkText}}',
  ].join('\n');
}

function declare({ style, colour, thickness, offset }: Line, palette: Palette): string {
  // Skipping descenders breaks dashes and dots into noise.
  return `text-decoration:underline ${style} ${thickness}px ${palette[colour]};text-underline-offset:${offset}px;text-decoration-skip-ink:none`;
}
