import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
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
import { finishAction } from '../use-cases/finish-action';
import { interruptAction } from '../use-cases/interrupt-action';
import { planAction } from '../use-cases/plan-action';
import { updateAction } from '../use-cases/update-action';
import { ActionDetailsDto, ActionEndDto, ActionInterruptionDto, KeptActionDto } from './dto/guidance.dto';

@ApiTags('guidance actions')
@Controller('candidates/:candidateId/actions')
export class ActionsController {
  constructor(private readonly database: Database) {}

  @Post()
  @Requires('action.write')
  @ApiCreatedResponse({ type: KeptActionDto })
  planAction(
    @CurrentActor() actor: Actor,
    @Param('candidateId', IdPipe) candidateId: string,
    @Body() action: ActionDetailsDto,
  ): Promise<KeptActionDto> {
    return this.database.inTransaction(scopeOf(actor), (tx) => planAction(tx, actor, candidateId, action));
  }

  @Put(':actionId')
  @Requires('action.write')
  @TakesVersion()
  @ApiOkResponse({ type: KeptActionDto })
  updateAction(
    @CurrentActor() actor: Actor,
    @Param('candidateId', IdPipe) candidateId: string,
    @Param('actionId', IdPipe) actionId: string,
    @IfMatch() version: number,
    @Body() action: ActionDetailsDto,
  ): Promise<KeptActionDto> {
    return this.database.inTransaction(scopeOf(actor), (tx) =>
      updateAction(tx, actor, candidateId, actionId, version, action),
    );
  }

  @Post(':actionId/finish')
  @HttpCode(200)
  @Requires('action.write')
  @TakesVersion()
  @ApiOkResponse({ type: KeptActionDto })
  finishAction(
    @CurrentActor() actor: Actor,
    @Param('candidateId', IdPipe) candidateId: string,
    @Param('actionId', IdPipe) actionId: string,
    @IfMatch() version: number,
    @Body() end: ActionEndDto,
  ): Promise<KeptActionDto> {
    return this.database.inTransaction(scopeOf(actor), (tx) =>
      finishAction(tx, actor, candidateId, actionId, version, end),
    );
  }

  @Post(':actionId/interruption')
  @HttpCode(200)
  @Requires('action.write')
  @TakesVersion()
  @ApiOkResponse({ type: KeptActionDto })
  interruptAction(
    @CurrentActor() actor: Actor,
    @Param('candidateId', IdPipe) candidateId: string,
    @Param('actionId', IdPipe) actionId: string,
    @IfMatch() version: number,
    @Body() interruption: ActionInterruptionDto,
  ): Promise<KeptActionDto> {
    return this.database.inTransaction(scopeOf(actor), (tx) =>
      interruptAction(tx, actor, candidateId, actionId, version, interruption),
    );
  }
}
