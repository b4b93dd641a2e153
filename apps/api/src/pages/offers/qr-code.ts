import { html, type Html } from '@passerelle/platform';
import { create } from 'qrcode';

/** Modules left white around a code, as its standard asks (ISO/IEC 18004). */
const QUIET = 4;
/** Side of the drawing in millimetres; the code itself, without its white edge, is then more than 30 mm wide. */
const SIDE = 40;

/** An address as a QR code, drawn with plain lines so that it prints sharp. @param says what it opens, for those who listen */
export function qrCode(address: string, says: string): Html {
  const { modules } = create(address, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  const runs: string[] = [];
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1)
      if (modules.get(row, column)) runs.push(`M${String(column + QUIET)} ${String(row + QUIET)}h1v1h-1z`);
  const whole = size + 2 * QUIET;
  return html`<svg
    class="qr"
    viewBox="0 0 ${whole} ${whole}"
    width="${SIDE}mm"
    height="${SIDE}mm"
    shape-rendering="crispEdges"
    role="img"
    aria-label="${says}"
  >
    <path fill="#000" d="${runs.join('')}" />
  </svg>`;
}
