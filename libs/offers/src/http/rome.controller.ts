import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Database, Requires, scopeOf, type Actor } from '@passerelle/platform';
import { IsString, MaxLength } from 'class-validator';
import { searchRome } from '../queries/search-rome';

class RomeSearchDto {
  /** Words of the trade, as they come, or its code. */
  @ApiProperty({ maxLength: 100 })
  @IsString()
  @MaxLength(100)
  readonly search!: string;
}

export class RomeTradeDto {
  @ApiProperty() readonly code!: string;
  @ApiProperty() readonly label!: string;
  @ApiProperty({ type: Boolean, nullable: true }) readonly regulated!: boolean | null;
  @ApiProperty() readonly source!: string;
  @ApiProperty({ format: 'date' }) readonly sourceDate!: string;
}

@ApiTags('references')
@Controller('rome')
export class RomeController {
  constructor(private readonly database: Database) {}

  @Get()
  @Requires('rome.read')
  @ApiOkResponse({ type: [RomeTradeDto] })
  searchRome(@CurrentActor() actor: Actor, @Query() { search }: RomeSearchDto): Promise<RomeTradeDto[]> {
    return this.database.inTransaction(scopeOf(actor), (tx) => searchRome(tx, search));
  }
}
