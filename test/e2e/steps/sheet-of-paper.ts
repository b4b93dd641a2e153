import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** Number of pages that a page prints on, on the paper that its own style asks for. */
export async function printedPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Share of dark points of a drawing on the page as it is painted, from 0 to 1: a code that is there is about half dark. */
export async function darkShare(page: Page, selector: string): Promise<number> {
  const { width, height, points } = pointsOf(await page.locator(selector).screenshot({ type: 'png' }));
  return points.filter((light) => light < 128).length / (width * height);
}

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Lightness of each point, from 0 to 255, row by row. */
  readonly points: readonly number[];
}

/** Reads a PNG of eight bits a channel, without interlacing: what Chromium takes (RFC 2083). */
function pointsOf(png: Buffer): Picture {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = png[25] === 6 ? 4 : 3;
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const raw = inflateSync(Buffer.concat(data));
  const row = width * channels;
  const rows: Buffer[] = [];
  for (let y = 0; y < height; y++) {
    const line = Buffer.from(raw.subarray(y * (row + 1) + 1, (y + 1) * (row + 1)));
    unfilter(raw[y * (row + 1)] ?? 0, line, rows[y - 1] ?? Buffer.alloc(row), channels);
    rows.push(line);
  }
  const points = rows.flatMap((line) =>
    Array.from({ length: width }, (_, x) => line[x * channels + 1] ?? 255),
  );
  return { width, height, points };
}

function unfilter(filter: number, line: Buffer, above: Buffer, channels: number): void {
  for (let x = 0; x < line.length; x++) {
    const left = x >= channels ? (line[x - channels] ?? 0) : 0;
    const up = above[x] ?? 0;
    const corner = x >= channels ? (above[x - channels] ?? 0) : 0;
    const guess = [0, left, up, Math.floor((left + up) / 2), paeth(left, up, corner)][filter] ?? 0;
    line[x] = ((line[x] ?? 0) + guess) % 256;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [
    Math.abs(up - corner),
    Math.abs(left - corner),
    Math.abs(left + up - 2 * corner),
  ] as const;
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
