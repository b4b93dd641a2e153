import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Database } from './database';
import { dataSourceOptions, type DataSourceRequest } from './data-source';

/** One pool of connections for the process, under the role of its URL. */
@Module({})
export class DatabaseModule {
  static forRoot(request: DataSourceRequest): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      imports: [TypeOrmModule.forRoot({ ...dataSourceOptions(request), retryAttempts: 3, retryDelay: 500 })],
      providers: [Database],
      exports: [Database],
    };
  }
}
