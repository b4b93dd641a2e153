import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProperty,
  ApiPropertyOptional,
  ApiTags,
} from '@nestjs/swagger';
import { CurrentActor, IdPipe, Requires, type Actor } from '@passerelle/platform';
import { IsOptional, IsUUID } from 'class-validator';
import { LeaveRole, type Departure } from './leave-role';
import type { Successor } from './in-hand';

class SuccessorDto implements Successor {
  @ApiProperty({ format: 'uuid' })
  readonly userId!: string;
  @ApiProperty()
  readonly fullName!: string;
}

class RoleDepartureDto implements Departure {
  @ApiProperty({ description: 'Personnes suivies.' })
  readonly people!: number;
  @ApiProperty({ description: 'Tâches ouvertes qui attendent cette personne.' })
  readonly tasks!: number;
  @ApiProperty({ type: [SuccessorDto], description: 'Qui peut prendre la suite.' })
  readonly successors!: SuccessorDto[];
}

class HandOverDto {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Qui prend la suite : nécessaire s’il reste des personnes ou des tâches.',
  })
  @IsOptional()
  @IsUUID()
  readonly successorId?: string;
}

@ApiTags('colleagues')
@Controller('colleagues')
@Requires('people.manage')
export class DeparturesController {
  constructor(private readonly leave: LeaveRole) {}

  @Get(':roleId/departure')
  @ApiOkResponse({ type: RoleDepartureDto })
  readDeparture(
    @CurrentActor() actor: Actor,
    @Param('roleId', IdPipe) roleId: string,
  ): Promise<RoleDepartureDto> {
    return this.leave.read(actor, roleId);
  }

  @Post(':roleId/departure')
  @HttpCode(204)
  @ApiNoContentResponse()
  endColleagueRole(
    @CurrentActor() actor: Actor,
    @Param('roleId', IdPipe) roleId: string,
    @Body() { successorId }: HandOverDto,
  ): Promise<void> {
    return this.leave.execute(actor, roleId, successorId ?? null);
  }
}
