import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  CurrentActor,
  Database,
  IdPipe,
  IfMatch,
  Requires,
  scopeOf,
  TakesVersion,
  type Actor,
} from '@passerelle/platform';
import { makeOfferAct, type OfferActRequest } from '../use-cases/make-offer-act';
import { ActOutcomeDto, ReasonDto, VersionNoDto, WaiverDto } from './dto/acts.dto';

/** The acts of offer.workflow.ts that people make, one route each. */
@ApiTags('offers')
@Controller('offers/:id')
export class OfferActsController {
  constructor(private readonly database: Database) {}

  @Post('submission')
  @HttpCode(200)
  @Requires('offer.write')
  @TakesVersion()
  @ApiOkResponse({ type: ActOutcomeDto })
  submitOffer(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() expectedVersion: number,
  ): Promise<ActOutcomeDto> {
    return this.make(id, { act: 'submit', actor, expectedVersion });
  }

  @Post('approval')
  @HttpCode(200)
  @Requires('offer.approve')
  @TakesVersion()
  @ApiOkResponse({ type: ActOutcomeDto })
  approveOffer(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() expectedVersion: number,
    @Body() { versionNo }: VersionNoDto,
  ): Promise<ActOutcomeDto> {
    return this.make(id, { act: 'approve', actor, expectedVersion, input: { version_no: versionNo } });
  }

  @Post('change-request')
  @HttpCode(200)
  @Requires('offer.approve')
  @TakesVersion()
  @ApiOkResponse({ type: ActOutcomeDto })
  askOfferChanges(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() expectedVersion: number,
    @Body() { reason }: ReasonDto,
  ): Promise<ActOutcomeDto> {
    return this.make(id, { act: 'ask_changes', actor, expectedVersion, reason });
  }

  @Post('publication')
  @HttpCode(200)
  @Requires('offer.approve')
  @TakesVersion()
  @ApiOkResponse({ type: ActOutcomeDto })
  publishOffer(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() expectedVersion: number,
    @Body() { versionNo }: VersionNoDto,
  ): Promise<ActOutcomeDto> {
    return this.make(id, { act: 'publish', actor, expectedVersion, input: { version_no: versionNo } });
  }

  @Post('waiver')
  @HttpCode(200)
  @Requires('offer.waive')
  @TakesVersion()
  @ApiOkResponse({ type: ActOutcomeDto })
  waiveOfferFindings(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() expectedVersion: number,
    @Body() { versionNo, reason }: WaiverDto,
  ): Promise<ActOutcomeDto> {
    return this.make(id, { act: 'waive', actor, expectedVersion, reason, input: { version_no: versionNo } });
  }

  @Post('filled')
  @HttpCode(200)
  @Requires('offer.write')
  @TakesVersion()
  @ApiOkResponse({ type: ActOutcomeDto })
  declareOfferFilled(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() expectedVersion: number,
  ): Promise<ActOutcomeDto> {
    return this.make(id, { act: 'declare_filled', actor, expectedVersion });
  }

  @Post('withdrawal')
  @HttpCode(200)
  @Requires('need.close')
  @TakesVersion()
  @ApiOkResponse({ type: ActOutcomeDto })
  withdrawOffer(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() expectedVersion: number,
    @Body() { reason }: ReasonDto,
  ): Promise<ActOutcomeDto> {
    return this.make(id, { act: 'withdraw', actor, expectedVersion, reason });
  }

  private make(id: string, request: OfferActRequest): Promise<ActOutcomeDto> {
    return this.database.inTransaction(scopeOf(request.actor), (tx) => makeOfferAct(tx, id, request));
  }
}
