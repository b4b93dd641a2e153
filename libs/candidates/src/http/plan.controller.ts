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
  type Tx,
} from '@passerelle/platform';
import { finishAction } from '../use-cases/finish-action';
import { interruptAction } from '../use-cases/interrupt-action';
import { liftBarrier } from '../use-cases/lift-barrier';
import { noteBarrier } from '../use-cases/note-barrier';
import { planAction } from '../use-cases/plan-action';
import { updateAction } from '../use-cases/update-action';
import { updateBarrier } from '../use-cases/update-barrier';
import {
  ActionDetailsDto,
  ActionEndDto,
  ActionInterruptionDto,
  BarrierDetailsDto,
  KeptActionDto,
  NotedBarrierDto,
} from './dto/guidance.dto';

/** A person’s plan of action: what stands in their way, and what is done about it. */
@ApiTags('plan of action')
@Controller('candidates/:candidateId')
export class PlanController {
  constructor(private readonly database: Database) {}

  @Post('barriers')
  @Requires('person.barriers.write')
  @ApiCreatedResponse({ type: NotedBarrierDto })
  noteBarrier(
    @CurrentActor() actor: Actor,
    @Param('candidateId', IdPipe) person: string,
    @Body() barrier: BarrierDetailsDto,
  ): Promise<NotedBarrierDto> {
    return this.as(actor, (tx) => noteBarrier(tx, actor, person, barrier));
  }

  @Put('barriers/:barrierId')
  @Requires('person.barriers.write')
  @TakesVersion()
  @ApiOkResponse({ type: NotedBarrierDto })
  updateBarrier(
    @CurrentActor() actor: Actor,
    @Param('candidateId', IdPipe) person: string,
    @Param('barrierId', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() barrier: BarrierDetailsDto,
  ): Promise<NotedBarrierDto> {
    return this.as(actor, (tx) => updateBarrier(tx, actor, person, id, version, barrier));
  }

  @Post('barriers/:barrierId/lift')
  @HttpCode(200)
  @Requires('person.barriers.write')
  @TakesVersion()
  @ApiOkResponse({ type: NotedBarrierDto })
  liftBarrier(
    @CurrentActor() actor: Actor,
    @Param('candidateId', IdPipe) person: string,
    @Param('barrierId', IdPipe) id: string,
    @IfMatch() version: number,
  ): Promise<NotedBarrierDto> {
    return this.as(actor, (tx) => liftBarrier(tx, actor, person, id, version));
  }

  @Post('actions')
  @Requires('action.write')
  @ApiCreatedResponse({ type: KeptActionDto })
  planAction(
    @CurrentActor() actor: Actor,
    @Param('candidateId', IdPipe) person: string,
    @Body() action: ActionDetailsDto,
  ): Promise<KeptActionDto> {
    return this.as(actor, (tx) => planAction(tx, actor, person, action));
  }

  @Put('actions/:actionId')
  @Requires('action.write')
  @TakesVersion()
  @ApiOkResponse({ type: KeptActionDto })
  updateAction(
    @CurrentActor() actor: Actor,
    @Param('candidateId', IdPipe) person: string,
    @Param('actionId', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() action: ActionDetailsDto,
  ): Promise<KeptActionDto> {
    return this.as(actor, (tx) => updateAction(tx, actor, person, id, version, action));
  }

  @Post('actions/:actionId/finish')
  @HttpCode(200)
  @Requires('action.write')
  @TakesVersion()
  @ApiOkResponse({ type: KeptActionDto })
  finishAction(
    @CurrentActor() actor: Actor,
    @Param('candidateId', IdPipe) person: string,
    @Param('actionId', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() end: ActionEndDto,
  ): Promise<KeptActionDto> {
    return this.as(actor, (tx) => finishAction(tx, actor, person, id, version, end));
  }

  @Post('actions/:actionId/interruption')
  @HttpCode(200)
  @Requires('action.write')
  @TakesVersion()
  @ApiOkResponse({ type: KeptActionDto })
  interruptAction(
    @CurrentActor() actor: Actor,
    @Param('candidateId', IdPipe) person: string,
    @Param('actionId', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() interruption: ActionInterruptionDto,
  ): Promise<KeptActionDto> {
    return this.as(actor, (tx) => interruptAction(tx, actor, person, id, version, interruption));
  }

  private as<Answer>(actor: Actor, work: (tx: Tx) => Promise<Answer>): Promise<Answer> {
    return this.database.inTransaction(scopeOf(actor), work);
  }
}
