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
import { liftBarrier } from '../use-cases/lift-barrier';
import { noteBarrier } from '../use-cases/note-barrier';
import { updateBarrier } from '../use-cases/update-barrier';
import { BarrierDetailsDto, NotedBarrierDto } from './dto/guidance.dto';

@ApiTags('barriers')
@Controller('candidates/:candidateId/barriers')
export class BarriersController {
  constructor(private readonly database: Database) {}

  @Post()
  @Requires('person.barriers.write')
  @ApiCreatedResponse({ type: NotedBarrierDto })
  noteBarrier(
    @CurrentActor() actor: Actor,
    @Param('candidateId', IdPipe) candidateId: string,
    @Body() barrier: BarrierDetailsDto,
  ): Promise<NotedBarrierDto> {
    return this.database.inTransaction(scopeOf(actor), (tx) => noteBarrier(tx, actor, candidateId, barrier));
  }

  @Put(':barrierId')
  @Requires('person.barriers.write')
  @TakesVersion()
  @ApiOkResponse({ type: NotedBarrierDto })
  updateBarrier(
    @CurrentActor() actor: Actor,
    @Param('candidateId', IdPipe) candidateId: string,
    @Param('barrierId', IdPipe) barrierId: string,
    @IfMatch() version: number,
    @Body() barrier: BarrierDetailsDto,
  ): Promise<NotedBarrierDto> {
    return this.database.inTransaction(scopeOf(actor), (tx) =>
      updateBarrier(tx, actor, candidateId, barrierId, version, barrier),
    );
  }

  @Post(':barrierId/lift')
  @HttpCode(200)
  @Requires('person.barriers.write')
  @TakesVersion()
  @ApiOkResponse({ type: NotedBarrierDto })
  liftBarrier(
    @CurrentActor() actor: Actor,
    @Param('candidateId', IdPipe) candidateId: string,
    @Param('barrierId', IdPipe) barrierId: string,
    @IfMatch() version: number,
  ): Promise<NotedBarrierDto> {
    return this.database.inTransaction(scopeOf(actor), (tx) =>
      liftBarrier(tx, actor, candidateId, barrierId, version),
    );
  }
}
