import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import { TaskDto } from './today.dto';

/** Which page of a list. */
export class TaskPageDto {
  @ApiPropertyOptional() @IsOptional() @IsString() cursor?: string;
  @ApiPropertyOptional({ minimum: 1, maximum: 100 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;
}

/** A page of tasks, by clock. */
export class TasksDto {
  @ApiProperty({ type: [TaskDto] }) tasks!: TaskDto[];
  @ApiProperty() total!: number;
  @ApiProperty() late!: number;
  @ApiProperty({ nullable: true, type: String }) next!: string | null;
}

/** What came of a task. */
export class FinishTaskDto {
  @ApiProperty({ minLength: 2, maxLength: 1000, description: 'Ce qui a été fait ou dit, en une phrase.' })
  @IsString()
  @Length(2, 1000)
  note!: string;
}

/** Which page of the mails. */
export class MailPageDto {
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() cursor?: string;
  @ApiPropertyOptional({ minimum: 1, maximum: 100 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;
}

/** A mail that was handed over. */
export class MailDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty() recipientRole!: string;
  @ApiProperty() recipientAddress!: string;
  @ApiProperty() subject!: string;
  @ApiProperty() body!: string;
  @ApiProperty() provider!: string;
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) journeyId!: string | null;
}

/** A page of mails, newest first. */
export class MailsDto {
  @ApiProperty({ type: [MailDto] }) mails!: MailDto[];
  @ApiProperty({ nullable: true, type: String }) next!: string | null;
}
