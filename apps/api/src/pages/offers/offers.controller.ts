import { Controller, Get, Header, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import {
  countReadings,
  listPublicOffers,
  readCatalogueChoices,
  readEndedOffer,
  readPublicOffer,
  type PublicOfferDetail,
  type ReadingPlace,
} from '@passerelle/offers';
import { CONFIG, Database, Public, type Config, type Tx } from '@passerelle/platform';
import type { Request, Response } from 'express';
import { askedOf, type CatalogueQuery, isId } from './asked-of';
import { cataloguePage } from './catalogue-page';
import { closedOfferPage } from './closed-offer-page';
import { feedOf } from './feed';
import { isMachine } from './is-machine';
import { offerPage } from './offer-page';
import { posterPage } from './poster-page';

const HTML = 'text/html; charset=utf-8';
const FOR_PUBLIC = { groupId: null, forPublic: true } as const;

/** The offers on show, for whoever comes by: catalogue, page, poster, feed. They read without account and without script. */
@ApiExcludeController()
@Controller('public')
@Public('Les offres publiées sont à lire par tout le monde ; la base n’ouvre à ces pages qu’elles.')
export class OffersPagesController {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('offres')
  @Header('Content-Type', HTML)
  @Header('Cache-Control', 'no-cache')
  showCatalogue(@Query() query: CatalogueQuery, @Req() request: Request): Promise<string> {
    const filter = askedOf(query);
    return this.database.inTransaction(FOR_PUBLIC, async (tx) => {
      const choices = await readCatalogueChoices(tx);
      const { offers, next } = await listPublicOffers(tx, filter);
      await count(tx, request, 'catalogue', offers);
      return cataloguePage({ filter, choices, offers, next, publicUrl: this.publicUrl });
    });
  }

  @Get('offres.atom')
  @Header('Content-Type', 'application/atom+xml; charset=utf-8')
  @Header('Cache-Control', 'no-cache')
  showFeed(@Req() request: Request): Promise<string> {
    return this.database.inTransaction(FOR_PUBLIC, async (tx) => {
      const { offers } = await listPublicOffers(tx, {});
      await count(tx, request, 'feed', offers);
      return feedOf(offers, this.publicUrl, new Date().toISOString());
    });
  }

  @Get('offres/:id')
  @Header('Content-Type', HTML)
  @Header('Cache-Control', 'no-cache')
  showOffer(
    @Param('id') id: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    return this.show(id, request, response, 'page', (offer) => offerPage(offer, this.publicUrl));
  }

  @Get('offres/:id/affiche')
  @Header('Content-Type', HTML)
  @Header('Cache-Control', 'no-cache')
  showPoster(
    @Param('id') id: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    return this.show(id, request, response, 'poster', (offer) => posterPage(offer, this.publicUrl));
  }

  /** Shows an offer that is on show; else says, with 410 or 404, that it has ended or never was. */
  private show(
    id: string,
    request: Request,
    response: Response,
    place: ReadingPlace,
    lay: (offer: PublicOfferDetail) => string,
  ): Promise<string> {
    return this.database.inTransaction(FOR_PUBLIC, async (tx) => {
      const offer = isId(id) ? await readPublicOffer(tx, id) : null;
      if (offer) {
        await count(tx, request, place, [offer]);
        return lay(offer);
      }
      const ended = isId(id) ? await readEndedOffer(tx, id) : null;
      response.status(ended ? 410 : 404);
      return closedOfferPage(ended);
    });
  }

  private get publicUrl(): string {
    return this.config.http.publicUrl;
  }
}

async function count(
  tx: Tx,
  request: Request,
  place: ReadingPlace,
  offers: Parameters<typeof countReadings>[2],
): Promise<void> {
  if (request.method === 'GET' && !isMachine(request.headers['user-agent']))
    await countReadings(tx, place, offers);
}
