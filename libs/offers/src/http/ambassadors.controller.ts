import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
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
import { listAmbassadors } from '../queries/list-ambassadors';
import { askAmbassador } from '../use-cases/ask-ambassador';
import { addAmbassador } from '../use-cases/add-ambassador';
import { confirmAmbassador } from '../use-cases/confirm-ambassador';
import { endAmbassador } from '../use-cases/end-ambassador';
import { updateAmbassador } from '../use-cases/update-ambassador';
import { KeptDto } from './dto/acts.dto';
import {
  AmbassadorDetailsDto,
  AmbassadorDto,
  AmbassadorEndDto,
  AmbassadorFilterDto,
  NewAmbassadorDto,
} from './dto/ambassadors.dto';

@ApiTags('ambassadors')
@Controller('ambassadors')
export class AmbassadorsController {
  constructor(private readonly database: Database) {}

  @Get()
  @Requires('ambassador.read')
  @ApiOkResponse({ type: [AmbassadorDto] })
  listAmbassadors(
    @CurrentActor() actor: Actor,
    @Query() filter: AmbassadorFilterDto,
  ): Promise<AmbassadorDto[]> {
    return this.database.inTransaction(scopeOf(actor), (tx) => listAmbassadors(tx, actor, filter));
  }

  @Post()
  @Requires('ambassador.write')
  @ApiCreatedResponse({ type: KeptDto })
  addAmbassador(@CurrentActor() actor: Actor, @Body() details: NewAmbassadorDto): Promise<KeptDto> {
    return this.database.inTransaction(scopeOf(actor), (tx) => addAmbassador(tx, actor, details));
  }

  @Put(':id')
  @Requires('ambassador.write')
  @TakesVersion()
  @ApiOkResponse({ type: KeptDto })
  updateAmbassador(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() details: AmbassadorDetailsDto,
  ): Promise<KeptDto> {
    return this.database.inTransaction(scopeOf(actor), (tx) =>
      updateAmbassador(tx, actor, id, version, details),
    );
  }

  @Post(':id/confirmation')
  @HttpCode(200)
  @Requires('ambassador.write')
  @TakesVersion()
  @ApiOkResponse({ type: KeptDto })
  confirmAmbassador(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
  ): Promise<KeptDto> {
    return this.database.inTransaction(scopeOf(actor), (tx) => confirmAmbassador(tx, actor, id, version));
  }

  @Post(':id/asking')
  @HttpCode(200)
  @Requires('ambassador.write')
  @TakesVersion()
  @ApiOkResponse({ type: KeptDto })
  askAmbassador(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
  ): Promise<KeptDto> {
    return this.database.inTransaction(scopeOf(actor), (tx) => askAmbassador(tx, actor, id, version));
  }

  @Post(':id/end')
  @HttpCode(200)
  @Requires('ambassador.write')
  @TakesVersion()
  @ApiOkResponse({ type: KeptDto })
  endAmbassador(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() { leftOn }: AmbassadorEndDto,
  ): Promise<KeptDto> {
    return this.database.inTransaction(scopeOf(actor), (tx) => endAmbassador(tx, actor, id, version, leftOn));
  }
}
