import { leaveTestServer } from './start';

/** Once after all suites: leaves the test server, which stops when no other run uses it. */
export default leaveTestServer;
