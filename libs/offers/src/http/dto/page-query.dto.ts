import { ApiPropertyOptional } from '@nestjs/swagger';
import { LARGEST_PAGE, PAGE_SIZE } from '@passerelle/platform';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

/** Which page of a list is asked for. */
export class PageQueryDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Repère donné par la page précédente (`next`).' })
  @IsOptional()
  @IsUUID()
  readonly after?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: LARGEST_PAGE, default: PAGE_SIZE })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(LARGEST_PAGE)
  readonly limit?: number;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  readonly programmeId?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  readonly memberCompanyId?: string;
}
