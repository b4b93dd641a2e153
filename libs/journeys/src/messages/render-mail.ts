import { html, type Html } from '@passerelle/platform';
import { typographic } from './french';

/** A message laid out for mail. */
export interface MailBody {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface MailParts {
  readonly subject: string;
  readonly lines: readonly string[];
  /** The one thing to press: what it says and where it leads. */
  readonly button: { readonly label: string; readonly address: string } | null;
  readonly foot: readonly string[];
  /** Persons read large; guides at the usual size. */
  readonly size: 'large' | 'usual';
}

const FONT = '"Atkinson Hyperlegible Next",Verdana,sans-serif';

/** Lays a message out as text and as plain HTML, in French typography. */
export function renderMail({ subject, lines, button, foot, size }: MailParts): MailBody {
  const told = lines.map(typographic);
  const last = foot.map(typographic);
  const px = size === 'large' ? 20 : 16;
  const text = [
    ...told,
    ...(button ? [`${typographic(button.label)}\u00a0: ${button.address}`] : []),
    '--',
    ...last,
  ].join('\n\n');
  const page: Html = html`<!doctype html>
    <html lang="fr">
      <body style="margin:0;background:#fff;color:#15211C;font:400 ${px}px/1.5 ${FONT}">
        <div style="max-width:560px;margin:0 auto;padding:24px 20px">
          ${told.map((line) => html`<p style="margin:0 0 14px">${line}</p>`)}
          ${button && html`<p style="margin:24px 0"><a href="${button.address}" style="display:inline-block;background:#123C32;color:#fff;font-weight:700;text-decoration:none;border-radius:14px;padding:16px 24px">${typographic(button.label)}</a></p>`}
          <p style="margin:28px 0 0;padding-top:14px;border-top:1px solid #7B8780">
            ${last.map((line, place) => (place === 0 ? html`${line}` : html`<br />${line}`))}
          </p>
        </div>
      </body>
    </html>`;
  return { subject: typographic(subject), text, html: page.text };
}
