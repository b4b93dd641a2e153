import { join } from 'node:path';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { problem } from '@passerelle/kernel';
import { Public } from '@passerelle/platform';
import type { Response } from 'express';

const FOLDER = join(__dirname, '../assets');
const TYPES: Readonly<Record<string, string>> = {
  'atkinson-next.woff2': 'font/woff2',
  'bricolage-digits.woff2': 'font/woff2',
  'bricolage.woff2': 'font/woff2',
  'logo-clair.svg': 'image/svg+xml',
  'logo-noir.svg': 'image/svg+xml',
  'braid-poster.svg': 'image/svg+xml',
  'listen.js': 'text/javascript; charset=utf-8',
};

/** The few files that the pages for persons bring with them: the fonts, the mark, the braid of the poster, the reading aloud. */
@ApiExcludeController()
@Controller('p/assets')
@Public('Des fichiers qui ne disent rien de personne.')
export class PageAssetsController {
  @Get(':file')
  readPageAsset(@Param('file') file: string, @Res() response: Response): void {
    const type = TYPES[file];
    if (!type) throw problem('not_found');
    response.setHeader('Content-Type', type);
    response.sendFile(file, { root: FOLDER, maxAge: '30d' });
  }
}
