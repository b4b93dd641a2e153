import { ApiProperty } from '@nestjs/swagger';

export class QueueHealthDto {
  @ApiProperty() name!: string;
  @ApiProperty({ nullable: true, type: 'object', additionalProperties: { type: 'number' } })
  counts!: Record<string, number> | null;
}

/** How the engine fares; figures only. */
export class EngineHealthDto {
  @ApiProperty({ enum: ['postgres', 'redis'] }) transport!: 'postgres' | 'redis';
  @ApiProperty({ type: [QueueHealthDto] }) queues!: QueueHealthDto[];
  @ApiProperty() readyWork!: number;
  @ApiProperty() dueTimers!: number;
  @ApiProperty() readyEffects!: number;
  @ApiProperty() workLagSeconds!: number;
  @ApiProperty() timerLagSeconds!: number;
  @ApiProperty() effectLagSeconds!: number;
  @ApiProperty() deadWork!: number;
  @ApiProperty() deadTimers!: number;
  @ApiProperty() deadEffects!: number;
  @ApiProperty() pausedGroups!: number;
}

/** Something that stands aside, and why. */
export class DeadRowDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ['work', 'timer', 'effect'] }) kind!: 'work' | 'timer' | 'effect';
  @ApiProperty() name!: string;
  @ApiProperty({ format: 'uuid' }) groupId!: string;
  @ApiProperty() failures!: number;
  @ApiProperty() cause!: string;
  @ApiProperty({ format: 'date-time' }) since!: string;
}
